import { Type, type TSchema } from 'typebox';
import { parseTimestamp } from '../common/time.ts';
import { parseWallClock } from './formats.ts';

/** One field of a record: what it must be in a file, and what it becomes. */
export interface Field<Value> {
  /** Of a value that is there. Its description completes "expected …". */
  readonly schema: TSchema;
  readonly isRequired: boolean;
  /** The record's value if none is given; null unless said otherwise. */
  readonly whenAbsent?: Value;
  /** What a CSV file writes as text, such as a number; absent if a text is meant as it stands. */
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
const maxTextLength = 1_000;

export const text = () =>
  textField(
    { format: 'plain-text', pattern: '\\S', maxLength: maxTextLength },
    `text of 1 to ${maxTextLength} characters`,
  );

export const email = () => textField({ format: 'email', maxLength: 320 }, 'an e-mail address');

/** A web address. */
export const url = () =>
  textField(
    { format: 'uri', pattern: '^https?://', maxLength: 2_000 },
    'an address that begins with https:// or http://',
  );

const businessYears = '^(19|20|21)';

/** A day of the calendar. */
export const day = () => textField({ format: 'date' }, 'a day, YYYY-MM-DD');

/** A day that business is done on: a slip such as 0206 for 2026 is none, nor is a year that nobody plans for. */
export const businessDay = () =>
  textField({ format: 'date', pattern: businessYears }, 'a day of 1900 to 2199, YYYY-MM-DD');

/** A month, or a day that stands for its month; becomes the month's first day. */
export const month = (): Field<string> => ({
  ...textField({ format: 'month', pattern: businessYears }, 'a month of 1900 to 2199, YYYY-MM or YYYY-MM-DD'),
  toValue: (given: string) => `${given.slice(0, 7)}-01`,
});

/** A point in time, see `parseTimestamp`. */
export const timestamp = (): Field<Date> => ({
  schema: Type.String({ format: 'timestamp', description: 'a time, YYYY-MM-DDThh:mm:ssZ or with an offset' }),
  isRequired: true,
  toValue: (given: string) => parseTimestamp(given) as Date,
});

/** A time by the company's clock, see `parseWallClock`. */
export const wallClock = (): Field<Date> => ({
  schema: Type.String({
    format: 'wall-clock',
    description: 'a time, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss',
  }),
  isRequired: true,
  toValue: (given: string) => parseWallClock(given) as Date,
});

const fromDecimal = (given: string) => (/^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given);

export const number = (minimum: number, maximum: number): Field<number> => ({
  schema: Type.Number({ minimum, maximum, description: `a number from ${minimum} to ${maximum}` }),
  isRequired: true,
  fromText: fromDecimal,
  toValue: unchanged,
});

export const integer = (minimum: number, maximum: number): Field<number> => ({
  schema: Type.Integer({ minimum, maximum, description: `a whole number from ${minimum} to ${maximum}` }),
  isRequired: true,
  fromText: fromDecimal,
  toValue: unchanged,
});

/**
 * A decimal amount of at most four places, which becomes a whole number.
 * @param toUnits what makes it one: the amount in its smallest part.
 */
export const amount = (
  minimum: number,
  maximum: number,
  toUnits: (given: number) => number,
): Field<number> => ({
  schema: Type.Number({
    minimum,
    maximum,
    format: 'four-places',
    description: `an amount from ${minimum} to ${maximum} with at most 4 decimals`,
  }),
  isRequired: true,
  // More digits than a number holds must not be rounded to what would be accepted.
  fromText: (given) => (/^-?\d+(\.\d{1,4}0*)?$/.test(given) ? Number(given) : given),
  toValue: toUnits,
});

/** ISO 4217: three capital letters. */
export const currencyCode = () =>
  textField({ pattern: '^[A-Z]{3}$' }, 'a currency code of three capital letters');

/** What is priced and what in: `USD/ZAR`. */
export const currencyPair = () =>
  textField({ pattern: '^([A-Z]{3})/(?!\\1)[A-Z]{3}$' }, 'a pair of two currencies such as USD/ZAR');

/** In CSV `true` or `false` in any letters. */
export const flag = (): Field<boolean> => ({
  schema: Type.Boolean({ description: 'true or false' }),
  isRequired: true,
  fromText: (given) => (/^(true|false)$/i.test(given) ? given.toLowerCase() === 'true' : given),
  toValue: unchanged,
});

export const oneOf = <const Value extends string>(...values: Value[]): Field<Value> => ({
  schema: Type.Enum(values, { type: 'string', description: `one of ${values.join(', ')}` }),
  isRequired: true,
  toValue: unchanged,
});

/** The same, or null if nothing is given. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  isRequired: false,
});

/** The same, or the value if nothing is given. */
export const withDefault = <Value>(field: Field<Value>, value: Value): Field<Value> => ({
  ...field,
  isRequired: false,
  whenAbsent: value,
});
