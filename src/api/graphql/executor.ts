import type { ApolloServerOptions } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../common/request-context.ts';
import type { Compiler, OperationResult } from '../../packages/graphql-compiler/index.ts';

type Gateway = Exclude<ApolloServerOptions<RequestContext>['gateway'], undefined>;

/** Executes what Apollo has validated. */
export type Executor = Exclude<Awaited<ReturnType<Gateway['load']>>['executor'], null>;

/** The request context as Apollo is given it. */
export interface ApolloContext extends RequestContext {
  /** What the fast path has executed already, with errors that are Apollo's to format. */
  executed?: OperationResult;
}

/**
 * Executes an operation compiled if its document came before, else by graphql-js; and lets the compiler know what
 * Apollo has validated. An operation that was executed already is not executed again.
 */
export function createExecutor(schema: GraphQLSchema, compiler: Compiler): Executor {
  return async ({ document, source, request: { operationName, variables }, context }) => {
    const contextValue = context as ApolloContext;
    if (contextValue.executed) return contextValue.executed;
    const compiled = compiler.find(source, operationName);
    if (compiled) return await compiled.execute(contextValue, variables);
    compiler.addValidated(source, document);
    return await execute({ schema, document, contextValue, variableValues: variables, operationName });
  };
}
