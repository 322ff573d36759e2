import type {
  JobErrorCode as JobErrorCodeValue,
  JobEventType,
  JobFilter as JobFilterInput,
  JobStatus as JobStatusValue,
} from '../../../generated/schema-types.ts';
import type { JobEventMessage } from '../../../events/topics.ts';
import type { Page } from '../../../mongo/keyset.ts';
import type { Job, JobErrorCode, JobStatus } from '../job.ts';
import type { JobFilter } from '../job-store.ts';

export interface JobConnectionSource {
  page: Page<Job>;
}

export type JobEventSource = JobEventMessage;

/** What a typed result is made from: the topics domain resolves it. */
export interface TopicResultSource {
  schemaRef: string;
  result: unknown;
}

export const toStatusValue = (status: JobStatus): JobStatusValue => status.toUpperCase() as JobStatusValue;
export const toErrorCodeValue = (code: JobErrorCode): JobErrorCodeValue => code;

const eventTypes: Record<JobEventMessage['event']['type'], JobEventType> = {
  'ai.job.created': 'CREATED',
  'ai.job.started': 'STARTED',
  'ai.job.completed': 'COMPLETED',
  'ai.job.failed': 'FAILED',
};
export const toEventTypeValue = (type: JobEventMessage['event']['type']): JobEventType => eventTypes[type];

export function toFilter(input: JobFilterInput | null | undefined): JobFilter {
  return {
    status: input?.status?.map((status) => status.toLowerCase() as JobStatus),
    topicId: input?.topicId ?? undefined,
  };
}
