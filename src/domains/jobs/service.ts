import { isAdministrator } from '../../auth/tenant.ts';
import { createId } from '../../common/deterministic-id.ts';
import { GatewayError } from '../../common/errors.ts';
import type { EventBus } from '../../events/bus.ts';
import type { JobEventMessage } from '../../events/topics.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { isStorableId } from '../../mongo/document-id.ts';
import type { Page, PageRequest } from '../../mongo/keyset.ts';
import { createEventStream } from './event-stream.ts';
import { isTerminal, type Job, type JobRef } from './job.ts';
import type { JobFilter, JobStore } from './job-store.ts';
import { toEventMessage } from './event-message.ts';

/** What a topic's execution needs to become a job. */
export type JobRequest = Pick<Job, 'topicId' | 'schemaRef' | 'parameters' | 'estimatedDurationMs'>;

export interface JobService {
  /** Accepts a job; under an Idempotency-Key a repetition gets the same one. */
  createJob(context: RequestContext, request: JobRequest): Promise<Job>;
  /** undefined if there is none that the viewer may see. */
  findJob(context: RequestContext, jobId: string): Promise<Job | undefined>;
  /** @throws GatewayError NOT_FOUND. */
  getJob(context: RequestContext, jobId: string): Promise<Job>;
  pageJobs(context: RequestContext, filter: JobFilter, page: PageRequest): Promise<Page<Job>>;
  toCursor(job: Job): string;
  /** Ends a job that has not ended as `CANCELLED`. @throws GatewayError NOT_FOUND. */
  cancelJob(context: RequestContext, jobId: string): Promise<Job>;
  /** The job's events after one that was seen, then live; ends with the job. @throws GatewayError NOT_FOUND. */
  jobEvents(
    context: RequestContext,
    jobId: string,
    after: number,
  ): Promise<AsyncIterableIterator<JobEventMessage>>;
  /** What happens to the viewer's own jobs from now on. */
  ownJobEvents(context: RequestContext): AsyncIterableIterator<JobEventMessage>;
  /** Whether the viewer may read what the job was executed with. */
  isOwner(context: RequestContext, job: Job): boolean;
}

/**
 * @param onAccepted hears of a job as soon as it is stored, so that a worker of this process need not look.
 */
export function createJobService(
  store: JobStore,
  bus: EventBus,
  onAccepted: (ref: JobRef) => void,
): JobService {
  const isOwner = ({ viewer }: RequestContext, job: Job) => job.userId === viewer.userId;

  const service: JobService = {
    isOwner,
    toCursor: (job) => store.toCursor(job),

    async createJob(context, request) {
      const { tenantId, userId } = context.viewer;
      // Several jobs may be asked for in one request, so under one key.
      const id = createId(context, ['job', request.topicId, request.parameters]);
      const job = await store.create({ ...request, id, tenantId, userId, createdAt: new Date() });
      const [created] = job.events;
      if (created && job.events.length === 1) bus.publish('jobEvent', tenantId, toEventMessage(job, created));
      if (!isTerminal(job)) onAccepted({ tenantId, jobId: id });
      return job;
    },

    async findJob(context, jobId) {
      if (!isStorableId(jobId)) return undefined;
      const job = await store.find(context.viewer.tenantId, jobId);
      return job && (isOwner(context, job) || isAdministrator(context.viewer)) ? job : undefined;
    },

    async getJob(context, jobId) {
      const job = await service.findJob(context, jobId);
      if (!job) throw new GatewayError('NOT_FOUND', `Job not found: ${jobId}`);
      return job;
    },

    async pageJobs({ viewer }, filter, page) {
      const own = isAdministrator(viewer) ? {} : { userId: viewer.userId };
      return await store.findPage(viewer.tenantId, { ...filter, ...own }, page);
    },

    async cancelJob(context, jobId) {
      const { tenantId } = context.viewer;
      await service.getJob(context, jobId);
      const outcome = { status: 'failed', error: 'Job was cancelled', errorCode: 'CANCELLED' } as const;
      const ended = await store.finish({ tenantId, jobId }, undefined, outcome, new Date());
      const event = ended?.events.at(-1);
      if (!ended || !event) return await service.getJob(context, jobId);
      bus.publish('jobEvent', tenantId, toEventMessage(ended, event));
      return ended;
    },

    async jobEvents(context, jobId, after) {
      await service.getJob(context, jobId);
      const { tenantId } = context.viewer;
      return createEventStream({
        after,
        read: () => store.find(tenantId, jobId),
        readLastSeq: () => store.findLastSeq({ tenantId, jobId }),
        listen: () => bus.subscribe('jobEvent', tenantId, { jobId }),
      });
    },

    ownJobEvents({ viewer }) {
      return bus.subscribe('jobEvent', viewer.tenantId, { userId: viewer.userId });
    },
  };
  return service;
}
