import { createRevenueAnalytics } from '../../../../../src/domains/travel/analytics/revenue/index.ts';
import { toAmount, toUnits } from '../../../../../src/domains/travel/records/amounts.ts';
import type { Itinerary } from '../../../../../src/domains/travel/records/record.ts';
import { toItinerary, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';

/** The sums of many itineraries; amounts are decimals. */
export type Together = Partial<
  Pick<
    Itinerary,
    | 'grossAmount'
    | 'grossProfit'
    | 'tradeCommissionAmount'
    | 'depositReceivedAmount'
    | 'paxCount'
    | 'numberOfDays'
    | 'numberOfNights'
  >
>;

/** The n-th part of a whole number; the last one holds the rest. */
function partOf(total: number, count: number, index: number): number {
  const part = Math.trunc(total / count);
  return index === count - 1 ? total - part * (count - 1) : part;
}

/** So many itineraries whose sums are exactly these figures. */
export function toItineraries(
  count: number,
  together: Together,
  changes: Partial<Itinerary> = {},
): Itinerary[] {
  return Array.from({ length: count }, (_, index) =>
    toItinerary({
      ...Object.fromEntries(
        Object.entries(together).map(([name, total]) => [
          name,
          name.startsWith('number') || name === 'paxCount'
            ? partOf(total, count, index)
            : toAmount(partOf(toUnits(total), count, index)),
        ]),
      ),
      ...changes,
    }),
  );
}

/** Itineraries of a month that were won, and some that are still open. */
export const toOutcomes = (month: string, won: number, open: number, changes: Partial<Itinerary> = {}) => [
  ...toItineraries(won, {}, { travelStartDate: `${month}-15`, stage: 'won', ...changes }),
  ...toItineraries(open, {}, { travelStartDate: `${month}-15`, stage: 'open', ...changes }),
];

/**
 * Three months before February 2026 of which 238 of 439 itineraries were won, 0.5421. The months' own ratios are 164,
 * 98 and 53 of 212, so that the best is 164/105 of their mean, and the worst 53/105.
 */
export const lookback = [
  ...toOutcomes('2025-03', 123, 36),
  ...toOutcomes('2025-08', 98, 114),
  ...toOutcomes('2026-01', 17, 51),
];

/** The day of the documented revenue examples. */
const documentDay = '2026-02-11';

/** The analytics of the tenant `acme` over these records. */
export const createRevenue = (
  itineraries: readonly Itinerary[],
  options: TestAnalyticsOptions = {},
  others: TestRecords = {},
) =>
  createRevenueAnalytics(
    createTestAnalyticsDeps({ ...others, itinerary: itineraries }, { asOf: documentDay, ...options }),
  );
