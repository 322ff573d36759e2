import { compareValues } from '../bson/compare.ts';
import { decodeDocument } from '../bson/decode.ts';
import { emptyArrayKey, type KeyValue } from '../bson/key-encoding.ts';
import { parsePath } from '../bson/path.ts';
import type { Doc } from '../bson/values.ts';
import { extractKeyValues } from '../catalog/index-keys.ts';
import { CommandError } from '../errors.ts';
import type { Storage } from '../storage/storage.ts';
import type { Plan, SortField } from './plan.ts';
import { type Found, type ScanCounts, scanPlan } from './scan.ts';

/** Bytes of documents that a sort or group may hold in memory; the server's limit without disk use. */
export const memoryLimitBytes = 100 * 1024 * 1024;

/** The failure of a sort or group that needs more. */
export function memoryExceeded(stage: string): CommandError {
  return new CommandError(
    292,
    `Executor error during ${stage} :: Sort exceeded memory limit of ${memoryLimitBytes} bytes, but did not opt in to external sorting.`,
  );
}

/** Which matches a query wants, in which order. */
export interface Slice {
  readonly skip: number;
  /** 0 for all. */
  readonly limit: number;
}

function compareKeys(left: KeyValue, right: KeyValue): number {
  if (left === emptyArrayKey || right === emptyArrayKey) {
    if (left === right) return 0;
    // An empty array sorts before null, and so before everything but MinKey.
    return left === emptyArrayKey ? -1 : 1;
  }
  return compareValues(left, right);
}

/** Orders documents by sort fields; an array sorts by its least element, or its greatest when descending. */
export function createSorter(sort: readonly SortField[]): {
  toKey: (doc: Doc) => KeyValue[];
  compare: (left: KeyValue[], right: KeyValue[]) => number;
} {
  const paths = sort.map(({ path }) => parsePath(path));
  return {
    toKey: (doc) =>
      sort.map(({ direction }, index) => {
        const values = extractKeyValues(doc, paths[index] ?? []);
        return values.reduce(
          (best, value) => (compareKeys(value, best) * direction < 0 ? value : best),
          values[0],
        );
      }),
    compare(left, right) {
      for (const [index, { direction }] of sort.entries()) {
        const order = compareKeys(left[index], right[index]);
        if (order !== 0) return order * direction;
      }
      return 0;
    },
  };
}

interface Sortable {
  readonly found: Found;
  readonly key: KeyValue[];
}

function sortInMemory(matches: Iterable<Found>, sort: readonly SortField[], wanted: number): Found[] {
  const { toKey, compare } = createSorter(sort);
  const byKey = (left: Sortable, right: Sortable): number => compare(left.key, right.key);
  let rows: Sortable[] = [];
  let bytes = 0;
  for (const found of matches) {
    rows.push({ found, key: toKey(decodeDocument(found.raw)) });
    bytes += found.raw.length;
    if (wanted > 0 && rows.length > wanted * 2 + 1000) {
      rows = rows.sort(byKey).slice(0, wanted);
      bytes = rows.reduce((sum, row) => sum + row.found.raw.length, 0);
    }
    if (bytes > memoryLimitBytes) throw memoryExceeded('find command');
  }
  return rows.sort(byKey).map((row) => row.found);
}

function* matching(storage: Storage, plan: Plan, counts: ScanCounts, wanted: number): Generator<Found, void> {
  const { residual } = plan;
  if (residual === undefined) return yield* scanPlan(storage, plan, counts, wanted);
  for (const found of scanPlan(storage, plan, counts)) if (residual(decodeDocument(found.raw))) yield found;
}

function* slice(matches: Iterable<Found>, { skip, limit }: Slice): Generator<Found, void> {
  let position = 0;
  for (const found of matches) {
    position += 1;
    if (position > skip) yield found;
    if (limit > 0 && position >= skip + limit) return;
  }
}

/** Runs a plan lazily: matches in the wanted order, as stored. */
export function runPlan(
  storage: Storage,
  plan: Plan,
  wanted: Slice,
  counts: ScanCounts = { keys: 0, docs: 0 },
): Iterable<Found> {
  const matches = matching(storage, plan, counts, wanted.limit > 0 ? wanted.limit + wanted.skip : 0);
  const { sort } = plan;
  if (sort === undefined) return slice(matches, wanted);
  const max = wanted.limit > 0 ? wanted.limit + wanted.skip : 0;
  return slice(
    lazily(() => sortInMemory(matches, sort, max)),
    wanted,
  );
}

function* lazily(create: () => Found[]): Generator<Found, void> {
  yield* create();
}

/** Counts a plan's matches, from the index alone where that suffices. */
export function countPlan(
  storage: Storage,
  plan: Plan,
  wanted: Slice,
  counts: ScanCounts = { keys: 0, docs: 0 },
): number {
  if (plan.residual !== undefined || (plan.index?.multikey.size ?? 0) > 0) {
    let total = 0;
    for (const found of runPlan(storage, { ...plan, sort: undefined }, wanted, counts))
      if (found.key.length > 0) total += 1;
    return total;
  }
  let total = 0;
  for (const { low, high } of plan.ranges) total += storage.count(low, high);
  counts.keys += plan.index === undefined ? 0 : total;
  const rest = Math.max(0, total - wanted.skip);
  return wanted.limit > 0 ? Math.min(rest, wanted.limit) : rest;
}
