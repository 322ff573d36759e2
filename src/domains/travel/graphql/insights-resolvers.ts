import { sharedBy } from '../../../events/audience.ts';
import { mapEvents } from '../../../events/map.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { toArgumentError, toParameter } from './analytics-mappers.ts';
import type { TravelInsights } from '../insights/insights.ts';
import { createInsightLoaders } from './insights-loaders.ts';
import {
  toDomainValue,
  toEventQuery,
  toRecommendationQuery,
  toSeverityValue,
  toStatusValue,
  toUnitValue,
} from './insights-mappers.ts';

/** What services say of a parameter, as a caller of GraphQL wrote it. */
async function naming<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw toArgumentError(error);
  }
}

function createRootResolvers({
  queries,
  review,
  runs,
}: TravelInsights): Pick<Resolvers, 'Query' | 'Mutation' | 'Subscription'> {
  return {
    Query: {
      briefing: async (_root, { date }, context) =>
        (await naming(() => queries.findBriefing(context, date))) ?? null,
      insightEvents: (_root, { filter, ...paging }, context) =>
        naming(async () => {
          const query = toEventQuery(filter);
          const page = await queries.pageEvents(context, query, toPageRequest(paging));
          return { query, entity: undefined, page };
        }),
      entityInsights: (_root, { entityType, entityId, filter, ...paging }, context) =>
        naming(async () => {
          const [query, entity] = [toEventQuery(filter), { entityType, entityId }];
          return {
            query,
            entity,
            page: await queries.pageEvents(context, query, toPageRequest(paging), entity),
          };
        }),
      recommendations: (_root, { filter, ...paging }, context) =>
        naming(async () => {
          const query = toRecommendationQuery(filter);
          return { query, page: await queries.pageRecommendations(context, query, toPageRequest(paging)) };
        }),
    },

    Mutation: {
      updateRecommendation: (_root, { input: { id, status, ...rest } }, context) =>
        withUserErrors(
          context,
          () =>
            naming(async () => ({
              recommendation: await review.updateRecommendation(context, id, {
                ...rest,
                status: status === null ? null : toParameter(status),
              }),
            })),
          { recommendation: null },
        ),
      updateInsightEvent: (_root, { input: { id, status, note } }, context) =>
        withUserErrors(
          context,
          () =>
            naming(async () => ({
              insightEvent: await review.updateEvent(context, id, { status: toParameter(status), note }),
            })),
          { insightEvent: null },
        ),
      runTravelInsights: (_root, _args, context) =>
        withUserErrors(context, async () => ({ run: await runs.run(context, 'graphql') }), { run: null }),
    },

    Subscription: {
      briefingPublished: {
        subscribe: sharedBy('tenant', (_root, _args, context) =>
          mapEvents(review.publishedBriefings(context), (briefing) => ({ briefingPublished: briefing })),
        ),
      },
      recommendationChanged: {
        subscribe: sharedBy('tenant', (_root, _args, context) =>
          mapEvents(review.changedRecommendations(context), (recommendation) => ({
            recommendationChanged: recommendation,
          })),
        ),
      },
    },
  };
}

/** The insights' part of the schema: translates arguments, calls one service method, maps the result. */
export function createInsightResolvers(insights: TravelInsights): Resolvers {
  const { queries } = insights;
  const loadersOf = createInsightLoaders(queries);
  return {
    ...createRootResolvers(insights),

    InsightEvent: {
      nodeId: ({ id }) => toNodeId('InsightEvent', id),
      domain: ({ domain }) => toDomainValue(domain),
      severity: ({ severity }) => toSeverityValue(severity),
      status: ({ status }) => toStatusValue(status),
      recommendation: async ({ id }, _args, context) =>
        (await loadersOf(context).recommendationByEvent.load(id)) ?? null,
    },
    Recommendation: {
      nodeId: ({ id }) => toNodeId('Recommendation', id),
      domain: ({ domain }) => toDomainValue(domain),
      status: ({ status }) => toStatusValue(status),
      insightEvent: async ({ insightEventId }, _args, context) =>
        (await loadersOf(context).eventById.load(insightEventId)) ?? null,
    },
    Briefing: { nodeId: ({ id }) => toNodeId('Briefing', id) },
    ReviewChange: {
      from: ({ from }) => toStatusValue(from),
      to: ({ to }) => toStatusValue(to),
    },
    EvidenceMetric: { unit: ({ unit }) => toUnitValue(unit) },

    InsightEventConnection: {
      edges: ({ page }, _args, context) => toEdges(page, (event) => queries.toEventCursor(context, event)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page }, _args, context) =>
        toPageInfo(page, (event) => queries.toEventCursor(context, event)),
      totalCount: ({ query, entity }, _args, context) => queries.countEvents(context, query, entity),
    },
    RecommendationConnection: {
      edges: ({ page }, _args, context) =>
        toEdges(page, (recommendation) => queries.toRecommendationCursor(context, recommendation)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page }, _args, context) =>
        toPageInfo(page, (recommendation) => queries.toRecommendationCursor(context, recommendation)),
      totalCount: ({ query }, _args, context) => queries.countRecommendations(context, query),
    },
  };
}
