import { badInput } from '../../../common/errors.ts';
import { sharedBy } from '../../../events/audience.ts';
import { mapEvents } from '../../../events/map.ts';
import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { createBoard, narrowToQuickWins } from './board.ts';
import { fromChangedEvent } from '../changed-event.ts';
import { isQuickWin } from '../insight.ts';
import { createInsightLoaders } from './loaders.ts';
import { toDraft, toEnum, toFilter, toOrder } from './mappers.ts';
import type { CoachingService } from '../service.ts';

const newestFirst = toOrder(undefined);

/** The domain's part of the schema: translates arguments, calls one service method, maps the result. */
export function createCoachingResolvers(service: CoachingService): Resolvers {
  const loaderOf = createInsightLoaders(service);

  return {
    Query: {
      async insights(_root, { filter, orderBy, ...paging }, context) {
        const source = { filter: toFilter(filter), order: toOrder(orderBy) };
        const page = await service.pageInsights(context, source.filter, source.order, toPageRequest(paging));
        return { ...source, page };
      },
      insight: async (_root, { id }, context) => (await loaderOf(context).load(id)) ?? null,
      insightBoard: (_root, { filter }, context) => createBoard(service, context, toFilter(filter)),
    },

    Mutation: {
      saveInsights: (_root, { input }, context) =>
        withUserErrors(
          context,
          async () => {
            const insights = await service.saveInsights(context, input.insights.map(toDraft));
            return { savedCount: insights.length, insights };
          },
          { savedCount: 0, insights: [] },
        ),
      updateInsight: (_root, { input: { id, priority, status, ...texts } }, context) =>
        withUserErrors(
          context,
          async () => ({
            insight: await service.updateInsight(context, id, {
              ...texts,
              priority: priority?.toLowerCase() ?? priority,
              status: status?.toLowerCase() ?? status,
            }),
          }),
          { insight: null },
        ),
      deleteInsight: (_root, { input: { id } }, context) =>
        withUserErrors(
          context,
          async () => {
            await service.deleteInsight(context, id);
            return { deletedId: id };
          },
          { deletedId: null },
        ),
    },

    Subscription: {
      insightChanged: {
        subscribe: sharedBy('tenant', (_root, { types }, context) =>
          mapEvents(service.insightChanges(context), (event) =>
            types && !types.includes(toChangeType(event.type)) ? undefined : { insightChanged: event },
          ),
        ),
      },
    },

    Insight: {
      nodeId: ({ id }) => toNodeId('Insight', id),
      category: ({ category }) => toEnum('InsightCategory', category),
      categoryRaw: ({ category }) => category,
      priority: ({ priority }) => toEnum('InsightPriority', priority),
      priorityRaw: ({ priority }) => priority,
      kissCategory: ({ kissCategory }) => toEnum('KissCategory', kissCategory),
      kissCategoryRaw: ({ kissCategory }) => kissCategory,
      status: ({ status }) => toEnum('InsightStatus', status),
      statusRaw: ({ status }) => status,
      businessImpact: ({ businessImpact }) => toEnum('InsightLevel', businessImpact),
      businessImpactRaw: ({ businessImpact }) => businessImpact,
      effortRequired: ({ effortRequired }) => toEnum('InsightLevel', effortRequired),
      effortRequiredRaw: ({ effortRequired }) => effortRequired,
      isQuickWin: (insight) => isQuickWin(insight),
    },

    InsightConnection: {
      edges: ({ page, order }) => toEdges(page, (insight) => service.toCursor(insight, order)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page, order }) => toPageInfo(page, (insight) => service.toCursor(insight, order)),
      totalCount: ({ filter }, _args, context) => service.countInsights(context, filter),
    },

    InsightBoard: {
      quickWins: async ({ filter }, { first }, context) =>
        (
          await service.pageInsights(
            context,
            narrowToQuickWins(filter),
            newestFirst,
            toPageRequest({ first }),
          )
        ).rows,
    },

    InsightBoardColumn: {
      kissCategory(column) {
        const value = toEnum('KissCategory', column.kissCategory);
        if (!value) throw badInput(['kissCategory'], 'a KISS category', column.kissCategory);
        return value;
      },
      insights: async ({ filter }, { first }, context) =>
        (await service.pageInsights(context, filter, newestFirst, toPageRequest({ first }))).rows,
    },

    InsightChange: {
      type: ({ type }) => toChangeType(type),
      insight: (event) => fromChangedEvent(event),
      changedAt: ({ changedAt }) => new Date(changedAt),
    },
  };
}

function toChangeType(type: 'saved' | 'updated' | 'deleted'): 'SAVED' | 'UPDATED' | 'DELETED' {
  return ({ saved: 'SAVED', updated: 'UPDATED', deleted: 'DELETED' } as const)[type];
}
