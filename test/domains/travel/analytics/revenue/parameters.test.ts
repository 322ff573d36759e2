import type { RevenueAnalytics } from '../../../../../src/domains/travel/analytics/services.ts';
import { toFxRate, toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps, createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenueAnalytics } from '../../../../../src/domains/travel/analytics/revenue/index.ts';
import { createRevenue, toOutcomes } from './support.ts';

const context = createTestContext();
const operations = [
  'outlook',
  'deposits',
  'conversion',
  'channels',
  'actualsYoy',
  'actualsChannels',
] as const;
type Operation = keyof RevenueAnalytics;

const windowError = 'Unsupported time window format';
const grainError = 'grain: expected one of monthly, weekly, got "daily"';
const currencyError = 'currency_code: expected three capital letters such as USD, got "usd"';
const yearsError = (got: number) => `years_back: expected a whole number from 1 to 10, got number ${got}`;
const yearError = (from: number, got: number) =>
  `actuals_year: expected a whole number from ${from} to 2026, got number ${got}`;

const faults: [Operation, object, string, string][] = [
  ...(['outlook', 'deposits', 'conversion', 'channels'] as const).flatMap((operation): typeof faults => [
    [operation, { timeWindow: '12w' }, 'time_window', windowError],
    [operation, { timeWindow: '0m' }, 'time_window', windowError],
    [operation, { timeWindow: '121m' }, 'time_window', 'time_window: expected at most 120m, got "121m"'],
  ]),
  ...(['outlook', 'deposits', 'conversion'] as const).map((operation): (typeof faults)[number] => [
    operation,
    { grain: 'daily' },
    'grain',
    grainError,
  ]),
  ...operations.map((operation): (typeof faults)[number] => [
    operation,
    { currencyCode: 'usd' },
    'currency_code',
    currencyError,
  ]),
  ...(['actualsYoy', 'actualsChannels'] as const).flatMap((operation): typeof faults =>
    [0, 11, 1.5].map((yearsBack) => [operation, { yearsBack }, 'years_back', yearsError(yearsBack)]),
  ),
  ['actualsChannels', { actualsYear: 2027 }, 'actuals_year', yearError(2024, 2027)],
  ['actualsChannels', { actualsYear: 2023 }, 'actuals_year', yearError(2024, 2023)],
  ['actualsChannels', { yearsBack: 1, actualsYear: 2025 }, 'actuals_year', yearError(2026, 2025)],
];

describe('parameters of the revenue analytics', () => {
  it.each(faults)('%s refuses %j, naming %s', async (operation, parameters, name, message) => {
    await expect(createRevenue([])[operation](context, parameters)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message,
      field: [name],
    });
  });

  it('takes null as not given', async () => {
    const given = { timeWindow: null, grain: null, currencyCode: null, yearsBack: null, actualsYear: null };
    const revenue = createRevenue([]);
    for (const operation of operations) {
      expect(await revenue[operation](context, given)).toEqual(await revenue[operation](context, {}));
    }
  });
});

