import { compareValues } from '../bson/compare.ts';
import type { Conjunct, End } from '../query/conjunct.ts';

type FieldCondition = Extract<Conjunct, { kind: 'field' }>;

function isWithin(end: End | undefined, limit: End | undefined, sign: 1 | -1): boolean {
  if (limit === undefined) return true;
  if (end === undefined) return false;
  const order = compareValues(end.value, limit.value) * sign;
  return order > 0 || (order === 0 && (limit.isInclusive || !end.isInclusive));
}

function implies(query: FieldCondition, wanted: FieldCondition): boolean {
  const { bound } = query;
  if (query.path !== wanted.path) return false;
  switch (wanted.bound.kind) {
    case 'exists':
      return bound.kind !== 'points' || !bound.values.includes(null);
    case 'points': {
      const allowed = wanted.bound.values;
      return (
        bound.kind === 'points' &&
        bound.values.every((value) => allowed.some((other) => compareValues(value, other) === 0))
      );
    }
    case 'interval': {
      const { low, high } = wanted.bound;
      if (bound.kind === 'interval') {
        return (
          bound.rank === wanted.bound.rank && isWithin(bound.low, low, 1) && isWithin(bound.high, high, -1)
        );
      }
      if (bound.kind !== 'points') return false;
      return bound.values.every(
        (value) => wanted.matches({ [wanted.path]: value }) && !wanted.path.includes('.'),
      );
    }
  }
}

/** True when whatever meets the query's conditions meets the wanted ones: a partial index then holds every match. */
export function isImplied(wanted: readonly Conjunct[], query: readonly Conjunct[]): boolean {
  return wanted.every(
    (conjunct) =>
      conjunct.kind === 'field' &&
      query.some((candidate) => candidate.kind === 'field' && implies(candidate, conjunct)),
  );
}
