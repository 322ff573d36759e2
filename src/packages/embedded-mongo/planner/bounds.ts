import { compareValues } from '../bson/compare.ts';
import { rank } from '../bson/types.ts';
import type { Value } from '../bson/values.ts';
import type { Bound, Conjunct, End } from '../query/conjunct.ts';

/** All that a filter says about one path, put together for an index component. */
export interface PathBound {
  readonly points: readonly Value[] | undefined;
  readonly low: End | undefined;
  readonly high: End | undefined;
  /** The type of an interval's values. */
  readonly rank: number;
  /** The conditions that these bounds decide completely. */
  readonly decided: readonly Conjunct[];
}

function tighter(left: End | undefined, right: End | undefined, sign: 1 | -1): End | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const order = compareValues(left.value, right.value) * sign;
  if (order === 0) return left.isInclusive ? right : left;
  return order > 0 ? left : right;
}

function looser(left: End, right: End, sign: 1 | -1): End {
  const order = compareValues(left.value, right.value) * sign;
  if (order === 0) return left.isInclusive ? left : right;
  return order < 0 ? left : right;
}

type Interval = Extract<Bound, { kind: 'interval' }>;

function toInterval(bound: Bound): Interval | undefined {
  if (bound.kind === 'interval') return bound;
  const [only] = bound.kind === 'points' ? bound.values : [];
  if (bound.kind !== 'points' || bound.values.length !== 1 || only === undefined || only === null)
    return undefined;
  const end = { value: only, isInclusive: true };
  return { kind: 'interval', low: end, high: end, rank: rankOfEnd(only) };
}

function rankOfEnd(value: Value): number {
  return value instanceof Date ? rank.date : typeof value === 'string' ? rank.string : -1;
}

/** The interval that holds what every branch of an $or allows for a path: the shape of a keyset cursor. */
function hull(branches: readonly (readonly Conjunct[])[], path: string): Interval | undefined {
  let result: Interval | undefined;
  for (const branch of branches) {
    const own = branch.find((conjunct) => conjunct.kind === 'field' && conjunct.path === path);
    const interval = own?.kind === 'field' ? toInterval(own.bound) : undefined;
    if (interval === undefined) return undefined;
    if (result === undefined) {
      result = interval;
      continue;
    }
    if (interval.rank !== result.rank) return undefined;
    result = {
      kind: 'interval',
      rank: result.rank,
      low: result.low && interval.low ? looser(result.low, interval.low, 1) : undefined,
      high: result.high && interval.high ? looser(result.high, interval.high, -1) : undefined,
    };
  }
  return result;
}

/**
 * What the conditions say about a path.
 * @param canIntersect false if documents hold arrays: two conditions may then be met by two elements
 */
export function toPathBound(
  conjuncts: readonly Conjunct[],
  path: string,
  canIntersect: boolean,
): PathBound | undefined {
  const own = conjuncts.filter((conjunct) => conjunct.kind === 'field' && conjunct.path === path);
  let best: PathBound | undefined;
  for (const conjunct of own) {
    if (conjunct.kind !== 'field' || conjunct.bound.kind !== 'points') continue;
    const { values } = conjunct.bound;
    if (best?.points !== undefined && best.points.length <= values.length) continue;
    const decided = conjunct.isExact ? [conjunct] : [];
    best = { points: dedupe(values), low: undefined, high: undefined, rank: 0, decided };
  }
  if (best !== undefined) return best;
  const intervals: { interval: Interval; conjunct: Conjunct | undefined }[] = [];
  for (const conjunct of conjuncts) {
    if (conjunct.kind === 'field' && conjunct.path === path && conjunct.bound.kind === 'interval') {
      intervals.push({ interval: conjunct.bound, conjunct: conjunct.isExact ? conjunct : undefined });
    } else if (conjunct.kind === 'or') {
      const interval = hull(conjunct.branches, path);
      if (interval !== undefined) intervals.push({ interval, conjunct: undefined });
    }
  }
  const [first] = intervals;
  if (first === undefined) return undefined;
  let { low, high } = first.interval;
  const decided = first.conjunct === undefined ? [] : [first.conjunct];
  for (const { interval, conjunct } of canIntersect ? intervals.slice(1) : []) {
    if (interval.rank !== first.interval.rank) continue;
    low = tighter(low, interval.low, 1);
    high = tighter(high, interval.high, -1);
    if (conjunct !== undefined) decided.push(conjunct);
  }
  return { points: undefined, low, high, rank: first.interval.rank, decided };
}

function dedupe(values: readonly Value[]): Value[] {
  const sorted = [...values].sort(compareValues);
  return sorted.filter((value, index) => index === 0 || compareValues(value, sorted[index - 1]) !== 0);
}
