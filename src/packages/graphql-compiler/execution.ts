import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CollectedErrors } from './errors.ts';

/** A place in the answer, from the leaf to the root. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  /** The object type that has the field; undefined for an item of a list. */
  readonly typename: string | undefined;
}

/** One execution of a compiled operation. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly contextValue: unknown;
  readonly variableValues: Record<string, unknown>;
  readonly errors: CollectedErrors;
  /** What the resolvers of fields without arguments are given. */
  readonly noArguments: object;
}

/** The result of an operation, as graphql-js gives it. */
export interface OperationResult {
  errors?: readonly GraphQLError[];
  data?: Record<string, unknown> | null;
}

/** Whether graphql-js would wait for the value. */
export function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== 'object' && typeof value !== 'function') return false;
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}
