/** The one map of event names to payloads. Payloads are plain JSON, as they may cross processes. */
export interface Events {
  insightChanged: InsightChangedEvent;
  clientContextStored: ClientContextStoredEvent;
  aiInsightDelivered: AiInsightDeliveredEvent;
  jobEvent: JobEventMessage;
  briefingPublished: BriefingPublishedEvent;
  recommendationChanged: RecommendationChangedEvent;
}

export type EventName = keyof Events;

/** Which of a tenant's events of a name a subscriber hears; all of them if nothing is to be said. */
export interface Scopes {
  insightChanged: [];
  clientContextStored: [];
  aiInsightDelivered: [];
  briefingPublished: [];
  recommendationChanged: [];
  /** One job's, or those of all jobs of a user. */
  jobEvent: [scope: { jobId: string; userId?: never } | { userId: string; jobId?: never }];
}

/** In a tenant's place, for what every process must hear of whichever tenant it is about; no tenant is called so. */
export const everyTenant = '*';

/** A part of a client's context was stored: what is cached of it is out of date. Sent to `everyTenant`. */
export interface ClientContextStoredEvent {
  tenantId: string;
  part: string;
}

export interface InsightChangedEvent {
  type: 'saved' | 'updated' | 'deleted';
  insightId: string;
  /**
   * The insight after the change, null when deleted. A snapshot and not only the id: a later read would show a
   * later state under an earlier event, and cost a query for each subscriber.
   */
  insight: Record<string, string | number | null> | null;
  changedAt: string;
}

/** A workforce insight that became delivered, as it was then; who may hear of it is decided for each subscriber. */
export interface AiInsightDeliveredEvent {
  /** JSON: the workforce domain's insight. */
  insight: Record<string, unknown>;
}

/** A day's travel briefing that a run has made, or made anew, as it was then. */
export interface BriefingPublishedEvent {
  /** JSON: the travel domain's briefing. */
  briefing: Record<string, unknown>;
}

/** A travel recommendation that was made, refreshed or changed, as it was after that. */
export interface RecommendationChangedEvent {
  /** JSON: the travel domain's recommendation. */
  recommendation: Record<string, unknown>;
}

/** A job's stored event, with what its receivers need of the job; never its parameters. */
export interface JobEventMessage {
  jobId: string;
  userId: string;
  topicId: string;
  schemaRef: string;
  estimatedDurationMs: number;
  processingTimeMs: number | null;
  event: {
    seq: number;
    eventId: string;
    type: 'ai.job.created' | 'ai.job.started' | 'ai.job.completed' | 'ai.job.failed';
    occurredAt: string;
    /** JSON: the job domain's outcome. */
    outcome: unknown;
  };
}
