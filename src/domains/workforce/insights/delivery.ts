import type { EventBus } from '../../../events/bus.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import type { AiInsight } from './ai-insight.ts';
import type { AiInsightStore } from './ai-insight-store.ts';
import { toDeliveredEvent } from './delivered-event.ts';
import { toReaders } from './visibility.ts';

/** How insights reach their audience. Rights are not asked for: that is done by who calls it. */
export interface InsightDelivery {
  /**
   * Tells of the insight where it has just become delivered, or is delivered and has just got other readers.
   * @param before the insight before the change, if any.
   */
  announce(insight: AiInsight, before?: AiInsight): void;
  /** Those of the ids that were ever stored, deleted ones included. */
  findComputed(context: RequestContext, ids: readonly string[]): Promise<AiInsight[]>;
  /** Stores those whose id is new. @returns those. */
  insertComputed(context: RequestContext, insights: readonly AiInsight[]): Promise<AiInsight[]>;
  /** Makes a pending insight delivered and tells its audience; undefined if it is pending no more. */
  deliver(context: RequestContext, id: string): Promise<AiInsight | undefined>;
  /** Marks an insight that could not be delivered; one that is pending no more stays as it is. */
  markError(context: RequestContext, id: string): Promise<void>;
}

export function createInsightDelivery(store: AiInsightStore, bus: EventBus): InsightDelivery {
  const announce: InsightDelivery['announce'] = (insight, before) => {
    if (insight.aiStatus !== 'delivered') return;
    if (before?.aiStatus === 'delivered' && toReaders(before) === toReaders(insight)) return;
    bus.publish('aiInsightDelivered', insight.companyId, toDeliveredEvent(insight));
  };
  const settle = (context: RequestContext, id: string, aiStatus: 'delivered' | 'error') =>
    store.update(context.viewer.tenantId, id, { aiStatus }, { at: new Date(), onlyIfPending: true });

  return {
    announce,
    findComputed: ({ viewer }, ids) => store.findStored(viewer.tenantId, ids),
    async insertComputed({ viewer }, insights) {
      const inserted = await store.insertNew(viewer.tenantId, insights);
      for (const insight of inserted) announce(insight);
      return inserted;
    },
    async deliver(context, id) {
      const changed = await settle(context, id, 'delivered');
      if (changed) announce(changed.after, changed.before);
      return changed?.after;
    },
    async markError(context, id) {
      await settle(context, id, 'error');
    },
  };
}
