import { LRUCache } from 'lru-cache';
import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { memoize } from '../../../common/memoize.ts';
import { assertManages } from '../access.ts';
import type { SettingsStore } from './settings-store.ts';

/** What a tenant's analytics are measured by. */
export interface TravelSettings {
  /** The currency that amounts of several currencies are converted to. */
  currencyOf(tenantId: string): Promise<string>;
  /**
   * Counts at once in this process, and within `cacheTtlMs` in every other.
   * @returns the currency that counts now.
   * @throws GatewayError FORBIDDEN; BAD_INPUT for anything but three capital letters.
   */
  setCurrency(context: RequestContext, currencyCode: string): Promise<string>;
}

/** Milliseconds for which an answer of the store counts. */
const cacheTtlMs = 60_000;

/** @param defaultCurrency of tenants that have set none. */
export function createTravelSettings(store: SettingsStore, defaultCurrency: string): TravelSettings {
  const known = new LRUCache<string, Promise<string>>({ max: 10_000, ttl: cacheTtlMs });
  return {
    currencyOf: (tenantId) =>
      memoize(known, tenantId, async () => (await store.findCurrency(tenantId)) ?? defaultCurrency),

    async setCurrency(context, currencyCode) {
      assertManages(context, 'set the currency of analytics');
      if (!/^[A-Z]{3}$/.test(currencyCode)) {
        throw badInput(['currencyCode'], 'three capital letters such as USD', currencyCode);
      }
      const { tenantId } = context.viewer;
      await store.saveCurrency(tenantId, currencyCode);
      known.set(tenantId, Promise.resolve(currencyCode));
      context.log.info({ currencyCode }, 'Travel currency set');
      return currencyCode;
    },
  };
}
