import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TSchema } from 'typebox';
import { badInput, GatewayError } from '../../../common/errors.ts';
import { createSchemaCompiler } from '../../../common/json-schema/ajv.ts';
import { toBadInput } from '../../../common/json-schema/validation-errors.ts';
import { parseTimestamp } from '../../../common/time.ts';
import * as schemas from './part-schemas.ts';
import type { ContextParts, PartName } from './parts.ts';

/** Bytes of JSON that a part may take. */
export const maxPartBytes = 64 * 1024;

const schemaOf: Record<PartName, TSchema> = {
  scores: schemas.Scores,
  analytics: schemas.Analytics,
  goals: schemas.Goals,
  'action-items': schemas.ActionItems,
  content: schemas.Content,
  social: schemas.Social,
  profile: schemas.Profile,
  benchmarks: schemas.Benchmarks,
};

/** A part's JSON Schema (draft 2020-12), as it is published. */
export function partSchema(part: PartName): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(JSON.parse(JSON.stringify(schemaOf[part])) as object),
  };
}

const compile = createSchemaCompiler({ strict: true, verbose: true }, [], (ajv) => {
  ajv.addFormat('date', (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseTimestamp(text) !== null);
  ajv.addFormat('date-time', (text: string) => parseTimestamp(text) !== null);
});

const validators = new Map<PartName, ValidateFunction>();

function validatorOf(part: PartName): ValidateFunction {
  const validator = validators.get(part) ?? compile(partSchema(part));
  validators.set(part, validator);
  return validator;
}

/** A part that may be stored. */
export interface ValidPart<Name extends PartName> {
  data: ContextParts[Name];
  /** The data as it is stored, unknown fields and all. */
  json: string;
}

function toJson(data: unknown, at: readonly string[]): string {
  return (
    JSON.stringify(data, (key, value: unknown) => {
      // Such a key survives as text and bites whoever copies the object later.
      if (key === '__proto__') {
        throw new GatewayError(
          'BAD_INPUT',
          `${at[0] ?? 'body'}: expected an unreserved key, got a reserved one`,
          {
            field: at,
          },
        );
      }
      return value;
    }) ?? ''
  );
}

/**
 * Checks a part against its schema and its size.
 * @param at where in the caller's input the data stands.
 * @throws GatewayError BAD_INPUT that names the place, what was expected and what was got.
 */
export function validatePart<Name extends PartName>(
  part: Name,
  data: unknown,
  at: readonly string[],
): ValidPart<Name> {
  const validate = validatorOf(part);
  if (!validate(data)) {
    const [fault] = validate.errors ?? [];
    throw fault ? toBadInput(fault, at) : badInput(at, 'a part that fits its schema', data);
  }
  const json = toJson(data, at);
  const bytes = Buffer.byteLength(json);
  if (bytes > maxPartBytes) {
    throw new GatewayError(
      'BAD_INPUT',
      `${at[0] ?? 'body'}: expected at most ${maxPartBytes} bytes of JSON, got ${bytes}`,
      { field: at },
    );
  }
  return { data: data as ContextParts[Name], json };
}
