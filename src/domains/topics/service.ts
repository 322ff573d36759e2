import { isAdministrator } from '../../auth/tenant.ts';
import { GatewayError } from '../../common/errors.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { createConcurrencyLimiter } from '../../common/concurrency-limiter.ts';
import {
  assertParameters,
  missingParameters,
  responseSchemas,
  topics,
  type Topic,
} from './registry/index.ts';
import type { TopicRunner, TopicRun } from './runner.ts';
import type { TopicStore } from './topic-store.ts';

export type Parameters = Record<string, unknown>;

/** A topic as one tenant sees it. */
export interface TenantTopic {
  topic: Topic;
  isActive: boolean;
}

/** What the topics domain needs of jobs: handed over by the composition root. */
export type AcceptJob<Job> = (
  context: RequestContext,
  request: { topicId: string; schemaRef: string; parameters: Parameters; estimatedDurationMs: number },
) => Promise<Job>;

export interface Execution extends TopicRun {
  topicId: string;
  schemaRef: string;
}

export interface TopicService<Job> {
  listTopics(context: RequestContext): Promise<TenantTopic[]>;
  findTopic(context: RequestContext, topicId: string): Promise<TenantTopic | undefined>;
  /** The JSON Schema of a response model; undefined if none has that name. */
  findResponseSchema(name: string): object | undefined;
  /**
   * Executes a topic and waits.
   * @throws GatewayError in this order (REST-204, docs/rest/topics.md): NOT_FOUND, BAD_INPUT (inactive, conversation),
   * MISSING_PARAMETERS, NOT_CONFIGURED, BAD_INPUT (parameters); then what the retrieval or the model failed with.
   */
  executeTopic(context: RequestContext, topicId: string, parameters: Parameters): Promise<Execution>;
  /** Checks the same and leaves the execution to a job. */
  executeTopicAsync(context: RequestContext, topicId: string, parameters: Parameters): Promise<Job>;
  /** @throws GatewayError FORBIDDEN for all but administrators; NOT_FOUND. */
  setTopicActive(context: RequestContext, topicId: string, isActive: boolean): Promise<TenantTopic>;
}

/** Executions of one tenant that callers wait for at once in this process; jobs have limits of their own. */
const maxConcurrent = 32;

export function createTopicService<Job>(
  store: TopicStore,
  runner: TopicRunner,
  acceptJob: AcceptJob<Job>,
): TopicService<Job> {
  const limiter = createConcurrencyLimiter(maxConcurrent, 'use a job, or try again shortly');

  const isActive = (topic: Topic, decided: ReadonlyMap<string, boolean>) =>
    decided.get(topic.id) ?? topic.activeByDefault;

  const findTopic = async ({ viewer }: RequestContext, topicId: string): Promise<TenantTopic | undefined> => {
    const topic = topics.get(topicId);
    return topic && { topic, isActive: isActive(topic, await store.findActive(viewer.tenantId)) };
  };

  const getTopic = async (context: RequestContext, topicId: string): Promise<TenantTopic> => {
    const found = await findTopic(context, topicId);
    if (!found) throw new GatewayError('NOT_FOUND', `Topic not found: ${topicId}`, { field: ['topicId'] });
    return found;
  };

  const admit = async (context: RequestContext, topicId: string, parameters: Parameters) => {
    const found = await getTopic(context, topicId);
    const { topic } = found;
    if (!found.isActive)
      throw new GatewayError('BAD_INPUT', `Topic is not active: ${topicId}`, { field: ['topicId'] });
    if (topic.type !== 'single_shot') {
      throw new GatewayError('BAD_INPUT', `Topic ${topicId} is type ${topic.type}`, {
        field: ['topicId'],
      });
    }
    const missing = missingParameters(topic, parameters);
    if (missing.length > 0) {
      const names = missing.map((name) => `'${name}'`).join(', ');
      throw new GatewayError('MISSING_PARAMETERS', `Missing required parameters: [${names}]`, {
        field: ['parameters', ...missing.slice(0, 1)],
      });
    }
    if (!topic.response) throw new GatewayError('NOT_CONFIGURED', 'Response model not configured');
    assertParameters(topic, parameters);
    return { topic, schemaRef: topic.response.name };
  };

  return {
    findTopic,
    findResponseSchema: (name) => responseSchemas.get(name),

    async listTopics({ viewer }) {
      const decided = await store.findActive(viewer.tenantId);
      return [...topics.values()].map((topic) => ({ topic, isActive: isActive(topic, decided) }));
    },

    async executeTopic(context, topicId, parameters) {
      const { topic, schemaRef } = await admit(context, topicId, parameters);
      const leave = limiter.enter(context.viewer.tenantId);
      try {
        const run = await runner.run(context, topic, parameters, context.whenAbandoned?.());
        return { ...run, topicId, schemaRef };
      } finally {
        leave();
      }
    },

    async executeTopicAsync(context, topicId, parameters) {
      const { topic, schemaRef } = await admit(context, topicId, parameters);
      const { estimatedDurationMs } = topic;
      return await acceptJob(context, { topicId, schemaRef, parameters, estimatedDurationMs });
    },

    async setTopicActive(context, topicId, active) {
      if (!isAdministrator(context.viewer)) {
        throw new GatewayError('FORBIDDEN', 'Only administrators may activate topics');
      }
      const { topic } = await getTopic(context, topicId);
      await store.setActive(context.viewer.tenantId, topicId, active);
      return { topic, isActive: active };
    },
  };
}
