import type { RecordKind } from '../../../../src/domains/travel/index.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { roles, type Role } from '../../../../src/common/request-context.ts';
import { openStores, type Stores } from '../../../../src/domains/stores.ts';
import { useGateway } from '../../../helpers/gateway.ts';
import {
  deleteTravelMutation,
  importTravelMutation,
  setTravelCurrencyMutation,
  validTravelInput,
  validTravelRecords,
} from '../../../helpers/travel-import.ts';

const gateway = useGateway();
let stores: Stores;
beforeAll(async () => {
  stores = await openStores(gateway().config, createLogger('silent'));
});
afterAll(async () => {
  await stores.close();
});

const importAll = async (input: object, tenant: string) =>
  (await gateway().graphql(importTravelMutation, { input }, { tenant })).importTravelRecords;
const deleteAll = async (kind: string, ids: readonly string[], tenant: string) =>
  (await gateway().graphql(deleteTravelMutation, { input: { kind, ids } }, { tenant })).deleteTravelRecords;
const setCurrency = async (currencyCode: string, tenant: string) =>
  (await gateway().graphql(setTravelCurrencyMutation, { input: { currencyCode } }, { tenant }))
    .setTravelCurrency;

const ids: Record<RecordKind, string> = {
  itinerary: 'it-1',
  cash_movement: 'c-1',
  deposit: 'd-1',
  supplier_invoice: 's-1',
  fx_rate: 'r-1',
  fx_holding: 'ZAR',
  employee: 'e-1',
  lead: 'l-1',
  target: 'e-1:2026-02-01',
  compensation: 'e-1',
};
const kinds = Object.keys(ids) as RecordKind[];

/** The kinds of which the tenant has the valid record. */
async function readKinds(tenantId: string): Promise<string[]> {
  const found = await Promise.all(
    kinds.map(async (kind) =>
      (await stores.travel.records.findByIds(tenantId, kind, [ids[kind]])).map(() => kind),
    ),
  );
  return found.flat();
}

/** How much won itineraries that start in February bring in, by currency. */
async function readGross(tenantId: string) {
  const february = '2026-02-01';
  const months = await stores.travel.rollups.findRows(
    tenantId,
    'mv_itinerary_revenue_monthly',
    '',
    february,
    february,
  );
  return months.flatMap(({ rows }) => rows);
}

describe('importTravelRecords', () => {
  it('saves records of every kind, and may be repeated', async () => {
    expect(await importAll(validTravelInput, 'all')).toEqual({ savedCount: 10, userErrors: [] });
    const rows = await readGross('all');
    expect(rows.length).toBe(1);
    expect(await importAll(validTravelInput, 'all')).toEqual({ savedCount: 10, userErrors: [] });
    expect(await readKinds('all')).toEqual(kinds);
    expect(await readGross('all')).toEqual(rows);
    const [movement] = await stores.travel.records.findByIds('all', 'cash_movement', ['c-1']);
    expect(movement).toEqual({ ...validTravelRecords.cash_movement, amount: 10_000_000 });
  });

  it('does what nothing asks for', async () => {
    expect(await importAll({}, 'empty')).toEqual({ savedCount: 0, userErrors: [] });
    expect(await importAll({ leads: null, targets: [] }, 'empty')).toEqual({ savedCount: 0, userErrors: [] });
  });

  it.each([
    [
      'itineraries',
      { grossAmount: 0.00001 },
      'grossAmount',
      'expected an amount from 0 to 10000000000 with at most 4 decimals, got number 0.00001',
    ],
    ['leads', { closedDate: null }, 'closedDate', 'expected the day that the lead was won, got null'],
    [
      'targets',
      { month: '2026' },
      'month',
      'expected a month of 1900 to 2199, YYYY-MM or YYYY-MM-DD, got "2026"',
    ],
  ] as const)('saves nothing where one of the %s has %j', async (list, values, field, message) => {
    const [good] = validTravelInput[list];
    const input = { ...validTravelInput, [list]: [good, { ...good, ...values }] };
    expect(await importAll(input, 'faulty')).toEqual({
      savedCount: 0,
      userErrors: [
        { code: 'BAD_INPUT', field: [list, '1', field], message: `${list}[1].${field}: ${message}` },
      ],
    });
    expect(await readKinds('faulty')).toEqual([]);
  });
});

