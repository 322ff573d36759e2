import { toItinerary } from '../../../../helpers/travel-records.ts';
import { context, createFlows, failureOf, flowMeta } from './support.ts';

/** So many itineraries with one of their days in each of so many months; all other days lie far off. */
function toItineraries(
  field: 'createdDate' | 'travelStartDate' | 'travelEndDate',
  counts: Record<string, number>,
) {
  const days = { createdDate: '2001-01-01', travelStartDate: '2001-01-01', travelEndDate: '2001-01-01' };
  return Object.entries(counts).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, index) =>
      toItinerary({
        ...days,
        stage: 'open',
        [field]: `${month}-${String((index % 28) + 1).padStart(2, '0')}`,
      }),
    ),
  );
}

const zeros = { createdCount: 0, closedCount: 0, travelStartCount: 0, travelEndCount: 0 };

describe('itinerary-trends', () => {
  it('gives the documented example', async () => {
    const itinerary = [
      ...toItineraries('createdDate', { '2025-09': 8, '2025-10': 50, '2026-01': 62 }),
      ...toItineraries('travelStartDate', { '2025-09': 6, '2025-12': 84 }),
      ...toItineraries('travelEndDate', { '2025-09': 5, '2025-12': 81 }),
    ];
    const { data, meta } = await createFlows({ itinerary }).itineraryTrends(context, { timeWindow: '12m' });
    expect(data.summary).toEqual({
      createdItineraries: 120,
      closedItineraries: 0,
      travelStartItineraries: 90,
      travelEndItineraries: 86,
    });
    expect(data.timeline).toHaveLength(12);
    expect(data.timeline[6]).toEqual({
      periodStart: '2025-09-01',
      createdCount: 8,
      closedCount: 0,
      travelStartCount: 6,
      travelEndCount: 5,
    });
    expect(meta).toEqual(flowMeta('12m', null));
  });

  it('counts each day of an itinerary by itself, of every stage and currency', async () => {
    const days = {
      createdDate: '2025-11-30',
      closedDate: '2025-12-01',
      travelStartDate: '2026-01-31',
      travelEndDate: '2026-02-07',
    };
    const itinerary = [
      toItinerary(days),
      toItinerary({ ...days, stage: 'lost', currencyCode: 'EUR' }),
      toItinerary({ ...days, stage: 'open', closedDate: null, travelEndDate: '2026-02-08' }),
    ];
    const { data } = await createFlows({ itinerary }).itineraryTrends(context, { timeWindow: '4m' });
    expect(data).toEqual({
      summary: {
        createdItineraries: 3,
        closedItineraries: 2,
        travelStartItineraries: 3,
        travelEndItineraries: 2,
      },
      timeline: [
        { ...zeros, periodStart: '2025-11-01', createdCount: 3 },
        { ...zeros, periodStart: '2025-12-01', closedCount: 2 },
        { ...zeros, periodStart: '2026-01-01', travelStartCount: 3 },
        { ...zeros, periodStart: '2026-02-01', travelEndCount: 2 },
      ],
    });
  });

  it('counts the first and the last day of a window of days', async () => {
    const itinerary = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'].map((createdDate) =>
      toItinerary({ createdDate, closedDate: null }),
    );
    const { data } = await createFlows({ itinerary }, { asOf: '2024-03-01' }).itineraryTrends(context, {
      timeWindow: '2d',
    });
    expect(data.timeline.map(({ periodStart, createdCount }) => [periodStart, createdCount])).toEqual([
      ['2024-02-01', 1],
      ['2024-03-01', 1],
    ]);
  });

  it('looks back twelve months if no window is given, and is zeros without itineraries', async () => {
    const { data, meta } = await createFlows({}).itineraryTrends(context, {});
    expect(meta).toEqual(flowMeta('12m', null));
    expect(data.timeline).toHaveLength(12);
    expect(data.timeline[0]).toEqual({ periodStart: '2025-03-01', ...zeros });
    expect(data.timeline[11]).toEqual({ periodStart: '2026-02-01', ...zeros });
    expect(data.summary).toEqual({
      createdItineraries: 0,
      closedItineraries: 0,
      travelStartItineraries: 0,
      travelEndItineraries: 0,
    });
  });

  it('refuses a window that it cannot read', async () => {
    expect(await failureOf(createFlows({}).itineraryTrends(context, { timeWindow: 'all' }))).toEqual({
      code: 'BAD_INPUT',
      message: 'Unsupported time window format',
    });
  });
});
