import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CollectedErrors } from './errors.ts';

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
