/** The one map of event names to payloads. Payloads are plain JSON, as they may cross processes. */
export interface Events {
  insightChanged: InsightChangedEvent;
}

export type EventName = keyof Events;

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
