import type { Itinerary } from '../../../../../src/domains/travel/records/record.ts';
import { toFxRate, toItinerary, toTarget, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestContext, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';
import { toOutcomes } from '../revenue/support.ts';
import { alex, alexResult, createConsultants } from './support.ts';

const context = createTestContext();
const own = { employeeId: alex.id };
const trip = (changes: Partial<Itinerary>) =>
  toItinerary({ ...own, travelStartDate: '2026-03-15', ...changes });

const ask = async (records: TestRecords, asked = {}, options: TestAnalyticsOptions = {}) =>
  createConsultants({ employee: [alex], ...records }, options).forecast(context, alex.id, asked);
/** What is projected for each of the months. */
const projected = async (itinerary: Itinerary[], asked = {}, options: TestAnalyticsOptions = {}) => {
  const { data } = await ask({ itinerary }, asked, options);
  return data.timeline.map(({ projectedRevenueAmount }) => projectedRevenueAmount);
};

describe('the forecast of a consultant', () => {
  it('gives the documented example from the records that it stands for', async () => {
    const records = {
      itinerary: [
        // 3 of 4 were won.
        ...toOutcomes('2025-02', 2, 1, own),
        ...toOutcomes('2026-01', 1, 0, own),
        trip({ grossAmount: 100_200 }),
        trip({ grossAmount: 52_000, stage: 'open' }),
        trip({ grossAmount: 5_000, stage: 'lost' }),
        trip({ grossAmount: 1_535_800, travelStartDate: '2027-02-28' }),
        trip({ grossAmount: 77, travelStartDate: '2026-02-28' }),
        trip({ grossAmount: 77, travelStartDate: '2027-03-01' }),
      ],
      target: [
        toTarget({ ...own, month: '2026-03-01', revenueAmount: 143_000 }),
        toTarget({ ...own, month: '2027-02-01', revenueAmount: 1_569_000 }),
        toTarget({ ...own, month: '2026-02-01', revenueAmount: 77 }),
        toTarget({ ...own, month: '2027-03-01', revenueAmount: 77 }),
        toTarget({ employeeId: 'somebody-else', month: '2026-03-01', revenueAmount: 77 }),
      ],
    };
    const { data, meta } = await ask(records, { horizonMonths: 12, currencyCode: 'USD' });
    expect(data.timeline).toHaveLength(12);
    // As text: the order of the fields is the documented one.
    expect(JSON.stringify({ ...data, timeline: data.timeline.slice(0, 1) })).toBe(
      JSON.stringify({
        employee: alexResult,
        timeline: [
          {
            periodStart: '2026-03-01',
            periodEnd: '2026-03-31',
            projectedRevenueAmount: 139_200,
            targetRevenueAmount: 143_000,
            growthGapPct: -0.0266,
          },
        ],
        summary: {
          totalProjectedRevenueAmount: 1_675_000,
          totalTargetRevenueAmount: 1_712_000,
          totalGrowthGapPct: -0.0216,
        },
      }),
    );
    expect(data.timeline[1]).toEqual({
      periodStart: '2026-04-01',
      periodEnd: '2026-04-30',
      projectedRevenueAmount: 0,
      targetRevenueAmount: 0,
      growthGapPct: null,
    });
    expect(data.timeline.at(-1)).toMatchObject({ periodStart: '2027-02-01', periodEnd: '2027-02-28' });
    expect(meta).toEqual({
      asOfDate: '2026-02-16',
      source: 'mv_travel_consultant_profile_monthly',
      timeWindow: '12m',
      calculationVersion: 'v1',
      currency: 'USD',
    });
    expect((await ask(records)).data).toEqual(data);
  });

  it("takes the close ratio from the 12 whole months before the as-of date's", async () => {
    const open = trip({ grossAmount: 1000, stage: 'open' });
    const asked = { horizonMonths: 1 };
    const outside = [...toOutcomes('2026-02', 0, 4, own), ...toOutcomes('2025-01', 0, 4, own)];
    const half = toOutcomes('2025-02', 3, 3, own);
    expect(await projected([open, ...half, ...outside], asked)).toEqual([500]);
    const lost = toOutcomes('2025-06', 2, 0, { ...own, stage: 'lost' });
    expect(await projected([open, ...half, ...lost], asked)).toEqual([500]);
  });

  it("takes the company's close ratio where the consultant has neither won nor open ones, and 0 without any", async () => {
    const open = trip({ grossAmount: 1000, stage: 'open' });
    const asked = { horizonMonths: 1 };
    const company = toOutcomes('2025-12', 1, 3, { employeeId: null });
    expect(await projected([open, ...company], asked)).toEqual([250]);
    expect(await projected([open, ...company, ...toOutcomes('2025-12', 0, 1, own)], asked)).toEqual([0]);
    expect(await projected([open], asked)).toEqual([0]);
  });

  it('rounds once: the summary is the sum of the exact months', async () => {
    // Two thirds of 0.01 each month.
    const itinerary = [
      ...toOutcomes('2025-02', 2, 1, own),
      trip({ grossAmount: 0.01, stage: 'open' }),
      trip({ grossAmount: 0.01, stage: 'open', travelStartDate: '2026-04-01' }),
      trip({ grossAmount: 0.01, stage: 'open', travelStartDate: '2026-05-01' }),
    ];
    const { data } = await ask({ itinerary }, { horizonMonths: 3 });
    expect(data.timeline.map(({ projectedRevenueAmount }) => projectedRevenueAmount)).toEqual([
      0.01, 0.01, 0.01,
    ]);
    expect(data.summary.totalProjectedRevenueAmount).toBe(0.02);
  });

  it('begins after the month of the as-of date', async () => {
    const { data, meta } = await ask({}, { horizonMonths: 24 }, { asOf: '2025-12-31' });
    expect(data.timeline).toHaveLength(24);
    expect(data.timeline[0]).toMatchObject({ periodStart: '2026-01-01' });
    expect(data.timeline[23]).toMatchObject({ periodEnd: '2027-12-31' });
    expect(data.summary).toEqual({
      totalProjectedRevenueAmount: 0,
      totalTargetRevenueAmount: 0,
      totalGrowthGapPct: null,
    });
    expect(meta.timeWindow).toBe('24m');
  });

  it('takes one currency as it is, and converts all of them if none is asked for', async () => {
    const inEuro = { currencyCode: 'EUR' };
    const records = {
      fx_rate: [toFxRate('EUR/USD', 1.5)],
      itinerary: [
        trip({ grossAmount: 100 }),
        trip({ ...inEuro, grossAmount: 100 }),
        trip({ ...inEuro, grossAmount: 80, stage: 'open' }),
        ...toOutcomes('2025-06', 3, 0, own),
        ...toOutcomes('2025-06', 0, 1, { ...own, ...inEuro }),
      ],
      target: [
        toTarget({ ...own, month: '2026-03-01', revenueAmount: 20 }),
        toTarget({ ...own, ...inEuro, month: '2026-04-01', revenueAmount: 20 }),
      ],
    };
    const totals = async (currencyCode?: string) =>
      (await ask(records, { currencyCode, horizonMonths: 2 })).data.summary;
    expect(await totals()).toMatchObject({
      totalProjectedRevenueAmount: 340, // 100 + 150 + 3/4 × 120
      totalTargetRevenueAmount: 50,
    });
    expect(await totals('EUR')).toMatchObject({
      totalProjectedRevenueAmount: 100, // None of the euro ones was won.
      totalTargetRevenueAmount: 20,
    });
  });

  it('refuses a horizon that is none, and an unknown employee', async () => {
    const expected = 'horizon_months: expected a whole number from 1 to 24, got number';
    for (const horizonMonths of [0, 25, 1.5]) {
      await expect(ask({}, { horizonMonths })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: `${expected} ${horizonMonths}`,
      });
    }
    const forecast = createConsultants({ employee: [alex] }).forecast(context, 'nobody', {});
    await expect(forecast).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Travel consultant not found',
    });
  });
});
