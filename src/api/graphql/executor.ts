import type { ApolloServerOptions } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../common/request-context.ts';
import type { Compiler, OperationResult } from '../../packages/graphql-compiler/index.ts';

type Gateway = Exclude<ApolloServerOptions<RequestContext>['gateway'], undefined>;

/** Executes what Apollo has validated. */
export type Executor = Exclude<Awaited<ReturnType<Gateway['load']>>['executor'], null>;

/**
 * Results of operations that were executed ahead of Apollo and hold errors, which are Apollo's to format; by the trace
 * of their request, as Apollo copies the rest of the context.
 */
export type PendingResults = WeakMap<RequestContext['trace'], OperationResult>;

/**
 * Executes an operation compiled where its document came before, else by graphql-js; and lets the compiler know what
 * Apollo has validated. An operation that was executed already is not executed again.
 */
export function createExecutor(
  schema: GraphQLSchema,
  compiler: Compiler,
  pendingResults: PendingResults,
): Executor {
  return async ({ document, source, request: { operationName, variables }, context }) => {
    const contextValue = context as RequestContext;
    const result = pendingResults.get(contextValue.trace);
    if (result) {
      pendingResults.delete(contextValue.trace);
      return result;
    }
    const compiled = compiler.find(source, operationName);
    if (compiled) return await compiled.execute(contextValue, variables);
    compiler.addValidated(source, document);
    return await execute({ schema, document, contextValue, variableValues: variables, operationName });
  };
}
