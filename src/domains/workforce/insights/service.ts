import { badInput, GatewayError } from '../../../common/errors.ts';
import type { EventBus } from '../../../events/bus.ts';
import { mapEvents } from '../../../events/map.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { isStorableId } from '../../../mongo/document-id.ts';
import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type { AgentAnswerStore } from '../agent/agent-answer.ts';
import type { User } from '../records/record.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { Access } from './access.ts';
import { toAnswerDraft } from './agent-answer-draft.ts';
import type { AiInsight } from './ai-insight.ts';
import type { AiInsightFilter, AiInsightStore } from './ai-insight-store.ts';
import { fromDeliveredEvent } from './delivered-event.ts';
import type { InsightDelivery } from './delivery.ts';
import { revalidateAccess } from './revalidate-access.ts';
import {
  toAiInsight,
  toChanges,
  type AiInsightDraft,
  type RequestedChanges,
  type SavedInsightDraft,
} from './draft.ts';

/**
 * The company's AI insights. Every method asks the access policy first and throws FORBIDDEN where it refuses; an
 * insight that the viewer may not see does not exist for them.
 */
export interface AiInsightService {
  /** Newest first; empty without a subscription. @throws GatewayError BAD_INPUT for a cursor or period that is none. */
  pageInsights(context: RequestContext, filter: AiInsightFilter, page: PageRequest): Promise<Page<AiInsight>>;
  /** The same by number: `skip` insights are left out. @returns with how many there are in all. */
  sliceInsights(
    context: RequestContext,
    filter: AiInsightFilter,
    slice: { skip: number; limit: number },
  ): Promise<{ insights: AiInsight[]; totalCount: number }>;
  countInsights(context: RequestContext, filter: AiInsightFilter): Promise<number>;
  toCursor(insight: AiInsight): string;
  /** undefined if there is none for this viewer. */
  findInsight(context: RequestContext, id: string): Promise<AiInsight | undefined>;
  /** @throws GatewayError NOT_FOUND. */
  getInsight(context: RequestContext, id: string): Promise<AiInsight>;
  /** The users that insights of the viewer's company are for; those that exist, in no order. */
  findAudienceUsers(context: RequestContext, ids: readonly string[]): Promise<User[]>;
  /**
   * A repeated attempt under one Idempotency-Key gives what the first has made, and tells of it again.
   * @throws GatewayError BAD_INPUT naming the field; NOT_FOUND where that has been deleted since.
   */
  createInsight(context: RequestContext, draft: AiInsightDraft): Promise<AiInsight>;
  /** Changes what is given; an absent field stays. @throws GatewayError NOT_FOUND, or BAD_INPUT naming the field. */
  updateInsight(context: RequestContext, id: string, changes: RequestedChanges): Promise<AiInsight>;
  /** Marks it deleted. @returns the insight as it is then. @throws GatewayError NOT_FOUND. */
  deleteInsight(context: RequestContext, id: string): Promise<AiInsight>;
  /**
   * Saves what a conversation has brought. An employee saves for themselves only, and is the audience where an
   * `employee` insight names none. Repeated like `createInsight`.
   * @throws GatewayError FORBIDDEN, or BAD_INPUT naming the field.
   */
  saveInsight(context: RequestContext, draft: SavedInsightDraft): Promise<AiInsight>;
  /**
   * Saves the agent's latest answer to the viewer, for the viewer.
   * @param insightType in place of the type that the agent has found.
   * @throws GatewayError BAD_INPUT if there is no answer of the last hour.
   */
  saveAgentAnswer(context: RequestContext, insightType?: string | null): Promise<AiInsight>;
  /**
   * The insights that become delivered from now on, or delivered to others, and that the viewer may see. What the
   * viewer may is asked for each event and every half minute; without a subscription the stream ends with FORBIDDEN.
   */
  deliveredInsights(context: RequestContext): Promise<AsyncIterableIterator<AiInsight>>;
}

export interface AiInsightServiceDeps {
  store: AiInsightStore;
  access: Access;
  bus: EventBus;
  delivery: InsightDelivery;
  records: Pick<RecordStore, 'findUsers'>;
  answers: Pick<AgentAnswerStore, 'findLatest'>;
  /** Milliseconds between two questions whether an open stream is still allowed; 30,000 when absent. */
  checkIntervalMs?: number;
}

function notFound(): GatewayError {
  return new GatewayError('NOT_FOUND', 'AiInsight not found');
}

/** A save that an employee may make: for themselves. @throws GatewayError FORBIDDEN. */
function toOwnDraft(userId: string, draft: SavedInsightDraft): SavedInsightDraft {
  const audienceUserId = draft.audienceUserId ?? (draft.audienceType === 'employee' ? userId : null);
  if (audienceUserId === userId) return { ...draft, audienceUserId };
  throw new GatewayError('FORBIDDEN', 'An employee may save insights for themselves only');
}

