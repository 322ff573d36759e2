import type { Level } from '../queries/answer.ts';
import { nameOf } from './requirement.ts';
import type { PlaybookEntry } from './entry.ts';
import { gapOf } from './gap.ts';
import type { Fact, Evaluation } from './evaluate.ts';

const impact: Record<Level, number> = { low: 0.4, medium: 0.7, high: 1 };
const ease: Record<Level, number> = { low: 1, medium: 0.7, high: 0.4 };

/** The fact of a verdict that speaks loudest for an entry: the one that it names, or that with the greatest gap. */
export function mainFact(entry: Pick<PlaybookEntry, 'gap'>, facts: readonly Fact[]): Fact | undefined {
  const named = facts.filter(({ leaf }) => nameOf(leaf) === entry.gap);
  return (named.length > 0 ? named : facts).reduce<Fact | undefined>(
    (main, fact) => (main === undefined || gapOf(fact) > gapOf(main) ? fact : main),
    undefined,
  );
}

/**
 * The priority score, 0 to 100, whole: 100 × worth × urgency (docs/portal-playbook.md).
 *
 *     worth   = 0.7 × impact + 0.3 × ease       impact: low 0.4, medium 0.7, high 1; ease: 1, 0.7, 0.4 for
 *                                               low, medium, high effort
 *     urgency = 0.6 + 0.4 × gap                 where the requirements hold
 *             = 0.3                             where the context does not tell
 *
 * By hand: high impact, medium effort, a reviews score of 45 with the target 60: worth = 0.7 + 0.21 = 0.91,
 * gap = 15 / 60 = 0.25, urgency = 0.7, score = 63.7, which rounds to 64.
 */
export function toPriorityScore(
  entry: Pick<PlaybookEntry, 'impactLevel' | 'effortLevel' | 'gap'>,
  evaluation: Evaluation,
): number {
  const worth = 0.7 * impact[entry.impactLevel] + 0.3 * ease[entry.effortLevel];
  const fact = evaluation.truth === 'holds' ? mainFact(entry, evaluation.facts) : undefined;
  const urgency = fact === undefined ? 0.3 : 0.6 + 0.4 * gapOf(fact);
  // To the millionth first: 100 × 0.58 × 0.75 is a little less than 43.5 in floating point.
  return Math.round(Number((100 * worth * urgency).toFixed(6)));
}
