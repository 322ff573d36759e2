import {
  createSubscriptions,
  cacheTtlMs,
} from '../../../../src/domains/workforce/companies/subscriptions.ts';
import { useGateway, type Identity } from '../../../helpers/gateway.ts';
import { openMonitoredStores } from '../../../helpers/monitored-stores.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { until } from '../../../helpers/streams.ts';

const gateway = useGateway();

const mutation = `mutation ($input: SetAiSubscriptionInput!) { setAiSubscription(input: $input) {
  subscription { companyId active until } userErrors { code field message } } }`;
const operator: Identity = { tenant: 'operators', roles: ['superAdmin'] };
const set = (input: object, identity = operator) => gateway().graphqlAnswer(mutation, { input }, identity);
const own = async (tenant: string) =>
  (
    await gateway().graphql(
      '{ aiSubscription { companyId active until } }',
      {},
      { tenant, roles: ['employee'] },
    )
  ).aiSubscription;

describe('setAiSubscription', () => {
  it('switches a company’s subscription on and off, at once, and nobody else’s', async () => {
    expect(await own('acme')).toEqual({ companyId: 'acme', active: false, until: null });
    const answer = await set({ companyId: 'acme', active: true });
    const on = { companyId: 'acme', active: true, until: null };
    expect(answer.body.data.setAiSubscription).toEqual({ subscription: on, userErrors: [] });
    expect([await own('acme'), (await own('globex')).active]).toEqual([on, false]);
    await set({ companyId: 'acme', active: false });
    expect((await own('acme')).active).toBe(false);
  });

  it('ends by itself at the time that is given', async () => {
    const end = new Date(Date.now() + 400).toISOString();
    await set({ companyId: 'acme', active: true, until: end });
    expect(await own('acme')).toEqual({ companyId: 'acme', active: true, until: end });
    await until('lapsed', async () => !(await own('acme')).active);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(end));
    expect(await own('acme')).toEqual({ companyId: 'acme', active: false, until: end });
  });

  it('is for operators only', async () => {
    for (const role of ['tenantOwner', 'admin', 'manager', 'employee', 'service'] as const) {
      const { body } = await set({ companyId: 'acme', active: true }, { tenant: 'acme', roles: [role] });
      expect([role, body.data, body.errors[0].extensions.code]).toEqual([role, null, 'FORBIDDEN']);
    }
    expect(
      (await set({ companyId: 'acme', active: true }, { ...operator, roles: ['saasAdmin'] })).body.errors,
    ).toBeUndefined();
  });

  it('refuses what no company can be called', async () => {
    const { body } = await set({ companyId: 'a/b', active: true });
    expect(body.data.setAiSubscription).toEqual({
      subscription: null,
      userErrors: [
        { code: 'BAD_INPUT', field: ['companyId'], message: 'companyId: expected a tenant id, got "a/b"' },
      ],
    });
  });
});

describe('a subscription that another instance has set', () => {
  const place = createStoreSettings();
  afterAll(() => place.remove());

  it('counts within what is remembered, which is under a minute', async () => {
    expect(cacheTtlMs).toBeLessThan(60_000);
    const { stores, sent } = await openMonitoredStores(place.settings);
    const { companies } = stores.workforce;
    const [here, there] = [createSubscriptions(companies, 200), createSubscriptions(companies, 200)];
    expect([await here.isSubscribed('acme'), await there.isSubscribed('acme')]).toEqual([false, false]);
    await here.save({ companyId: 'acme', isActive: true, until: null });
    expect(await here.isSubscribed('acme')).toBe(true);
    await until('known there', () => there.isSubscribed('acme'));

    sent.length = 0;
    const asked = await Promise.all(Array.from({ length: 20 }, () => there.isSubscribed('globex')));
    expect([new Set(asked), sent.length]).toEqual([new Set([false]), 1]);
    await stores.close();
  });

  it('is asked for again after the store has failed', async () => {
    let isUp = false;
    const subscriptions = createSubscriptions({
      findSubscription: async (companyId) => {
        if (!isUp) throw new Error('down');
        return { companyId, isActive: true, until: null };
      },
      saveSubscription: async () => undefined,
      findSubscribedCompanies: async () => [],
    });
    await expect(subscriptions.isSubscribed('acme')).rejects.toThrow('down');
    isUp = true;
    expect(await subscriptions.isSubscribed('acme')).toBe(true);
  });
});

describe('the companies to work for', () => {
  it('are those whose subscription is active, across tenants', async () => {
    for (const [companyId, active, end] of [
      ['now-on', true, null],
      ['now-ending', true, new Date(Date.now() + 60_000).toISOString()],
      ['now-lapsed', true, new Date(Date.now() - 1_000).toISOString()],
      ['now-off', false, null],
    ] as const) {
      await set({ companyId, active, until: end });
    }
    const found = await gateway().gateway.services.workforce.subscriptions.findSubscribedCompanies();
    expect(found.filter((id) => id.startsWith('now-')).sort()).toEqual(['now-ending', 'now-on']);
  });
});
