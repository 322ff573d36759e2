import { createTravelSettings } from '../../../../src/domains/travel/settings/service.ts';
import type { SettingsStore } from '../../../../src/domains/travel/settings/settings-store.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../../../helpers/monitored-stores.ts';

const place = createStoreSettings();
let opened: MonitoredStores;
let store: SettingsStore;

beforeAll(async () => {
  opened = await openMonitoredStores(place.settings);
  store = opened.stores.travel.settings;
});
afterAll(async () => {
  await opened.stores.close();
  await place.remove();
});

const contextOf = (tenantId: string) =>
  createSystemContext({ tenantId, userId: 'ada', roles: ['admin'], name: 'test' }, createLogger('silent'));

describe('a tenant’s currency', () => {
  it('is the default until it is set, for each tenant by itself', async () => {
    const settings = createTravelSettings(store, 'EUR');
    expect(await settings.currencyOf('acme')).toBe('EUR');
    expect(await settings.setCurrency(contextOf('acme'), 'ZAR')).toBe('ZAR');
    expect(await settings.setCurrency(contextOf('acme'), 'AUD')).toBe('AUD');
    expect(await settings.currencyOf('acme')).toBe('AUD');
    expect(await settings.currencyOf('globex')).toBe('EUR');
    expect(await createTravelSettings(store, 'EUR').currencyOf('acme')).toBe('AUD');
  });

  it('is remembered, and counts at once if it is set', async () => {
    let reads = 0;
    const counted: SettingsStore = {
      saveCurrency: store.saveCurrency.bind(store),
      findCurrency: async (tenantId) => {
        reads += 1;
        return await store.findCurrency(tenantId);
      },
    };
    const settings = createTravelSettings(counted, 'USD');
    const asked = await Promise.all([1, 2, 3].map(() => settings.currencyOf('often')));
    expect({ asked, reads }).toEqual({ asked: ['USD', 'USD', 'USD'], reads: 1 });
    await settings.setCurrency(contextOf('often'), 'NZD');
    expect({ after: await settings.currencyOf('often'), reads }).toEqual({ after: 'NZD', reads: 1 });
  });

  it.each(['usd', 'US', 'USDT', ''])('is not %j', async (currencyCode) => {
    const settings = createTravelSettings(store, 'USD');
    await expect(settings.setCurrency(contextOf('wrong'), currencyCode)).rejects.toThrow(
      `currencyCode: expected three capital letters such as USD, got ${JSON.stringify(currencyCode)}`,
    );
    expect(await store.findCurrency('wrong')).toBeUndefined();
  });
});
