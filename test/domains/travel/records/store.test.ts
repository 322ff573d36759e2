import { dayFields } from '../../../../src/domains/travel/records/day-fields.ts';
import type { DayField, RecordStore } from '../../../../src/domains/travel/records/record-store.ts';
import type { RecordKind, TravelRecords } from '../../../../src/domains/travel/records/record.ts';
import { views } from '../../../../src/domains/travel/rollups/views.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../../../helpers/monitored-stores.ts';
import {
  toCashMovement,
  toCompensation,
  toDeposit,
  toEmployee,
  toFxHolding,
  toFxRate,
  toItinerary,
  toLead,
  toSupplierInvoice,
  toTarget,
} from '../../../helpers/travel-records.ts';

const place = createStoreSettings();
let opened: MonitoredStores;
let records: RecordStore;

beforeAll(async () => {
  opened = await openMonitoredStores(place.settings);
  ({ records } = opened.stores.travel);
});
afterAll(async () => {
  await opened.stores.close();
  await place.remove();
});

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

async function scan(tenantId: string, by: DayField, from: string, to: string) {
  const found = [];
  for await (const record of records.scanDays(tenantId, by, from, to)) found.push(record);
  return found;
}

describe('records', () => {
  it('of every kind come back as they were saved, within their tenant', async () => {
    const all: TravelRecords = {
      itinerary: toItinerary({ id: 'a/1', closedDate: null, consortium: 'Virtuoso', grossProfit: -0.0001 }),
      cash_movement: toCashMovement(),
      deposit: toDeposit(),
      supplier_invoice: toSupplierInvoice({ confirmed: false, amount: -12.5 }),
      fx_rate: toFxRate('USD/ZAR', 18.0822),
      fx_holding: toFxHolding('ZAR', 0.5),
      employee: toEmployee({ email: null }),
      lead: toLead({ employeeId: null }),
      target: toTarget(),
      compensation: toCompensation(),
    };
    for (const [kind, record] of Object.entries(all) as [RecordKind, { id: string }][]) {
      expect(await records.insertNew('round', kind, [record as never])).toEqual([]);
      expect(await records.findByIds('round', kind, [record.id, 'none'])).toEqual([record]);
      expect(await records.findByIds('roun', kind, [record.id])).toEqual([]);
    }
    expect(await records.findAllEmployees('round')).toEqual([all.employee]);
    expect(await records.findAllHoldings('round')).toEqual([all.fx_holding]);
    expect(await records.findCompensation('round', 'employee-1')).toEqual(all.compensation);
    expect(await records.findCompensation('round', 'employee-2')).toBeUndefined();
    expect(await records.findAllEmployees('other')).toEqual([]);
  });

  it('are inserted where they are new; those that exist stay as they are and come back', async () => {
    const [one, two] = [toLead({ id: 'one' }), toLead({ id: 'two' })];
    await records.insertNew('new', 'lead', [one, two]);
    await records.insertNew('else', 'lead', [one]);
    const again = toLead({ id: 'one', revenueAmount: 5 });
    const [first, last] = [
      toLead({ id: 'three', revenueAmount: 6 }),
      toLead({ id: 'three', revenueAmount: 7 }),
    ];
    expect(await records.insertNew('new', 'lead', [again, first, last])).toEqual([again]);
    const found = await records.findByIds('new', 'lead', ['one', 'two', 'three']);
    expect(found.toSorted((a, b) => a.revenueAmount - b.revenueAmount)).toEqual([last, one, two]);
    expect(await records.insertNew('new', 'lead', [])).toEqual([]);
  });

  it('are found by more ids than one query takes', async () => {
    const many = Array.from({ length: 1_203 }, (_, index) => toEmployee({ id: `e-${index}` }));
    await records.insertNew('many', 'employee', many);
    const found = await records.findByIds('many', 'employee', [...idsOf(many), 'none']);
    expect(found.length).toBe(1_203);
  });

  it('are overwritten and deleted only while they lie on the days that they are known to lie on', async () => {
    const from = toItinerary({ id: 'i', closedDate: null });
    const moved = { ...from, closedDate: '2025-08-01' };
    const to = { ...from, name: 'Other', travelStartDate: '2026-02-11' };
    await records.insertNew('moving', 'itinerary', [from]);
    const read = async () => await records.findByIds('moving', 'itinerary', ['i']);
    expect(await records.overwrite('moving', 'itinerary', [{ from: moved, to }])).toBe(0);
    expect(await records.deleteKnown('moving', 'itinerary', [moved])).toBe(0);
    expect(await records.overwrite('elsewhere', 'itinerary', [{ from, to }])).toBe(0);
    expect(await read()).toEqual([from]);
    expect(await records.overwrite('moving', 'itinerary', [{ from, to }])).toBe(1);
    expect(await records.deleteKnown('moving', 'itinerary', [from])).toBe(0);
    expect(await read()).toEqual([to]);
    expect(await records.deleteKnown('elsewhere', 'itinerary', [to])).toBe(0);
    expect(await records.deleteKnown('moving', 'itinerary', [to])).toBe(1);
    expect(await read()).toEqual([]);
  });

  it('of rates keep the time of their first import', async () => {
    const rate = toFxRate('USD/ZAR', 18, { id: 'r' });
    await records.insertNew('kept', 'fx_rate', [rate]);
    const to = { ...rate, bidRate: 17, createdAt: new Date('2026-06-01T00:00:00Z') };
    await records.overwrite('kept', 'fx_rate', [{ from: rate, to }]);
    expect(await records.findByIds('kept', 'fx_rate', ['r'])).toEqual([{ ...rate, bidRate: 17 }]);
  });
});

