/** A topic's execution in the background, and the events that its life consists of. */

export type JobStatus = 'pending' | 'processing' | 'completed' | 'failed';

/** One text and one code for each failure, on every way of delivery (REST-211, docs/rest/topics.md). */
export type JobErrorCode =
  | 'LLM_TIMEOUT'
  | 'LLM_RATE_LIMITED'
  | 'LLM_UNAVAILABLE'
  | 'RESPONSE_INVALID'
  | 'CONTENT_REFUSED'
  | 'RETRIEVAL_FAILED'
  | 'BUDGET_EXCEEDED'
  | 'CANCELLED'
  | 'INTERNAL';

export type JobEventType = 'ai.job.created' | 'ai.job.started' | 'ai.job.completed' | 'ai.job.failed';

/** What a job came to. */
export type JobOutcome =
  | { status: 'completed'; result: unknown; metadata: JobMetadata }
  | { status: 'failed'; error: string; errorCode: JobErrorCode };

/** Where a result comes from. */
export interface JobMetadata {
  model: string;
  provider: string;
  tokensUsed: number;
  processingTimeMs: number;
  finishReason: string;
  isDegraded: boolean;
  attempts: readonly {
    provider: string;
    model: string;
    outcome: string;
    status: number | null;
    latencyMs: number;
  }[];
}

/** A stored event. The terminal one holds the outcome; the job has no second copy of it. */
export interface JobEvent {
  /** 1 for the first, without gaps. */
  seq: number;
  eventId: string;
  type: JobEventType;
  occurredAt: Date;
  outcome: JobOutcome | null;
}

export interface Job {
  id: string;
  tenantId: string;
  userId: string;
  topicId: string;
  /** The name of the result's schema. */
  schemaRef: string;
  parameters: Record<string, unknown>;
  status: JobStatus;
  /** How often a worker took it. */
  attempts: number;
  /** Grows with each lease; a worker with an older one may write nothing. */
  fencingToken: number;
  estimatedDurationMs: number;
  createdAt: Date;
  startedAt: Date | null;
  completedAt: Date | null;
  events: readonly JobEvent[];
}

/** Which job, for queues and event messages: ids, never content. */
export interface JobRef {
  tenantId: string;
  jobId: string;
}

export function isTerminal({ status }: Pick<Job, 'status'>): boolean {
  return status === 'completed' || status === 'failed';
}

export function isTerminalEvent({ type }: Pick<JobEvent, 'type'>): boolean {
  return type === 'ai.job.completed' || type === 'ai.job.failed';
}

/** What the job came to; null while it has not ended. */
export function outcomeOf({ events }: Job): JobOutcome | null {
  return events.at(-1)?.outcome ?? null;
}

/** From the first worker's start to the end, ms; null while it has not ended. */
export function processingTimeOf({ startedAt, createdAt, completedAt }: Job): number | null {
  return completedAt ? completedAt.getTime() - (startedAt ?? createdAt).getTime() : null;
}
