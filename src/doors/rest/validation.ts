import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { GatewayError, badInput, describe, fieldPath } from '../../errors.ts';
import { parseTimestamp } from '../../time.ts';

const ajv = new Ajv2020({
  allErrors: false,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
  verbose: true,
  allowUnionTypes: true,
  // Fastify adds annotations of its own to route schemas.
  strict: false,
});
ajv.addFormat('date-time', (text: string) => parseTimestamp(text) !== null);

const names: Record<string, string> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function toExpected({ keyword, params }: ErrorObject): string {
  const { type, format, limit, missingProperty } = params as Record<string, unknown>;
  if (keyword === 'type') {
    return (Array.isArray(type) ? type : [type])
      .filter((each, _index, all) => each !== 'null' || all.length === 1)
      .map((each) => names[String(each)] ?? String(each))
      .join(' or ');
  }
  if (keyword === 'required') return typeof missingProperty === 'string' ? 'a value' : 'its required fields';
  if (keyword === 'format') return format === 'date-time' ? 'an ISO 8601 timestamp' : `a ${String(format)}`;
  if (keyword === 'minLength') return `at least ${String(limit)} characters`;
  if (keyword === 'maxLength') return `at most ${String(limit)} characters`;
  if (keyword === 'enum')
    return `one of ${(params as { allowedValues: unknown[] }).allowedValues.join(', ')}`;
  if (keyword === 'maxItems') return `at most ${String(limit)} items`;
  return 'another value';
}

/** The first fault that a schema found, as an error that names its place. */
export function toBadInput(error: ErrorObject): GatewayError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { missingProperty } = error.params as { missingProperty?: string };
  if (error.keyword === 'required' && missingProperty !== undefined) {
    const field = [...path, missingProperty];
    return new GatewayError('BAD_INPUT', `${fieldPath(field)}: expected a value, got nothing`, { field });
  }
  if (path.length > 0) return badInput(path, toExpected(error), error.data);
  return new GatewayError('BAD_INPUT', `body: expected ${toExpected(error)}, got ${describe(error.data)}`);
}

/** Validates requests by their routes' schemas, which are the OpenAPI document's too; values are never changed. */
export function registerValidation(app: FastifyInstance): void {
  app.setValidatorCompiler(({ schema }) => {
    const validate = ajv.compile(schema as object);
    return (value: unknown) => {
      if (validate(value)) return { value };
      const [first] = validate.errors ?? [];
      return {
        error: first ? toBadInput(first) : new GatewayError('BAD_INPUT', 'body: expected another value'),
      };
    };
  });
  // The schemas of answers describe; what is sent is what the mapper made.
  app.setSerializerCompiler(() => JSON.stringify);
}
