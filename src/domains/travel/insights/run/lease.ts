import { GatewayError } from '../../../../common/errors.ts';
import { keepRenewed } from '../../../../common/renewal.ts';
import type { Log } from '../../../../common/request-context.ts';
import type { RunLockStore } from '../insight-store.ts';

/** The tenant's lock, as long as a run holds it. */
export interface Lease {
  /** Aborted when the lock is lost. */
  readonly signal: AbortSignal;
  /** To be called before each write. @throws GatewayError CONFLICT if the lock is lost. */
  hold(): Promise<void>;
  release(): Promise<void>;
}

/** Milliseconds. */
export interface LeaseTimes {
  /** After which a lock that is not renewed is free. */
  durationMs: number;
  /** Between renewals. */
  renewIntervalMs: number;
}

export const defaultLeaseTimes: LeaseTimes = { durationMs: 30_000, renewIntervalMs: 10_000 };

/** @param retryAfterSeconds seconds after which the lock is free, unless its holder renews it. */
export function runUnderWay(retryAfterSeconds: number): GatewayError {
  return new GatewayError('CONFLICT', 'Another run of travel insights is in progress; try again later', {
    retryAfterSeconds,
  });
}

/** Takes the lock for a run. @returns undefined while another run holds it. */
export async function takeLease(
  locks: RunLockStore,
  { tenantId, runId, log }: { tenantId: string; runId: string; log: Log },
  { durationMs, renewIntervalMs }: LeaseTimes,
): Promise<Lease | undefined> {
  const lost = new AbortController();
  let heldUntil = Date.now() + durationMs;
  if (!(await locks.acquire(tenantId, runId, new Date(heldUntil), new Date()))) return undefined;

  const renew = async (): Promise<boolean> => {
    const until = Date.now() + durationMs;
    const isHeld = await locks.renew(tenantId, runId, new Date(until));
    if (isHeld) heldUntil = until;
    return isHeld;
  };
  const onLost = () => {
    endRenewals();
    if (!lost.signal.aborted) lost.abort(runUnderWay(Math.ceil(durationMs / 1_000)));
  };
  const onError = (err: unknown) => {
    // It is ours until its time is over, whether the store can be asked or not.
    log.warn({ err, tenant: tenantId }, 'Could not renew the lock of a travel insight run');
    if (Date.now() >= heldUntil) onLost();
  };
  const endRenewals = keepRenewed({ renew, intervalMs: renewIntervalMs, onLost, onError, allowsExit: true });

  return {
    signal: lost.signal,
    async hold() {
      // A process that stood still may not know yet that another has the lock.
      if (!lost.signal.aborted && Date.now() > heldUntil - durationMs + 2 * renewIntervalMs)
        await renew().then((isHeld) => isHeld || onLost(), onError);
      lost.signal.throwIfAborted();
    },
    async release() {
      endRenewals();
      await locks.release(tenantId, runId);
    },
  };
}
