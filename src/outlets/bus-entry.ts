import { toEventData, type Job } from '../domains/jobs/index.ts';
import type { JobEventNotice } from '../events/topics.ts';

/** One entry for the bus, and the bytes that it counts for. */
export interface BusEntry {
  source: string;
  detailType: string;
  /** JSON. */
  detail: string;
  time: Date;
  bytes: number;
}

/** Unified AI Endpoint, "EventBridge Events". */
const source = 'purposepath.ai';
/** Bytes of one entry that the bus accepts, less room for its envelope. */
const mostBytes = 255 * 1024;

function toEntry(job: Job, { event }: JobEventNotice, data: object): BusEntry {
  const { id: jobId, tenantId, userId, topicId } = job;
  const detail = JSON.stringify({ jobId, tenantId, userId, topicId, eventType: event.type, data });
  // Time counts as 14 bytes (Amazon EventBridge User Guide, "Calculating PutEvents event entry size").
  const bytes = 14 + Buffer.byteLength(source) + Buffer.byteLength(event.type) + Buffer.byteLength(detail);
  return { source, detailType: event.type, detail, time: new Date(event.occurredAt), bytes };
}

/**
 * The bus entry of an event. A result that the bus would refuse for its size is left out and said to be:
 * receivers poll for it (OPERATIONS, section B).
 */
export function toBusEntry(job: Job, notice: JobEventNotice): BusEntry {
  const data = { ...toEventData(notice), eventId: notice.event.eventId };
  // The bus starts executors, so its `created` event alone carries what to execute.
  const withParameters =
    notice.event.type === 'ai.job.created'
      ? { jobId: job.id, topicId: job.topicId, parameters: job.parameters, estimatedDurationMs: job.estimatedDurationMs, eventId: notice.event.eventId }
      : data;
  const entry = toEntry(job, notice, withParameters);
  if (entry.bytes <= mostBytes) return entry;
  return toEntry(job, notice, { ...data, result: null, resultTruncated: true });
}
