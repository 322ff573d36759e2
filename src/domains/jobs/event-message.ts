import type { JobEventMessage } from '../../events/topics.ts';
import { toDocumentedTime } from '../../common/time.ts';
import { isTerminalEvent, processingTimeOf, type Job, type JobEvent, type JobOutcome } from './job.ts';

/** The message about a stored event of a job; every way of delivery is built from it. */
export function toEventMessage(job: Job, event: JobEvent): JobEventMessage {
  return {
    jobId: job.id,
    userId: job.userId,
    topicId: job.topicId,
    schemaRef: job.schemaRef,
    estimatedDurationMs: job.estimatedDurationMs,
    processingTimeMs: isTerminalEvent(event) ? processingTimeOf(job) : null,
    event: { ...event, occurredAt: event.occurredAt.toISOString() },
  };
}

/** What the job came to, in a terminal event's message; null in another's. */
export function outcomeOfMessage({ event }: JobEventMessage): JobOutcome | null {
  return event.outcome as JobOutcome | null;
}

/**
 * The `data` of an event as frames and bus entries carry it (REST-212, docs/rest/topics.md). A job's parameters are
 * in the bus's `created` event alone (REST-215, docs/rest/topics.md).
 */
export function toEventData(message: JobEventMessage): Record<string, unknown> {
  const { jobId, topicId, estimatedDurationMs, processingTimeMs } = message;
  const outcome = outcomeOfMessage(message);
  if (!outcome) return { jobId, topicId, estimatedDurationMs };
  return outcome.status === 'completed'
    ? { jobId, topicId, result: outcome.result, processingTimeMs }
    : { jobId, topicId, error: outcome.error, errorCode: outcome.errorCode };
}

/** The socket frame of an event; undefined for `created`, which the socket does not send. */
export function toFrame(
  message: JobEventMessage,
): { type: string; timestamp: string; data: unknown } | undefined {
  const { type, occurredAt } = message.event;
  if (type === 'ai.job.created') return undefined;
  return { type, timestamp: toDocumentedTime(occurredAt), data: toEventData(message) };
}
