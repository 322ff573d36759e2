import { marginPctOf, type Booked } from '../../analytics/consultants/bookings.ts';
import { decimal, whole } from '../../analytics/figures.ts';
import type { Compared } from '../detector-input/command-center.ts';
import { excessOf, type Sign } from './significance.ts';
import { toRatioMetric, type Heading } from './metrics.ts';

/**
 * The margin of the last 12 months below that of the 12 before. Margins of itineraries scatter by `scatter` and weigh
 * by gross, which scatters as much as it is large: the variance of a margin of n itineraries is scatter² × 2 / n.
 * @returns undefined where one of the two years has no margin.
 */
export function judgeMargin(
  heading: Heading,
  { now, before }: Compared<Booked>,
  limit: { points: number; leastItineraries: number; scatter: number },
  deviations: number,
): Sign | undefined {
  if (now.grossAmount.lte(0) || before.grossAmount.lte(0)) return undefined;
  const [current, baseline] = [marginPctOf(now), marginPctOf(before)];
  const [count, countBefore] = [now.itineraryCount, before.itineraryCount];
  const size = count.lt(countBefore) ? count : countBefore;
  const sample = { size, least: limit.leastItineraries };
  const variance = decimal(limit.scatter)
    .pow(2)
    .mul(2)
    .mul(whole(1).div(count).add(whole(1).div(countBefore)));
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
