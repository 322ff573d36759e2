import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AiInsight, AiInsightDraft, AiInsightService, User, WorkforceServices } from '../index.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { parseTimestamp } from '../../../common/time.ts';
import { contextOf } from '../../../api/http/context.ts';
import {
  idempotent,
  registerRestApi,
  type RestResponse,
  type RestApi,
  type RestDeps,
} from '../../../api/rest/rest-api.ts';
import { addAgentRoutes } from './agent-routes.ts';
import { toEnvelope, toErrorBody, type Subject } from './envelope.ts';
import { guardIdempotencyKeys, type DepsFor } from './idempotency-guard.ts';
import { toListRequest, type Query } from './query.ts';
import * as schemas from './schemas.ts';
import { toDetailResponse, toListResponse, toWriteResponse } from './responses.ts';

/** The Workforce AI Insights API, operations 11 to 19 (docs/rest/workforce.md). */
const restApi: RestApi = {
  prefix: '/aiworkforceanalytics-api',
  cookie: false,
  foreignTenant: 'FORBIDDEN',
  notFoundMessage: 'Not found',
  toErrorBody,
};

/** The gateway's own time of what a body's validated text says; null and absent stay what they are. */
const toDate = (text: string | null | undefined) => (typeof text === 'string' ? parseTimestamp(text) : text);

/** Only what the schema names: nobody has checked what else a body holds. */
function toDraft(body: schemas.CreateBody): AiInsightDraft {
  const { insightType, audienceUserId, applicablePeriod, details, aiStatus } = body;
  const deliveredTime = toDate(body.deliveredTime);
  return { insightType, audienceUserId, applicablePeriod, details, aiStatus, deliveredTime };
}

const describe = (operationId: string, summary: string) => ({
  tags: ['Workforce AI insights'],
  operationId,
  summary,
});

/** The users that the insights are for, by id. */
async function findAudience(
  service: AiInsightService,
  context: RequestContext,
  insights: readonly AiInsight[],
): Promise<Map<string, User>> {
  const ids = new Set(insights.map(({ audienceUserId }) => audienceUserId).filter((id) => id !== null));
  return new Map((await service.findAudienceUsers(context, [...ids])).map((user) => [user.id, user]));
}

/** A handler of an operation that writes one insight and answers with it. */
function writing(
  deps: RestDeps,
  { action, status }: Pick<Subject, 'action' | 'status'>,
  perform: (request: FastifyRequest, context: RequestContext) => Promise<AiInsight>,
) {
  return idempotent(deps, async (request, reply): Promise<RestResponse> => {
    const aiInsight = toWriteResponse(await perform(request, contextOf(request)));
    const subject: Subject = { dataName: 'aiInsight', action, status };
    return { status, body: toEnvelope(request, reply, subject, 1, { aiInsight }) };
  });
}

function addCreation(scope: FastifyInstance, service: AiInsightService, depsFor: DepsFor): void {
  const created = { action: 'create', status: 201 } as const;
  const route = (operationId: string, summary: string, body: object) => ({
    schema: { ...describe(operationId, summary), body, response: schemas.responses.created },
  });

  scope.post(
    '/v1/aiinsights',
    route('createAiInsight', 'Create an insight', schemas.CreateBody),
    writing(depsFor('create'), created, async (request, context) => {
      return await service.createInsight(context, toDraft(request.body as schemas.CreateBody));
    }),
  );
  scope.post(
    '/v1/saveinsight',
    route('saveInsight', 'Save an insight from a conversation', schemas.SaveBody),
    writing(depsFor('save'), created, async (request, context) => {
      const body = request.body as schemas.SaveBody;
      const { title, summary, audienceType, chart, data, suggestion, period } = body;
      const shown = { title, summary, audienceType, chart, data, suggestion, period };
      return await service.saveInsight(context, { ...toDraft(body), ...shown });
    }),
  );
  scope.post(
    '/v1/save-insight',
    {
      ...route('saveAiInsight', 'Save the agent’s latest answer', schemas.SaveAnswerBody),
      config: { isBodyOptional: true },
    },
    writing(depsFor('save'), created, async (request, context) => {
      const { insightType } = request.body as schemas.SaveAnswerBody;
      return await service.saveAgentAnswer(context, insightType);
    }),
  );
}

