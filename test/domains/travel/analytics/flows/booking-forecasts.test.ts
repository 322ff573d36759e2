import { addMonths } from '../../../../../src/domains/travel/analytics/periods.ts';
import { toItinerary } from '../../../../helpers/travel-records.ts';
import { context, createFlows, failureOf, flowMeta } from './support.ts';

/** Won itineraries closed in consecutive months, of which the last one is January 2026. */
const toBookings = (counts: readonly number[]) =>
  counts.flatMap((count, index) => {
    const closedDate = addMonths('2026-02-01', index - counts.length);
    return Array.from({ length: count }, () => toItinerary({ closedDate }));
  });

const documentedCounts = [8, 2, 8, 2, 8, 2, 8, 2, 8, 2, 8, 2];
/** February to January: twice as many in each month of the second year, one season strong and one without any. */
const seasons = [4, 4, 4, 4, 4, 10, 4, 4, 4, 4, 2, 0];

describe('booking-forecasts', () => {
  it('gives the documented example', async () => {
    // Mean 5, standard deviation 3, so the confidence is 1 - 3 / 5 / 2.
    const flows = createFlows({ itinerary: toBookings(documentedCounts) });
    expect(await flows.bookingForecasts(context, { lookbackMonths: 12, horizonMonths: 3 })).toEqual({
      data: ['2026-03-01', '2026-04-01', '2026-05-01'].map((periodStart) => ({
        periodStart,
        projectedBookings: 5,
        confidence: 0.7,
      })),
      meta: flowMeta('12m', null),
    });
    expect((await flows.bookingForecasts(context, {})).data).toHaveLength(3);
  });

  it('counts the whole months before that of the as-of date, won itineraries only', async () => {
    const days = ['2025-10-31', '2025-11-01', '2025-12-31', '2026-01-31', '2026-02-01'];
    const itinerary = [
      ...days.map((closedDate) => toItinerary({ closedDate, currencyCode: 'EUR' })),
      toItinerary({ closedDate: '2026-01-15', employeeId: 'employee-1' }),
      toItinerary({ closedDate: '2026-01-15', stage: 'lost' }),
    ];
    const flows = createFlows({ itinerary });
    const { data, meta } = await flows.bookingForecasts(context, { lookbackMonths: 3, horizonMonths: 1 });
    // 1, 1, 2: mean 4 / 3, cv = sqrt(2) / 4.
    expect(data).toEqual([{ periodStart: '2026-03-01', projectedBookings: 1.3, confidence: 0.8232 }]);
    expect(meta).toEqual(flowMeta('3m', null));
  });

  it('projects across the end of a year', async () => {
    const flows = createFlows({}, { asOf: '2024-12-31' });
    const { data } = await flows.bookingForecasts(context, { horizonMonths: 24 });
    expect([data.length, data[0]?.periodStart, data[12]?.periodStart, data[23]?.periodStart]).toEqual([
      24,
      '2025-01-01',
      '2026-01-01',
      '2026-12-01',
    ]);
  });

  it('knows the seasons from two years on', async () => {
    const counts = [...seasons, ...seasons.map((count) => 2 * count)];
    const flows = createFlows({ itinerary: toBookings(counts) });
    const { data } = await flows.bookingForecasts(context, { lookbackMonths: 24, horizonMonths: 12 });
    // The last year's mean is 8, the mean of all 6. July's is 15, so it is expected to have 8 * 15 / 6.
    expect(data.map(({ projectedBookings }) => projectedBookings)).toEqual([
      8, 8, 8, 8, 20, 8, 8, 8, 8, 4, 0, 8,
    ]);
    // Without the seasons: eleven months of 4 and eleven of 8, cv = 1 / 3.
    expect(new Set(data.map(({ confidence }) => confidence))).toEqual(new Set([0.8333]));
  });

  it('is sure where every season was as the year before, though the months differ', async () => {
    const flows = createFlows({ itinerary: toBookings([...seasons, ...seasons]) });
    const seasonal = await flows.bookingForecasts(context, { lookbackMonths: 24, horizonMonths: 5 });
    expect(seasonal.data.at(-1)).toEqual({ periodStart: '2026-07-01', projectedBookings: 10, confidence: 1 });
    // One month less, and each is projected the mean, (44 + 48) / 23; the variance is (2 * 36 + 2 * 4 + 2 * 16) / 23.
    const plain = await flows.bookingForecasts(context, { lookbackMonths: 23, horizonMonths: 5 });
    expect(plain.data.at(-1)).toEqual({
      periodStart: '2026-07-01',
      projectedBookings: 4,
      confidence: 0.7242,
    });
  });

  it('weighs a season by how often it was seen', async () => {
    // 25 months from January 2024: three Januaries of 6, 0 and 3, all other months 2.
    const year = Array.from({ length: 11 }, () => 2);
    const flows = createFlows({ itinerary: toBookings([6, ...year, 0, ...year, 3]) });
    const { data } = await flows.bookingForecasts(context, { lookbackMonths: 25, horizonMonths: 11 });
    // All 53 / 25, the last twelve 25 / 12. January: 25 / 12 * 3 / (53 / 25); February: 25 / 12 * 2 / (53 / 25).
    expect(data[0]).toEqual({ periodStart: '2026-03-01', projectedBookings: 2, confidence: 0.8586 });
    expect(data[10]?.projectedBookings).toBe(2.9);
  });

  it('has no confidence in what varies more than twice its mean', async () => {
    const flows = createFlows({ itinerary: toBookings([12, ...Array.from({ length: 11 }, () => 0)]) });
    expect((await flows.bookingForecasts(context, { horizonMonths: 1 })).data).toEqual([
      { periodStart: '2026-03-01', projectedBookings: 1, confidence: 0 },
    ]);
  });

  it.each([1, 12, 24, 60])('is zeros without bookings in %i months', async (lookbackMonths) => {
    const flows = createFlows({ itinerary: [toItinerary({ closedDate: '2026-02-02' })] });
    expect((await flows.bookingForecasts(context, { lookbackMonths, horizonMonths: 1 })).data).toEqual([
      { periodStart: '2026-03-01', projectedBookings: 0, confidence: 0 },
    ]);
  });

  it.each([
    [{ lookbackMonths: 0 }, 'lookback_months: expected a whole number from 1 to 60, got number 0'],
    [{ lookbackMonths: 61 }, 'lookback_months: expected a whole number from 1 to 60, got number 61'],
    [{ lookbackMonths: 1.5 }, 'lookback_months: expected a whole number from 1 to 60, got number 1.5'],
    [{ horizonMonths: -1 }, 'horizon_months: expected a whole number from 1 to 24, got number -1'],
    [{ horizonMonths: 25 }, 'horizon_months: expected a whole number from 1 to 24, got number 25'],
  ])('refuses %j', async (parameters, message) => {
    expect(await failureOf(createFlows({}).bookingForecasts(context, parameters))).toEqual({
      code: 'BAD_INPUT',
      message,
    });
  });
});
