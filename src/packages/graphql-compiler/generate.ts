import { getNullableType, isEnumType, isLeafType, isNonNullType } from 'graphql';
import { completeField, executeField, executeRead, settleField } from './field.ts';
import type { ExecutionOutput, Field, Selection } from './compiled.ts';
import { ResolveInfo } from './resolve-info.ts';
import { namesOf, plainTestOf } from './leaf.ts';
import type { CompileBudget } from './compile-budget.ts';
import { isPromise, type Execution } from './execution.ts';
import type { Path } from './path.ts';

type ExecuteFields = (
  execution: Execution,
  fields: readonly Field[],
  source: unknown,
  path: Path | undefined,
) => ExecutionOutput;

/** Fails when the other fields are done: they may fail, too, and somebody has to hear it. */
function abandon(values: readonly unknown[], error: unknown): Promise<unknown> {
  return Promise.all(values)
    .then(() => undefined)
    .finally(() => {
      throw error;
    });
}

/**
 * Waits for promises as `Promise.all` does, in as many turns.
 * @returns a promise of their values.
 */
function settleAll(pending: readonly Promise<unknown>[]): Promise<readonly unknown[]> {
  const [first] = pending;
  return pending.length === 1 && first ? first.then((value) => [value]) : Promise.all(pending);
}

/** Code for a value that may be a promise. */
const toAssignment = (index: number, expression: string) =>
  `{ value${index} = ${expression}; if (isPromise(value${index})) (pending ??= []).push(value${index}); }`;

/** Code that puts what was read or resolved in the answer where it is there as it is, and completes it otherwise. */
function toCompletion({ definition }: Field, index: number, completion: string): string {
  const type = getNullableType(definition.type);
  const [value, read] = [`value${index}`, `read${index}`];
  const otherwise = toAssignment(index, completion);
  if (isEnumType(type)) return `if ((${value} = names${index}.get(${read})) === undefined) ${otherwise}`;
  const test = isLeafType(type) ? plainTestOf(type, read) : undefined;
  if (test === undefined) return otherwise;
  const orNull = isNonNullType(definition.type) ? '' : `else if (${read} == null) ${value} = null;`;
  return `if (${test}) ${value} = ${read}; ${orNull} else ${otherwise}`;
}

/** A field's value, by the least code that gives what `executeField` gives. */
function toStatement(field: Field, index: number): string {
  const { resolve, isLeaf, definition } = field;
  const name = `field${index}`;
  if (!resolve) return toCompletion(field, index, `executeRead(run, ${name}, source, path, read${index})`);
  if (!isLeaf || definition.args.length > 0) {
    return toAssignment(index, `executeField(run, ${name}, source, path)`);
  }
  return `{
    const info = new ResolveInfo(run, ${name}, path);
    try {
      read${index} = ${name}.resolve(source, run.noArguments, run.contextValue, info);
      ${toCompletion(field, index, `completeField(run, ${name}, info, read${index})`)}
    } catch (thrown) { value${index} = settleField(run, ${name}, info, thrown); }
  }`;
}

function toSource(fields: readonly Field[]): string {
  const each = (toText: (field: Field, index: number) => string) => fields.map(toText).join('\n');
  const reads = each(({ resolve, definition: { name } }, index) =>
    resolve ? '' : `read${index} = owner[${JSON.stringify(name)}];`,
  );
  // A computed key, so that `__proto__` is a key as any other.
  const entries = fields.map(({ key }, index) => {
    const text = JSON.stringify(key);
    return `${key === '__proto__' ? `[${text}]` : text}: value${index}`;
  });
  return `'use strict';
${each((_field, index) => `const field${index} = fields[${index}], names${index} = names[${index}];`)}
const nothing = {};
return function (run, source, path) {
  const isOwner = (typeof source === 'object' && source !== null) || typeof source === 'function';
  const owner = isOwner ? source : nothing;
  let ${fields.map((_field, index) => `read${index}, value${index}`).join(', ')};
  let pending;
  try { ${reads} } catch { return executeFields(run, fields, source, path); }
  try { ${each(toStatement)} } catch (error) {
    if (pending === undefined) throw error;
    return abandon(pending, error);
  }
  if (pending === undefined) return { ${entries.join(', ')} };
  return settleAll(pending).then((settled) => {
    let next = 0;
    ${each((_field, index) => `if (isPromise(value${index})) value${index} = settled[next++];`)}
    return { ${entries.join(', ')} };
  });
};`;
}

/**
 * Code for one selection: properties are read where they are named and the row is one literal, so the engine knows
 * their shapes. It does what `executeFields` does; a source whose property throws is left to that.
 */
export function generate(
  fields: readonly Field[],
  executeFields: ExecuteFields,
  budget: CompileBudget,
): Selection['execute'] {
  const startedAt = performance.now();
  const names = fields.map(({ definition }) => {
    const type = getNullableType(definition.type);
    return isEnumType(type) ? namesOf(type) : undefined;
  });
  const helpers = { executeField, executeRead, completeField, settleField, isPromise, settleAll, abandon };
  const parameters = { fields, names, executeFields, ResolveInfo, ...helpers };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- all names in it are quoted, or counted
  const create = new Function(...Object.keys(parameters), toSource(fields));
  const execute = (create as (...values: unknown[]) => Selection['execute'])(...Object.values(parameters));
  budget.spend(performance.now() - startedAt);
  return execute;
}