describe('deleteTravelRecords', () => {
  it.each(kinds)('deletes records of kind %s', async (kind) => {
    const tenant = `without-${kind.replace('_', '-')}`;
    await importAll(validTravelInput, tenant);
    const answer = await deleteAll(kind.toUpperCase(), [ids[kind], 'none', ids[kind]], tenant);
    expect(answer).toEqual({ deletedCount: 1, userErrors: [] });
    expect(await readKinds(tenant)).toEqual(kinds.filter((each) => each !== kind));
    expect((await readGross(tenant)).length).toBe(kind === 'itinerary' ? 0 : 1);
  });

  it('deletes no other tenant’s', async () => {
    await importAll(validTravelInput, 'owner');
    for (const kind of kinds) {
      const answer = await deleteAll(kind.toUpperCase(), [ids[kind]], 'stranger');
      expect(answer).toEqual(await deleteAll(kind.toUpperCase(), ['none'], 'stranger'));
    }
    expect(await readKinds('owner')).toEqual(kinds);
    expect((await readGross('owner')).length).toBe(1);
  });

  it('takes at most 1,000 ids, of any length', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `${index}`.repeat(200));
    expect(await deleteAll('LEAD', many, 'many')).toEqual({ deletedCount: 0, userErrors: [] });
    expect(await deleteAll('LEAD', ['x'.repeat(100_000), ''], 'many')).toEqual({
      deletedCount: 0,
      userErrors: [],
    });
    expect(await deleteAll('LEAD', [...many, 'one'], 'many')).toEqual({
      deletedCount: 0,
      userErrors: [
        { code: 'BAD_INPUT', field: ['ids'], message: 'ids: expected at most 1000 ids, got number 1001' },
      ],
    });
  });
});

describe('setTravelCurrency', () => {
  it('sets the tenant’s currency', async () => {
    expect(await setCurrency('ZAR', 'south')).toEqual({ currencyCode: 'ZAR', userErrors: [] });
    expect(await stores.travel.settings.findCurrency('south')).toBe('ZAR');
    expect(await stores.travel.settings.findCurrency('north')).toBeUndefined();
    const message = 'currencyCode: expected three capital letters such as USD, got "rand"';
    expect(await setCurrency('rand', 'south')).toEqual({
      currencyCode: null,
      userErrors: [{ code: 'BAD_INPUT', field: ['currencyCode'], message }],
    });
    expect(await stores.travel.settings.findCurrency('south')).toBe('ZAR');
  });
});

it.each<[Role, boolean]>(roles.map((role) => [role, role !== 'manager' && role !== 'employee']))(
  '%s may import, delete and set the currency: %s',
  async (role, isAllowed) => {
    const tenant = `of-${role}`;
    await importAll({ leads: validTravelInput.leads }, tenant);
    const asRole = { tenant, roles: [role] };
    const answers = [
      await gateway().graphqlAnswer(importTravelMutation, { input: validTravelInput }, asRole),
      await gateway().graphqlAnswer(
        deleteTravelMutation,
        { input: { kind: 'LEAD', ids: [validTravelRecords.lead.id] } },
        asRole,
      ),
      await gateway().graphqlAnswer(setTravelCurrencyMutation, { input: { currencyCode: 'NZD' } }, asRole),
    ];
    const codes = answers.map(({ body }) => body.errors?.map((error: any) => error.extensions.code));
    const currency = await stores.travel.settings.findCurrency(tenant);
    expect({ codes, kinds: await readKinds(tenant), currency }).toEqual(
      isAllowed
        ? {
            codes: [undefined, undefined, undefined],
            kinds: kinds.filter((kind) => kind !== 'lead'),
            currency: 'NZD',
          }
        : { codes: [['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']], kinds: ['lead'], currency: undefined },
    );
  },
);
