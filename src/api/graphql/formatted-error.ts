import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { originalOf } from './error-formatting.ts';

/** A failure that is logged and formatted once, before it is sent to each client that it concerns. */
export class FormattedError extends Error {
  override readonly name = 'FormattedError';
  readonly errors: GraphQLFormattedError[];

  constructor(errors: GraphQLFormattedError[]) {
    super('A group of subscriptions failed');
    this.errors = errors;
  }
}

/** The errors that one of these brought through the protocol's library; undefined if it was none. */
export function formattedErrorsOf([error]: readonly GraphQLError[]): GraphQLFormattedError[] | undefined {
  const original = error && originalOf(error);
  return original instanceof FormattedError ? original.errors : undefined;
}
