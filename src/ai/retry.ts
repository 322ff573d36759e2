import type { AiErrorCode } from './client.ts';
import type { Clock } from './clock.ts';
import type { ProviderErrorKind, ProviderError } from './provider-error.ts';

export interface RetryLimits {
  /** Calls in all for one request: retries, other providers and the repair together. */
  maxCalls: number;
  /** Milliseconds before the first retry; doubles with each. */
  backoffMs: number;
  /** The longest wait, milliseconds; a provider that asks for more is left for the next one at once. */
  maxWaitMs: number;
}

/** How often a call is repeated after a fault (docs/ai.md, "One policy"); 0 goes to the next one at once. */
const retries: Record<ProviderErrorKind, number> = {
  timeout: 3,
  unavailable: 2,
  rate_limited: 3,
  // There are two simpler response formats to fall back to.
  unsupported: 2,
  denied: 0,
  rejected: 0,
  oversized: 0,
  refused: 0,
  cut_short: 0,
  invalid: 0,
  cancelled: 0,
};

/**
 * Faults after which no provider is called again. A refusal is an answer: no other provider is tried for a better one;
 * the same limit would cut the same answer short again; a cancelled request is over.
 */
export const finalErrorKinds: ReadonlySet<ProviderErrorKind> = new Set(['refused', 'cut_short', 'cancelled']);

/** Faults of the request or its answer, which say that the provider is well. */
export const healthyErrorKinds: ReadonlySet<ProviderErrorKind> = new Set([
  'refused',
  'cut_short',
  'rejected',
  'unsupported',
  'invalid',
]);

/**
 * Milliseconds to wait before the call to the same provider is repeated; null if it must not be.
 * @param earlier how often this kind of fault was retried there already.
 */
export function retryWait(
  providerError: ProviderError,
  earlier: number,
  limits: RetryLimits,
  clock: Clock,
): number | null {
  if (earlier >= retries[providerError.kind]) return null;
  if (providerError.kind === 'unsupported') return 0;
  if (providerError.retryAfterMs !== null)
    return providerError.retryAfterMs <= limits.maxWaitMs ? providerError.retryAfterMs : null;
  // A rate limit needs a longer pause; a lost connection is usually back at once.
  const first = providerError.kind === 'rate_limited' ? limits.backoffMs * 2 : limits.backoffMs;
  return Math.min(limits.maxWaitMs, first * 2 ** earlier * (0.5 + clock.random() / 2));
}

/** From the most telling to the least: what a caller can act on stands before what only time heals. */
const telling: readonly AiErrorCode[] = [
  'CONTENT_REFUSED',
  'RESPONSE_INVALID',
  'LLM_RATE_LIMITED',
  'LLM_TIMEOUT',
  'LLM_UNAVAILABLE',
];

/** The code that a request ends with, after these outcomes. */
export function mostInformativeCode(outcomes: readonly string[]): AiErrorCode {
  return telling.find((code) => outcomes.includes(code)) ?? 'LLM_UNAVAILABLE';
}
