import { GatewayError } from '../../../../common/errors.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import { isStorableId } from '../../../../mongo/document-id.ts';
import type { Page, PageRequest } from '../../../../mongo/keyset.ts';
import type { Briefing, InsightEntity, InsightEvent, Recommendation } from '../insight-event.ts';
import type { EventFilter, NumberedPage, NumberedRows, TravelInsightStore } from '../insight-store.ts';
import {
  isEntity,
  readDay,
  toEventFilter,
  toRecommendationFilter,
  type EventQuery,
  type RecommendationQuery,
} from './query.ts';

/**
 * Reading the travel insights (docs/travel-insights.md, "Reading and acting"): every viewer of the tenant may.
 * Parameters are named in snake_case in errors.
 */
export interface InsightQueryService {
  /**
   * The briefing of a day; if none is given the latest one up to what analytics take for today.
   * @throws GatewayError BAD_INPUT for what is no day.
   */
  findBriefing(context: RequestContext, date?: string | null): Promise<Briefing | undefined>;
  /** @throws GatewayError NOT_FOUND, or BAD_INPUT for what is no day. */
  getBriefing(context: RequestContext, date?: string | null): Promise<Briefing>;
  findBriefings(context: RequestContext, ids: readonly string[]): Promise<Briefing[]>;
  /** Newest first; without a status those whose finding holds, and which nobody has resolved or dismissed. */
  listFeed(
    context: RequestContext,
    query: EventQuery,
    page: NumberedPage,
  ): Promise<NumberedRows<InsightEvent>>;
  /** Newest first, in every state. @throws GatewayError BAD_INPUT naming the parameter. */
  listHistory(
    context: RequestContext,
    query: EventQuery,
    page: NumberedPage,
  ): Promise<NumberedRows<InsightEvent>>;
  /** What is known of one employee, currency or company, newest first, in every state. */
  listEntity(
    context: RequestContext,
    entity: InsightEntity,
    query: EventQuery,
    page: NumberedPage,
  ): Promise<NumberedRows<InsightEvent>>;
  /** The most urgent first, then the newest. @throws GatewayError BAD_INPUT naming the parameter. */
  listRecommendations(
    context: RequestContext,
    query: RecommendationQuery,
    page: NumberedPage,
  ): Promise<NumberedRows<Recommendation>>;

  /** Newest first. @param entity only what is about it. */
  pageEvents(
    context: RequestContext,
    query: EventQuery,
    page: PageRequest,
    entity?: InsightEntity,
  ): Promise<Page<InsightEvent>>;
  countEvents(context: RequestContext, query: EventQuery, entity?: InsightEntity): Promise<number>;
  toEventCursor(context: RequestContext, event: InsightEvent): string;
  pageRecommendations(
    context: RequestContext,
    query: RecommendationQuery,
    page: PageRequest,
  ): Promise<Page<Recommendation>>;
  /** Newest first, by `createdAt` and `_id`, in every state. @param page its cursor holds values of these. */
  pageNewestRecommendations(context: RequestContext, page: PageRequest): Promise<Page<Recommendation>>;
  countRecommendations(context: RequestContext, query: RecommendationQuery): Promise<number>;
  toRecommendationCursor(context: RequestContext, recommendation: Recommendation): string;

  findEvents(context: RequestContext, ids: readonly string[]): Promise<InsightEvent[]>;
  findRecommendations(context: RequestContext, ids: readonly string[]): Promise<Recommendation[]>;
  findRecommendationsOfEvents(
    context: RequestContext,
    eventIds: readonly string[],
  ): Promise<Recommendation[]>;
}

export interface InsightQueryDeps {
  store: TravelInsightStore;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf: () => string;
}

const nothing = { rows: [], total: 0 };

const toFilter = (query: EventQuery, entity?: InsightEntity): EventFilter => ({
  ...toEventFilter(query),
  ...(entity && { entityType: entity.entityType, entityId: entity.entityId }),
});

const isKnown = (entity: InsightEntity | undefined) =>
  entity === undefined || isEntity(entity.entityType, entity.entityId);

export function createInsightQueryService({ store, asOf }: InsightQueryDeps): InsightQueryService {
  const findBriefing: InsightQueryService['findBriefing'] = async ({ viewer }, date) => {
    const day = readDay('briefing_date', date);
    return day === undefined
      ? await store.findLatestBriefing(viewer.tenantId, asOf())
      : await store.findBriefing(viewer.tenantId, day);
  };

  return {
    findBriefing,
    async getBriefing(context, date) {
      const briefing = await findBriefing(context, date);
      if (!briefing) throw new GatewayError('NOT_FOUND', 'Briefing not found');
      return briefing;
    },
    findBriefings: ({ viewer }, ids) => store.findBriefings(viewer.tenantId, ids.filter(isStorableId)),

    async listFeed({ viewer }, query, page) {
      const isOpen = query.status == null || query.isOpen;
      return await store.listEvents(viewer.tenantId, toFilter({ ...query, isOpen }), page);
    },
    async listHistory({ viewer }, query, page) {
      return await store.listEvents(viewer.tenantId, toFilter(query), page);
    },
    async listEntity({ viewer }, entity, query, page) {
      const filter = toFilter(query, entity);
      return isKnown(entity) ? await store.listEvents(viewer.tenantId, filter, page) : nothing;
    },
    async listRecommendations({ viewer }, query, page) {
      return await store.listRecommendations(viewer.tenantId, toRecommendationFilter(query), page);
    },

    async pageEvents({ viewer }, query, page, entity) {
      const filter = toFilter(query, entity);
      if (!isKnown(entity)) return { rows: [], hasPrevious: false, hasNext: false };
      return await store.pageEvents(viewer.tenantId, filter, page);
    },
    async countEvents({ viewer }, query, entity) {
      const filter = toFilter(query, entity);
      return isKnown(entity) ? await store.countEvents(viewer.tenantId, filter) : 0;
    },
    toEventCursor: ({ viewer }, event) => store.toEventCursor(viewer.tenantId, event),
    async pageRecommendations({ viewer }, query, page) {
      return await store.pageRecommendations(viewer.tenantId, toRecommendationFilter(query), page);
    },
    async pageNewestRecommendations({ viewer }, page) {
      return await store.pageNewestRecommendations(viewer.tenantId, page);
    },
    async countRecommendations({ viewer }, query) {
      return await store.countRecommendations(viewer.tenantId, toRecommendationFilter(query));
    },
    toRecommendationCursor: ({ viewer }, recommendation) =>
      store.toRecommendationCursor(viewer.tenantId, recommendation),

    findEvents: ({ viewer }, ids) => store.findEvents(viewer.tenantId, ids.filter(isStorableId)),
    findRecommendations: ({ viewer }, ids) =>
      store.findRecommendations(viewer.tenantId, ids.filter(isStorableId)),
    findRecommendationsOfEvents: ({ viewer }, eventIds) =>
      store.findRecommendationsOfEvents(viewer.tenantId, eventIds.filter(isStorableId)),
  };
}
