import type { ClientContext, PartName } from '../client-context/parts.ts';
import { nameOf, type Requirement, type Leaf } from './requirement.ts';
import { fieldOf } from './fields.ts';
import { gapOf } from './gap.ts';
import { overdueShare } from '../client-context/open-items.ts';
import { member } from '../client-context/safe-read.ts';

/** A figure of the context that decided a requirement. */
export interface Fact {
  readonly leaf: Leaf;
  readonly value: number;
  readonly target: number;
  /** The parts that value and target were read from. */
  readonly parts: readonly PartName[];
}

/**
 * Whether a requirement holds, and the facts that decided it: leaving out everything else of the context does not
 * change the verdict. Unknown: the context does not tell.
 */
export type Evaluation =
  | { readonly truth: 'unknown'; readonly facts: readonly [] }
  | { readonly truth: 'holds' | 'fails'; readonly facts: readonly Fact[] };

const unknown: Evaluation = { truth: 'unknown', facts: [] };

/**
 * Judges a requirement by three-valued logic (Kleene's): one failing member makes `all` fail and one holding member makes
 * `any` hold, whatever is not known of the others. Where several would each have made `all` fail, the first did; where
 * several make `any` hold, the one furthest from its target does, so that leaving out a part never raises a priority.
 */
export function evaluate(requirement: Requirement, context: ClientContext, now: Date): Evaluation {
  if ('all' in requirement) return combine(requirement.all, 'fails', context, now);
  if ('any' in requirement) return combine(requirement.any, 'holds', context, now);
  return evaluateLeaf(requirement, context, now);
}

/** One member of the truth `decisive` decides; otherwise all members do, if they are known. */
function combine(
  members: readonly Requirement[],
  decisive: 'holds' | 'fails',
  context: ClientContext,
  now: Date,
): Evaluation {
  const verdicts = members.map((each) => evaluate(each, context, now));
  const deciding = verdicts.filter(({ truth }) => truth === decisive);
  const [first] = deciding;
  if (first) return decisive === 'fails' ? first : deciding.reduce(stronger);
  if (verdicts.some(({ truth }) => truth === 'unknown')) return unknown;
  return { truth: decisive === 'holds' ? 'fails' : 'holds', facts: verdicts.flatMap(({ facts }) => facts) };
}

/** The verdict with the greater gap; of equal ones, the first. */
function stronger(one: Evaluation, other: Evaluation): Evaluation {
  return greatestGap(other) > greatestGap(one) ? other : one;
}

function greatestGap({ facts }: Evaluation): number {
  return Math.max(...facts.map(gapOf));
}

function evaluateLeaf(leaf: Leaf, context: ClientContext, now: Date): Evaluation {
  const value = readValue(leaf, context, now);
  if (value === undefined) return unknown;
  const target = readTarget(leaf, context, now);
  if (target === undefined) return unknown;
  const isHolding = lookingUp(leaf) ? value > target : value < target;
  const parts: PartName[] = 'belowBenchmark' in leaf ? [leaf.part, 'benchmarks'] : [leaf.part];
  return { truth: isHolding ? 'holds' : 'fails', facts: [{ leaf, value, target, parts }] };
}

/** Whether a leaf asks for more than its target, not for less. */
export function lookingUp(leaf: Leaf): boolean {
  return 'above' in leaf || 'anyOverdue' in leaf;
}

function readValue(leaf: Leaf, context: ClientContext, now: Date): number | undefined {
  const part = member(context, leaf.part);
  if ('anyOverdue' in leaf) return overdueShare(part, now);
  const field = fieldOf(leaf.part, nameOf(leaf));
  const value = field.read(part, now);
  if (!('changeOf' in leaf) || value === undefined) return value;
  const before = field.read(member(part, 'previous'), now);
  if (before === undefined) return undefined;
  // Nothing, or next to nothing, before: no share of it can be told.
  const change = (value - before) / before;
  return Number.isFinite(change) ? change : undefined;
}

function readTarget(leaf: Leaf, context: ClientContext, now: Date): number | undefined {
  if ('above' in leaf) return leaf.above;
  if ('below' in leaf) return leaf.below;
  if ('anyOverdue' in leaf) return 0;
  const benchmarks = member(context, 'benchmarks');
  // Benchmarks hold scores in the same shape as a scan does.
  const alike = leaf.part === 'scores' ? benchmarks : member(benchmarks, 'metrics');
  return fieldOf(leaf.part, nameOf(leaf)).read(alike, now);
}
