import type { PeriodParameters } from '../../../../../src/domains/travel/analytics/services.ts';
import { toCompensation, toItinerary, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestContext, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';
import { toItineraries } from '../revenue/support.ts';
import { alex, alexResult, createConsultants, example, toLeads } from './support.ts';

const context = createTestContext();
type Asked = PeriodParameters & { yoyMode?: string };
const ask = (records: TestRecords, asked: Asked = {}, options: TestAnalyticsOptions = {}) =>
  createConsultants({ employee: [alex], ...records }, options).profile(context, alex.id, asked);
const own = { employeeId: alex.id };
const trip = (travelStartDate: string, grossAmount: number) =>
  toItinerary({ ...own, travelStartDate, grossAmount });

describe('the profile', () => {
  it('has the documented fields in their order', async () => {
    const asked = { periodType: 'year', year: 2026, yoyMode: 'same_period', currencyCode: 'USD' };
    const { data, meta } = await ask({ ...example, compensation: [toCompensation(own)] }, asked);
    expect(Object.keys(data)).toEqual([
      'employee',
      'sectionOrder',
      'heroKpis',
      'threeYearPerformance',
      'ytdVariancePct',
      'trendStory',
      'funnelHealth',
      'forecastAndTarget',
      'compensationImpact',
      'operationalSnapshot',
      'signals',
      'insightCards',
      'comparisonContext',
    ]);
    expect(data.employee).toEqual(alexResult);
    expect(data.sectionOrder).toEqual([
      'heroKpis',
      'trendStory',
      'funnelHealth',
      'operationalSnapshot',
      'forecastAndTarget',
      'compensationImpact',
      'signals',
      'insightCards',
    ]);
    expect(JSON.stringify(data.funnelHealth)).toBe(
      JSON.stringify({
        leadCount: 22,
        closedWonCount: 11,
        closedLostCount: 5,
        conversionRate: 0.5,
        closeRate: 0.6875,
        avgSpeedToBookDays: 31,
      }),
    );
    expect(data.trendStory).toMatchObject({
      currentTotal: 148_200,
      baselineTotal: 132_000,
      yoyDeltaPct: 0.1227,
    });
    expect(data.compensationImpact).toEqual({
      salaryAnnualAmount: 95_000,
      salaryPeriodAmount: 7916.67,
      commissionRate: 0.15,
      estimatedCommissionAmount: 15_435,
      estimatedTotalPayAmount: 23_351.67,
    });
    expect(data.comparisonContext).toEqual({
      currentPeriod: '2026-01-01..2026-12-31',
      baselinePeriod: '2025-01-01..2025-12-31',
      yoyMode: 'same_period',
    });
    expect(meta).toEqual({
      asOfDate: '2026-02-16',
      source:
        'mv_travel_consultant_profile_monthly,mv_travel_consultant_funnel_monthly,' +
        'mv_travel_consultant_compensation_monthly',
      timeWindow: 'year',
      calculationVersion: 'v1',
      currency: 'USD',
    });
  });

  it('carries the forecast of the next 12 months', async () => {
    const service = createConsultants(example);
    const { data } = await service.profile(context, alex.id, { periodType: 'month', year: 2020, month: 1 });
    const { timeline, summary } = (await service.forecast(context, alex.id, {})).data;
    expect(data.forecastAndTarget).toEqual({ timeline, summary });
    expect(summary).toEqual({
      totalProjectedRevenueAmount: 92_350,
      totalTargetRevenueAmount: 100_000,
      totalGrowthGapPct: -0.0765,
    });
  });

  it('has zeros, nulls and empty lists if nothing is known but the consultant', async () => {
    const { data } = await ask({});
    expect(data.heroKpis.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, null]);
    expect(data).toMatchObject({
      ytdVariancePct: null,
      trendStory: { currentTotal: 0, baselineTotal: 0, yoyDeltaPct: null },
      funnelHealth: { leadCount: 0, conversionRate: 0, closeRate: 0, avgSpeedToBookDays: null },
      compensationImpact: null,
      operationalSnapshot: { currentTravelingFiles: [], topOpenItineraries: [] },
      signals: [],
      insightCards: [],
    });
    expect(data.threeYearPerformance.travelClosedFiles.series.map(({ total }) => total)).toEqual([0, 0, 0]);
  });

  it('is not found for an unknown employee, and for one of another company', async () => {
    const notFound = { code: 'NOT_FOUND', message: 'Travel consultant not found' };
    const service = createConsultants(example);
    await expect(service.profile(context, 'nobody', {})).rejects.toMatchObject(notFound);
    const other = createTestContext(['manager'], { tenantId: 'other' });
    await expect(service.profile(other, alex.id, {})).rejects.toMatchObject(notFound);
    await expect(service.forecast(other, alex.id, {})).rejects.toMatchObject(notFound);
  });

  it.each<[Asked, string]>([
    [{ yoyMode: 'both' }, 'yoy_mode: expected one of same_period, full_year, got "both"'],
    [{ periodType: 'decade' }, 'period_type: expected one of month, quarter, year, got "decade"'],
    [{ year: -1 }, 'year: expected a whole number from 1900 to 2200, got number -1'],
    [{ currencyCode: 'US' }, 'currency_code: expected three capital letters such as USD, got "US"'],
  ])('refuses %j', async (asked, message) => {
    await expect(ask(example, asked)).rejects.toMatchObject({ code: 'BAD_INPUT', message });
  });
});

