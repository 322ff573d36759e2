import type { TrendDirection, TrendStrength } from '../consultant-results.ts';
import { decimal, integer, type Fraction } from '../figures.ts';
import { thresholds } from './thresholds.ts';

/** Where a figure goes, and how much. */
export interface Trend {
  trendDirection: TrendDirection;
  trendStrength: TrendStrength;
}

const flat = decimal(thresholds.trend.flat);
const medium = decimal(thresholds.trend.medium);
const high = decimal(thresholds.trend.high);

/**
 * The words for a relative change, by the thresholds. The direction is the figure's, whether that is good or not: more
 * days to book are `up`.
 * @param change exact, 0.0812 for 8.12 %; undefined if there is nothing to compare with.
 */
export function toTrend(change: Fraction | undefined): Trend {
  const of = change ?? integer(0);
  const size = of.abs();
  return {
    trendDirection: size.lte(flat) ? 'flat' : of.gt(0) ? 'up' : 'down',
    trendStrength: size.gte(high) ? 'high' : size.gte(medium) ? 'medium' : 'low',
  };
}
