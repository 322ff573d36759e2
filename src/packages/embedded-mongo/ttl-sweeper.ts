import { rank } from './bson/types.ts';
import type { Collection, Index } from './catalog/collection.ts';
import type { Context } from './commands/context.ts';
import { createRanges } from './planner/ranges.ts';

const batchSize = 500;

function removeExpired(
  { storage, catalog, writer }: Context,
  namespace: Collection,
  index: Index,
  now: number,
): number {
  const collection = catalog.find(namespace.db, namespace.name);
  if (collection === undefined || !collection.indexes.some(({ prefix }) => prefix.equals(index.prefix)))
    return 0;
  const seconds = index.spec.expireAfterSeconds ?? Number.POSITIVE_INFINITY;
  const high = { value: new Date(now - seconds * 1000), isInclusive: true };
  const bound = { points: undefined, low: undefined, high, rank: rank.date, decided: [] };
  let found = 0;
  for (const range of createRanges(index, [], bound)) {
    for (const { value } of storage.entries(range.low, range.high, false, batchSize)) {
      found += 1;
      const key = Buffer.concat([collection.prefix, value]);
      const raw = storage.get(key);
      if (raw !== undefined) writer.remove(collection, key, raw);
    }
  }
  return found;
}

/** Deletes what TTL indexes say has expired. Source: MongoDB manual, TTL Indexes. */
export async function sweepExpired(context: Context, now = Date.now()): Promise<void> {
  for (const collection of context.catalog.list()) {
    for (const index of collection.indexes) {
      const seconds = index.spec.expireAfterSeconds;
      // A date so far back that no document can be older.
      if (seconds === undefined || !Number.isFinite(new Date(now - seconds * 1000).getTime())) continue;
      // Small transactions let other commands in between.
      while (
        (await context.commits.submit(() => removeExpired(context, collection, index, now))) >= batchSize
      );
    }
  }
}
