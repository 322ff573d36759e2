import { LRUCache } from 'lru-cache';
import { memoize } from '../../../common/memoize.ts';
import { isSubscribedAt, type AiSubscription } from './company.ts';
import type { CompanyStore } from './company-store.ts';

/** Companies' subscriptions, cached for a while, as every operation asks for one. */
export interface Subscriptions {
  /** One that no operator has set is inactive. */
  find(companyId: string): Promise<AiSubscription>;
  isSubscribed(companyId: string): Promise<boolean>;
  /** Counts at once in this process, and within `cacheTtlMs` in every other. */
  save(subscription: AiSubscription): Promise<void>;
  findSubscribedCompanies(): Promise<string[]>;
}

/** Milliseconds for which an answer of the store counts: a change has effect within a minute on every instance. */
export const cacheTtlMs = 30_000;

export function createSubscriptions(store: CompanyStore, lifetime = cacheTtlMs): Subscriptions {
  const known = new LRUCache<string, Promise<AiSubscription>>({ max: 10_000, ttl: lifetime });

  const find = (companyId: string): Promise<AiSubscription> =>
    memoize(known, companyId, async () => {
      const found = await store.findSubscription(companyId);
      return found ?? { companyId, isActive: false, until: null };
    });

  return {
    find,
    isSubscribed: async (companyId) => isSubscribedAt(await find(companyId), new Date()),
    async save(subscription) {
      await store.saveSubscription(subscription);
      known.set(subscription.companyId, Promise.resolve(subscription));
    },
    findSubscribedCompanies: () => store.findSubscribedCompanies(new Date()),
  };
}
