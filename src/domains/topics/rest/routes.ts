import type { FastifyInstance } from 'fastify';
import { outcomeOf, processingTimeOf, type Job, type JobService } from '../../jobs/index.ts';
import type { Execution, TenantTopic, TopicService } from '../index.ts';
import { GatewayError } from '../../../common/errors.ts';
import { toDocumentedTime } from '../../../common/time.ts';
import { contextOf } from '../../../api/http/context.ts';
import { idempotent, registerRestApi, type RestApi, type RestDeps } from '../../../api/rest/rest-api.ts';
import * as schemas from './schemas.ts';

/** The Topics API, operations 6 to 10 (docs/rest/topics.md). */
const restApi: Omit<RestApi, 'prefix'> = {
  cookie: false,
  notFoundMessage: 'Not Found',
  toErrorBody: ({ message }) => ({ detail: message }),
};

/** The operations stand at the root and under the service's own prefix. */
const prefixes = [
  { prefix: '/ai', path: '', name: '' },
  { prefix: '/coaching/api/v1', path: '/ai', name: 'Prefixed' },
];

function toExecutionResponse({ topicId, result, schemaRef, metadata }: Execution) {
  return {
    topic_id: topicId,
    success: true,
    data: result,
    schema_ref: schemaRef,
    metadata: {
      model: metadata.model,
      tokens_used: metadata.tokensUsed,
      processing_time_ms: metadata.processingTimeMs,
      finish_reason: metadata.finishReason,
    },
  };
}

function toTopicResponse({ topic }: TenantTopic) {
  return {
    topic_id: topic.id,
    description: topic.description,
    response_model: topic.response?.name ?? null,
    parameters: topic.parameters.map(({ name, type, required, description }) => ({
      name,
      type,
      required,
      description,
    })),
  };
}

function toJobResponse(job: Job) {
  const head = {
    jobId: job.id,
    status: job.status,
    topicId: job.topicId,
    createdAt: toDocumentedTime(job.createdAt),
  };
  const outcome = outcomeOf(job);
  if (!outcome || !job.completedAt) return head;
  const ended = { ...head, completedAt: toDocumentedTime(job.completedAt) };
  return outcome.status === 'completed'
    ? { ...ended, result: outcome.result, processingTimeMs: processingTimeOf(job) }
    : { ...ended, error: outcome.error, errorCode: outcome.errorCode };
}

const toEnvelope = (data: unknown) => ({ success: true, data });

export interface TopicServices {
  topics: TopicService<Job>;
  jobs: JobService;
}

export async function registerTopicsRest(
  app: FastifyInstance,
  { topics, jobs }: TopicServices,
  deps: RestDeps,
): Promise<void> {
  for (const { prefix, path, name } of prefixes) {
    const describe = (operationId: string, summary: string) => ({
      tags: ['AI topics'],
      operationId: `${operationId}${name}`,
      summary,
    });
    await registerRestApi(app, { ...restApi, prefix }, deps, (scope) => {
      scope.post(
        `${path}/execute`,
        {
          schema: {
            ...describe('execute', 'Execute a topic'),
            body: schemas.ExecuteBody,
            response: schemas.responses.execute,
          },
        },
        idempotent(deps, async (request) => {
          const { topic_id: topicId, parameters } = request.body as schemas.ExecuteBody;
          const execution = await topics.executeTopic(contextOf(request), topicId, parameters ?? {});
          return { status: 200, body: toExecutionResponse(execution) };
        }),
      );

      scope.get(
        `${path}/topics`,
        { schema: { ...describe('listTopics', 'The active topics'), response: schemas.responses.topics } },
        async (request) => {
          const all = await topics.listTopics(contextOf(request));
          return all
            .filter(({ isActive, topic }) => isActive && topic.type === 'single_shot')
            .map(toTopicResponse);
        },
      );

      scope.get(
        `${path}/schemas/:schemaName`,
        {
          schema: {
            ...describe('getSchema', 'The JSON Schema of a topic’s result'),
            params: schemas.SchemaParameters,
            response: schemas.responses.schema,
          },
        },
        async (request) => {
          const { schemaName } = request.params as schemas.SchemaParameters;
          const schema = topics.findResponseSchema(schemaName);
          if (!schema) throw new GatewayError('NOT_FOUND', `Schema not found: ${schemaName}`);
          return schema;
        },
      );

      scope.post(
        `${path}/execute-async`,
        {
          schema: {
            ...describe('executeAsync', 'Execute a topic as a job'),
            body: schemas.ExecuteBody,
            response: schemas.responses.accepted,
          },
        },
        idempotent(deps, async (request) => {
          const { topic_id, parameters } = request.body as schemas.ExecuteBody;
          const job = await topics.executeTopicAsync(contextOf(request), topic_id, parameters ?? {});
          const { id: jobId, topicId, estimatedDurationMs } = job;
          return {
            status: 200,
            body: toEnvelope({ jobId, status: 'pending', topicId, estimatedDurationMs }),
          };
        }),
      );

      scope.get(
        `${path}/jobs/:jobId`,
        {
          schema: {
            ...describe('getJob', 'The current state of a job'),
            params: schemas.JobParameters,
            response: schemas.responses.job,
          },
        },
        async (request) => {
          const { jobId } = request.params as schemas.JobParameters;
          return toEnvelope(toJobResponse(await jobs.getJob(contextOf(request), jobId)));
        },
      );
    });
  }
}
