import {
  GraphQLError,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import type { GatewayError } from '../../common/errors.ts';
import { toGatewayError } from '../../common/errors.ts';
import type { Log } from '../../common/request-context.ts';

/** How many errors an answer holds at most; more tell a caller nothing and an attacker much. */
const maxErrors = 3;

export interface ErrorPolicy {
  /** Whether schema names may be suggested ("Did you mean …"). */
  revealSchema: boolean;
}

function conceal(message: string, { revealSchema }: ErrorPolicy): string {
  return revealSchema ? message : message.replace(/ ?Did you mean .*\?$/s, '');
}

/** What was thrown, under the errors that GraphQL wrapped it in. */
export function originalOf(error: GraphQLError): unknown {
  let original: unknown = error;
  while (original instanceof GraphQLError && original.originalError) original = original.originalError;
  return original;
}

/**
 * An error as a client sees it, the same on every transport: a GatewayError and GraphQL's own complaints about the
 * document with their code, anything else as INTERNAL with the original in the log only.
 */
export function formatClientError(
  error: GraphQLError,
  policy: ErrorPolicy,
  log: Log,
  formatted: GraphQLFormattedError = error.toJSON(),
): GraphQLFormattedError {
  const original = originalOf(error);
  if (original instanceof GraphQLError) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return {
      ...formatted,
      message: conceal(formatted.message, policy),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...extensions },
    };
  }
  const known = toGatewayError(original);
  if (known.code === 'INTERNAL' || known.code === 'STORE_UNAVAILABLE') {
    log.error({ err: known.cause, path: error.path }, 'A GraphQL field failed');
  }
  const { locations, path } = formatted;
  return {
    message: known.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: known.code, ...(known.field && { field: known.field }) },
  };
}

/** A result of an execution outside Apollo, ready to be sent. */
export function formatClientResult(
  result: ExecutionResult,
  policy: ErrorPolicy,
  log: Log,
): FormattedExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: formatClientErrors(result.errors, policy, log) };
}

export function formatClientErrors(
  errors: readonly GraphQLError[],
  policy: ErrorPolicy,
  log: Log,
): GraphQLFormattedError[] {
  return errors.slice(0, maxErrors).map((error) => formatClientError(error, policy, log));
}

export function capErrors<Failure>(errors: readonly Failure[]): readonly Failure[] {
  return errors.length > maxErrors ? errors.slice(0, maxErrors) : errors;
}

/** A failure before there is an operation: the body of an answer that holds only it. */
export function toErrorBody(error: GatewayError): { errors: GraphQLFormattedError[] } {
  const { code, field, message } = error;
  return { errors: [{ message, extensions: { code, ...(field && { field }) } }] };
}

/** Anything that was thrown outside a field, as a GraphQL error that keeps its original. */
export function toGraphQLError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) return thrown;
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}