describe('the figures that head a profile', () => {
  it('give the documented two from the records that they stand for', async () => {
    const { heroKpis } = (await ask(example)).data;
    expect(JSON.stringify(heroKpis[0])).toBe(
      JSON.stringify({
        key: 'booked_revenue',
        displayLabel: 'Booked Revenue',
        description: 'Closed-won realized travel revenue for selected period.',
        value: 148_200,
        trendDirection: 'up',
        trendStrength: 'high',
        isLaggingIndicator: false,
      }),
    );
    // Its average does not come of its 14 itineraries and 102,900; ten and 105,207 do, against 10,000 each.
    const itinerary = [
      ...toItineraries(10, { grossProfit: 105_207 }, own),
      ...toItineraries(3, { grossProfit: 30_000 }, { ...own, travelStartDate: '2025-12-31' }),
    ];
    expect((await ask({ itinerary })).data.heroKpis[1]).toEqual({
      key: 'avg_gross_profit',
      displayLabel: 'Average Gross Profit',
      description: 'Average gross profit per closed-won itinerary in selected period.',
      value: 10_520.7,
      trendDirection: 'up',
      trendStrength: 'medium',
      isLaggingIndicator: false,
    });
  });

  it('are six, each against the baseline', async () => {
    const records = {
      itinerary: [
        ...toItineraries(2, { grossAmount: 1000, grossProfit: 700 }, own),
        ...toItineraries(
          4,
          { grossAmount: 1020, grossProfit: 816 },
          { ...own, travelStartDate: '2025-02-01' },
        ),
      ],
      lead: [
        ...toLeads(1, { createdDate: '2026-02-01', status: 'won', closedDate: '2026-02-21' }),
        ...toLeads(3, { createdDate: '2026-02-01' }),
        ...toLeads(2, { createdDate: '2025-02-01', status: 'won', closedDate: '2025-02-11' }),
        ...toLeads(2, { createdDate: '2025-02-01', status: 'lost', closedDate: '2025-02-11' }),
      ],
    };
    const { heroKpis } = (await ask(records)).data;
    const told = heroKpis.map((kpi) => [
      kpi.key,
      kpi.value,
      kpi.trendDirection,
      kpi.trendStrength,
      kpi.isLaggingIndicator,
    ]);
    expect(told).toEqual([
      ['booked_revenue', 1000, 'down', 'low', false], // -2.0 %
      ['avg_gross_profit', 350, 'up', 'high', false], // 204
      ['commission_income', 700, 'down', 'high', false], // 816
      ['margin_pct', 0.3, 'up', 'high', false], // 0.2
      ['conversion_rate', 0.25, 'down', 'high', true], // 0.5
      ['avg_speed_to_book', 20, 'up', 'high', true], // 10
    ]);
    expect(heroKpis.every(({ displayLabel, description }) => displayLabel && description)).toBe(true);
  });

  it('are flat if there is no baseline', async () => {
    const { heroKpis } = (
      await ask({ itinerary: [trip('2026-02-01', 5)], lead: toLeads(1, { status: 'won' }) })
    ).data;
    for (const kpi of heroKpis) expect(kpi).toMatchObject({ trendDirection: 'flat', trendStrength: 'low' });
  });
});

