import {
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Completer, FieldOutline, Select, Selection } from './compiled.ts';
import { createRuntimeTypeResolver } from './runtime-type.ts';
import { settleError } from './errors.ts';
import { completeLeaf } from './leaf.ts';
import { isPromise, type Execution } from './execution.ts';
import type { Path } from './path.ts';

function createListCompleter(outline: FieldOutline, itemType: GraphQLOutputType, select: Select): Completer {
  const { parentType, definition, nodes } = outline;
  const complete = createCompleter(outline, itemType, select);
  const completeItem = (execution: Execution, path: Path, item: unknown): unknown => {
    try {
      const completed = isPromise(item)
        ? item.then((resolved) => complete(execution, path, resolved))
        : complete(execution, path, item);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (thrown: unknown) =>
        settleError(execution, itemType, nodes, path, thrown),
      );
    } catch (thrown) {
      return settleError(execution, itemType, nodes, path, thrown);
    }
  };
  return (execution, path, value) => {
    const items = value as Iterable<unknown>;
    if (typeof items !== 'object' || typeof items[Symbol.iterator] !== 'function') {
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`,
      );
    }
    const completed: unknown[] = [];
    let isPending = false;
    try {
      for (const item of items) {
        const done = completeItem(
          execution,
          { prev: path, key: completed.length, typename: undefined },
          item,
        );
        isPending ||= isPromise(done);
        completed.push(done);
      }
    } catch (error) {
      // The items before it may reject, too. graphql-js lets nobody hear that, which ends the process.
      if (isPending) Promise.all(completed).catch(() => undefined);
      throw error;
    }
    return isPending ? Promise.all(completed) : completed;
  };
}

function createAbstractCompleter(outline: FieldOutline, type: GraphQLOutputType, select: Select): Completer {
  const types = createRuntimeTypeResolver(outline, type);
  return (execution, path, value) => {
    const execute = (name: unknown) =>
      select(types.resolveRuntimeType(execution, name, value)).execute(execution, value, path);
    const name = types.name(execution, path, value);
    return isPromise(name) ? name.then(execute) : execute(name);
  };
}

function createNullableCompleter(outline: FieldOutline, type: GraphQLOutputType, select: Select): Completer {
  if (isListType(type)) return createListCompleter(outline, type.ofType, select);
  if (isLeafType(type)) return (_run, _path, value) => completeLeaf(type, value);
  if (isAbstractType(type)) return createAbstractCompleter(outline, type, select);
  let selection: Selection | undefined;
  return (execution, path, value) => {
    selection ??= select(type as GraphQLObjectType);
    return selection.execute(execution, value, path);
  };
}

/**
 * The completer of a field's type (GraphQL specification, "CompleteValue"), decided once. It throws where the type
 * allows no null and there is none, and what was thrown below.
 */
export function createCompleter(outline: FieldOutline, type: GraphQLOutputType, select: Select): Completer {
  if (isNonNullType(type)) {
    const complete = createCompleter(outline, type.ofType, select);
    const { parentType, definition } = outline;
    return (execution, path, value) => {
      const completed = complete(execution, path, value);
      if (completed !== null) return completed;
      throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
    };
  }
  const complete = createNullableCompleter(outline, type, select);
  return (execution, path, value) => {
    if (value instanceof Error) throw value;
    return value == null ? null : complete(execution, path, value);
  };
}
