import {
  GraphQLError,
  defaultTypeResolver,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { FieldOutline } from './compiled.ts';
import { ResolveInfo } from './resolve-info.ts';
import type { Execution } from './execution.ts';
import type { Path } from './path.ts';

/** @throws GraphQLError if a type resolver has named no object type that the abstract type can be. */
function toObjectType(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  { parentType, definition, nodes }: FieldOutline,
  name: unknown,
  value: unknown,
): GraphQLObjectType {
  const place = `for field "${parentType.name}.${definition.name}"`;
  if (name == null) {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime ${place}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime ${place} with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const found = schema.getType(name);
  if (!found) {
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
      { nodes },
    );
  }
  if (!isObjectType(found)) {
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, {
      nodes,
    });
  }
  if (schema.isSubType(type, found)) return found;
  throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`, {
    nodes,
  });
}

/** Tells what object type a value has whose field says only what interface or union it is. */
export interface RuntimeTypeResolver {
  /** The name that the type's resolver gives, or a promise of it. */
  name(execution: Execution, path: Path, value: unknown): unknown;
  /** @throws GraphQLError if the name is none that it can be. */
  resolveRuntimeType(execution: Execution, name: unknown, value: unknown): GraphQLObjectType;
}

export function createRuntimeTypeResolver(
  outline: FieldOutline,
  output: GraphQLOutputType,
): RuntimeTypeResolver {
  const type = output as GraphQLAbstractType;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return {
    name(execution, path, value) {
      let place = path;
      // An item's type is asked of its list's field.
      while (typeof place.key === 'number' && place.prev) place = place.prev;
      return resolveType(
        value,
        execution.contextValue,
        new ResolveInfo(execution, outline, place.prev),
        type,
      );
    },
    resolveRuntimeType: ({ schema }, name, value) => toObjectType(schema, type, outline, name, value),
  };
}