describe('days', () => {
  it('that views count by are those that records are found by', () => {
    const counted = new Map<string, Set<string>>();
    for (const { by } of views) counted.set(by.kind, (counted.get(by.kind) ?? new Set()).add(by.field));
    const known = Object.entries(dayFields).filter(([, fields]) => fields.length > 0);
    expect(Object.fromEntries([...counted].map(([kind, fields]) => [kind, [...fields].sort()]))).toEqual(
      Object.fromEntries(known.map(([kind, fields]) => [kind, fields.toSorted()])),
    );
  });

  it('give their records in order, counted alike, and their span', async () => {
    const by = { kind: 'itinerary', field: 'closedDate' } as const;
    const closed = ['2026-02-28', '2026-03-01', null, '2026-03-31', '2026-04-01', '2026-03-01'];
    await records.insertNew(
      'days',
      'itinerary',
      closed.map((closedDate, index) => toItinerary({ id: `i-${index}`, closedDate })),
    );
    await records.insertNew('others', 'itinerary', [toItinerary({ closedDate: '2026-03-02' })]);
    expect(idsOf(await scan('days', by, '2026-03-01', '2026-03-31'))).toEqual(['i-1', 'i-5', 'i-3']);
    expect(await records.countDays('days', by, '2026-03-01', '2026-03-31')).toBe(3);
    expect(await records.findDaySpan('days', by)).toEqual({ first: '2026-02-28', last: '2026-04-01' });
    expect(await records.findDaySpan('nobody', by)).toBeUndefined();
    expect(await scan('nobody', by, '2026-03-01', '2026-03-31')).toEqual([]);
  });

  it('give more records than one reply holds', async () => {
    const many = Array.from({ length: 4_500 }, (_, index) =>
      toCashMovement({ id: `c-${index}`, date: index % 2 ? '2026-03-01' : '2026-03-02' }),
    );
    await records.insertNew('more', 'cash_movement', many);
    const by = { kind: 'cash_movement', field: 'date' } as const;
    const found = (await scan('more', by, '2026-03-01', '2026-03-31')) as TravelRecords['cash_movement'][];
    expect(found.length).toBe(4_500);
    expect(found.findIndex(({ date }) => date === '2026-03-02')).toBe(2_250);
  });
});