function addChanges(scope: FastifyInstance, service: AiInsightService, depsFor: DepsFor): void {
  const url = '/v1/aiinsights/:aiInsightId';
  const params = schemas.IdParameters;
  const response = schemas.responses.changed;
  const idOf = (request: FastifyRequest) => (request.params as schemas.IdParameters).aiInsightId;

  const update = writing(depsFor('update'), { action: 'update', status: 200 }, async (request, context) => {
    const body = request.body as schemas.UpdateBody;
    const { insightType, audienceUserId, applicablePeriod, details, aiStatus } = body;
    const deliveredTime = toDate(body.deliveredTime);
    const changes = { insightType, audienceUserId, applicablePeriod, details, aiStatus, deliveredTime };
    return await service.updateInsight(context, idOf(request), changes);
  });
  for (const [method, operationId] of [
    ['PATCH', 'updateAiInsight'],
    ['PUT', 'updateAiInsightByPut'],
  ] as const) {
    const schema = {
      ...describe(operationId, 'Update an insight'),
      params,
      body: schemas.UpdateBody,
      response,
    };
    scope.route({ method, url, schema, handler: update });
  }
  scope.delete(
    url,
    { schema: { ...describe('deleteAiInsight', 'Delete an insight'), params, response } },
    writing(depsFor('delete'), { action: 'delete', status: 200 }, (request, context) =>
      service.deleteInsight(context, idOf(request)),
    ),
  );
}

function addReadRoute(scope: FastifyInstance, service: AiInsightService): void {
  scope.get(
    '/v1/insights/:id',
    {
      schema: {
        ...describe('getAiInsight', 'One insight'),
        params: schemas.GetParameters,
        response: schemas.responses.one,
      },
    },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const context = contextOf(request);
      const insight = await service.getInsight(context, (request.params as schemas.GetParameters).id);
      const users = await findAudience(service, context, [insight]);
      const aiInsight = toDetailResponse(insight, users.get(insight.audienceUserId ?? ''));
      return toEnvelope(request, reply, { dataName: 'aiInsight', action: 'get', status: 200 }, 1, {
        aiInsight,
      });
    },
  );

  scope.get(
    '/v1/insights',
    {
      schema: {
        ...describe('listAiInsights', 'The insights that the caller may see'),
        querystring: schemas.ListQuery,
        response: schemas.responses.list,
      },
    },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const context = contextOf(request);
      const { filter, pageNumber, pageRowCount } = toListRequest(request.query as Query);
      const slice = { skip: (pageNumber - 1) * pageRowCount, limit: pageRowCount };
      const { insights, totalCount } = await service.sliceInsights(context, filter, slice);
      const users = await findAudience(service, context, insights);
      const subject: Subject = { dataName: 'aiInsights', action: 'list', status: 200 };
      return toEnvelope(request, reply, subject, insights.length, {
        aiInsights: insights.map((insight) =>
          toListResponse(insight, users.get(insight.audienceUserId ?? '')),
        ),
        paging: {
          pageNumber,
          pageRowCount,
          totalRowCount: totalCount,
          pageCount: Math.ceil(totalCount / pageRowCount),
        },
        filters: [],
        uiPermissions: [],
      });
    },
  );
}

export async function registerWorkforceRest(
  app: FastifyInstance,
  { access, agent, insights }: WorkforceServices,
  deps: RestDeps,
): Promise<void> {
  const depsFor = guardIdempotencyKeys(deps, access);
  await registerRestApi(app, restApi, deps, (scope) => {
    addCreation(scope, insights, depsFor);
    addChanges(scope, insights, depsFor);
    addReadRoute(scope, insights);
    addAgentRoutes(scope, agent, depsFor('generate'));
  });
}
