import type { PortalRecommendation } from '../queries/answer.ts';
import type { GlossaryEntry } from './entry.ts';
import { capitalised, formatGood, formatValue, labelOf } from './format.ts';
import { gapOf, isPoor } from './rating.ts';
import type { MetricValue } from './metric-value.ts';

/**
 * What to do about a poor value; undefined if the value is not poor. Its priority score is 50 + 50 × the relative
 * gap (rating.ts), and its impact is high from a gap of a quarter.
 */
export function recommendationFor({ entry, value }: MetricValue): PortalRecommendation | undefined {
  if (!isPoor(entry, value)) return undefined;
  const gap = gapOf(entry, value);
  return {
    title: `${verbFor(entry)} ${labelOf(entry)}`,
    description: `${entry.remedy.text} ${capitalised(labelOf(entry))} is ${formatValue(entry, value)}; good values are ${formatGood(entry)}.`,
    effortLevel: entry.remedy.effort,
    impactLevel: gap >= 0.25 ? 'high' : 'medium',
    priorityScore: Math.round(50 + 50 * gap),
  };
}

function verbFor({ higherIsBetter }: GlossaryEntry): string {
  if (higherIsBetter === null) return 'Review';
  return higherIsBetter ? 'Improve' : 'Reduce';
}

/** The poor values among readings, the furthest from good first. */
export function poorest(metricValues: readonly MetricValue[]): MetricValue[] {
  return metricValues
    .filter(({ entry, value }) => isPoor(entry, value))
    .sort((one, other) => gapOf(other.entry, other.value) - gapOf(one.entry, one.value));
}
