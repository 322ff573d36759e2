import { badInput } from '../../../common/errors.ts';
import type { Resolvers, ResolversTypes } from '../../../generated/resolver-types.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { toParameters } from './mappers.ts';
import type { OnboardingReviewResponse, WebsiteScanResponse } from '../registry/index.ts';
import type { TopicService } from '../service.ts';

type Job = Awaited<NonNullable<ResolversTypes['Job']>>;

function parametersOf(json: unknown): Record<string, unknown> {
  const parameters = toParameters(json);
  if (!parameters) throw badInput(['parameters'], 'an object', json);
  return parameters;
}

/** Response models that have a GraphQL type of their own. */
const typeOfModel: Record<string, 'OnboardingReview' | 'WebsiteScan'> = {
  OnboardingReviewResponse: 'OnboardingReview',
  WebsiteScanResponse: 'WebsiteScan',
};

export function createTopicResolvers(service: TopicService<Job>): Resolvers {
  return {
    Query: {
      topics: async (_root, { activeOnly }, context) => {
        const topics = await service.listTopics(context);
        return activeOnly ? topics.filter(({ isActive }) => isActive) : topics;
      },
      topic: async (_root, { id }, context) => (await service.findTopic(context, id)) ?? null,
      responseSchema: (_root, { name }) => service.findResponseSchema(name) ?? null,
    },
    Mutation: {
      executeTopic: (_root, { input: { topicId, parameters } }, context) =>
        withUserErrors(
          context,
          async () => {
            const { metadata, ...execution } = await service.executeTopic(
              context,
              topicId,
              parametersOf(parameters),
            );
            return {
              execution: {
                ...execution,
                result: execution,
                metadata: { ...metadata, attempts: [...metadata.attempts] },
              },
            };
          },
          { execution: null },
        ),
      executeTopicAsync: (_root, { input: { topicId, parameters } }, context) =>
        withUserErrors(
          context,
          async () => ({ job: await service.executeTopicAsync(context, topicId, parametersOf(parameters)) }),
          { job: null },
        ),
      setTopicActive: (_root, { input: { topicId, isActive } }, context) =>
        withUserErrors(
          context,
          async () => ({ topic: await service.setTopicActive(context, topicId, isActive) }),
          {
            topic: null,
          },
        ),
    },
    Topic: {
      nodeId: ({ topic }) => toNodeId('Topic', topic.id),
      id: ({ topic }) => topic.id,
      description: ({ topic }) => topic.description,
      type: ({ topic }) => (topic.type === 'single_shot' ? 'SINGLE_SHOT' : 'CONVERSATION'),
      parameters: ({ topic }) =>
        topic.parameters.map(({ required, ...rest }) => ({ ...rest, isRequired: required })),
      responseModel: ({ topic }) => topic.response?.name ?? null,
      estimatedDurationMs: ({ topic }) => topic.estimatedDurationMs,
    },
    TopicResult: { __resolveType: ({ schemaRef }) => typeOfModel[schemaRef] ?? 'JsonResult' },
    OnboardingReview: {
      qualityReview: ({ result }) => (result as OnboardingReviewResponse).qualityReview,
      suggestions: ({ result }) => (result as OnboardingReviewResponse).suggestions,
    },
    WebsiteScan: {
      products: ({ result }) => (result as WebsiteScanResponse).products,
      niche: ({ result }) => (result as WebsiteScanResponse).niche,
      ica: ({ result }) => (result as WebsiteScanResponse).ica,
      valueProposition: ({ result }) => (result as WebsiteScanResponse).value_proposition,
    },
    JsonResult: { json: ({ result }) => result },
  };
}
