import type { ErrorObject } from 'ajv';
import { Type } from 'typebox';
import { badInput } from '../common/errors.ts';
import { toLazyValidator } from '../common/json-schema/ajv.ts';
import type { Field } from './field.ts';
import { compileSchema } from './formats.ts';
import type { RawRecord } from './row.ts';

/** A rule over several fields. @returns the field at fault, with what was expected; undefined if it holds. */
export type Rule<Stored> = (record: Stored) => { field: keyof Stored & string; expected: string } | undefined;

/** A kind of record that can be imported: one definition gives its type, columns and validation. */
export interface RecordModel<Stored> {
  readonly fields: readonly string[];
  readonly required: readonly string[];
  /**
   * The record that a file's or a caller's values stand for. null and empty text are absent values.
   * @param place what goes before the field's name in an error.
   * @throws GatewayError BAD_INPUT naming the first field at fault, what was expected and what was given.
   */
  toRecord(given: RawRecord, place?: readonly string[]): Stored;
}

/** A validator's error in the words of `badInput`. */
function toLineError({ keyword, params, instancePath, parentSchema, data }: ErrorObject) {
  if (keyword === 'required') {
    const field = params.missingProperty as string;
    const properties = parentSchema?.properties as Record<string, { description: string }>;
    return { field, expected: String(properties[field]?.description), got: undefined };
  }
  return { field: instancePath.slice(1), expected: String(parentSchema?.description), got: data };
}

type Fields<Own> = { readonly [Name in keyof Own]-?: Field<Own[Name]> };

/** @param rules are asked in order, of records whose fields are right each by itself. */
export function defineRecord<Own extends object>(
  fields: Fields<Own>,
  rules?: readonly Rule<Own>[],
): RecordModel<Own>;
/** @param derive what the record has besides, which no file gives: it follows from the fields. */
export function defineRecord<Own extends object, Derived extends object>(
  fields: Fields<Own>,
  rules: readonly Rule<Own>[],
  derive: (own: Own) => Derived,
): RecordModel<Own & Derived>;
export function defineRecord<Own extends object>(
  fields: Fields<Own>,
  rules: readonly Rule<Own>[] = [],
  derive?: (own: Own) => object,
): RecordModel<Own> {
  const entries = Object.entries<Field<unknown>>(fields);
  const names = entries.map(([name]) => name);
  const schema = Type.Object(
    Object.fromEntries(
      entries.map(([name, field]) => [name, field.isRequired ? field.schema : Type.Optional(field.schema)]),
    ),
    { additionalProperties: false },
  );
  const validatorOf = toLazyValidator(() => compileSchema(schema));

  // Loops, here and below: this runs for every line of a file, and what it makes is garbage at once.
  const toPresent = (given: RawRecord): Record<string, unknown> => {
    const present: Record<string, unknown> = {};
    for (const [name, { fromText }] of entries) {
      const value = given[name];
      if (value === null || value === undefined || value === '') continue;
      present[name] = fromText && typeof value === 'string' ? fromText(value) : value;
    }
    return present;
  };

  return {
    fields: names,
    required: entries.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    toRecord(given, place = []) {
      for (const name of Object.keys(given)) {
        if (!Object.hasOwn(fields, name)) throw badInput([...place, 'fields'], names.join(', '), name);
      }
      const present = toPresent(given);
      const isValid = validatorOf();
      if (!isValid(present)) {
        const [error] = isValid.errors ?? [];
        if (!error) throw new Error('Expected the validator to report an error, got none');
        const { field, expected, got } = toLineError(error);
        throw badInput([...place, field], expected, got);
      }
      const record: Record<string, unknown> = {};
      for (const [name, { whenAbsent = null, toValue }] of entries) {
        const value = present[name];
        record[name] = value === undefined ? whenAbsent : toValue(value as never);
      }
      for (const rule of rules) {
        const fault = rule(record as Own);
        if (fault) throw badInput([...place, fault.field], fault.expected, given[fault.field]);
      }
      return (derive ? Object.assign(record, derive(record as Own)) : record) as Own;
    },
  };
}
