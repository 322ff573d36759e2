/** What the insight agent answered, in the terms of a saved insight (REST-315, docs/rest/workforce.md). */
export interface AgentAnswer {
  /** The answer's text, which REST and the stream carry. */
  response: string;
  insightType: string;
  title: string;
  summary: string;
  suggestion: string | null;
  /** The period that the answer speaks of, in words. */
  period: string | null;
  chart: Record<string, unknown> | null;
  data: Record<string, unknown> | null;
}

/** Each user's latest answer, for an hour: what `save-insight` saves. Every method stays within one tenant. */
export interface AgentAnswerStore {
  save(tenantId: string, userId: string, answer: AgentAnswer, at: Date): Promise<void>;
  /** undefined if there is none of the last hour. */
  findLatest(
    tenantId: string,
    userId: string,
    at: Date,
  ): Promise<{ answer: AgentAnswer; at: Date } | undefined>;
}
