import { randomUUID } from 'node:crypto';
import { keepRenewed } from '../../../common/renewal.ts';
import type { Log } from '../../../common/request-context.ts';
import type { Recompute } from './recompute.ts';
import type { RollupStore } from './rollup-store.ts';
import type { RecordChangeSet } from '../records/change-set.ts';
import { dayOf, monthOf, nameOf, sourcesOf, toBucket } from './source.ts';

/** Milliseconds that dirty marks stand for somebody who is at work. */
const leaseMs = 60_000;
/** Milliseconds after which they are renewed. */
const renewIntervalMs = 20_000;

/** A change set, and the recomputation of buckets whose records did not change. */
export interface OpenChangeSet extends RecordChangeSet {
  /** Marks buckets dirty, by name. */
  markDirty(buckets: readonly string[]): Promise<void>;
  /** Takes over dirty marks whose lease has ended. */
  adopt(): Promise<void>;
  /** Recomputes what was marked and takes the dirty marks away. @returns how many buckets. */
  recomputeDirty(signal?: AbortSignal): Promise<number>;
}

export interface ChangeSetDeps {
  store: RollupStore;
  recompute: Recompute;
  now: () => Date;
  log: Log;
}

export function openChangeSet(
  { store, recompute, now, log }: ChangeSetDeps,
  tenantId: string,
): OpenChangeSet {
  const session = randomUUID();
  /** What is marked, by the bucket's name; settled when the mark is stored. */
  const marks = new Map<string, Promise<void>>();
  let renewedAt = now().getTime();
  let renewal: Promise<void> | undefined;

  const leaseUntil = () => new Date(now().getTime() + leaseMs);

  const renew = async (): Promise<void> => {
    renewedAt = now().getTime();
    const buckets = [...marks.keys()];
    const kept = await store.renewDirtyBuckets(tenantId, session, leaseUntil());
    // A change set that slept for longer than its lease may have been taken for dead.
    if (kept < buckets.length) await store.saveDirtyBuckets(tenantId, session, buckets, leaseUntil());
  };

  const renewWhenDue = async (): Promise<void> => {
    if (marks.size === 0 || now().getTime() - renewedAt < renewIntervalMs) return await renewal;
    renewal = renew().catch((error: unknown) => {
      // Due again at once.
      renewedAt = -Infinity;
      throw error;
    });
    await renewal;
  };

  const markDirty = async (buckets: readonly string[]): Promise<void> => {
    const fresh = buckets.filter((bucket) => !marks.has(bucket));
    if (marks.size === 0) renewedAt = now().getTime();
    else await renewWhenDue();
    if (fresh.length > 0) {
      const saved = store.saveDirtyBuckets(tenantId, session, fresh, leaseUntil());
      for (const bucket of fresh) marks.set(bucket, saved);
      // Whoever waits for a mark hears of it; the next one who needs it tries again.
      saved.catch(() => fresh.forEach((bucket) => marks.delete(bucket)));
    }
    await Promise.all(buckets.flatMap((bucket) => marks.get(bucket) ?? []));
  };

  const clearDirty = async (buckets: readonly string[]): Promise<void> => {
    await store.deleteDirtyBuckets(tenantId, session, buckets);
    for (const bucket of buckets) marks.delete(bucket);
  };

  const recomputeDirty = async (signal?: AbortSignal): Promise<number> => {
    const names = [...marks.keys()];
    const known = names.map(toBucket).filter((bucket) => bucket !== undefined);
    const endRenewals = keepRenewed({
      renew: renewWhenDue,
      intervalMs: renewIntervalMs / 4,
      onError: (err) => log.warn({ err, tenant: tenantId }, 'Could not renew the marks of dirty rollups'),
    });
    try {
      await recompute(tenantId, known, { signal, onCounted: (done) => clearDirty(done.map(nameOf)) });
      // Those of views that are no more.
      if (marks.size > 0) await clearDirty(names.filter((name) => marks.has(name)));
    } finally {
      endRenewals();
    }
    return known.length;
  };

  return {
    markDirty,

    async touch(kind, records) {
      const buckets = new Set<string>();
      for (const source of sourcesOf(kind)) {
        for (const record of records) {
          const day = dayOf(source, record);
          if (day !== null) buckets.add(nameOf({ source, month: monthOf(day) }));
        }
      }
      if (buckets.size > 0) await markDirty([...buckets]);
    },

    async adopt() {
      for (const bucket of await store.adoptDirtyBuckets(tenantId, session, now(), leaseUntil())) {
        marks.set(bucket, Promise.resolve());
      }
    },

    recomputeDirty,

    async finish() {
      await recomputeDirty();
    },
  };
}
