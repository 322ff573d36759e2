import { getArgumentValues } from 'graphql';
import type { Field } from './compiled.ts';
import { settleError } from './errors.ts';
import { ResolveInfo } from './resolve-info.ts';
import { isPromise, type Execution } from './execution.ts';
import type { Path } from './path.ts';

const noPath: Path = { prev: undefined, key: '', typename: undefined };

function readProperty(
  execution: Execution,
  { definition }: Field,
  source: unknown,
  args: object,
  info: ResolveInfo,
): unknown {
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined;
  const owner = source as Record<string, unknown>;
  const property = owner[definition.name];
  if (typeof property !== 'function') return property;
  return (property as (...rest: unknown[]) => unknown).call(owner, args, execution.contextValue, info);
}

/**
 * Completes what a field's resolver or property gave, a promise or not.
 * @returns the completed value or a promise of it.
 * @throws what the completer throws; a promise rejects with GraphQLError where the field allows no null.
 */
export function completeField(
  execution: Execution,
  field: Field,
  info: ResolveInfo,
  value: unknown,
): unknown {
  const { complete, isLeaf } = field;
  // A leaf's completer asks for no path, and most fields are leaves.
  const path = isLeaf ? noPath : info.path;
  const completed = isPromise(value)
    ? value.then((resolved) => complete(execution, path, resolved))
    : complete(execution, path, value);
  return isPromise(completed)
    ? completed.then(undefined, (thrown: unknown) => settleField(execution, field, info, thrown))
    : completed;
}

/**
 * What stands in the answer for a field that failed.
 * @throws GraphQLError if the field allows no null.
 */
export function settleField(
  execution: Execution,
  { definition, nodes }: Field,
  info: ResolveInfo,
  thrown: unknown,
): null {
  return settleError(execution, definition.type, nodes, info.path, thrown);
}

/**
 * Executes one field (GraphQL specification, "ExecuteField"), exactly as graphql-js does.
 * @returns the completed value or a promise of it.
 * @throws GraphQLError if the field allows no null.
 */
export function executeField(
  execution: Execution,
  field: Field,
  source: unknown,
  parent: Path | undefined,
): unknown {
  const { definition, nodes, resolve } = field;
  const info = new ResolveInfo(execution, field, parent);
  try {
    const args =
      definition.args.length === 0
        ? execution.noArguments
        : getArgumentValues(definition, nodes[0], execution.variableValues);
    const value = resolve
      ? resolve(source, args, execution.contextValue, info)
      : readProperty(execution, field, source, args, info);
    return completeField(execution, field, info, value);
  } catch (thrown) {
    return settleField(execution, field, info, thrown);
  }
}

/**
 * Executes a field that has no resolver and whose property has been read.
 * @returns and throws as `executeField`.
 */
export function executeRead(
  execution: Execution,
  field: Field,
  source: unknown,
  parent: Path | undefined,
  property: unknown,
): unknown {
  if (typeof property === 'function') return executeField(execution, field, source, parent);
  const info = new ResolveInfo(execution, field, parent);
  try {
    return completeField(execution, field, info, property);
  } catch (thrown) {
    return settleField(execution, field, info, thrown);
  }
}