describe('rates', () => {
  const at = (time: string) => ({ rateTimestamp: new Date(`2026-02-${time}Z`) });

  it('are found newest first, of pairs that name one of the currencies, none after the time', async () => {
    await records.insertNew('rates', 'fx_rate', [
      toFxRate('USD/ZAR', 18, { id: 'a', ...at('01T12:00') }),
      toFxRate('USD/ZAR', 19, { id: 'b', ...at('03T12:00') }),
      toFxRate('EUR/USD', 1.1, { id: 'c', ...at('02T12:00') }),
      toFxRate('EUR/GBP', 0.9, { id: 'd', ...at('02T12:00') }),
      toFxRate('USD/ZAR', 20, { id: 'e', ...at('04T12:00') }),
    ]);
    await records.insertNew('rates', 'fx_rate', [toFxRate('AUD/NZD', 1.1, { id: 'f', ...at('02T13:00') })]);
    const until = at('03T12:00').rateTimestamp;
    const find = async (currencies: string[], limit: number, tenant = 'rates') =>
      idsOf(await records.findRates(tenant, currencies, until, limit));
    expect(await find(['ZAR', 'USD', 'AUD', 'NZD'], 50)).toEqual(['b', 'f', 'c', 'a']);
    expect(await find(['USD'], 2)).toEqual(['b', 'c']);
    expect(await find(['CHF'], 50)).toEqual([]);
    expect(await find(['USD'], 50, 'nobody')).toEqual([]);
    expect(idsOf(await records.findLatestRates('rates', until)).sort()).toEqual(['b', 'c', 'd', 'f']);
    expect(await records.findLatestRates('rates', at('01T11:00').rateTimestamp)).toEqual([]);
  });

  it('are of so many pairs at most', async () => {
    const letters = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index));
    const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}X`));
    const rates = codes.map((code) => toFxRate(`USD/${code}`, 2));
    await records.insertNew('pairs', 'fx_rate', rates);
    const more = codes.map((code) => toFxRate(`EUR/${code}`, 2));
    await expect(records.insertNew('pairs', 'fx_rate', more)).rejects.toThrow(
      'currencyPair: expected at most 400 pairs, got "EUR/TTX"',
    );
    const until = new Date('2026-03-01T00:00:00Z');
    expect((await records.findLatestRates('pairs', until)).length).toBe(codes.length);
    expect((await records.findRates('pairs', ['USD'], until, 200)).length).toBe(200);
  });
});

describe('itineraries of a consultant', () => {
  const own = { employeeId: 'e', currencyCode: 'USD' };

  it('that are open and ahead are found by their amount', async () => {
    const open = {
      ...own,
      stage: 'open',
      travelStartDate: '2026-03-01',
      travelEndDate: '2026-03-09',
    } as const;
    await records.insertNew('open', 'itinerary', [
      toItinerary({ ...open, id: 'small', grossAmount: 1 }),
      toItinerary({ ...open, id: 'large', grossAmount: 30 }),
      toItinerary({ ...open, id: 'equal', grossAmount: 30 }),
      toItinerary({ ...open, id: 'past', grossAmount: 40, travelStartDate: '2026-02-28' }),
      toItinerary({ ...open, id: 'rand', grossAmount: 40, currencyCode: 'ZAR' }),
      toItinerary({ ...open, id: 'won', grossAmount: 40, stage: 'won' }),
      toItinerary({ ...open, id: 'other', grossAmount: 40, employeeId: 'f' }),
    ]);
    const find = async (limit: number) =>
      idsOf(await records.findTopOpen('open', 'e', 'USD', '2026-03-01', limit));
    expect(await find(10)).toEqual(['equal', 'large', 'small']);
    expect(await find(1)).toEqual(['equal']);
    expect(await records.findTopOpen('nobody', 'e', 'USD', '2026-03-01', 10)).toEqual([]);
  });

  it('that are under way are found by their start', async () => {
    const trip = (id: string, travelStartDate: string, travelEndDate: string, changes = {}) =>
      toItinerary({ ...own, id, travelStartDate, travelEndDate, ...changes });
    await records.insertNew('away', 'itinerary', [
      trip('around', '2026-02-20', '2026-03-09'),
      trip('last day', '2026-02-27', '2026-03-01'),
      trip('first day', '2026-03-01', '2026-03-09'),
      trip('before', '2026-02-20', '2026-02-28'),
      trip('after', '2026-03-02', '2026-03-09'),
      trip('endless', '2025-02-28', '2026-03-01'),
      trip('rand', '2026-02-28', '2026-03-02', { currencyCode: 'ZAR' }),
      trip('open', '2026-02-28', '2026-03-02', { stage: 'open' }),
      trip('other', '2026-02-28', '2026-03-02', { employeeId: 'f' }),
    ]);
    const find = async (currencyCode: string | undefined, limit: number) =>
      idsOf(await records.findTraveling('away', 'e', currencyCode, '2026-03-01', limit));
    expect(await find(undefined, 10)).toEqual(['first day', 'rand', 'last day', 'around', 'endless']);
    expect(await find('USD', 2)).toEqual(['first day', 'last day']);
    expect(await records.findTraveling('nobody', 'e', undefined, '2026-03-01', 10)).toEqual([]);
  });
});
