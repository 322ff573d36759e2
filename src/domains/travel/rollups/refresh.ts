import type { Log } from '../../../common/request-context.ts';
import type { RecordStore } from '../records/record-store.ts';
import { checkBucket } from './check.ts';
import { findBuckets } from './find-buckets.ts';
import { createRecompute } from './recompute.ts';
import type { RollupStore } from './rollup-store.ts';
import type { RollupDifference, Rollups } from './rollups.ts';
import { openChangeSet, type OpenChangeSet } from './change-set.ts';
import { nameOf, type Bucket } from './source.ts';

export interface RollupsDeps {
  store: RollupStore;
  records: Pick<RecordStore, 'scanDays' | 'countDays' | 'findDaySpan'>;
  log: Log;
  now?: () => Date;
}

/** Dirty marks looked at to find the tenants that have abandoned ones. */
const maxMarksPerRound = 1_000;
/** Times that a month is compared while it changes. */
const maxComparisons = 5;

/** Keeps the views' documents true to the records. */
export function createRollups({ store, records, log, now = () => new Date() }: RollupsDeps): Rollups {
  const recompute = createRecompute(store, records);
  const open = (tenantId: string): OpenChangeSet => openChangeSet({ store, recompute, now, log }, tenantId);

  // Every recomputation stands under dirty marks: one that ends half-way is then completed by somebody.
  const recomputeDirty = async (tenantId: string, buckets: readonly string[]): Promise<number> => {
    const changeSet = open(tenantId);
    await changeSet.markDirty(buckets);
    return await changeSet.recomputeDirty();
  };

  const refreshTenant = async (tenantId: string, signal?: AbortSignal): Promise<number> => {
    const changeSet = open(tenantId);
    await changeSet.adopt();
    return await changeSet.recomputeDirty(signal);
  };

  const refreshDirty = async (tenantId: string): Promise<number> => {
    const count = await refreshTenant(tenantId);
    return count + (await recomputeDirty(tenantId, await store.findDirtyBuckets(tenantId)));
  };

  /** Compares anew while the bucket changes: records before their rows, as they are written. */
  const check = async (tenantId: string, bucket: Bucket): Promise<RollupDifference[]> => {
    const name = nameOf(bucket);
    for (let comparison = 1; ; comparison++) {
      const before = await store.findLastVersion(tenantId, name);
      const differences = await checkBucket(store, records, tenantId, bucket);
      if (differences.length === 0 || comparison === maxComparisons) return differences;
      const isDirty = await store.isDirty(tenantId, name);
      if (!isDirty && (await store.findLastVersion(tenantId, name)) === before) return differences;
      await recomputeDirty(tenantId, [name]);
    }
  };

  return {
    begin: open,
    refreshDirty,

    async refreshAbandoned(signal) {
      let count = 0;
      for (const tenantId of await store.findTenantsWithAbandoned(now(), maxMarksPerRound)) {
        try {
          count += await refreshTenant(tenantId, signal);
        } catch (err) {
          if (signal?.aborted) return count;
          // One tenant's fault must not keep the others from their recomputations; the lease ends, and it is tried again.
          log.error({ err, tenant: tenantId }, 'Could not recompute rollups');
        }
      }
      return count;
    },

    async rebuild(tenantId) {
      const buckets: string[] = [];
      for await (const bucket of findBuckets(store, records, tenantId)) buckets.push(nameOf(bucket));
      return await recomputeDirty(tenantId, buckets);
    },

    async *check(tenantId) {
      await refreshDirty(tenantId);
      for await (const bucket of findBuckets(store, records, tenantId)) yield* await check(tenantId, bucket);
    },
  };
}
