import type { ConsultantProfile } from '../consultant-results.ts';
import { toChange, toMoney, integer } from '../figures.ts';
import { addMonths, splitMonths, type Period } from '../periods.ts';
import type { MonthlyRevenue } from './year-series.ts';

/**
 * Booked revenue by travel start: each month of the period beside the same one of the year before, and the period
 * beside its baseline.
 */
export function toTrendStory(
  revenueOf: MonthlyRevenue,
  period: Period,
  baseline: Period,
): ConsultantProfile['trendStory'] {
  const sum = (span: Period) =>
    splitMonths(span).reduce((total, { start }) => total.add(revenueOf(start)), integer(0));
  const current = sum(period);
  const before = sum(baseline);
  return {
    points: splitMonths(period).map(({ start }) => ({
      periodStart: start,
      currentValue: toMoney(revenueOf(start)),
      baselineValue: toMoney(revenueOf(addMonths(start, -12))),
    })),
    currentTotal: toMoney(current),
    baselineTotal: toMoney(before),
    yoyDeltaPct: toChange(current, before),
  };
}
