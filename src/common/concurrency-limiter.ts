import { GatewayError } from './errors.ts';
import { createHolderCounter } from './holder-counter.ts';

/** Limits how much of one tenant's slow work callers wait for at once in this process. */
export interface ConcurrencyLimiter {
  /**
   * @returns ends the wait; repeating it does nothing.
   * @throws GatewayError TOO_MANY_REQUESTS if too many of the tenant's are waiting.
   */
  enter(tenantId: string): () => void;
}

/** @param max of one tenant at once. @param advice what to do instead. */
export function createConcurrencyLimiter(max: number, advice: string): ConcurrencyLimiter {
  const waiting = createHolderCounter(max);
  return {
    enter(tenantId) {
      const leave = waiting.enter(tenantId);
      if (leave) return leave;
      throw new GatewayError(
        'TOO_MANY_REQUESTS',
        `Expected at most ${max} answers that the tenant waits for, got more; ${advice}`,
        { retryAfterSeconds: 1 },
      );
    },
  };
}
