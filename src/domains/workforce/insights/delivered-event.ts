import type { AiInsightDeliveredEvent } from '../../../events/topics.ts';
import type { AiInsight } from './ai-insight.ts';

/** The event for an insight that became delivered. */
export function toDeliveredEvent(insight: AiInsight): AiInsightDeliveredEvent {
  return {
    insight: {
      ...insight,
      deliveredTime: insight.deliveredTime?.toISOString() ?? null,
      createdAt: insight.createdAt.toISOString(),
      updatedAt: insight.updatedAt.toISOString(),
    },
  };
}

/** The insight that an event carries. */
export function fromDeliveredEvent({ insight }: AiInsightDeliveredEvent): AiInsight {
  const fields = insight as unknown as AiInsight;
  return {
    ...fields,
    deliveredTime: fields.deliveredTime && new Date(fields.deliveredTime),
    createdAt: new Date(fields.createdAt),
    updatedAt: new Date(fields.updatedAt),
  };
}
