import { badInput } from '../../../common/errors.ts';
import { mapEvents } from '../../../events/map.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { isTerminal, outcomeOf, processingTimeOf } from '../job.ts';
import { toErrorCodeValue, toEventTypeValue, toFilter, toStatusValue } from './mappers.ts';
import { outcomeOfMessage, toEventMessage } from '../event-message.ts';
import type { JobService } from '../service.ts';

/** Where a subscription goes on: after the argument, else after the event that the stream's client names. */
function startOf(after: number | null | undefined, { resume }: RequestContext): number {
  const start = after ?? (resume?.after === undefined ? 0 : Number(resume.after));
  if (!Number.isSafeInteger(start) || start < 0)
    throw badInput(['after'], 'the seq of an event', after ?? resume?.after);
  return start;
}

export function createJobResolvers(service: JobService): Resolvers {
  return {
    Query: {
      job: async (_root, { id }, context) => (await service.findJob(context, id)) ?? null,
      jobs: async (_root, { filter, ...paging }, context) => ({
        page: await service.pageJobs(context, toFilter(filter), toPageRequest(paging)),
      }),
    },
    Mutation: {
      cancelJob: (_root, { input: { jobId } }, context) =>
        withUserErrors(context, async () => ({ job: await service.cancelJob(context, jobId) }), {
          job: null,
        }),
    },
    Subscription: {
      jobEvents: {
        subscribe: async (_root, { jobId, after }, context) =>
          mapEvents(await service.jobEvents(context, jobId, startOf(after, context)), (message) => {
            if (context.resume) context.resume.cursor = String(message.event.seq);
            return { jobEvents: message };
          }),
      },
    },

    Job: {
      nodeId: ({ id }) => toNodeId('Job', id),
      status: ({ status }) => toStatusValue(status),
      isTerminal: (job) => isTerminal(job),
      parameters: (job, _args, context) => (service.isOwner(context, job) ? job.parameters : null),
      processingTimeMs: (job) => processingTimeOf(job),
      result: (job) => {
        const outcome = outcomeOf(job);
        return outcome?.status === 'completed' ? { schemaRef: job.schemaRef, result: outcome.result } : null;
      },
      error: (job) => {
        const outcome = outcomeOf(job);
        return outcome?.status === 'failed' ? outcome.error : null;
      },
      errorCode: (job) => {
        const outcome = outcomeOf(job);
        return outcome?.status === 'failed' ? toErrorCodeValue(outcome.errorCode) : null;
      },
      metadata: (job) => {
        const outcome = outcomeOf(job);
        return outcome?.status === 'completed'
          ? { ...outcome.metadata, attempts: [...outcome.metadata.attempts] }
          : null;
      },
      events: (job) => job.events.map((event) => toEventMessage(job, event)),
    },

    JobConnection: {
      edges: ({ page }) => toEdges(page, (job) => service.toCursor(job)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page }) => toPageInfo(page, (job) => service.toCursor(job)),
    },

    JobEvent: {
      seq: ({ event }) => event.seq,
      eventId: ({ event }) => event.eventId,
      type: ({ event }) => toEventTypeValue(event.type),
      occurredAt: ({ event }) => new Date(event.occurredAt),
      result: (message) => {
        const outcome = outcomeOfMessage(message);
        return outcome?.status === 'completed'
          ? { schemaRef: message.schemaRef, result: outcome.result }
          : null;
      },
      error: (message) => {
        const outcome = outcomeOfMessage(message);
        return outcome?.status === 'failed' ? outcome.error : null;
      },
      errorCode: (message) => {
        const outcome = outcomeOfMessage(message);
        return outcome?.status === 'failed' ? toErrorCodeValue(outcome.errorCode) : null;
      },
    },
  };
}
