import { Type, type TSchema } from 'typebox';
import { parseWallClock } from './formats.ts';

/** One field of a record: what it must be in a file, and what it becomes. */
export interface Field<Value> {
  /** Of a value that is there. Its description completes "expected …". */
  readonly schema: TSchema;
  readonly isRequired: boolean;
  /** A number that a CSV file writes as text; absent where a text is meant as it stands. */
  readonly fromText?: (text: string) => unknown;
  /** The record's value of a given one that fits the schema. */
  readonly toValue: (given: never) => Value;
}

const unchanged = (given: never): never => given;

const textField = (schema: object, description: string): Field<string> => ({
  schema: Type.String({ ...schema, description }),
  isRequired: true,
  toValue: unchanged,
});

/** The id of this record or of another one. */
export const id = () => textField({ format: 'record-id' }, 'an id: text of 1 to 256 bytes');

/** Characters of a text. */
const longestText = 1_000;

export const text = () =>
  textField(
    { format: 'plain-text', pattern: '\\S', maxLength: longestText },
    `text of 1 to ${longestText} characters`,
  );

export const email = () => textField({ format: 'email', maxLength: 320 }, 'an e-mail address');

/** A web address. */
export const url = () =>
  textField(
    { format: 'uri', pattern: '^https?://', maxLength: 2_000 },
    'an address that begins with https:// or http://',
  );

/** A day of the calendar. */
export const day = () => textField({ format: 'date' }, 'a day, YYYY-MM-DD');

/** A time by the company's clock, see `parseWallClock`. */
export const wallClock = (): Field<Date> => ({
  schema: Type.String({
    format: 'wall-clock',
    description: 'a time, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss',
  }),
  isRequired: true,
  toValue: (given: string) => parseWallClock(given) as Date,
});

export const number = (minimum: number, maximum: number): Field<number> => ({
  schema: Type.Number({ minimum, maximum, description: `a number from ${minimum} to ${maximum}` }),
  isRequired: true,
  fromText: (given) => (/^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given),
  toValue: unchanged,
});

export const oneOf = <const Value extends string>(...values: Value[]): Field<Value> => ({
  schema: Type.Enum(values, { type: 'string', description: `one of ${values.join(', ')}` }),
  isRequired: true,
  toValue: unchanged,
});

/** The same, or null where nothing is given. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  isRequired: false,
});