describe('the records of the revenue analytics', () => {
  const records = [
    ...toOutcomes('2025-06', 1, 1),
    ...toOutcomes('2025-06', 3, 1, { currencyCode: 'EUR' }),
    toItinerary({ grossAmount: 100, grossProfit: 10, paxCount: 1, depositReceivedAmount: 30 }),
    toItinerary({
      currencyCode: 'EUR',
      grossAmount: 50,
      grossProfit: 5,
      depositReceivedAmount: 10,
      paxCount: 3,
    }),
    toItinerary({ currencyCode: 'EUR', grossAmount: 8, grossProfit: 2, stage: 'open', paxCount: 4 }),
  ];
  const rates = [toFxRate('EUR/USD', 1.1), toFxRate('USD/JPY', 150)];
  const figuresOf = async (currencyCode: string | undefined, currency?: string) => {
    const revenue = createRevenue(records, { ...(currency ? { currency } : {}) }, { fx_rate: rates });
    const window = { timeWindow: '1m', currencyCode };
    const outlook = await revenue.outlook(context, window);
    const weekly = await revenue.outlook(context, { ...window, grain: 'weekly' });
    const [deposits] = (await revenue.deposits(context, window)).data.timeline;
    const [conversion] = (await revenue.conversion(context, window)).data.timeline;
    const yoy = await revenue.actualsYoy(context, { yearsBack: 1, currencyCode });
    return {
      currency: outlook.meta.currency,
      closeRatio: outlook.data.closeRatio,
      gross: outlook.data.summary.totalExpectedGrossAmount,
      weekly: weekly.data.summary.totalExpectedGrossAmount,
      pax: outlook.data.summary.totalExpectedPaxCount,
      received: deposits?.depositReceivedAmount,
      commission: conversion?.projectedCommissionIncomeExpected,
      counts: [conversion?.confirmedCount, conversion?.quotedCount, deposits?.closedItineraryCount],
      year: [yoy.data.yearSummaries[0]?.grossAmount, yoy.data.yearSummaries[0]?.itineraryCount],
    };
  };

  it('are those of the asked currency alone, unconverted', async () => {
    expect(await figuresOf('EUR')).toEqual({
      currency: 'EUR',
      closeRatio: 0.75,
      gross: 56,
      weekly: 56,
      pax: 6,
      received: 10,
      commission: 6.5,
      counts: [1, 1, 1],
      year: [50, 1],
    });
  });

  it('are all, converted to the currency of the tenant, if none is asked for', async () => {
    // 4 of 6 were won: 100 + 1.1 × (50 + 8 × 2/3), 10 + 1.1 × (5 + 2 × 2/3).
    const converted = {
      currency: 'USD',
      closeRatio: 0.6667,
      gross: 160.87,
      weekly: 160.87,
      pax: 6.7,
      received: 41,
      commission: 16.97,
      counts: [2, 1, 2],
      year: [155, 2],
    };
    expect(await figuresOf(undefined)).toEqual(converted);
    expect(await figuresOf(undefined, 'JPY')).toMatchObject({
      currency: 'JPY',
      gross: 24_130,
      received: 6_150,
    });
  });

  it('fail where amounts of a currency have no rate, but not where only its number counts', async () => {
    const inForints = { currencyCode: 'HUF', consortium: 'Virtuoso' };
    const stray = createRevenue([toItinerary(inForints)]);
    for (const operation of operations) {
      await expect(stray[operation](context, {})).rejects.toMatchObject({
        code: 'NO_RATE',
        message: 'Expected an exchange rate from HUF to USD, got none',
      });
    }
    const past = createRevenue(toOutcomes('2025-06', 1, 3, inForints));
    expect((await past.outlook(context, {})).data.closeRatio).toBe(0.25);
    expect((await past.conversion(context, {})).data.lookbackCloseRatio).toBe(0.25);
    const lost = createRevenue([toItinerary({ ...inForints, stage: 'lost' })]);
    expect((await lost.conversion(context, {})).data.timeline[0]).toMatchObject({ quotedCount: 0 });
  });

  it("are never another tenant's", async () => {
    const other = createTestContext(['admin'], { tenantId: 'rival' });
    const full = createRevenue(records, {}, { fx_rate: rates });
    for (const operation of operations) {
      expect(await full[operation](other, {})).toEqual(await createRevenue([])[operation](other, {}));
    }
  });

  it('are read once for each view', async () => {
    const deps = createTestAnalyticsDeps({ itinerary: records, fx_rate: rates }, { asOf: '2026-02-11' });
    const reads: string[] = [];
    const revenue = createRevenueAnalytics({
      ...deps,
      views: {
        readMonths: (tenantId, view, from, to) => {
          reads.push(`${view.name} ${from}..${to}`);
          return deps.views.readMonths(tenantId, view, from, to);
        },
      },
    });
    const readsOf = async (operation: Operation, parameters: object) => {
      reads.length = 0;
      await revenue[operation](context, parameters);
      return [...reads];
    };
    expect(await readsOf('outlook', { timeWindow: '2m' })).toEqual([
      'mv_itinerary_revenue_monthly 2026-02-01..2026-03-01',
      'mv_itinerary_pipeline_stages 2025-02-01..2026-03-01',
    ]);
    expect(await readsOf('outlook', { timeWindow: '2m', grain: 'weekly' })).toEqual([
      'mv_itinerary_revenue_weekly 2026-02-01..2026-04-01',
      'mv_itinerary_pipeline_stages 2025-02-01..2026-04-01',
    ]);
    expect(await readsOf('conversion', {})).toEqual(['mv_itinerary_pipeline_stages 2025-02-01..2027-01-01']);
    expect(await readsOf('deposits', {})).toEqual(['mv_itinerary_deposit_monthly 2026-02-01..2027-01-01']);
    expect(await readsOf('channels', {})).toEqual([
      'mv_itinerary_consortia_monthly 2026-02-01..2027-01-01',
      'mv_itinerary_trade_agency_monthly 2026-02-01..2027-01-01',
    ]);
    expect(await readsOf('actualsYoy', {})).toEqual(['mv_itinerary_revenue_monthly 2025-01-01..2026-12-01']);
    expect(await readsOf('actualsChannels', {})).toEqual([
      'mv_itinerary_consortia_monthly 2026-01-01..2026-12-01',
      'mv_itinerary_trade_agency_monthly 2026-01-01..2026-12-01',
    ]);
  });
});
