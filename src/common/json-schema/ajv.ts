import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats, { type FormatName } from 'ajv-formats';

/**
 * The validator of a schema, compiled each time this is called.
 * @throws Error for a schema that is none: a fault of ours.
 */
export type SchemaCompiler = (schema: object) => ValidateFunction;

/**
 * Compiles validators of one set of options and formats.
 * @param standardFormats those of JSON Schema's own that are known: all of them, or by name.
 * @param addFormats adds what else is known.
 */
export function createSchemaCompiler(
  options: Options,
  standardFormats: 'all' | readonly FormatName[],
  addFormats: (ajv: Ajv2020) => void = () => undefined,
): SchemaCompiler {
  const ajv = new Ajv2020(options);
  if (standardFormats === 'all') formats.default(ajv);
  else if (standardFormats.length > 0) formats.default(ajv, [...standardFormats]);
  addFormats(ajv);
  return (schema) => ajv.compile(schema);
}

/** A validator that is compiled on first use and holds the errors of its last validation. */
export function toLazyValidator(compile: () => ValidateFunction): () => ValidateFunction {
  let validator: ValidateFunction | undefined;
  return () => (validator ??= compile());
}
