import { Client } from 'undici';
import { acceptEncoding, readBody, toEncoding, type Encoding } from './body.ts';
import { decodeText, toCharset } from './charset.ts';
import { createConnector, type ConnectorOptions } from './connector.ts';
import { FetchError } from './fetch-error.ts';
import { resolveByDns, type Resolve } from './resolve.ts';
import { toDisplayUrl, toTarget } from './target.ts';

/** Milliseconds for everything: names, redirects, headers and body. */
const defaultDeadlineMs = 10_000;
const maxRedirects = 3;
const maxHeaderBytes = 16 * 1024;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

export type PageType = (typeof pageTypes)[number];
const pageTypes = ['text/html', 'application/xhtml+xml', 'text/plain'] as const;

const requestHeaders = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
  'accept-encoding': acceptEncoding,
};

export interface FetchedPage {
  /** Where the page was found, after redirects. */
  url: string;
  /** From 200 to 299. */
  status: number;
  contentType: PageType;
  text: string;
  /** Whether the page was longer than what is read of one. */
  isTruncated: boolean;
  /** How many redirects led to it. */
  redirects: number;
}

/** Where the fetch writes what it did; pino's logger fits. */
export interface FetchLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface FetchOptions {
  /** Ends the work early; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  log: FetchLog;
}

/**
 * Reads the page behind a URL that somebody else chose. The only way by which the gateway follows such URLs.
 * @throws FetchError; src/packages/web-fetch/README.md lists the rules.
 */
export type SafeFetch = (url: string, options: FetchOptions) => Promise<FetchedPage>;

/** Stand-ins for the internet. Composition gives none, and no setting or request leads here. */
export interface SafeFetchOverrides extends Pick<ConnectorOptions, 'connectTo' | 'ca'> {
  resolve?: Resolve;
  /** Milliseconds. */
  deadlineMs?: number;
}

export interface SafeFetchOptions extends SafeFetchOverrides {
  /** The `User-Agent` of every request. */
  userAgent: string;
}

export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const { userAgent, resolve = resolveByDns, deadlineMs = defaultDeadlineMs, ...connection } = options;

  return async (text, { signal: callerSignal, log }) => {
    callerSignal?.throwIfAborted();
    const startedAt = performance.now();
    const start = toTarget(text);
    const displayUrl = toDisplayUrl(start);
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      controller.abort(new FetchError('timeout', `${displayUrl} took longer than ${deadlineMs / 1000} s`));
    }, deadlineMs);
    const abort = () => controller.abort(callerSignal?.reason);
    callerSignal?.addEventListener('abort', abort, { once: true });
    const onRefused = (addresses: readonly string[]) => {
      log.warn({ place: displayUrl, addresses }, 'Web fetch refused: not a public address');
    };
    try {
      const page = await follow(start, userAgent, { resolve, ...connection, displayUrl, signal, onRefused });
      const { status, isTruncated, redirects } = page;
      const ms = Math.round(performance.now() - startedAt);
      log.debug({ place: displayUrl, status, isTruncated, redirects, ms }, 'Web fetch succeeded');
      return page;
    } catch (thrown) {
      // Whatever broke because of the signal, the signal is the reason.
      const error: unknown = signal.aborted ? signal.reason : toFetchError(thrown, displayUrl);
      if (error instanceof FetchError) {
        log.info({ place: displayUrl, failure: error.failure, err: error }, 'Web fetch failed');
      }
      throw error;
    } finally {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', abort);
      // Nothing of a request outlives it.
      controller.abort();
    }
  };
}

async function follow(start: URL, userAgent: string, options: ConnectorOptions): Promise<FetchedPage> {
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await get(url, userAgent, options);
    if ('text' in answer) return { ...answer, url: url.href, redirects };
    url = toRedirectTarget(answer.location, url, options.displayUrl);
  }
  throw new FetchError('redirect', `${options.displayUrl} redirects more than ${maxRedirects} times`);
}

interface Redirect {
  location: string;
}
type Answer = Omit<FetchedPage, 'url' | 'redirects'>;

/** One request on a connection of its own. */
async function get(url: URL, userAgent: string, options: ConnectorOptions): Promise<Redirect | Answer> {
  const { displayUrl, signal } = options;
  const client = new Client(url.origin, {
    connect: createConnector(options),
    maxHeaderSize: maxHeaderBytes,
    // The deadline is the signal's.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const { statusCode, headers, body } = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: { 'user-agent': userAgent, ...requestHeaders },
      reset: true,
      signal,
    });
    // Destroying an unread body is no failure.
    body.on('error', () => undefined);
    const { location } = headers;
    if (redirectStatuses.has(statusCode)) {
      if (typeof location === 'string') return { location };
      throw new FetchError('redirect', `${displayUrl} redirects without a location`);
    }
    if (statusCode < 200 || statusCode > 299) {
      throw new FetchError('status', `${displayUrl} answered with status ${statusCode}`);
    }
    const { contentType, charset, encoding } = toFormat(headers, displayUrl);
    const { bytes, isTruncated } = await readBody(body, encoding, displayUrl);
    return { status: statusCode, contentType, text: decodeText(bytes, charset), isTruncated };
  } finally {
    // Not awaited: what is left of a connection goes by itself.
    void client.destroy().catch(() => undefined);
  }
}

/** Where a redirect leads. What it says was written by the website, so no message repeats it. */
function toRedirectTarget(location: string, from: URL, displayUrl: string): URL {
  let target: URL;
  try {
    target = toTarget(location, from);
  } catch (error) {
    throw new FetchError('redirect', `${displayUrl} redirects to an address that is not a public website`, {
      cause: error,
    });
  }
  if (from.protocol === 'https:' && target.protocol !== 'https:') {
    throw new FetchError('redirect', `${displayUrl} redirects from https to http`);
  }
  return target;
}

function toFormat(
  headers: Record<string, string | string[] | undefined>,
  displayUrl: string,
): { contentType: PageType; charset: string | undefined; encoding: Encoding } {
  const header = headers['content-type'] ?? '';
  const essence = typeof header === 'string' ? header.split(';', 1)[0]?.trim().toLowerCase() : undefined;
  const contentType = pageTypes.find((type) => type === essence);
  if (contentType === undefined)
    throw new FetchError('type', `${displayUrl} is neither an HTML page nor plain text`);
  const encodingHeader = headers['content-encoding'] ?? '';
  const encoding = typeof encodingHeader === 'string' ? toEncoding(encodingHeader) : undefined;
  if (encoding === undefined)
    throw new FetchError('body', `${displayUrl} sent a page in an unsupported encoding`);
  return { contentType, charset: toCharset(String(header)), encoding };
}

function toFetchError(thrown: unknown, displayUrl: string): FetchError {
  if (thrown instanceof FetchError) return thrown;
  return new FetchError('connection', `${displayUrl} could not be read: the connection failed`, {
    cause: thrown,
  });
}
