import { chunksOf, groupBy } from '../../../common/collections.ts';
import { countBuckets, type RecordReader } from './count.ts';
import type { RollupStore } from './rollup-store.ts';
import { nameOf, type Bucket } from './source.ts';

/**
 * Counts buckets from the records as they are when it is called, or later, and stores what it found. When it is done,
 * their documents are those of this recomputation or of a later one, whatever other recomputations of them run meanwhile.
 */
export type Recompute = (
  tenantId: string,
  buckets: readonly Bucket[],
  options?: RecomputeOptions,
) => Promise<void>;

export interface RecomputeOptions {
  /** Runs when some of the buckets are done. */
  onCounted?: (done: readonly Bucket[]) => Promise<void>;
  /** Ends the recomputation soon, which then rejects. */
  signal?: AbortSignal | undefined;
}

/** Buckets counted at a time, which bounds what is held in memory. */
const bucketsPerBatch = 300;
/** Buckets whose documents are written at a time, which bounds what is held twice. */
const bucketsPerWrite = 60;

/**
 * A recomputation takes a number before it reads, so a larger number has read later; two that take the same one at the same
 * moment have both read what either's records were by then. Where recomputations of one bucket overlap:
 * - a document is overwritten by larger numbers only;
 * - a recomputation says that it has written all its rows, then takes the rows out of what smaller numbers wrote: groups
 *   that are no more;
 * - a slower, smaller one that writes such a group after that finds the larger number said, and takes the rows out
 *   by that one.
 */
export function createRecompute(store: RollupStore, records: RecordReader): Recompute {
  const recomputeSome = async (tenantId: string, buckets: readonly Bucket[], signal?: AbortSignal) => {
    const numbers = await store.takeVersions(tenantId, buckets.map(nameOf));
    const aggregators = await countBuckets(records, tenantId, buckets, signal);
    for (const some of chunksOf(aggregators, bucketsPerWrite)) {
      signal?.throwIfAborted();
      const counted = some.map((aggregator) => {
        const bucket = nameOf(aggregator.bucket);
        return { bucket, number: numbers.get(bucket) ?? 0, documents: aggregator.toDocuments() };
      });
      await store.saveCounted(tenantId, counted);
      const written = new Map(counted.map(({ bucket, number }) => [bucket, number]));
      await store.clearOlder(tenantId, await store.complete(tenantId, written));
    }
  };

  return async (tenantId, buckets, { onCounted, signal } = {}) => {
    for (const ofKind of groupBy(buckets, ({ source }) => source.by.kind).values()) {
      // Months together, so that a part of them is a part of the records.
      const ordered = ofKind.sort((one, other) => (one.month < other.month ? -1 : 1));
      for (const some of chunksOf(ordered, bucketsPerBatch)) {
        await recomputeSome(tenantId, some, signal);
        await onCounted?.(some);
      }
    }
  };
}
