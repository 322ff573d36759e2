import type { ErrorObject } from 'ajv/dist/2020.js';
import { GatewayError, badInput, describe, fieldPath } from '../errors.ts';

/** What an input lacks of its JSON Schema, in the words of the catalogue of failures. */

const names: Record<string, string> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function toRange(schema: unknown): string {
  const { minimum, maximum } = (schema ?? {}) as { minimum?: number; maximum?: number };
  if (minimum === undefined) return `at most ${String(maximum)}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

function toExpected({ keyword, params, parentSchema }: ErrorObject): string {
  const { type, format, limit, missingProperty } = params as Record<string, unknown>;
  if (keyword === 'type') {
    return (Array.isArray(type) ? type : [type])
      .filter((each, _index, all) => each !== 'null' || all.length === 1)
      .map((each) => names[String(each)] ?? String(each))
      .join(' or ');
  }
  if (keyword === 'required') return typeof missingProperty === 'string' ? 'a value' : 'its required fields';
  if (keyword === 'enum')
    return `one of ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}`;
  if (keyword === 'format') return format === 'date-time' ? 'an ISO 8601 timestamp' : `a ${String(format)}`;
  if (keyword === 'minimum' || keyword === 'maximum') return toRange(parentSchema);
  if (keyword === 'minLength') return `at least ${String(limit)} characters`;
  if (keyword === 'maxLength') return `at most ${String(limit)} characters`;
  if (keyword === 'maxItems') return `at most ${String(limit)} items`;
  return 'a value that fits the schema';
}

/**
 * A fault that a schema found, as an error that names its place.
 * @param error of an Ajv with the option `verbose`.
 * @param at where in the input the validated value stands.
 */
export function toBadInput(error: ErrorObject, at: readonly string[] = []): GatewayError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const field = [...at, ...path];
  const { missingProperty } = error.params as { missingProperty?: string };
  if (error.keyword === 'required' && missingProperty !== undefined) {
    const missing = [...field, missingProperty];
    return new GatewayError('BAD_INPUT', `${fieldPath(missing)}: expected a value, got nothing`, {
      field: missing,
    });
  }
  if (field.length > 0) return badInput(field, toExpected(error), error.data);
  return new GatewayError('BAD_INPUT', `body: expected ${toExpected(error)}, got ${describe(error.data)}`);
}
