import { GatewayError } from './errors.ts';

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
  const waiting = new Map<string, number>();
  return {
    enter(tenantId) {
      const count = waiting.get(tenantId) ?? 0;
      if (count >= max) {
        throw new GatewayError(
          'TOO_MANY_REQUESTS',
          `Expected at most ${max} answers that the tenant waits for, got more; ${advice}`,
          {
            retryAfterSeconds: 1,
          },
        );
      }
      waiting.set(tenantId, count + 1);
      let isInside = true;
      return () => {
        if (!isInside) return;
        isInside = false;
        const left = (waiting.get(tenantId) ?? 1) - 1;
        if (left === 0) waiting.delete(tenantId);
        else waiting.set(tenantId, left);
      };
    },
  };
}
