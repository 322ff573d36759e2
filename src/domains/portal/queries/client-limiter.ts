import { LRUCache } from 'lru-cache';
import { GatewayError } from '../../../common/errors.ts';

/** What a client may still ask. */
export interface Allowance {
  /** Requests in a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When `remaining` next grows: seconds since 1970, rounded up. */
  readonly resetAt: number;
}

/** Keeps each client within its requests of any minute (REST-411, docs/rest/portal.md). */
export interface ClientLimiter {
  /** Counts a request, unless it is refused. @returns what is left after it. */
  take(tenantId: string): Allowance & {
    /** Set where the request is one too many. */
    readonly refusal: GatewayError | undefined;
  };
  /** What a client has that asked nothing. */
  untouched(): Allowance;
}

export interface ClientLimits {
  /** Requests of a client in any minute. */
  perMinute?: number;
  /** Clients whose requests are cached at once. */
  maxClients?: number;
  /** Milliseconds since 1970, of a clock that never goes back. */
  now?: () => number;
}

const windowMs = 60_000;

/**
 * Counts in this process, by the times of each client's requests of the last minute: exact, where a window that
 * starts anew every minute lets twice as many through around its edge. Not rate-limiter-flexible's, whose windows
 * are such. A request that is refused does not count, so that a client that keeps asking is served again.
 */
export function createClientLimiter({
  perMinute = 100,
  maxClients = 50_000,
  now = () => performance.timeOrigin + performance.now(),
}: ClientLimits = {}): ClientLimiter {
  const byClient = new LRUCache<string, number[]>({ max: maxClients });
  const toSeconds = (time: number) => Math.ceil(time / 1000);

  return {
    take(tenantId) {
      const time = now();
      const times = byClient.get(tenantId) ?? [];
      while (times[0] !== undefined && times[0] <= time - windowMs) times.shift();
      const isOver = times.length >= perMinute;
      if (!isOver) times.push(time);
      byClient.set(tenantId, times);
      const freeAt = (times[0] ?? time) + windowMs;
      const allowance = {
        limit: perMinute,
        remaining: perMinute - times.length,
        resetAt: toSeconds(freeAt),
      };
      if (!isOver) return { ...allowance, refusal: undefined };
      const retryAfterSeconds = Math.max(1, toSeconds(freeAt - time));
      const message = `Expected at most ${perMinute} requests in any minute from this client, got more; try again in ${retryAfterSeconds} s`;
      return { ...allowance, refusal: new GatewayError('TOO_MANY_REQUESTS', message, { retryAfterSeconds }) };
    },
    untouched: () => ({ limit: perMinute, remaining: perMinute, resetAt: toSeconds(now()) }),
  };
}
