import type { FastifyInstance } from 'fastify';
import type { CoachingService, Insight, InsightDraft } from '../index.ts';
import { parseTimestamp } from '../../../common/time.ts';
import { contextOf } from '../../../api/http/context.ts';
import { idempotent, registerRestApi, type RestApi, type RestDeps } from '../../../api/rest/rest-api.ts';
import * as schemas from './schemas.ts';
import { streamList } from '../../../api/rest/stream-list.ts';

/** The Coaching Insights API, operations 1 to 5 (docs/rest/coaching.md). */
const restApi: RestApi = {
  prefix: '/traction/api/v1',
  cookie: false,
  notFoundMessage: 'Not found',
  toErrorBody: ({ message }) => ({ success: false, data: null, error: message, code: null, details: null }),
};

const toEnvelope = (data: unknown) => ({ success: true, data, error: null });

function toResponse(insight: Insight): schemas.InsightResponse {
  return {
    id: insight.id,
    tenantId: insight.tenantId,
    title: insight.title,
    description: insight.description,
    category: insight.category,
    priority: insight.priority,
    kiss_category: insight.kissCategory,
    alignment_impact: insight.alignmentImpact,
    status: insight.status,
    businessImpact: insight.businessImpact,
    effortRequired: insight.effortRequired,
    createdAt: insight.createdAt.toISOString(),
    updatedAt: insight.updatedAt.toISOString(),
  };
}

const toDate = (text: string | null | undefined) => (text == null ? null : parseTimestamp(text));

function toDraft(body: schemas.InsightBody): InsightDraft {
  return {
    id: body.id,
    title: body.title,
    description: body.description,
    category: body.category,
    priority: body.priority,
    kissCategory: body.kiss_category,
    alignmentImpact: body.alignment_impact,
    status: body.status,
    businessImpact: body.metadata?.business_impact,
    effortRequired: body.metadata?.effort_required,
    createdAt: toDate(body.created_at),
    updatedAt: toDate(body.updated_at),
  };
}

export async function registerCoachingRest(
  app: FastifyInstance,
  service: CoachingService,
  deps: RestDeps,
): Promise<void> {
  const describe = (operationId: string, summary: string) => ({
    tags: ['Coaching insights'],
    operationId,
    summary,
  });

  await registerRestApi(app, restApi, deps, (scope) => {
    scope.post(
      '/insights/batch',
      {
        schema: {
          ...describe('saveInsights', 'Save a batch'),
          body: schemas.BatchBody,
          response: schemas.responses.batch,
        },
      },
      idempotent(deps, async (request) => {
        const { insights } = request.body as schemas.BatchBody;
        const saved = await service.saveInsights(contextOf(request), insights.map(toDraft));
        return {
          status: 200,
          body: toEnvelope({ savedCount: saved.length, insights: saved.map(toResponse) }),
        };
      }),
    );

    scope.get(
      '/insights',
      { schema: { ...describe('listInsights', 'All insights'), response: schemas.responses.list } },
      (request, reply) =>
        streamList(
          request,
          reply,
          service.listInsights(contextOf(request)),
          { toItem: toResponse, toEnvelope },
          deps.metrics,
        ),
    );

    const params = schemas.IdParameters;
    scope.get(
      '/insights/:id',
      { schema: { ...describe('getInsight', 'One insight'), params, response: schemas.responses.one } },
      async (request) => {
        const { id } = request.params as schemas.IdParameters;
        return toEnvelope(toResponse(await service.getInsight(contextOf(request), id)));
      },
    );

    scope.put(
      '/insights/:id',
      {
        schema: {
          ...describe('updateInsight', 'Update an insight'),
          params,
          body: schemas.ChangesBody,
          response: schemas.responses.one,
        },
      },
      idempotent(deps, async (request) => {
        const { id } = request.params as schemas.IdParameters;
        const { title, description, priority, status } = request.body as schemas.ChangesBody;
        const changes = { title, description, priority, status };
        return {
          status: 200,
          body: toEnvelope(toResponse(await service.updateInsight(contextOf(request), id, changes))),
        };
      }),
    );

    scope.delete(
      '/insights/:id',
      {
        schema: {
          ...describe('deleteInsight', 'Delete an insight'),
          params,
          response: schemas.responses.none,
        },
      },
      idempotent(deps, async (request) => {
        const { id } = request.params as schemas.IdParameters;
        await service.deleteInsight(contextOf(request), id);
        return { status: 200, body: toEnvelope(null) };
      }),
    );
  });
}
