import type { Doc, Value } from '../bson/values.ts';

/** A test of a whole document. */
export type Predicate = (doc: Doc) => boolean;

/** What a condition says about one path's value, for the planner. An interval has one type, an open end undefined. */
export type Bound =
  | { readonly kind: 'points'; readonly values: readonly Value[] }
  | {
      readonly kind: 'interval';
      readonly low: End | undefined;
      readonly high: End | undefined;
      readonly rank: number;
    }
  | { readonly kind: 'exists' };

/** One end of an interval. */
export interface End {
  readonly value: Value;
  readonly isInclusive: boolean;
}

/** One part of a filter's conjunction. */
export type Conjunct =
  | {
      readonly kind: 'field';
      readonly path: string;
      readonly bound: Bound;
      /** True when the bound alone decides the condition, so that an index scan needs no further test. */
      readonly isExact: boolean;
      readonly matches: Predicate;
    }
  | {
      readonly kind: 'or';
      readonly branches: readonly (readonly Conjunct[])[];
      readonly matches: Predicate;
    }
  | {
      readonly kind: 'other';
      /** The field that is tested, when there is exactly one. */
      readonly path?: string;
      /** The array that the field must equal, when that is the condition. */
      readonly equals?: Value;
      readonly matches: Predicate;
    };

/** A filter compiled once per command. */
export interface Filter {
  readonly matches: Predicate;
  /** What must hold together: the filter is the conjunction of these, for the planner. */
  readonly conjuncts: readonly Conjunct[];
}
