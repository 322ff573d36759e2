import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { originalOf } from './error-formatting.ts';

/** A failure that is formatted for clients, and in the log, before each of those whom it concerns is told. */
export class FormattedError extends Error {
  override readonly name = 'FormattedError';
  readonly errors: GraphQLFormattedError[];

  constructor(errors: GraphQLFormattedError[]) {
    super('A group of subscriptions failed');
    this.errors = errors;
  }
}

/** The errors that one of these brought through the protocol's library; undefined where it was none. */
export function formattedErrorsOf([error]: readonly GraphQLError[]): GraphQLFormattedError[] | undefined {
  const original = error && originalOf(error);
  return original instanceof FormattedError ? original.errors : undefined;
}
