import { sharedBy } from '../../../events/audience.ts';
import { mapEvents } from '../../../events/map.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { createAudienceUserLoaders } from './insights-loaders.ts';
import {
  toAudienceTypeValue,
  toDetailsJson,
  toDraft,
  toFilter,
  toRequestedChanges,
  toSavedDraft,
  toStatusValue,
} from './insights-mappers.ts';
import type { AiInsightService } from '../insights/service.ts';

const failed = { aiInsight: null };

/** The insights' part of the schema: translates arguments, calls one service method, maps the result. */
export function createAiInsightResolvers(service: AiInsightService): Resolvers {
  const loaderOf = createAudienceUserLoaders(service);

  return {
    Query: {
      async aiInsights(_root, { filter: input, ...paging }, context) {
        const filter = toFilter(input);
        return { filter, page: await service.pageInsights(context, filter, toPageRequest(paging)) };
      },
      aiInsight: async (_root, { id }, context) => (await service.findInsight(context, id)) ?? null,
    },

    Mutation: {
      createAiInsight: (_root, { input }, context) =>
        withUserErrors(
          context,
          async () => ({ aiInsight: await service.createInsight(context, toDraft(input)) }),
          failed,
        ),
      updateAiInsight: (_root, { input }, context) =>
        withUserErrors(
          context,
          async () => ({
            aiInsight: await service.updateInsight(context, input.id, toRequestedChanges(input)),
          }),
          failed,
        ),
      deleteAiInsight: (_root, { input: { id } }, context) =>
        withUserErrors(context, async () => ({ deletedId: (await service.deleteInsight(context, id)).id }), {
          deletedId: null,
        }),
      saveAiInsight: (_root, { input }, context) =>
        withUserErrors(
          context,
          async () => ({ aiInsight: await service.saveInsight(context, toSavedDraft(input)) }),
          failed,
        ),
      saveAgentAnswer: (_root, { input: { insightType } }, context) =>
        withUserErrors(
          context,
          async () => ({ aiInsight: await service.saveAgentAnswer(context, insightType) }),
          failed,
        ),
    },

    Subscription: {
      aiInsightDelivered: {
        subscribe: sharedBy('viewer', async (_root, _args, context) =>
          mapEvents(await service.deliveredInsights(context), (insight) => ({ aiInsightDelivered: insight })),
        ),
      },
    },

    AiInsight: {
      nodeId: ({ id }) => toNodeId('AiInsight', id),
      audienceUser: async ({ audienceUserId }, _args, context) =>
        audienceUserId === null ? null : ((await loaderOf(context).load(audienceUserId)) ?? null),
      audienceType: ({ audienceType }) => toAudienceTypeValue(audienceType),
      audienceTypeRaw: ({ audienceType }) => audienceType,
      detailsJson: ({ details }) => toDetailsJson(details),
      aiStatus: ({ aiStatus }) => toStatusValue(aiStatus),
    },

    AiInsightConnection: {
      edges: ({ page }) => toEdges(page, (insight) => service.toCursor(insight)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page }) => toPageInfo(page, (insight) => service.toCursor(insight)),
      totalCount: ({ filter }, _args, context) => service.countInsights(context, filter),
    },
  };
}
