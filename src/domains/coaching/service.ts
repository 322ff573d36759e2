import { setImmediate } from 'node:timers/promises';
import { createId } from '../../common/deterministic-id.ts';
import { badInput, GatewayError } from '../../common/errors.ts';
import type { EventBus } from '../../events/bus.ts';
import type { InsightChangedEvent } from '../../events/topics.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { isStorableId, maxIdBytes } from '../../mongo/document-id.ts';
import type { Page, PageRequest } from '../../mongo/keyset.ts';
import {
  defaultStatus,
  updatableFields,
  type Insight,
  type InsightChanges,
  type InsightDraft,
} from './insight.ts';
import type { InsightFilter, InsightOrder, InsightStore, KissCount } from './insight-store.ts';
import { toChangedEvent } from './changed-event.ts';

/** Events that are published at a time; fewer than a subscriber may have waiting. */
const batchSize = 100;
/** The longest search text, in UTF-16 units. */
const maxSearchLength = 200;

/** Coaching insights: the rules of the Coaching Insights API, whichever transport a request came through. */
export interface CoachingService {
  /**
   * Saves all or none. A repeated id overwrites and keeps its `createdAt`; of one id given twice the last wins.
   * Ids and times that are absent are made here; so are the status and, where only `createdAt` is given,
   * `updatedAt` from it.
   * @throws GatewayError BAD_INPUT naming the insight's index and field.
   */
  saveInsights(context: RequestContext, drafts: readonly InsightDraft[]): Promise<Insight[]>;
  /** undefined if no insight of the viewer's tenant has that id. */
  findInsight(context: RequestContext, id: string): Promise<Insight | undefined>;
  /** Those of the ids that exist, in no order. */
  findInsights(context: RequestContext, ids: readonly string[]): Promise<Insight[]>;
  /** @throws GatewayError NOT_FOUND. */
  getInsight(context: RequestContext, id: string): Promise<Insight>;
  /** All of the tenant's insights (REST-109, docs/rest/coaching.md), in batches that are read as they are asked for. */
  listInsights(context: RequestContext): AsyncIterableIterator<Insight[]>;
  /** @throws GatewayError BAD_INPUT for a filter text or cursor that cannot be used. */
  pageInsights(
    context: RequestContext,
    filter: InsightFilter,
    order: InsightOrder,
    page: PageRequest,
  ): Promise<Page<Insight>>;
  countInsights(context: RequestContext, filter: InsightFilter): Promise<number>;
  countByKissCategory(context: RequestContext, filter: InsightFilter): Promise<KissCount[]>;
  toCursor(insight: Insight, order: InsightOrder): string;
  /**
   * Changes what is given; an absent field stays.
   * @throws GatewayError NOT_FOUND, or BAD_INPUT for an explicit null.
   */
  updateInsight(
    context: RequestContext,
    id: string,
    changes: { [Field in keyof InsightChanges]?: string | null | undefined },
  ): Promise<Insight>;
  /** @throws GatewayError NOT_FOUND. */
  deleteInsight(context: RequestContext, id: string): Promise<void>;
  /** What happens to the tenant's insights from now on. */
  insightChanges(context: RequestContext): AsyncIterableIterator<InsightChangedEvent>;
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'Insight not found');
}

function toInsight(context: RequestContext, draft: InsightDraft, index: number, now: Date): Insight {
  const { id, status, createdAt, updatedAt, ...rest } = draft;
  if (id != null && !isStorableId(id)) {
    throw badInput(['insights', String(index), 'id'], `1 to ${maxIdBytes} bytes of UTF-8`, id);
  }
  return {
    ...rest,
    id: id ?? createId(context, ['insight', draft]),
    tenantId: context.viewer.tenantId,
    alignmentImpact: draft.alignmentImpact ?? null,
    status: status ?? defaultStatus,
    businessImpact: draft.businessImpact ?? null,
    effortRequired: draft.effortRequired ?? null,
    createdAt: createdAt ?? now,
    updatedAt: updatedAt ?? createdAt ?? now,
  };
}

function assertFilter({ text }: InsightFilter): void {
  if (text !== undefined && (text === '' || text.length > maxSearchLength)) {
    throw badInput(['filter', 'text'], `1 to ${maxSearchLength} characters`, text);
  }
}

export function createCoachingService(store: InsightStore, bus: EventBus): CoachingService {
  const publish = (tenantId: string, event: InsightChangedEvent) =>
    bus.publish('insightChanged', tenantId, event);

  /** In batches, and yields to the event loop between them, so that subscribers take what they have before the next comes. */
  const publishSaved = async (tenantId: string, saved: readonly Insight[], at: Date) => {
    for (const [index, insight] of saved.entries()) {
      if (index > 0 && index % batchSize === 0) await setImmediate();
      publish(tenantId, toChangedEvent('saved', insight, at));
    }
  };

  const service: CoachingService = {
    async saveInsights(context, drafts) {
      const now = new Date();
      const byId = new Map<string, { insight: Insight; updatedAtOnOverwrite: Date }>();
      drafts.forEach((draft, index) => {
        const insight = toInsight(context, draft, index, now);
        byId.set(insight.id, { insight, updatedAtOnOverwrite: draft.updatedAt ?? now });
      });
      const { tenantId } = context.viewer;
      const saved = await store.saveAll(tenantId, [...byId.values()]);
      await publishSaved(tenantId, saved, now);
      return saved;
    },

    async findInsight(context, id) {
      return (await service.findInsights(context, [id]))[0];
    },

    async findInsights(context, ids) {
      return await store.findByIds(context.viewer.tenantId, ids.filter(isStorableId));
    },

    async getInsight(context, id) {
      const insight = await service.findInsight(context, id);
      if (!insight) throw notFound();
      return insight;
    },

    listInsights: (context) => store.scanAll(context.viewer.tenantId),

    async pageInsights(context, filter, order, page) {
      assertFilter(filter);
      return await store.findPage(context.viewer.tenantId, filter, order, page);
    },

    async countInsights(context, filter) {
      assertFilter(filter);
      return await store.count(context.viewer.tenantId, filter);
    },

    async countByKissCategory(context, filter) {
      assertFilter(filter);
      return await store.countByKissCategory(context.viewer.tenantId, filter);
    },

    toCursor: (insight, order) => store.toCursor(insight, order),

    async updateInsight(context, id, given) {
      const changes: InsightChanges = {};
      for (const field of updatableFields) {
        const value = given[field];
        if (value === null) throw badInput([field], 'a string', value);
        if (value !== undefined) changes[field] = value;
      }
      const now = new Date();
      const { tenantId } = context.viewer;
      const insight = isStorableId(id) ? await store.update(tenantId, id, changes, now) : undefined;
      if (!insight) throw notFound();
      publish(tenantId, toChangedEvent('updated', insight, now));
      return insight;
    },

    async deleteInsight(context, id) {
      const { tenantId } = context.viewer;
      if (!isStorableId(id) || !(await store.remove(tenantId, id))) throw notFound();
      publish(tenantId, {
        type: 'deleted',
        insightId: id,
        insight: null,
        changedAt: new Date().toISOString(),
      });
    },

    insightChanges: (context) => bus.subscribe('insightChanged', context.viewer.tenantId),
  };
  return service;
}
