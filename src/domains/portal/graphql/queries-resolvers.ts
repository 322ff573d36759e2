import type { Resolvers } from '../../../generated/resolver-types.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { toPartValue } from './client-context-mappers.ts';
import type { PortalServices } from '../portal.ts';
import { toLevelValue, toPortalQuery, toSelection, toTypeValue } from './queries-mappers.ts';

export function createPortalResolvers({ queries, runs, limiter }: PortalServices): Resolvers {
  return {
    Query: {
      async analysisRuns(_root, { filter, scope, ...paging }, context) {
        const selection = toSelection(scope, filter);
        return { selection, page: await runs.pageRuns(context, selection, toPageRequest(paging)) };
      },
    },
    Mutation: {
      analyze: (_root, { input }, context) => {
        const { refusal } = limiter.take(context.viewer.tenantId);
        if (refusal) throw refusal;
        return withUserErrors(
          context,
          async () => ({ analysis: await queries.query(context, toPortalQuery(input)) }),
          { analysis: null },
        );
      },
    },
    Analysis: {
      type: ({ type }) => toTypeValue(type),
      sources: ({ sources }) => sources.map(toPartValue),
      metadata: ({ metadata }) => ({ ...metadata, attempts: [...metadata.attempts] }),
    },
    PortalRecommendation: {
      effortLevel: ({ effortLevel }) => toLevelValue(effortLevel),
      impactLevel: ({ impactLevel }) => toLevelValue(impactLevel),
    },
    AnalysisRun: {
      nodeId: ({ id }) => toNodeId('AnalysisRun', id),
      type: ({ runType }) => toTypeValue(runType),
      query: ({ inputParams }) => inputParams.query ?? null,
      maxRecommendations: ({ inputParams }) => inputParams.options?.maxRecommendations ?? null,
      isSuccess: ({ errorDetails }) => errorDetails === null,
      answer: ({ resultData }) => resultData?.answer ?? null,
      confidence: ({ resultData }) => resultData?.confidence ?? null,
      sources: ({ resultData }) => (resultData?.sources ?? []).map(toPartValue),
      suggestions: ({ resultData }) => resultData?.suggestions ?? [],
      recommendations: ({ resultData }) => resultData?.recommendations ?? [],
    },
    AnalysisRunConnection: {
      edges: ({ page }) => toEdges(page, (run) => runs.toCursor(run)),
      nodes: ({ page }) => page.rows,
      pageInfo: ({ page }) => toPageInfo(page, (run) => runs.toCursor(run)),
      totalCount: ({ selection }, _args, context) => runs.countRuns(context, selection),
    },
  };
}
