import { createHash, randomUUID } from 'node:crypto';
import { GatewayError } from '../common/errors.ts';
import { keepRenewed } from '../common/renewal.ts';
import type { RequestContext } from '../common/request-context.ts';
import type { IdempotencyRecord, IdempotencyStore, StoredResponse } from './idempotency-store.ts';

/** A request under a key: what it does and with what. */
export interface IdempotentRequest {
  key: string;
  /** Names the operation: method and route, or `graphql`. */
  operation: string;
  /** Plain JSON. */
  payload: unknown;
}

/** The right to perform a request; the key is in flight until one of the two is called. */
export interface Claim {
  /** Keeps the answer for 24 hours. */
  complete(answer: StoredResponse): Promise<void>;
  /** Frees the key: nothing was done. */
  release(): Promise<void>;
}

/** Makes a repeated request be answered like the first one (REST-13, docs/rest/README.md). */
export interface IdempotencyService {
  /**
   * @throws GatewayError IDEMPOTENCY_KEY_REUSED if the key stands for another request,
   * IDEMPOTENCY_KEY_IN_FLIGHT where the first one is not answered yet.
   */
  begin(
    context: RequestContext,
    request: IdempotentRequest,
  ): Promise<{ replay: StoredResponse } | { claim: Claim }>;
}

/**
 * Milliseconds after which a request whose process died may be repeated. Renewed while the process lives, so it
 * bounds the wait after a crash and not a request's duration.
 */
const leaseMs = 6_000;

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export function createIdempotencyService(store: IdempotencyStore): IdempotencyService {
  const createClaim = (context: RequestContext, id: string, owner: string): Claim => {
    const { tenantId } = context.viewer;
    const warn = (err: unknown) => context.log.warn({ err }, 'Could not update an idempotency record');
    const endRenewals = keepRenewed({
      renew: () => store.renew(tenantId, id, owner, new Date(Date.now() + leaseMs)),
      intervalMs: leaseMs / 3,
      onError: warn,
      allowsExit: true,
    });
    const settle = async (write: Promise<void>) => {
      endRenewals();
      // The work is done or undone by now; the caller's answer must not fail for the bookkeeping.
      await write.catch(warn);
    };
    return {
      complete: (answer) => settle(store.complete(tenantId, id, owner, answer)),
      release: () => settle(store.release(tenantId, id, owner)),
    };
  };

  return {
    async begin(context, { key, operation, payload }) {
      const { tenantId, userId } = context.viewer;
      const id = digest([userId, key]);
      const record: IdempotencyRecord = {
        fingerprint: digest([operation, JSON.stringify(payload ?? null)]),
        owner: randomUUID(),
        leaseUntil: new Date(Date.now() + leaseMs),
        answer: null,
      };
      const existing = await store.claim(tenantId, id, record);
      if (!existing) return { claim: createClaim(context, id, record.owner) };
      if (existing.fingerprint !== record.fingerprint) {
        throw new GatewayError(
          'IDEMPOTENCY_KEY_REUSED',
          'Idempotency-Key: expected the request that the key was first used for, got another one',
        );
      }
      if (existing.answer) return { replay: existing.answer };
      const wait = existing.leaseUntil.getTime() - Date.now();
      if (wait <= 0 && (await store.takeOver(tenantId, id, existing, record))) {
        return { claim: createClaim(context, id, record.owner) };
      }
      throw new GatewayError(
        'IDEMPOTENCY_KEY_IN_FLIGHT',
        'A request with this Idempotency-Key is in progress',
        {
          retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)),
        },
      );
    },
  };
}
