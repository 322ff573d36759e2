import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { isEqual } from '../bson/compare.ts';
import type { Collection, Index } from '../catalog/collection.ts';
import { badValue } from '../errors.ts';
import type { Conjunct, Filter, Predicate } from '../query/conjunct.ts';
import { compileFilter } from '../query/filter.ts';
import { type PathBound, toPathBound } from './bounds.ts';
import { isImplied } from './implication.ts';
import { createRanges, maxCombinations, type Range, wholeRange } from './ranges.ts';

/** One field of a sort. */
export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** How a query reads its collection. */
export interface Plan {
  readonly collection: Collection;
  /** The index that is read; undefined reads the whole collection. */
  readonly index: Index | undefined;
  readonly ranges: readonly Range[];
  readonly isReverse: boolean;
  /** True when the runs must be merged to give the order of the sort. */
  readonly isMerged: boolean;
  /** What a document found must still satisfy; undefined when the runs hold matches only. */
  readonly residual: Predicate | undefined;
  /** The sort that is left to do in memory. */
  readonly sort: readonly SortField[] | undefined;
  /** True for an equality on `_id` alone. */
  readonly isIdLookup: boolean;
  /** True where the only run is that of one `_id`: it begins with the key of the one document there can be. */
  readonly isOneDocument: boolean;
}

interface Candidate {
  /** Makes the runs: what is not chosen needs none. */
  toPlan: () => Plan;
  score: number;
  isOneDocument: boolean;
}

function isOnePoint(bound: PathBound): boolean {
  return bound.points?.length === 1;
}

/** Whether an index gives the order of a sort after its leading points, and in which direction it must be read. */
function matchSort(
  sort: readonly SortField[],
  index: Index,
  points: readonly PathBound[],
): { isServed: boolean; isReverse: boolean } {
  const { fields } = index.spec;
  const constant = new Set(
    fields.slice(0, points.length).flatMap((f, i) => (points[i] && isOnePoint(points[i]) ? [f.path] : [])),
  );
  const wanted = sort.filter(({ path }) => !constant.has(path));
  // Points of an $in component can be merged as long as the sort starts right after them.
  const offered = fields.slice(points.length);
  if (wanted.length === 0) return { isServed: true, isReverse: false };
  let isReverse: boolean | undefined;
  for (const [position, { path, direction }] of wanted.entries()) {
    const field = offered[position];
    if (field?.path !== path || index.multikey.has(points.length + position)) {
      return { isServed: false, isReverse: false };
    }
    const needsReverse = field.direction !== direction;
    if (isReverse !== undefined && needsReverse !== isReverse) return { isServed: false, isReverse: false };
    isReverse = needsReverse;
  }
  return { isServed: true, isReverse: isReverse ?? false };
}

function toResidual(
  filter: Filter,
  decided: readonly Conjunct[],
  isMultikey: boolean,
): Predicate | undefined {
  if (isMultikey) return filter.conjuncts.length === 0 ? undefined : filter.matches;
  const rest = filter.conjuncts.filter((conjunct) => !decided.includes(conjunct));
  if (rest.length === 0) return undefined;
  return (doc) => rest.every((conjunct) => conjunct.matches(doc));
}

function excludesMissing(bound: PathBound): boolean {
  return bound.points === undefined || !bound.points.includes(null);
}

