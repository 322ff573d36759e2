import { createRequire } from 'node:module';
import type * as Ajv from 'ajv/dist/2020.js';
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type * as Formats from 'ajv-formats';

const require = createRequire(import.meta.url);

/**
 * The validator of a schema, compiled each time this is called.
 * @throws Error for a schema that is none: a fault of ours.
 */
export type SchemaCompiler = (schema: object) => ValidateFunction;

/**
 * Compiles validators of one set of options and formats. Nothing is loaded or made before the first of them.
 * @param standardFormats those of JSON Schema's own that are known: all of them, or by name.
 * @param addFormats adds what else is known.
 */
export function createSchemaCompiler(
  options: Options,
  standardFormats: 'all' | readonly Formats.FormatName[],
  addFormats: (ajv: Ajv2020) => void = () => undefined,
): SchemaCompiler {
  const create = () => {
    // Required, not imported: validation is part of calls that do not wait.
    const module = require('ajv/dist/2020.js') as typeof Ajv;
    const ajv = new module.Ajv2020(options);
    if (standardFormats === 'all' || standardFormats.length > 0) {
      const formats = require('ajv-formats') as { default: Formats.FormatsPlugin };
      formats.default(ajv, standardFormats === 'all' ? undefined : [...standardFormats]);
    }
    addFormats(ajv);
    return ajv;
  };
  let made: Ajv2020 | undefined;
  return (schema) => (made ??= create()).compile(schema);
}

/** A validator that is compiled when it is first asked, and holds what it last found at fault. */
export function toLateValidator(compile: () => ValidateFunction): () => ValidateFunction {
  let validator: ValidateFunction | undefined;
  return () => (validator ??= compile());
}
