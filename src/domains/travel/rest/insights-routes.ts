import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { InsightEvent, NumberedRows, TravelInsights, TravelMeta, TravelServices } from '../index.ts';
import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { contextOf } from '../../../api/http/context.ts';
import { idempotent, type RestDeps } from '../../../api/rest/rest-api.ts';
import { addResultRoute, toEnvelope, toPageEnvelope } from './envelope.ts';
import * as schemas from './insights-schemas.ts';
import {
  toBriefingResponse,
  toChangeResponse,
  toEventResponse,
  toRecommendationResponse,
} from './insights-responses.ts';
import { readPaging, readText, readInteger, type Paging, type Query } from './query.ts';
import type { OperationSchema } from './schemas.ts';

/** Rows of a page if nothing is asked for (REST-506, docs/rest/travel.md). */
const feedRows = 25;
const historyRows = 50;

const events = 'ai_insight_events';
const queue = 'ai_recommendation_queue';

/** What stands under an answer on insights. */
export function toInsightMeta(asOfDate: string, source: string, timeWindow: string): TravelMeta {
  return { asOfDate, source, timeWindow, calculationVersion: 'v1', currency: null };
}

const toEventQuery = (query: Query) => ({
  domain: readText(query, 'domain'),
  status: readText(query, 'status'),
  severity: readText(query, 'severity'),
});

/** A field in snake_case, or in camelCase. @throws GatewayError BAD_INPUT if the two say different things. */
function readEither(body: Record<string, unknown>, snake: string, camel: string): unknown {
  const [first, second] = [body[snake], body[camel]];
  if (first !== undefined && second !== undefined && first !== second) {
    throw badInput([snake], `the same as ${camel}`, first);
  }
  return first === undefined ? second : first;
}

const toChanges = (body: Record<string, unknown>) => ({
  status: body.status,
  ownerUserId: readEither(body, 'owner_user_id', 'ownerUserId'),
  resolutionNote: readEither(body, 'resolution_note', 'resolutionNote'),
  dueDate: readEither(body, 'due_date', 'dueDate'),
});

type Insights = Pick<TravelInsights, 'queries' | 'review'>;
type AsOf = TravelServices['asOf'];

/** Operations 45, 48 and 49. */
function addEventRoutes(scope: FastifyInstance, { queries }: Insights, asOf: AsOf): void {
  const addEvents = (
    url: string,
    describe: (rows: number) => OperationSchema,
    rows: number,
    read: (
      context: RequestContext,
      request: FastifyRequest,
      page: Paging,
    ) => Promise<NumberedRows<InsightEvent>>,
  ) => {
    scope.get(url, { schema: describe(rows) }, async (request) => {
      const page = readPaging(request.query as Query, rows);
      const { rows: found, total } = await read(contextOf(request), request, page);
      const items = found.map(toEventResponse);
      return toPageEnvelope({ items }, total, page, toInsightMeta(asOf(), events, 'rolling'));
    });
  };

  addEvents('/ai-insights/feed', schemas.feed, feedRows, (context, { query }, page) =>
    queries.listFeed(context, toEventQuery(query as Query), page),
  );
  addEvents('/ai-insights/history', schemas.history, historyRows, (context, { query }, page) =>
    queries.listHistory(
      context,
      {
        ...toEventQuery(query as Query),
        dateFrom: readText(query as Query, 'date_from'),
        dateTo: readText(query as Query, 'date_to'),
      },
      page,
    ),
  );
  addEvents(
    '/ai-insights/entities/:entity_type/:entity_id',
    schemas.entity,
    feedRows,
    (context, { query, params }, page) => {
      const { entity_type: entityType, entity_id: entityId } = params as Record<string, string>;
      const entity = { entityType: entityType ?? '', entityId: entityId ?? '' };
      return queries.listEntity(context, entity, toEventQuery(query as Query), page);
    },
  );
}

/** Operations 46 and 47. */
function addRecommendationRoutes(
  scope: FastifyInstance,
  { queries, review }: Insights,
  asOf: AsOf,
  deps: Pick<RestDeps, 'idempotency'>,
): void {
  const url = '/ai-insights/recommendations';
  scope.get(url, { schema: schemas.recommendations(feedRows) }, async (request) => {
    const query = request.query as Query;
    const page = readPaging(query, feedRows);
    const { rows, total } = await queries.listRecommendations(
      contextOf(request),
      {
        domain: readText(query, 'domain'),
        status: readText(query, 'status'),
        priorityMin: readInteger(query, 'priority_min'),
        priorityMax: readInteger(query, 'priority_max'),
      },
      page,
    );
    const items = rows.map(toRecommendationResponse);
    return toPageEnvelope({ items }, total, page, toInsightMeta(asOf(), queue, 'rolling'));
  });

  scope.patch(
    `${url}/:id`,
    { schema: schemas.update },
    idempotent(deps, async (request) => {
      const { id } = request.params as { id: string };
      const changes = toChanges(request.body as Record<string, unknown>);
      const changed = await review.updateRecommendation(contextOf(request), id, changes);
      const meta = toInsightMeta(asOf(), queue, 'point_in_time');
      return { status: 200, body: toEnvelope(toChangeResponse(changed), meta) };
    }),
  );
}

/** Operations 44 to 49. */
export function addInsightRoutes(
  scope: FastifyInstance,
  insights: Insights,
  asOf: AsOf,
  deps: Pick<RestDeps, 'idempotency'>,
): void {
  addResultRoute(scope, '/ai-insights/briefing', schemas.briefing, async (context, query) => {
    const briefing = await insights.queries.getBriefing(context, readText(query, 'briefing_date'));
    return {
      data: toBriefingResponse(briefing),
      meta: toInsightMeta(asOf(), 'ai_briefings_daily', 'daily'),
    };
  });
  addEventRoutes(scope, insights, asOf);
  addRecommendationRoutes(scope, insights, asOf, deps);
}
