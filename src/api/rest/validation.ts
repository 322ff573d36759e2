import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../../common/errors.ts';
import { createSchemaCompiler, toLazyValidator } from '../../common/json-schema/ajv.ts';
import { toBadInput } from '../../common/json-schema/validation-errors.ts';
import { parseTimestamp } from '../../common/time.ts';

const compile = createSchemaCompiler(
  {
    allErrors: false,
    coerceTypes: false,
    removeAdditional: false,
    useDefaults: false,
    verbose: true,
    allowUnionTypes: true,
    // Fastify adds annotations of its own to route schemas.
    strict: false,
  },
  [],
  (ajv) => ajv.addFormat('date-time', (text: string) => parseTimestamp(text) !== null),
);

/** Validates requests by their routes' schemas, which are the OpenAPI document's too; values are never changed. */
export function registerValidation(app: FastifyInstance): void {
  app.setValidatorCompiler(({ schema }) => {
    // Compiled for a route's first request: most processes see few of the routes, and a start waits for none.
    const validatorOf = toLazyValidator(() => compile(schema));
    return (value: unknown) => {
      const validate = validatorOf();
      if (validate(value)) return { value };
      const [first] = validate.errors ?? [];
      return {
        error: first
          ? toBadInput(first)
          : new GatewayError('BAD_INPUT', 'body: expected a value that fits the schema, got another'),
      };
    };
  });
  // The schemas of answers describe; what is sent is what the mapper made.
  app.setSerializerCompiler(() => JSON.stringify);
}
