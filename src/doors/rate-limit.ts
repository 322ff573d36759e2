import { createRequire } from 'node:module';
import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GatewayError } from '../errors.ts';

const require = createRequire(import.meta.url);

/** Keeps one tenant from taking the whole gateway. */
export interface RateLimiter {
  /** @throws GatewayError TOO_MANY_REQUESTS with the seconds to wait. */
  charge(tenantId: string): Promise<void>;
}

/** @param perMinute requests for each tenant in a minute, in this process; 0 is no limit. */
export function createRateLimiter(perMinute: number): RateLimiter {
  if (perMinute === 0) return { charge: () => Promise.resolve() };
  // Not by the package's index, which loads the limiters over every database that it knows.
  const Limiter = require('rate-limiter-flexible/lib/RateLimiterMemory.js') as typeof RateLimiterMemory;
  const limiter = new Limiter({ points: perMinute, duration: 60 });
  return {
    async charge(tenantId) {
      try {
        await limiter.consume(tenantId);
      } catch (rejection) {
        const { msBeforeNext } = rejection as RateLimiterRes;
        throw new GatewayError(
          'TOO_MANY_REQUESTS',
          `Expected at most ${perMinute} requests a minute from this tenant, got more`,
          {
            retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
          },
        );
      }
    },
  };
}