export function createAiInsightService(deps: AiInsightServiceDeps): AiInsightService {
  const { store, access, bus, delivery, records, answers, checkIntervalMs = 30_000 } = deps;

  /** What may be listed: nothing without a subscription; what is malformed is refused all the same. */
  const toListable = async (context: RequestContext, filter: AiInsightFilter): Promise<AiInsightFilter> => {
    if (!(await access.isSubscribed(context.viewer.tenantId))) return { ...filter, companyId: [] };
    await access.require(context, 'read');
    return filter;
  };

  const insert = async (context: RequestContext, draft: AiInsightDraft): Promise<AiInsight> => {
    const insight = toAiInsight(context, draft);
    const [inserted] = await store.insertNew(insight.companyId, [insight]);
    // A repeated attempt of the same request meets what the first one left, and may have changed since.
    const [found] = inserted ? [inserted] : await store.findStored(insight.companyId, [insight.id]);
    if (!found?.isActive) throw notFound();
    delivery.announce(found);
    return found;
  };

  const find = async (context: RequestContext, id: string): Promise<AiInsight | undefined> => {
    if (!isStorableId(id)) return undefined;
    return (await store.findByIds(context.viewer.tenantId, [id], access.visibilityOf(context)))[0];
  };

  const service: AiInsightService = {
    async pageInsights(context, filter, page) {
      const listable = await toListable(context, filter);
      return await store.findPage(context.viewer.tenantId, listable, access.visibilityOf(context), page);
    },

    async sliceInsights(context, filter, slice) {
      const totalCount = await service.countInsights(context, filter);
      if (totalCount <= slice.skip) return { insights: [], totalCount };
      const { tenantId } = context.viewer;
      const insights = await store.findSlice(tenantId, filter, access.visibilityOf(context), slice);
      return { insights, totalCount };
    },

    async countInsights(context, filter) {
      const listable = await toListable(context, filter);
      return await store.count(context.viewer.tenantId, listable, access.visibilityOf(context));
    },

    toCursor: (insight) => store.toCursor(insight),

    async findInsight(context, id) {
      await access.require(context, 'read');
      return await find(context, id);
    },

    async getInsight(context, id) {
      const insight = await service.findInsight(context, id);
      if (!insight) throw notFound();
      return insight;
    },

    async findAudienceUsers(context, ids) {
      return ids.length === 0 ? [] : await records.findUsers(context.viewer.tenantId, ids);
    },

    async createInsight(context, draft) {
      await access.require(context, 'create');
      // Only these: a transport may hand on more than is documented, and an insight has more fields than a draft.
      const { insightType, audienceUserId, applicablePeriod, details, aiStatus, deliveredTime } = draft;
      const documented = { insightType, audienceUserId, applicablePeriod, details, aiStatus, deliveredTime };
      return await insert(context, documented);
    },

    async updateInsight(context, id, given) {
      await access.require(context, 'update');
      const changes = toChanges(given);
      if (Object.keys(changes).length === 0) return await service.getInsight(context, id);
      const { tenantId } = context.viewer;
      const changed = isStorableId(id)
        ? await store.update(tenantId, id, changes, { at: new Date() })
        : undefined;
      if (!changed) throw notFound();
      delivery.announce(changed.after, changed.before);
      return changed.after;
    },

    async deleteInsight(context, id) {
      await access.require(context, 'delete');
      const { tenantId } = context.viewer;
      const removed = isStorableId(id) ? await store.remove(tenantId, id, new Date()) : undefined;
      if (!removed) throw notFound();
      return removed;
    },

    async saveInsight(context, draft) {
      await access.require(context, 'save');
      const isFree = access.canSaveForOthers(context);
      return await insert(context, isFree ? draft : toOwnDraft(context.viewer.userId, draft));
    },

    async saveAgentAnswer(context, insightType) {
      await access.require(context, 'save');
      const { tenantId, userId } = context.viewer;
      const latest = await answers.findLatest(tenantId, userId, new Date());
      if (!latest)
        throw badInput(['answer'], 'an answer from the insight agent within the last hour', undefined);
      const audienceType = access.canSeeCompany(context) ? 'manager' : 'employee';
      const draft = toAnswerDraft(latest.answer, latest.at, { userId, audienceType });
      return await insert(context, { ...draft, insightType: insightType ?? draft.insightType });
    },

    async deliveredInsights(context) {
      await access.require(context, 'read');
      const assertAllowed = () => access.require(context, 'read');
      const events = mapEvents(
        bus.subscribe('aiInsightDelivered', context.viewer.tenantId),
        async (event) => {
          await assertAllowed();
          const insight = fromDeliveredEvent(event);
          return access.canSee(context, insight) ? insight : undefined;
        },
      );
      return revalidateAccess(events, assertAllowed, checkIntervalMs);
    },
  };
  return service;
}
