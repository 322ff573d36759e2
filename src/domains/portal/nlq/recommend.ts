import type { ClientContext, PartName } from '../client-context/parts.ts';
import { quote } from '../glossary/quote.ts';
import type { MetricValue } from '../glossary/metric-value.ts';
import { poorest, recommendationFor } from '../glossary/recommend.ts';
import type { PortalRecommendation } from '../queries/answer.ts';
import { openTasks } from './goals-and-tasks.ts';

/** Makes recommendations from a context that holds only the parts an answer was made from. */
export type Recommend = (context: ClientContext, max: number) => PortalRecommendation[];

/**
 * Short recommendations from the poor figures of an answer and, where it speaks of action items, from the urgent ones:
 * by priority score, the greatest first.
 */
export function recommendFrom(metricValues: readonly MetricValue[], sources: readonly PartName[]): Recommend {
  return (context, max) => {
    const urgent = sources.includes('action-items')
      ? (openTasks(context) ?? []).filter(({ isUrgent }) => isUrgent)
      : [];
    return [
      ...poorest(metricValues).flatMap((metricValue) => recommendationFor(metricValue) ?? []),
      ...urgent.slice(0, max).map(({ title }): PortalRecommendation => ({
        title: `Finish ${quote(title)}`,
        description: 'It is an open action item of high priority in your portal.',
        effortLevel: 'medium',
        impactLevel: 'high',
        priorityScore: 75,
      })),
    ]
      .sort((one, other) => other.priorityScore - one.priorityScore)
      .slice(0, max);
  };
}
