import type { PeriodParameters } from '../../../../../src/domains/travel/analytics/services.ts';
import {
  toEmployee,
  toFxRate,
  toItinerary,
  toTarget,
  type TestRecords,
} from '../../../../helpers/travel-records.ts';
import { createTestContext, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';
import { alex, alexResult, createConsultants, example, toLeads } from './support.ts';

const context = createTestContext();

type Asked = PeriodParameters & { domain?: string; sortBy?: string; sortOrder?: string };
const askAll = (records: TestRecords, asked: Asked = {}, options: TestAnalyticsOptions = {}) =>
  createConsultants(records, options).leaderboard(context, asked);
/** The one line of a leaderboard of one consultant. */
const askOne = async (records: TestRecords, asked: Asked = {}, options: TestAnalyticsOptions = {}) => {
  const { data } = await askAll({ employee: [alex], ...records }, asked, options);
  expect(data.rankings.length).toBeLessThan(2);
  return data.rankings[0];
};

describe('the leaderboard', () => {
  it('gives the documented example from the records that it stands for', async () => {
    const asked = {
      periodType: 'year',
      domain: 'travel',
      year: 2026,
      sortBy: 'booked_revenue',
      sortOrder: 'desc',
      currencyCode: 'USD',
    };
    const { data, meta } = await askAll(example, asked);
    // As text: the order of the fields is the documented one.
    expect(JSON.stringify({ ...data, highlights: data.highlights.slice(0, 1) })).toBe(
      JSON.stringify({
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        periodType: 'year',
        domain: 'travel',
        sortBy: 'booked_revenue',
        sortOrder: 'desc',
        rankings: [
          {
            rank: 1,
            ...alexResult,
            itineraryCount: 14,
            paxCount: 38,
            bookedRevenue: 148_200,
            commissionIncome: 102_900,
            marginAmount: 45_300,
            marginPct: 0.3057,
            leadCount: 22,
            closedWonCount: 11,
            closedLostCount: 5,
            conversionRate: 0.5,
            closeRate: 0.6875,
            avgSpeedToBookDays: 31,
            spendToBook: null,
            growthTargetVariancePct: 0.0812,
            yoyToDateVariancePct: 0.117,
          },
        ],
        highlights: [
          {
            key: 'top_mover',
            title: 'Top Mover',
            description: 'Alex Taylor leads target pace (8.1%).',
            trendDirection: 'up',
            trendStrength: 'high',
          },
        ],
      }),
    );
    expect(meta).toEqual({
      asOfDate: '2026-02-16',
      source: 'mv_travel_consultant_leaderboard_monthly,mv_travel_consultant_funnel_monthly',
      timeWindow: 'year',
      calculationVersion: 'v1',
      currency: 'USD',
    });
    expect((await askAll(example)).data).toEqual(data);
  });

  it('takes month and quarter of the as-of date if none is given', async () => {
    const spans = async (asked: Asked, asOf: string) => {
      const { data, meta } = await askAll({}, asked, { asOf });
      expect(meta.timeWindow).toBe(asked.periodType);
      return [data.periodStart, data.periodEnd];
    };
    expect(await spans({ periodType: 'month' }, '2024-02-29')).toEqual(['2024-02-01', '2024-02-29']);
    expect(await spans({ periodType: 'month', year: 2023 }, '2024-02-29')).toEqual([
      '2023-02-01',
      '2023-02-28',
    ]);
    expect(await spans({ periodType: 'month', month: 12 }, '2024-02-29')).toEqual([
      '2024-12-01',
      '2024-12-31',
    ]);
    expect(await spans({ periodType: 'quarter' }, '2025-12-31')).toEqual(['2025-10-01', '2025-12-31']);
    expect(await spans({ periodType: 'quarter', quarter: 2, year: 2020 }, '2025-12-31')).toEqual([
      '2020-04-01',
      '2020-06-30',
    ]);
    expect(await spans({ periodType: 'year' }, '2025-12-31')).toEqual(['2025-01-01', '2025-12-31']);
  });

  it('counts by travel start in the domain travel, and by the day of booking in the domain funnel', async () => {
    const booked = { employeeId: alex.id, closedDate: '2026-01-31', travelStartDate: '2026-08-01' };
    const records = {
      itinerary: [
        toItinerary({ ...booked, grossAmount: 700 }),
        toItinerary({ ...booked, grossAmount: 50, stage: 'lost' }),
        toItinerary({ ...booked, grossAmount: 60, stage: 'open' }),
        toItinerary({ ...booked, closedDate: null, grossAmount: 90 }),
      ],
      lead: toLeads(1, { createdDate: '2026-01-31' }),
    };
    const inJanuary = { periodType: 'month', month: 1 };
    expect(await askOne(records, { ...inJanuary, domain: 'travel' })).toMatchObject({
      itineraryCount: 0,
      bookedRevenue: 0,
      leadCount: 1,
    });
    expect(await askOne(records, { ...inJanuary, domain: 'funnel' })).toMatchObject({
      itineraryCount: 1,
      bookedRevenue: 700,
      leadCount: 1,
    });
    expect(await askOne(records, { periodType: 'month', month: 8 })).toMatchObject({
      itineraryCount: 2,
      bookedRevenue: 790,
      leadCount: 0,
    });
    expect((await askAll(records, { domain: 'funnel' })).data.domain).toBe('funnel');
  });

  it('compares the months to date, the one of the as-of date whole, with the year before', async () => {
    const itinerary = [
      ['2026-01-05', 100],
      ['2026-02-28', 130],
      ['2026-03-01', 999],
      ['2025-01-01', 150],
      ['2025-02-28', 50],
      ['2025-03-01', 888],
      ['2025-12-31', 11],
    ].map(([travelStartDate, grossAmount]) =>
      toItinerary({
        employeeId: alex.id,
        travelStartDate: travelStartDate as string,
        grossAmount: grossAmount as number,
      }),
    );
    const yoy = async (asked: Asked, asOf = '2026-02-16') =>
      (await askOne({ itinerary }, asked, { asOf }))?.yoyToDateVariancePct;
    expect(await yoy({})).toBe(0.15); // 230 / 200
    expect(await yoy({}, '2026-02-28')).toBe(0.15);
    expect(await yoy({}, '2026-01-31')).toBe(-0.3333); // 100 / 150
    expect(await yoy({ periodType: 'quarter', quarter: 1 })).toBe(0.15);
    expect(await yoy({ periodType: 'month', month: 2 })).toBe(1.6); // 130 / 50
    expect(await yoy({ year: 2026 }, '2027-05-05')).toBe(0.1183); // 1,229 / 1,099, the whole year
    expect(await yoy({ periodType: 'month', month: 3 })).toBeNull(); // Yet to come.
    expect(await yoy({ year: 2025 })).toBeNull(); // Nothing the year before.
  });

  it('ranks everyone of whom anything is known in the period, and nobody else', async () => {
    const [booker, asker, closer, planned, early] = ['a', 'b', 'c', 'd', 'e'].map((id) => toEmployee({ id }));
    const records = {
      employee: [booker!, asker!, closer!, planned!, early!],
      itinerary: [
        toItinerary({ employeeId: 'a', grossAmount: 5 }),
        toItinerary({ employeeId: 'e', travelStartDate: '2025-12-31' }),
        toItinerary({ employeeId: 'e', stage: 'open' }),
        toItinerary({ employeeId: 'ghost' }),
        toItinerary({ employeeId: null }),
      ],
      lead: [
        ...toLeads(1, { employeeId: 'b', createdDate: '2026-12-31' }),
        ...toLeads(1, {
          employeeId: 'c',
          createdDate: '2025-12-31',
          status: 'lost',
          closedDate: '2026-01-01',
        }),
        ...toLeads(1, {
          employeeId: 'e',
          createdDate: '2025-01-01',
          status: 'won',
          closedDate: '2025-12-31',
        }),
      ],
      target: [
        toTarget({ employeeId: 'd', month: '2026-12-01' }),
        toTarget({ employeeId: 'e', month: '2027-01-01' }),
      ],
    };
    const { data } = await askAll(records);
    expect(data.rankings.map(({ rank, employeeId }) => [rank, employeeId])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(data.rankings[3]).toEqual({
      rank: 4,
      employeeId: 'd',
      employeeExternalId: null,
      firstName: 'Alex',
      lastName: 'Taylor',
      email: 'd@example.com',
      itineraryCount: 0,
      paxCount: 0,
      bookedRevenue: 0,
      commissionIncome: 0,
      marginAmount: 0,
      marginPct: 0,
      leadCount: 0,
      closedWonCount: 0,
      closedLostCount: 0,
      conversionRate: 0,
      closeRate: 0,
      avgSpeedToBookDays: null,
      spendToBook: null,
      growthTargetVariancePct: -1,
      yoyToDateVariancePct: null,
    });
  });

  it('takes one currency as it is, and converts all of them if none is asked for', async () => {
    const inEuro = { employeeId: alex.id, currencyCode: 'EUR' };
    const records = {
      fx_rate: [toFxRate('EUR/USD', 1.25)],
      itinerary: [
        toItinerary({ employeeId: alex.id, grossAmount: 1000, grossProfit: 800 }),
        toItinerary({ ...inEuro, grossAmount: 400, grossProfit: 100 }),
      ],
      lead: [
        ...toLeads(3, { createdDate: '2026-01-01' }),
        ...toLeads(1, { ...inEuro, createdDate: '2026-01-01', status: 'won', closedDate: '2026-01-11' }),
      ],
      target: [
        toTarget({ employeeId: alex.id, month: '2026-01-01', revenueAmount: 500 }),
        toTarget({ ...inEuro, month: '2026-02-01', revenueAmount: 200 }),
      ],
    };
    const converted = { bookedRevenue: 1500, commissionIncome: 925, marginPct: 0.3833, leadCount: 4 };
    expect(await askOne(records)).toMatchObject({
      ...converted,
      conversionRate: 0.25,
      growthTargetVariancePct: 1, // 1,500 of 750
    });
    expect(await askOne(records, { currencyCode: 'EUR' })).toMatchObject({
      itineraryCount: 1,
      bookedRevenue: 400,
      commissionIncome: 100,
      marginPct: 0.75,
      leadCount: 1,
      conversionRate: 1,
      avgSpeedToBookDays: 10,
      growthTargetVariancePct: 1,
    });
    expect(await askOne(records, { currencyCode: 'ZAR' })).toBeUndefined();
    expect((await askAll(records, { currencyCode: 'ZAR' })).meta.currency).toBe('ZAR');
    const inRand = askAll({ employee: [alex], ...records }, {}, { currency: 'ZAR' });
    await expect(inRand).rejects.toMatchObject({ code: 'NO_RATE' });
  });

  it('is empty for a company of which nothing is known', async () => {
    const { data, meta } = await askAll({});
    expect(data).toMatchObject({ rankings: [], highlights: [] });
    expect(meta.currency).toBe('USD');
    expect((await askAll({ employee: [alex] })).data.rankings).toEqual([]);
  });

  it("stays within the viewer's company", async () => {
    const other = createTestContext(['manager'], { tenantId: 'other' });
    const { data } = await createConsultants(example).leaderboard(other, {});
    expect(data.rankings).toEqual([]);
  });

  it.each<[Asked & Record<string, unknown>, string]>([
    [{ periodType: 'week' }, 'period_type: expected one of month, quarter, year, got "week"'],
    [{ domain: 'Travel' }, 'domain: expected one of travel, funnel, got "Travel"'],
    [{ sortOrder: 'up' }, 'sort_order: expected one of asc, desc, got "up"'],
    [{ year: 1899 }, 'year: expected a whole number from 1900 to 2200, got number 1899'],
    [{ year: 2026.5 }, 'year: expected a whole number from 1900 to 2200, got number 2026.5'],
    [{ month: 0 }, 'month: expected a whole number from 1 to 12, got number 0'],
    [{ periodType: 'month', month: 13 }, 'month: expected a whole number from 1 to 12, got number 13'],
    [{ quarter: 5 }, 'quarter: expected a whole number from 1 to 4, got number 5'],
    [{ currencyCode: 'usd' }, 'currency_code: expected three capital letters such as USD, got "usd"'],
  ])('refuses %j', async (asked, message) => {
    await expect(askAll(example, asked)).rejects.toMatchObject({ code: 'BAD_INPUT', message });
  });

  it('names the sort keys that there are', async () => {
    await expect(askAll(example, { sortBy: 'rank' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message:
        'sort_by: expected one of booked_revenue, commission_income, margin_amount, margin_pct, itinerary_count, ' +
        'pax_count, lead_count, conversion_rate, close_rate, avg_speed_to_book_days, ' +
        'growth_target_variance_pct, yoy_to_date_variance_pct, got "rank"',
    });
  });
});