function planIndex(
  collection: Collection,
  index: Index,
  filter: Filter,
  sort: readonly SortField[],
): Candidate | undefined {
  const { spec, multikey } = index;
  if (
    spec.partialFilter !== undefined &&
    !isImplied(compileFilter(spec.partialFilter).conjuncts, filter.conjuncts)
  ) {
    return undefined;
  }
  const points: PathBound[] = [];
  let interval: PathBound | undefined;
  let size = 1;
  for (const [position, { path }] of spec.fields.entries()) {
    const bound = toPathBound(filter.conjuncts, path, !multikey.has(position));
    if (bound?.points !== undefined && size * bound.points.length <= maxCombinations) {
      size *= bound.points.length;
      points.push(bound);
      continue;
    }
    if (bound !== undefined && bound.points === undefined && bound.rank >= 0) interval = bound;
    break;
  }
  const used = interval === undefined ? points : [...points, interval];
  if (spec.sparse && !used.some(excludesMissing)) return undefined;
  // Trailing $in points need not be read as points when the sort wants their component's order.
  const order = matchSort(sort, index, points);
  const isServed = sort.length > 0 && order.isServed;
  if (used.length === 0 && !isServed && spec.partialFilter === undefined) return undefined;
  const isOneDocument = index === collection.idIndex && points[0] !== undefined && isOnePoint(points[0]);
  const toPlan = (): Plan => {
    const ranges = createRanges(index, points, interval);
    const decided = used.flatMap((bound) => bound.decided);
    return {
      collection,
      index,
      ranges,
      isReverse: isServed && order.isReverse,
      isMerged: isServed && ranges.length > 1,
      residual: toResidual(filter, decided, multikey.size > 0),
      sort: sort.length === 0 || isServed ? undefined : sort,
      isIdLookup: false,
      isOneDocument,
    };
  };
  const isUniqueLookup = spec.unique && points.length === spec.fields.length;
  const score =
    points.length * 10 +
    (isServed ? 12 : 0) +
    (interval === undefined ? 0 : 5) +
    (isUniqueLookup ? 100 : 0) -
    spec.fields.length * 0.1;
  return { toPlan, score, isOneDocument };
}

function pickHinted(collection: Collection, hint: Value): Index {
  const all = [collection.idIndex, ...collection.indexes];
  const found = all.find(({ spec }) =>
    typeof hint === 'string' ? spec.name === hint : isDoc(hint) && isEqual(spec.key, hint),
  );
  if (found !== undefined) return found;
  if (isDoc(hint) && Object.hasOwn(hint, '$natural'))
    throw badValue("hint '$natural' is not supported by the embedded store");
  throw badValue(
    'planner returned error :: caused by :: hint provided does not correspond to an existing index',
  );
}

function wholeIndexPlan(
  collection: Collection,
  index: Index,
  filter: Filter,
  sort: readonly SortField[],
): Plan {
  return {
    collection,
    index,
    ranges: [wholeRange(index.prefix)],
    isReverse: false,
    isMerged: false,
    residual: filter.conjuncts.length === 0 ? undefined : filter.matches,
    sort: sort.length === 0 ? undefined : sort,
    isIdLookup: false,
    isOneDocument: false,
  };
}

/**
 * Chooses how to read a collection: the index with the longest run of equalities, then one that gives the sort's
 * order, then one whose next component is a range (MongoDB manual, The ESR Guideline).
 * @throws CommandError 2 for a hint that names no index.
 */
export function createPlan(
  collection: Collection,
  filter: Filter,
  sort: readonly SortField[] = [],
  hint?: Value,
): Plan {
  if (hint !== undefined && hint !== null && !(isDoc(hint) && Object.keys(hint).length === 0)) {
    const index = pickHinted(collection, hint);
    return (
      planIndex(collection, index, filter, sort)?.toPlan() ?? wholeIndexPlan(collection, index, filter, sort)
    );
  }
  const idPlan = planIndex(collection, collection.idIndex, filter, sort);
  const [only] = filter.conjuncts;
  if (filter.conjuncts.length === 1 && idPlan !== undefined && isIdEquality(only)) {
    return { ...idPlan.toPlan(), isIdLookup: true, sort: undefined };
  }
  // No other index can lead to less.
  if (idPlan?.isOneDocument) return idPlan.toPlan();
  let best = idPlan;
  for (const index of collection.indexes) {
    const candidate = planIndex(collection, index, filter, sort);
    if (candidate !== undefined && (best === undefined || candidate.score > best.score)) best = candidate;
  }
  return (
    best?.toPlan() ?? { ...wholeIndexPlan(collection, collection.idIndex, filter, sort), index: undefined }
  );
}

function isIdEquality(conjunct: Conjunct | undefined): boolean {
  return (
    conjunct?.kind === 'field' &&
    conjunct.path === '_id' &&
    conjunct.bound.kind === 'points' &&
    conjunct.bound.values.length === 1
  );
}

/** The fields of a sort document. @throws CommandError 2 for a direction other than 1 and -1. */
export function parseSort(sort: Doc): SortField[] {
  return Object.entries(sort).map(([path, direction]) => {
    if (isDoc(direction)) throw badValue(`$meta sort of '${path}' is not supported by the embedded store`);
    const sign = Number(isEqual(direction, 1)) - Number(isEqual(direction, -1));
    if (sign === 0) throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending)`);
    return { path, direction: sign === 1 ? 1 : -1 };
  });
}
