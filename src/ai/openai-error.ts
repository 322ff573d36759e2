import { ProviderError, type ProviderErrorDetails } from './provider-error.ts';

/** What is read of an HTTP error; the SDK's APIError fits. */
export interface HttpError {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  readonly code?: string | null | undefined;
  readonly type?: string | undefined;
  readonly message: string;
}

/** Errors from before anything was sent: nothing was spent. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const timedOut = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** Whatever a call threw, as a fault of our own words. */
export function toProviderError(error: unknown, http: HttpError | undefined): ProviderError {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof ProviderError);
  if (known) return known;
  if (http?.status !== undefined) return fromStatus(http.status, http);
  // An error event in mid-stream has no status of its own.
  if (http && (http.code ?? http.type)) return fromCode(http, { status: 200 });
  const code = causes
    .map((cause) => (cause as { code?: unknown }).code)
    .find((value) => typeof value === 'string');
  const isFree = code !== undefined && neverSent.has(code);
  if (code !== undefined && timedOut.has(code)) {
    return new ProviderError('timeout', 'The provider did not answer in time', { isFree });
  }
  return new ProviderError(
    'unavailable',
    isFree ? 'Could not connect' : 'The connection closed before the answer was complete',
    {
      isFree,
    },
  );
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 8; cause = cause.cause)
    causes.push(cause);
  return causes;
}

function fromStatus(status: number, error: HttpError): ProviderError {
  const details: ProviderErrorDetails = { status, retryAfterMs: retryAfterMsOf(error.headers), isFree: true };
  if (status === 408) return new ProviderError('timeout', 'HTTP 408', details);
  if (status === 400 || status === 422 || status === 429) return fromCode(error, details);
  if (status === 413) return new ProviderError('rejected', 'HTTP 413', details);
  const kind = status >= 500 || status === 409 || status < 300 ? 'unavailable' : 'denied';
  return new ProviderError(kind, `HTTP ${status}`, details);
}

/** What the provider's own code says; its message is only searched, never kept. */
function fromCode(error: HttpError, details: ProviderErrorDetails): ProviderError {
  const words = `${error.code ?? ''} ${error.type ?? ''}`.toLowerCase();
  if (/content_filter|content_policy/.test(words)) {
    return new ProviderError('refused', "The provider's content filter refused the request", details);
  }
  // No wait brings an empty account back.
  if (/insufficient_quota|billing/.test(words)) {
    return new ProviderError('rate_limited', 'The provider’s quota is used up', {
      ...details,
      retryAfterMs: Number.POSITIVE_INFINITY,
    });
  }
  if (details.status === 429 || /rate_?limit/.test(words)) {
    return new ProviderError('rate_limited', 'Rate limited', details);
  }
  if (details.status === 200)
    return new ProviderError('unavailable', 'The provider reported an error in the middle of the stream', {
      status: 200,
    });
  if (/response_format|json_schema|json_object|structured output/i.test(error.message)) {
    return new ProviderError('unsupported', 'The response format is not supported', details);
  }
  return new ProviderError('rejected', `HTTP ${details.status ?? 400}`, details);
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; null if there is none to understand. */
function retryAfterMsOf(headers: Headers | undefined, now = Date.now()): number | null {
  const value = headers?.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
