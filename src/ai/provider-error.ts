import type { AiErrorCode } from './client.ts';

/** What can go wrong with one call; what is done about it is the policy's affair (retry.ts). */
const codes = {
  /** No answer, or no further part of one, in time. */
  timeout: 'LLM_TIMEOUT',
  /** No connection, a lost one, a 5xx, or something that is no answer of a model at all. */
  unavailable: 'LLM_UNAVAILABLE',
  rate_limited: 'LLM_RATE_LIMITED',
  /** The provider will have no request of ours: a wrong key, an unknown model, a redirect. */
  denied: 'LLM_UNAVAILABLE',
  /** The provider will not have this one request: it is too long, or malformed to it. */
  rejected: 'LLM_UNAVAILABLE',
  /** The provider does not know the requested response format; the call is repeated without it. */
  unsupported: 'LLM_UNAVAILABLE',
  oversized: 'RESPONSE_INVALID',
  /** The model or its filter would not answer. */
  refused: 'CONTENT_REFUSED',
  /** The answer ended before it was whole: for length, or for a tool that it was not offered. */
  cut_short: 'RESPONSE_INVALID',
  /** The answer does not fit the schema. */
  invalid: 'RESPONSE_INVALID',
  cancelled: 'CANCELLED',
} as const satisfies Record<string, AiErrorCode>;

export type ProviderErrorKind = keyof typeof codes;

export interface Usage {
  inputTokens: number;
  outputTokens: number;
  totalTokens: number;
}

export interface ProviderErrorDetails {
  /** HTTP status, if there was one. */
  status?: number | null;
  /** Milliseconds that the provider asked to wait. */
  retryAfterMs?: number | null;
  /** What the provider says that the call took. */
  usage?: Usage | null;
  /** Whether the provider surely did no work, so that no tokens were spent. */
  isFree?: boolean;
}

/**
 * One call that gave no answer. The message is of our own words: what providers write may repeat the key or the
 * prompt, so it goes nowhere.
 */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly code: AiErrorCode;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  readonly usage: Usage | null;
  readonly isFree: boolean;

  constructor(kind: ProviderErrorKind, message: string, details: ProviderErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.code = codes[kind];
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.usage = details.usage ?? null;
    this.isFree = details.isFree ?? false;
  }
}
