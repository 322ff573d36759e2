import type { InsightChangedEvent } from '../../events/topics.ts';
import type { Insight } from './insight.ts';

/** The event for a saved or updated insight. */
export function toChangedEvent(type: 'saved' | 'updated', insight: Insight, at: Date): InsightChangedEvent {
  return {
    type,
    insightId: insight.id,
    insight: {
      ...insight,
      createdAt: insight.createdAt.toISOString(),
      updatedAt: insight.updatedAt.toISOString(),
    },
    changedAt: at.toISOString(),
  };
}

/** The insight that an event carries; null in a deletion's. */
export function fromChangedEvent({ insight }: InsightChangedEvent): Insight | null {
  if (!insight) return null;
  const fields = insight as unknown as Insight;
  return { ...fields, createdAt: new Date(fields.createdAt), updatedAt: new Date(fields.updatedAt) };
}
