import type { Entry, Storage } from '../storage/storage.ts';
import type { Plan } from './plan.ts';
import type { Range } from './ranges.ts';

/** What a scan looked at, for explain. */
export interface ScanCounts {
  keys: number;
  docs: number;
}

const after = Buffer.from([0]);
const initialChunkSize = 32;
const maxChunkSize = 512;

/**
 * Reads a run a chunk at a time, so that no read transaction stays open between the batches of a cursor: what other
 * commands write in between may or may not be seen, as with the server.
 */
function* scanRange(
  storage: Storage,
  range: Range,
  isReverse: boolean,
  first = initialChunkSize,
): Generator<Entry, void> {
  let { low, high } = range;
  let limit = first;
  for (;;) {
    const entries = storage.entries(low, high, isReverse, limit);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < limit) return;
    if (isReverse) high = last.key;
    else low = Buffer.concat([last.key, after]);
    limit = Math.min(Math.max(limit, 8) * 4, maxChunkSize);
  }
}

/** Merges runs by the bytes after those that each run shares, which is the order of the sort. */
function* mergeRanges(storage: Storage, plan: Plan): Generator<Entry, void> {
  const heads: { entry: Entry; shared: number; rest: Generator<Entry, void> }[] = [];
  for (const range of plan.ranges) {
    const rest = scanRange(storage, range, plan.isReverse);
    const first = rest.next();
    if (first.done !== true) heads.push({ entry: first.value, shared: range.shared, rest });
  }
  const sign = plan.isReverse ? -1 : 1;
  while (heads.length > 0) {
    let best = 0;
    for (let i = 1; i < heads.length; i += 1) {
      const left = heads[best];
      const right = heads[i];
      if (left === undefined || right === undefined) continue;
      const order = left.entry.key.compare(
        right.entry.key,
        right.shared,
        right.entry.key.length,
        left.shared,
        left.entry.key.length,
      );
      if (order * sign > 0) best = i;
    }
    const head = heads[best];
    if (head === undefined) return;
    yield head.entry;
    const next = head.rest.next();
    if (next.done === true) heads.splice(best, 1);
    else head.entry = next.value;
  }
}

function* scanRanges(storage: Storage, plan: Plan, wanted: number): Generator<Entry, void> {
  // Exactly what a page needs, as long as nothing found is thrown away again.
  const first =
    wanted > 0 && plan.residual === undefined && plan.sort === undefined
      ? Math.min(wanted, maxChunkSize)
      : initialChunkSize;
  if (plan.isMerged) {
    yield* mergeRanges(storage, plan);
    return;
  }
  const ranges = plan.isReverse ? [...plan.ranges].reverse() : plan.ranges;
  for (const range of ranges) yield* scanRange(storage, range, plan.isReverse, first);
}

/** A stored document: its key in the collection and its BSON. */
export interface Found {
  readonly key: Buffer;
  readonly raw: Buffer;
}

/**
 * Every document that a plan's runs lead to, once each, before the residual filter.
 * @param wanted how many will be taken, 0 when that is not known
 */
export function* scanPlan(
  storage: Storage,
  plan: Plan,
  counts: ScanCounts,
  wanted = 0,
): Generator<Found, void> {
  const { index, collection } = plan;
  if (index === undefined || index === collection.idIndex) {
    const [only] = plan.ranges;
    if (plan.isOneDocument && only !== undefined) {
      const raw = storage.get(only.low);
      if (raw === undefined) return;
      counts.keys += 1;
      counts.docs += 1;
      yield { key: only.low, raw };
      return;
    }
    for (const { key, value } of scanRanges(storage, plan, wanted)) {
      if (index !== undefined) counts.keys += 1;
      counts.docs += 1;
      yield { key, raw: value };
    }
    return;
  }
  // A document with an array has several entries, but is found once.
  const seen = index.multikey.size > 0 ? new Set<string>() : undefined;
  for (const { value } of scanRanges(storage, plan, wanted)) {
    counts.keys += 1;
    if (seen !== undefined) {
      const id = value.toString('latin1');
      if (seen.has(id)) continue;
      seen.add(id);
    }
    const key = Buffer.concat([collection.prefix, value]);
    const raw = storage.get(key);
    if (raw === undefined) continue;
    counts.docs += 1;
    yield { key, raw };
  }
}
