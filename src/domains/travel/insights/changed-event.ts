import type { BriefingPublishedEvent, RecommendationChangedEvent } from '../../../events/topics.ts';
import type { Briefing, Recommendation } from './insight-event.ts';

/** Records as the bus carries them, as they were when they changed. */

const toPlain = (record: object) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>;

/** The event for a day's briefing. */
export function toBriefingPublished(briefing: Briefing): BriefingPublishedEvent {
  return { briefing: toPlain(briefing) };
}

/** The briefing that an event carries. */
export function fromBriefingPublished({ briefing }: BriefingPublishedEvent): Briefing {
  const fields = briefing as unknown as Briefing;
  return {
    ...fields,
    generatedAt: new Date(fields.generatedAt),
    createdAt: new Date(fields.createdAt),
    updatedAt: new Date(fields.updatedAt),
  };
}

/** The event for a new or changed recommendation. */
export function toRecommendationChanged(recommendation: Recommendation): RecommendationChangedEvent {
  return { recommendation: toPlain(recommendation) };
}

/** The recommendation that an event carries. */
export function fromRecommendationChanged({ recommendation }: RecommendationChangedEvent): Recommendation {
  const fields = recommendation as unknown as Recommendation;
  return {
    ...fields,
    generatedAt: new Date(fields.generatedAt),
    completedAt: fields.completedAt && new Date(fields.completedAt),
    history: fields.history.map((change) => ({ ...change, at: new Date(change.at) })),
    createdAt: new Date(fields.createdAt),
    updatedAt: new Date(fields.updatedAt),
  };
}
