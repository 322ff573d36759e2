import { toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenue, lookback, toItineraries, toOutcomes } from './support.ts';

const context = createTestContext();
const inMarch = { travelStartDate: '2026-03-20' };
const inApril = { travelStartDate: '2026-04-30' };

/** What the documented example was made from, as far as whole numbers of people allow. */
const example = [
  ...lookback,
  ...toItineraries(40, { grossAmount: 141_000, grossProfit: 113_000, paxCount: 176 }, inMarch),
  ...toItineraries(
    34,
    // 39,000 and 31,500 divided by 238/439.
    { grossAmount: 71_936.9748, grossProfit: 58_102.9412, paxCount: 61 },
    { ...inMarch, stage: 'open' },
  ),
  ...toItineraries(5, { grossAmount: 90_000, grossProfit: 1, paxCount: 9 }, { ...inMarch, stage: 'lost' }),
  ...toItineraries(90, { grossAmount: 841_000, grossProfit: 676_400, paxCount: 1144 }, inApril),
  // 205,000 and 165,500 divided by 238/439.
  ...toItineraries(
    70,
    { grossAmount: 378_130.2521, grossProfit: 305_271.0084, paxCount: 464 },
    { ...inApril, stage: 'open' },
  ),
];

const zeros = {
  onBooksGrossAmount: 0,
  potentialGrossAmount: 0,
  expectedGrossAmount: 0,
  onBooksCommissionIncomeAmount: 0,
  potentialCommissionIncomeAmount: 0,
  expectedCommissionIncomeAmount: 0,
  onBooksPaxCount: 0,
  potentialPaxCount: 0,
  expectedPaxCount: 0,
  expectedMarginAmount: 0,
  expectedMarginPct: 0,
};

describe('the outlook', () => {
  it('gives the documented example from the records that it stands for', async () => {
    const { data, meta } = await createRevenue(example).outlook(context, { currencyCode: 'USD' });
    expect(meta).toEqual({
      asOfDate: '2026-02-11',
      source: 'mv_itinerary_revenue_monthly,mv_itinerary_revenue_weekly,mv_itinerary_pipeline_stages',
      timeWindow: '12m',
      calculationVersion: 'v2',
      currency: 'USD',
    });
    expect(data.closeRatio).toBe(0.5421);
    expect(data.timeline[1]).toEqual({
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      onBooksGrossAmount: 141_000,
      potentialGrossAmount: 39_000,
      expectedGrossAmount: 180_000,
      onBooksCommissionIncomeAmount: 113_000,
      potentialCommissionIncomeAmount: 31_500,
      expectedCommissionIncomeAmount: 144_500,
      onBooksPaxCount: 176,
      // 61 × 238/439; the example writes 33.1 and 209.1.
      potentialPaxCount: 33.1,
      expectedPaxCount: 209.1,
      expectedMarginAmount: 35_500,
      expectedMarginPct: 0.1972,
    });
    expect(data.summary).toEqual({
      totalOnBooksGrossAmount: 982_000,
      totalPotentialGrossAmount: 244_000,
      totalExpectedGrossAmount: 1_226_000,
      totalExpectedCommissionIncomeAmount: 986_400,
      totalExpectedMarginAmount: 239_600,
      totalOnBooksPaxCount: 1320,
      // 525 × 238/439; no whole number of people gives the example's 284.5 at 0.5421.
      totalPotentialPaxCount: 284.6,
      totalExpectedPaxCount: 1604.6,
    });
  });

  it('has whole months from that of the as-of date on, zeros if nothing travels', async () => {
    const { data } = await createRevenue(example).outlook(context, { timeWindow: '3m' });
    expect(data.timeline.map(({ periodStart, periodEnd }) => [periodStart, periodEnd])).toEqual([
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-31'],
      ['2026-04-01', '2026-04-30'],
    ]);
    expect(data.timeline[0]).toEqual({ periodStart: '2026-02-01', periodEnd: '2026-02-28', ...zeros });
  });

  it('gives twelve empty periods and zeros without any record', async () => {
    const { data } = await createRevenue([]).outlook(context, {});
    expect(data.timeline).toHaveLength(12);
    for (const entry of data.timeline) expect(entry).toMatchObject(zeros);
    expect(new Set(Object.values(data.summary))).toEqual(new Set([0]));
    expect(data.closeRatio).toBe(0);
  });

  it('adds the exact figures of the periods up and rounds the sums once', async () => {
    const records = [
      ...toOutcomes('2025-06', 1, 2),
      ...['2026-02', '2026-03', '2026-04'].map((month) =>
        toItinerary({
          travelStartDate: `${month}-28`,
          stage: 'open',
          grossAmount: 0.01,
          grossProfit: 0.02,
          paxCount: 1,
        }),
      ),
    ];
    const { data } = await createRevenue(records).outlook(context, { timeWindow: '3m' });
    // A third of a cent in each month; a third of a person.
    expect(data.timeline.map((each) => [each.expectedGrossAmount, each.potentialPaxCount])).toEqual([
      [0, 0.3],
      [0, 0.3],
      [0, 0.3],
    ]);
    expect(data.timeline.map((each) => each.expectedCommissionIncomeAmount)).toEqual([0.01, 0.01, 0.01]);
    expect(data.summary).toMatchObject({
      totalPotentialGrossAmount: 0.01,
      totalExpectedCommissionIncomeAmount: 0.02,
      totalExpectedMarginAmount: -0.01,
      totalExpectedPaxCount: 1,
    });
  });
});

