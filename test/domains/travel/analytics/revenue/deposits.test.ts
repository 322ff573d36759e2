import { toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenue, toItineraries } from './support.ts';

const context = createTestContext();
const inMarch = { travelStartDate: '2026-03-01' };

describe('the deposits of won itineraries', () => {
  it('give the documented example from the records that it stands for', async () => {
    const records = [
      ...toItineraries(48, { grossAmount: 640_000, depositReceivedAmount: 154_000 }, inMarch),
      ...toItineraries(9, { grossAmount: 1, depositReceivedAmount: 1 }, { ...inMarch, stage: 'open' }),
      ...toItineraries(9, { grossAmount: 1, depositReceivedAmount: 1 }, { ...inMarch, stage: 'lost' }),
    ];
    const { data, meta } = await createRevenue(records).deposits(context, { currencyCode: 'USD' });
    expect(data.timeline[1]).toEqual({
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      closedItineraryCount: 48,
      closedGrossAmount: 640_000,
      depositReceivedAmount: 154_000,
      targetDepositAmount: 160_000,
      depositGapAmount: -6_000,
      depositCoverageRatio: 0.9625,
    });
    expect(meta).toEqual({
      asOfDate: '2026-02-11',
      source: 'mv_itinerary_deposit_monthly',
      timeWindow: '12m',
      calculationVersion: 'v2',
      currency: 'USD',
    });
  });

  it('are zeros if nothing travels', async () => {
    const { data } = await createRevenue([]).deposits(context, {});
    expect(data.timeline).toHaveLength(12);
    expect(data.timeline[0]).toEqual({
      periodStart: '2026-02-01',
      periodEnd: '2026-02-28',
      closedItineraryCount: 0,
      closedGrossAmount: 0,
      depositReceivedAmount: 0,
      targetDepositAmount: 0,
      depositGapAmount: 0,
      depositCoverageRatio: 0,
    });
  });

  it('take the gap from the exact target and round it half away from zero', async () => {
    const record = { ...inMarch, grossAmount: 0.02, depositReceivedAmount: 0 };
    const { data } = await createRevenue([toItinerary(record)]).deposits(context, { timeWindow: '2m' });
    // A quarter of two cents is half a cent.
    expect(data.timeline[1]).toMatchObject({ targetDepositAmount: 0.01, depositGapAmount: -0.01 });
  });

  it('come by ISO weeks, of which one may lie in two months', async () => {
    const records = ['2026-02-28', '2026-03-01', '2026-03-02'].map((travelStartDate) =>
      toItinerary({ travelStartDate, grossAmount: 100, depositReceivedAmount: 10 }),
    );
    const { data } = await createRevenue(records).deposits(context, { grain: 'weekly', timeWindow: '1m' });
    expect(
      data.timeline.map((each) => [each.periodStart, each.closedItineraryCount, each.depositReceivedAmount]),
    ).toEqual([
      ['2026-02-09', 0, 0],
      ['2026-02-16', 0, 0],
      ['2026-02-23', 2, 20],
      ['2026-03-02', 1, 10],
      ['2026-03-09', 0, 0],
    ]);
  });
});
