import { marginPctOf, type Bookings } from '../../analytics/consultants/bookings.ts';
import { decimal, integer } from '../../analytics/figures.ts';
import type { Compared } from '../detector-input/command-center.ts';
import { excessOf, type Sign } from './significance.ts';
import { toRatioMetric, type Heading } from './metrics.ts';

/**
 * The margin of the last 12 months below that of the 12 before. Margins of itineraries scatter by `scatter` and weigh
 * by gross, which scatters as much as it is large: the variance of a margin of n itineraries is scatter² × 2 / n.
 * @returns undefined if one of the two years has no margin.
 */
export function assessMargin(
  heading: Heading,
  { now, before }: Compared<Bookings>,
  limit: { points: number; minItineraries: number; scatter: number },
  deviations: number,
): Sign | undefined {
  if (now.grossAmount.lte(0) || before.grossAmount.lte(0)) return undefined;
  const [current, baseline] = [marginPctOf(now), marginPctOf(before)];
  const [count, countBefore] = [now.itineraryCount, before.itineraryCount];
  const size = count.lt(countBefore) ? count : countBefore;
  const sample = { size, min: limit.minItineraries };
  const variance = decimal(limit.scatter)
    .pow(2)
    .mul(2)
    .mul(integer(1).div(count).add(integer(1).div(countBefore)));
  return {
    metric: toRatioMetric(heading, current, baseline),
    excess: excessOf({
      effect: baseline.sub(current),
      threshold: limit.points,
      sample,
      chance: { variance, deviations },
    }),
    sample,
  };
}
