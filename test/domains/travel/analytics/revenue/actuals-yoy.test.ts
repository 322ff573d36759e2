import { toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenue, toItineraries } from './support.ts';

const context = createTestContext();

/** January 2025 of the documented example, and the rest of that year. */
const example = [
  ...toItineraries(
    41,
    {
      grossAmount: 422_000,
      grossProfit: 352_000,
      tradeCommissionAmount: 22_000,
      paxCount: 126,
      numberOfDays: 357,
      numberOfNights: 312,
    },
    { travelStartDate: '2025-01-31' },
  ),
  ...toItineraries(
    461,
    {
      grossAmount: 4_960_000,
      grossProfit: 4_166_000,
      tradeCommissionAmount: 270_000,
      paxCount: 1396,
      numberOfDays: 3910,
      numberOfNights: 3403,
    },
    { travelStartDate: '2025-12-01' },
  ),
];

describe('the actuals year on year', () => {
  it('give the documented example from the records that it stands for', async () => {
    const others = [
      toItinerary({ travelStartDate: '2025-01-01', stage: 'open' }),
      toItinerary({ travelStartDate: '2025-01-01', stage: 'lost' }),
      toItinerary({ travelStartDate: '2024-12-31' }),
      toItinerary({ travelStartDate: '2027-01-01' }),
    ];
    const { data, meta } = await createRevenue([...example, ...others]).actualsYoy(context, {
      yearsBack: 2,
      currencyCode: 'USD',
    });
    expect(data.years).toEqual([2025, 2026]);
    expect(data.timeline[0]).toEqual({
      year: 2025,
      month: 1,
      monthLabel: 'Jan',
      itineraryCount: 41,
      paxCount: 126,
      grossAmount: 422_000,
      commissionIncomeAmount: 352_000,
      marginAmount: 70_000,
      tradeCommissionAmount: 22_000,
      marginPct: 0.1659,
      avgGrossPerItinerary: 10_292.68,
      avgCommissionIncomePerItinerary: 8_585.37,
      avgGrossPerPax: 3_349.21,
      avgCommissionIncomePerPax: 2_793.65,
      // 357 and 312 of 41; the example writes 8.7 and 7.6.
      avgNumberOfDays: 8.7,
      avgNumberOfNights: 7.6,
      grossShareOfYearPct: 0.0784,
      itineraryShareOfYearPct: 0.0817,
    });
    expect(data.yearSummaries[0]).toEqual({
      year: 2025,
      itineraryCount: 502,
      paxCount: 1522,
      grossAmount: 5_382_000,
      commissionIncomeAmount: 4_518_000,
      marginAmount: 864_000,
      tradeCommissionAmount: 292_000,
      marginPct: 0.1605,
      // 5,382,000 / 502; the example's 10,720.12 is a slip of the pen.
      avgGrossPerItinerary: 10_721.12,
      avgCommissionIncomePerItinerary: 9_000,
      avgGrossPerPax: 3_536.14,
      avgCommissionIncomePerPax: 2_968.46,
      avgNumberOfDays: 8.5,
      avgNumberOfNights: 7.4,
    });
    expect(meta).toEqual({
      asOfDate: '2026-02-11',
      source: 'mv_itinerary_revenue_monthly',
      timeWindow: '2y',
      calculationVersion: 'v2',
      currency: 'USD',
    });
  });

  it('have twelve months for every year, zeros if nothing travels', async () => {
    const { data, meta } = await createRevenue([]).actualsYoy(context, { yearsBack: 3 });
    const zeros = {
      itineraryCount: 0,
      paxCount: 0,
      grossAmount: 0,
      commissionIncomeAmount: 0,
      marginAmount: 0,
      tradeCommissionAmount: 0,
      marginPct: 0,
      avgGrossPerItinerary: 0,
      avgCommissionIncomePerItinerary: 0,
      avgGrossPerPax: 0,
      avgCommissionIncomePerPax: 0,
      avgNumberOfDays: 0,
      avgNumberOfNights: 0,
    };
    const labels = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    expect(data).toEqual({
      years: [2024, 2025, 2026],
      timeline: [2024, 2025, 2026].flatMap((year) =>
        labels.map((monthLabel, index) => ({
          year,
          month: index + 1,
          monthLabel,
          ...zeros,
          grossShareOfYearPct: 0,
          itineraryShareOfYearPct: 0,
        })),
      ),
      yearSummaries: [2024, 2025, 2026].map((year) => ({ year, ...zeros })),
    });
    expect(meta.timeWindow).toBe('3y');
  });

  it('give each year its own shares, and the months to come what is booked for them', async () => {
    const records = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-11-30', '2026-11-30'].map(
      (travelStartDate) => toItinerary({ travelStartDate }),
    );
    const { data } = await createRevenue(records).actualsYoy(context, {});
    const shares = data.timeline
      .filter(({ itineraryCount }) => itineraryCount > 0)
      .map((each) => [each.year, each.month, each.grossShareOfYearPct, each.itineraryShareOfYearPct]);
    expect(shares).toEqual([
      [2025, 3, 0.75, 0.75],
      [2025, 11, 0.25, 0.25],
      [2026, 11, 1, 1],
    ]);
  });

  it('take a year from its exact months and round it once', async () => {
    const records = ['2025-01-01', '2025-02-01', '2025-03-01'].map((travelStartDate) =>
      toItinerary({ travelStartDate, grossAmount: 0.0034, grossProfit: 0, paxCount: 0 }),
    );
    const { data } = await createRevenue(records).actualsYoy(context, {});
    expect(data.timeline.slice(0, 3).map(({ grossAmount }) => grossAmount)).toEqual([0, 0, 0]);
    expect(data.timeline[0]).toMatchObject({ grossShareOfYearPct: 0.3333, avgGrossPerPax: 0, marginPct: 1 });
    expect(data.yearSummaries[0]?.grossAmount).toBe(0.01);
  });
});
