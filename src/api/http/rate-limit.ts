import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { GatewayError } from '../../common/errors.ts';

/** Keeps one tenant from taking the whole gateway. */
export interface RateLimiter {
  /** @throws GatewayError TOO_MANY_REQUESTS with the seconds to wait. */
  charge(tenantId: string): Promise<void>;
}

/** @param perMinute requests for each tenant in a minute, in this process; 0 is no limit. */
export function createRateLimiter(perMinute: number): RateLimiter {
  if (perMinute === 0) return { charge: () => Promise.resolve() };
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
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
            retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
          },
        );
      }
    },
  };
}
