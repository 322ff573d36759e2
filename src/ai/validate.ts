import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TSchema } from 'typebox';
import { createSchemaCompiler } from '../common/json-schema/ajv.ts';
import { stripHtml, stripInvisible } from './markup.ts';

const compile = createSchemaCompiler({ strict: true, allErrors: true }, 'all');

const validators = new WeakMap<TSchema, ValidateFunction>();

/** Compiled once for each schema object. @throws Error for a schema that is none: a fault of ours. */
function validatorOf(schema: TSchema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  // A copy without `$id`: the same id twice is no fault here.
  const { $id: _, ...plain } = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  const validator = compile(plain);
  validators.set(schema, validator);
  return validator;
}

/** Levels of nesting that an answer may have. */
const maxDepth = 64;

/** What is wrong with an answer, in words that the model can repair it by. */
class InvalidAnswer extends Error {}

export type Checked = { isValid: true; data: unknown } | { isValid: false; problem: string };

/** A model's text as data: parsed, cleaned and fitting the schema. */
export function checkText(text: string, schema: TSchema): Checked {
  return check(() => parse(text), schema);
}

/** Data that need not be parsed, held to the same rules. */
export function checkData(data: unknown, schema: TSchema): Checked {
  return check(() => data, schema);
}

function check(read: () => unknown, schema: TSchema): Checked {
  try {
    const data = clean(read(), 0);
    const validator = validatorOf(schema);
    if (validator(data)) return { isValid: true, data };
    const problems = (validator.errors ?? [])
      .slice(0, 5)
      .map(
        ({ instancePath, message }) =>
          `${instancePath === '' ? 'the answer' : instancePath} ${message ?? 'is wrong'}`,
      );
    return { isValid: false, problem: problems.join('; ').slice(0, 500) };
  } catch (error) {
    if (error instanceof InvalidAnswer) return { isValid: false, problem: error.message };
    throw error;
  }
}

/** A Markdown code block around the whole answer, with or without a language, is tolerated: many models insist on it. */
const codeBlock = /^```[a-z]{0,10}[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i;

function parse(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new InvalidAnswer('the answer is empty');
  try {
    return JSON.parse(codeBlock.exec(trimmed)?.[1] ?? trimmed, refusePrototype);
  } catch (error) {
    if (error instanceof InvalidAnswer) throw error;
    throw new InvalidAnswer('the answer is not JSON');
  }
}

/** A key `__proto__` survives JSON.parse and bites whoever copies the object later. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new InvalidAnswer('the answer has a key "__proto__"');
  return value;
}

/**
 * Every string without HTML, invisible and control characters: answers are plain text, which pages and mails show.
 * Line ends, tabs and Markdown stay.
 */
function clean(value: unknown, depth: number): unknown {
  if (depth > maxDepth) throw new InvalidAnswer(`the answer is nested deeper than ${maxDepth} levels`);
  if (typeof value === 'string') {
    const visible = stripInvisible(value);
    const plain = stripHtml(visible);
    return plain === visible ? visible : plain.trim();
  }
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item, depth + 1)]));
}
