import type { Log } from '../../../common/request-context.ts';
import type { RecordStore } from '../records/record-store.ts';
import { checkBucket } from './check.ts';
import { findBuckets } from './find-buckets.ts';
import { createRecount } from './recompute.ts';
import type { RollupStore } from './rollup-store.ts';
import type { RollupDifference, Rollups } from './rollups.ts';
import { openSession, type OpenSession } from './change-set.ts';
import { nameOf, type Bucket } from './source.ts';

export interface RollupsDeps {
  store: RollupStore;
  records: Pick<RecordStore, 'scanDays' | 'countDays' | 'findDaySpan'>;
  log: Log;
  now?: () => Date;
}

/** Marks looked at to find the tenants that have abandoned ones. */
const marksOfRound = 1_000;
/** Times that a month is compared while it changes. */
const mostComparisons = 5;

/** Keeps the views' documents true to the records. */
export function createRollups({ store, records, log, now = () => new Date() }: RollupsDeps): Rollups {
  const recount = createRecount(store, records);
  const open = (tenantId: string): OpenSession => openSession({ store, recount, now, log }, tenantId);

  // Every recount stands under marks: one that ends half-way is then completed by somebody.
  const recountMarked = async (tenantId: string, buckets: readonly string[]): Promise<number> => {
    const session = open(tenantId);
    await session.mark(buckets);
    return await session.recountMarked();
  };

  const refreshTenant = async (tenantId: string, signal?: AbortSignal): Promise<number> => {
    const session = open(tenantId);
    await session.adopt();
    return await session.recountMarked(signal);
  };

  const refreshMarked = async (tenantId: string): Promise<number> => {
    const count = await refreshTenant(tenantId);
    return count + (await recountMarked(tenantId, await store.findMarked(tenantId)));
  };

  /** Compares anew while the bucket changes: records before their rows, as they are written. */
  const check = async (tenantId: string, bucket: Bucket): Promise<RollupDifference[]> => {
    const name = nameOf(bucket);
    for (let comparison = 1; ; comparison++) {
      const before = await store.findLastNumber(tenantId, name);
      const differences = await checkBucket(store, records, tenantId, bucket);
      if (differences.length === 0 || comparison === mostComparisons) return differences;
      const isMarked = await store.isMarked(tenantId, name);
      if (!isMarked && (await store.findLastNumber(tenantId, name)) === before) return differences;
      await recountMarked(tenantId, [name]);
    }
  };

  return {
    begin: open,
    refreshMarked,

    async refreshAbandoned(signal) {
      let count = 0;
      for (const tenantId of await store.findTenantsWithAbandoned(now(), marksOfRound)) {
        try {
          count += await refreshTenant(tenantId, signal);
        } catch (err) {
          if (signal?.aborted) return count;
          // One tenant's fault must not keep the others from their recounts; the lease ends, and it is tried again.
          log.error({ err, tenant: tenantId }, 'Could not recompute rollups');
        }
      }
      return count;
    },

    async rebuild(tenantId) {
      const buckets: string[] = [];
      for await (const bucket of findBuckets(store, records, tenantId)) buckets.push(nameOf(bucket));
      return await recountMarked(tenantId, buckets);
    },

    async *check(tenantId) {
      await refreshMarked(tenantId);
      for await (const bucket of findBuckets(store, records, tenantId)) yield* await check(tenantId, bucket);
    },
  };
}