describe('the comparison', () => {
  const itinerary = [
    trip('2026-04-30', 10),
    trip('2026-06-01', 20.005),
    trip('2026-07-01', 500),
    trip('2025-03-31', 100),
    trip('2025-04-01', 4),
    trip('2025-05-01', 6),
    trip('2024-12-31', 1000),
  ];
  const quarter = { periodType: 'quarter', quarter: 2, year: 2026 };
  const points = [
    { periodStart: '2026-04-01', currentValue: 10, baselineValue: 4 },
    { periodStart: '2026-05-01', currentValue: 0, baselineValue: 6 },
    { periodStart: '2026-06-01', currentValue: 20.01, baselineValue: 0 },
  ];

  it('is with the same months of the year before in the mode same_period', async () => {
    const { data, meta } = await ask({ itinerary }, quarter);
    expect(data.trendStory).toEqual({
      points,
      currentTotal: 30.01,
      baselineTotal: 10,
      yoyDeltaPct: 2.0005,
    });
    expect(data.heroKpis[0]).toMatchObject({ value: 30.01, trendDirection: 'up' });
    expect(data.comparisonContext).toEqual({
      currentPeriod: '2026-04-01..2026-06-30',
      baselinePeriod: '2025-04-01..2025-06-30',
      yoyMode: 'same_period',
    });
    expect(meta.timeWindow).toBe('quarter');
  });

  it('is with the whole year before in the mode full_year', async () => {
    const { data } = await ask({ itinerary }, { ...quarter, yoyMode: 'full_year' });
    expect(data.trendStory).toEqual({
      points,
      currentTotal: 30.01,
      baselineTotal: 110,
      yoyDeltaPct: -0.7272, // (30.005 - 110) / 110
    });
    expect(data.heroKpis[0]).toMatchObject({ value: 30.01, trendDirection: 'down' });
    expect(data.comparisonContext).toEqual({
      currentPeriod: '2026-04-01..2026-06-30',
      baselinePeriod: '2025-01-01..2025-12-31',
      yoyMode: 'full_year',
    });
  });

  it('of a February is with the 28 or 29 days of the other one', async () => {
    const february = { periodType: 'month', month: 2, year: 2024 };
    const { data } = await ask({ itinerary: [trip('2024-02-29', 3), trip('2023-02-28', 2)] }, february);
    expect(data.comparisonContext).toMatchObject({
      currentPeriod: '2024-02-01..2024-02-29',
      baselinePeriod: '2023-02-01..2023-02-28',
    });
    expect(data.trendStory).toMatchObject({ currentTotal: 3, baselineTotal: 2, yoyDeltaPct: 0.5 });
  });

  it('of the funnel counts leads by creation and by closing', async () => {
    const lead = [
      ...toLeads(2, { createdDate: '2025-12-31', status: 'won', closedDate: '2026-01-10' }),
      ...toLeads(1, { createdDate: '2026-01-01', status: 'lost', closedDate: '2026-02-01' }),
    ];
    const { funnelHealth } = (await ask({ lead }, { periodType: 'month', month: 1 })).data;
    expect(funnelHealth).toEqual({
      leadCount: 1,
      closedWonCount: 2,
      closedLostCount: 0,
      conversionRate: 2,
      closeRate: 1,
      avgSpeedToBookDays: 10,
    });
  });
});
