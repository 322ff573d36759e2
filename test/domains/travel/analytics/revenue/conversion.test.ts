import { toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenue, lookback, toItineraries, toOutcomes } from './support.ts';

const context = createTestContext();
const inMarch = { travelStartDate: '2026-03-31' };
const march = [
  ...toItineraries(40, { grossProfit: 113_000 }, inMarch),
  // 31,500 divided by 238/439.
  ...toItineraries(34, { grossProfit: 58_102.9412 }, { ...inMarch, stage: 'open' }),
];

describe('the conversion', () => {
  it('gives the documented example from the records that it stands for', async () => {
    const records = [...lookback, ...march, ...toItineraries(7, {}, { ...inMarch, stage: 'lost' })];
    const { data, meta } = await createRevenue(records).conversion(context, { currencyCode: 'USD' });
    expect(data.timeline[1]).toEqual({
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      quotedCount: 34,
      confirmedCount: 40,
      closeRatio: 0.5405,
      // 34 × 238/439; the example writes 18.4.
      projectedConfirmedCount: 18.4,
      projectedCommissionIncomeExpected: 144_500,
      projectedCommissionIncomeBestCase: 162_200,
      projectedCommissionIncomeWorstCase: 128_900,
    });
    expect(data.lookbackCloseRatio).toBe(0.5421);
    expect(meta).toEqual({
      asOfDate: '2026-02-11',
      source: 'mv_itinerary_pipeline_stages',
      timeWindow: '12m',
      calculationVersion: 'v2',
      currency: 'USD',
    });
  });

  it('leaves months of the lookback with lost itineraries alone out of the mean and the worst case', async () => {
    const onlyLost = toItineraries(3, {}, { travelStartDate: '2025-10-01', stage: 'lost' });
    const { data } = await createRevenue([...lookback, ...march, ...onlyLost]).conversion(context, {});
    expect(data.timeline[1]).toMatchObject({
      projectedCommissionIncomeBestCase: 162_200,
      projectedCommissionIncomeWorstCase: 128_900,
    });
  });

  it('expects nothing of quoted itineraries if nothing was won in the lookback', async () => {
    const { data } = await createRevenue([...toOutcomes('2025-06', 0, 5), ...march]).conversion(context, {});
    expect(data.lookbackCloseRatio).toBe(0);
    expect(data.timeline[1]).toMatchObject({
      projectedConfirmedCount: 0,
      projectedCommissionIncomeExpected: 113_000,
      projectedCommissionIncomeBestCase: 113_000,
      projectedCommissionIncomeWorstCase: 113_000,
    });
  });

  it('has zeros if nothing travels', async () => {
    const { data } = await createRevenue([]).conversion(context, {});
    expect(data.lookbackCloseRatio).toBe(0);
    expect(data.timeline).toHaveLength(12);
    expect(data.timeline[11]).toEqual({
      periodStart: '2027-01-01',
      periodEnd: '2027-01-31',
      quotedCount: 0,
      confirmedCount: 0,
      closeRatio: 0,
      projectedConfirmedCount: 0,
      projectedCommissionIncomeExpected: 0,
      projectedCommissionIncomeBestCase: 0,
      projectedCommissionIncomeWorstCase: 0,
    });
  });

  it('comes by ISO weeks, of which one may lie in two months', async () => {
    const records = [
      toItinerary({ travelStartDate: '2026-02-28', stage: 'open' }),
      toItinerary({ travelStartDate: '2026-03-01' }),
      toItinerary({ travelStartDate: '2026-03-02' }),
    ];
    const { data } = await createRevenue(records, { asOf: '2026-02-25' }).conversion(context, {
      grain: 'weekly',
      timeWindow: '8d',
    });
    expect(
      data.timeline.map((each) => [each.periodStart, each.quotedCount, each.confirmedCount, each.closeRatio]),
    ).toEqual([
      ['2026-02-23', 1, 1, 0.5],
      ['2026-03-02', 0, 1, 1],
    ]);
  });
});
