import { afterPrefix, encodeKey } from '../bson/key-encoding.ts';
import type { Value } from '../bson/values.ts';
import type { Index } from '../catalog/collection.ts';
import type { End } from '../query/conjunct.ts';
import type { PathBound } from './bounds.ts';

/** One run of an index: keys from `low` up to but not including `high`. */
export interface Range {
  readonly low: Buffer;
  readonly high: Buffer;
  /** Bytes that every key of this run shares because of equalities: what follows decides the order between runs. */
  readonly shared: number;
}

/** More combinations of `$in` values than this are left to the filter. */
export const maxCombinations = 1000;

function endBytes(end: End | undefined, rank: number, direction: 1 | -1, isLow: boolean): Buffer {
  if (end !== undefined) {
    const bytes = encodeKey([end.value], [direction]);
    // Every key that starts with these bytes holds this very value.
    return end.isInclusive === isLow ? bytes : Buffer.concat([bytes, afterPrefix]);
  }
  const byte = direction === 1 ? rank : ~rank & 0xff;
  return Buffer.from([isLow ? byte : byte + 1]);
}

function combinations(bounds: readonly PathBound[]): Value[][] {
  let rows: Value[][] = [[]];
  for (const { points = [] } of bounds) rows = rows.flatMap((row) => points.map((point) => [...row, point]));
  return rows;
}

/**
 * The runs that hold every match: one for each combination of the leading components' points, ended by at most one
 * interval. Runs are disjoint and in the index's order.
 */
export function createRanges(
  index: Index,
  points: readonly PathBound[],
  interval: PathBound | undefined,
): Range[] {
  const { directions } = index.spec;
  const rows = combinations(points);
  const ranges = rows.map((row): Range => {
    const prefix = Buffer.concat([index.prefix, encodeKey(row, directions)]);
    const shared = prefix.length;
    if (interval === undefined) return { low: prefix, high: Buffer.concat([prefix, afterPrefix]), shared };
    const direction = directions[row.length] ?? 1;
    const [first, last] = direction === 1 ? [interval.low, interval.high] : [interval.high, interval.low];
    return {
      low: Buffer.concat([prefix, endBytes(first, interval.rank, direction, true)]),
      high: Buffer.concat([prefix, endBytes(last, interval.rank, direction, false)]),
      shared,
    };
  });
  return ranges
    .filter(({ low, high }) => low.compare(high) < 0)
    .sort((left, right) => left.low.compare(right.low));
}

/** The run that is the whole of an index or collection. */
export function wholeRange(prefix: Buffer): Range {
  return { low: prefix, high: Buffer.concat([prefix, afterPrefix]), shared: prefix.length };
}