describe('the weekly outlook', () => {
  const weekly = { grain: 'weekly', timeWindow: '14d' };

  it('adds up the parts of a week that lies in two years', async () => {
    const records = [
      '2025-12-28',
      '2025-12-29',
      '2025-12-31',
      '2026-01-04',
      '2026-01-05',
      '2026-01-19',
    ].flatMap((travelStartDate, index) => [
      toItinerary({ travelStartDate, grossAmount: 10 ** index, grossProfit: 0, paxCount: 1 }),
      toItinerary({ travelStartDate, stage: 'open', grossAmount: 7, grossProfit: 0, paxCount: 2 }),
    ]);
    const { data, meta } = await createRevenue(
      [...records, ...toOutcomes('2025-11', 1, 1, { grossAmount: 0 })],
      { asOf: '2025-12-31' },
    ).outlook(context, weekly);
    expect(meta.timeWindow).toBe('14d');
    expect(data.closeRatio).toBe(0.5);
    expect(
      data.timeline.map((each) => [
        each.periodStart,
        each.periodEnd,
        each.onBooksGrossAmount,
        each.potentialGrossAmount,
        each.potentialPaxCount,
      ]),
    ).toEqual([
      ['2025-12-29', '2026-01-04', 1110, 10.5, 3],
      ['2026-01-05', '2026-01-11', 10_000, 3.5, 1],
      ['2026-01-12', '2026-01-18', 0, 0, 0],
    ]);
    expect(data.summary.totalOnBooksGrossAmount).toBe(11_110);
  });

  it('begins with the days of the month before that lie in the week of the as-of date', async () => {
    const { data } = await createRevenue(
      [
        toItinerary({ travelStartDate: '2026-01-25', grossAmount: 1 }),
        toItinerary({ travelStartDate: '2026-01-26', grossAmount: 10 }),
        toItinerary({ travelStartDate: '2026-02-01', grossAmount: 100 }),
        toItinerary({ travelStartDate: '2026-01-30', grossAmount: 40, stage: 'open' }),
      ],
      { asOf: '2026-02-01' },
    ).outlook(context, { grain: 'weekly', timeWindow: '1d' });
    // January's two won and one open itinerary are the lookback too.
    expect(data.closeRatio).toBe(0.6667);
    expect(data.timeline).toEqual([
      expect.objectContaining({
        periodStart: '2026-01-26',
        periodEnd: '2026-02-01',
        onBooksGrossAmount: 110,
        potentialGrossAmount: 26.67,
      }),
    ]);
  });
});
