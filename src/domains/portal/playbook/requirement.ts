import type { fields, FieldsOf } from './fields.ts';

/** Where a figure has to be: above or below a number, itself not counted. */
export type Bound = { readonly above: number } | { readonly below: number };
/** Below what businesses alike reach, from the part `benchmarks`. */
export interface BelowBenchmark {
  readonly belowBenchmark: true;
}

/** The parts whose figures stand under `field`. */
type FieldPart = Exclude<keyof typeof fields, 'scores'>;

/** A requirement on one figure of one part. */
export type Leaf =
  | ({ readonly part: 'scores'; readonly component: FieldsOf<'scores'> } & (Bound | BelowBenchmark))
  | ({ readonly part: 'analytics'; readonly field: FieldsOf<'analytics'> } & BelowBenchmark)
  | { [Part in FieldPart]: { readonly part: Part; readonly field: FieldsOf<Part> } & Bound }[FieldPart]
  /** The change against the period before, as a share of it: −0.2 is a fall by a fifth. */
  | ({ readonly part: 'analytics'; readonly changeOf: FieldsOf<'analytics'> } & Bound)
  | ({ readonly part: 'social'; readonly changeOf: FieldsOf<'social'> } & Bound)
  /** Whether the due date of an open item has passed. */
  | { readonly part: 'goals' | 'action-items'; readonly anyOverdue: true };

/** What has to be so in a client's context for a recommendation to be called for. */
export type Requirement =
  Leaf | { readonly all: readonly Requirement[] } | { readonly any: readonly Requirement[] };

/** The requirements on single figures that a requirement consists of, in their order. */
export function leavesOf(requirement: Requirement): Leaf[] {
  if ('all' in requirement) return requirement.all.flatMap(leavesOf);
  if ('any' in requirement) return requirement.any.flatMap(leavesOf);
  return [requirement];
}

/** The name of the figure that a leaf looks at. */
export function nameOf(leaf: Leaf): string {
  if ('component' in leaf) return leaf.component;
  if ('changeOf' in leaf) return leaf.changeOf;
  return 'field' in leaf ? leaf.field : 'anyOverdue';
}
