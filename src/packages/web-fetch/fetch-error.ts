/** What stood in the way; for logs, metrics and tests. */
export type FetchFailure =
  | 'url' // not a URL that is fetched: scheme, port, credentials, name
  | 'address' // no public address: unknown, internal, or both
  | 'connection' // refused, reset, not HTTP, certificate not valid
  | 'timeout'
  | 'redirect' // too many, or to where none may lead
  | 'status' // the answer is not a page
  | 'type' // neither HTML nor text
  | 'body'; // cut short or badly encoded

/**
 * A page could not be had. The message is for the person who gave the URL: it names that URL, and never where a
 * name resolved to or where a redirect led.
 */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code = 'RETRIEVAL_FAILED';
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
