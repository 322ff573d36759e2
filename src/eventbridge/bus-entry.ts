import { toEventData, type Job } from '../domains/jobs/index.ts';
import type { JobEventMessage } from '../events/topics.ts';

/** One entry for the bus, and the bytes that it counts for. */
export interface BusEntry {
  source: string;
  detailType: string;
  /** JSON. */
  detail: string;
  time: Date;
  bytes: number;
}

/** REST-214, docs/rest/topics.md. */
const source = 'purposepath.ai';
/** Bytes of one entry that the bus accepts, less room for its envelope. */
const maxEntryBytes = 255 * 1024;

function toEntry(job: Job, { event }: JobEventMessage, data: object): BusEntry {
  const { id: jobId, tenantId, userId, topicId } = job;
  const { type: eventType, eventId } = event;
  // Beside the documented `data`, not in it: the broadcaster forwards `data` as it is.
  const detail = JSON.stringify({ jobId, tenantId, userId, topicId, eventType, eventId, data });
  // Time counts as 14 bytes (Amazon EventBridge User Guide, "Calculating PutEvents event entry size").
  const bytes = 14 + Buffer.byteLength(source) + Buffer.byteLength(eventType) + Buffer.byteLength(detail);
  return { source, detailType: eventType, detail, time: new Date(event.occurredAt), bytes };
}

/**
 * The bus entry of an event. What the bus would refuse for its size, the result or the parameters, is left out
 * and said to be: receivers ask for it (REST-216, docs/rest/topics.md).
 */
export function toBusEntry(job: Job, message: JobEventMessage): BusEntry {
  const data = toEventData(message);
  if (message.event.type !== 'ai.job.created') {
    const entry = toEntry(job, message, data);
    if (entry.bytes <= maxEntryBytes) return entry;
    return toEntry(job, message, { ...data, result: null, resultTruncated: true });
  }
  // The bus starts executors, so its `created` event alone carries what to execute.
  const { id: jobId, topicId, parameters, estimatedDurationMs } = job;
  const entry = toEntry(job, message, { jobId, topicId, parameters, estimatedDurationMs });
  if (entry.bytes <= maxEntryBytes) return entry;
  return toEntry(job, message, {
    jobId,
    topicId,
    parameters: null,
    estimatedDurationMs,
    parametersTruncated: true,
  });
}
