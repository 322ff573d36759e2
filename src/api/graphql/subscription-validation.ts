import {
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../../common/request-context.ts';
import { describe } from '../../common/errors.ts';
import { operationLimits } from './operation-limits.ts';

export interface OperationRequest {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** Turns a subscription's text into something to execute, or says what is wrong with it. */
export type ValidateSubscription = (
  request: OperationRequest,
  contextValue: RequestContext,
) => ExecutionArgs | readonly GraphQLError[];

/** Characters of text whose documents are cached: some hundred documents, few of which are as large as may be. */
const maxCachedTextLength = 100_000;

function refuse(message: string, code = 'BAD_REQUEST'): readonly GraphQLError[] {
  return [new GraphQLError(message, { extensions: { code } })];
}

/**
 * Validates subscriptions for the transports beside HTTP: the limits and rules are those that Apollo is given for HTTP.
 * Queries and mutations are refused there, so that what HTTP adds to them (idempotency, metrics, plugins)
 * cannot be gone round. A text is parsed and validated once as long as it is cached.
 */
export function createSubscriptionValidator(
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): ValidateSubscription {
  /** Every document that was found valid lately; many clients subscribe with the same few texts. */
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: maxCachedTextLength,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  const read = (text: string): DocumentNode | readonly GraphQLError[] => {
    let document;
    try {
      document = parse(text, { maxTokens: operationLimits.tokens });
    } catch (error) {
      const { message, source, positions } = error as GraphQLError;
      return [new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
    }
    const errors = validate(schema, document, [...specifiedRules, ...rules]);
    if (errors.length > 0) return errors;
    documents.set(text, document);
    return document;
  };

  return ({ query, operationName, variables }, contextValue) => {
    if (typeof query !== 'string') return refuse(`query: expected a string, got ${describe(query)}`);
    if (operationName != null && typeof operationName !== 'string')
      return refuse(`operationName: expected a string, got ${describe(operationName)}`);
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
      return refuse(`variables: expected an object, got ${describe(variables)}`);
    }
    const document = documents.get(query) ?? read(query);
    if (!('kind' in document)) return document;
    const operation = getOperationAST(document, operationName);
    if (!operation)
      return refuse(
        `operationName: expected one of the document’s operations, got ${describe(operationName)}`,
      );
    if (operation.operation !== 'subscription') {
      return refuse(`Expected a subscription, got a ${operation.operation}; send it by HTTP POST`);
    }
    return {
      schema,
      document,
      operationName,
      variableValues: variables as Record<string, unknown> | null,
      contextValue,
    };
  };
}
