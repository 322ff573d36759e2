import { speedToBookOf } from '../../analytics/consultants/funnel.ts';
import { integer } from '../../analytics/figures.ts';
import { callNameOf, ofConsultant, type ConsultantSubject } from './consultant.ts';
import { excessOf } from './significance.ts';
import { toCountMetric, toDaysMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toNumberText } from './format.ts';

const { speed, deviations } = thresholds.consultant;

/**
 * `slow_speed_to_book`: days from a lead to its booking, against the benchmark. Waiting times scatter about as much as
 * they are long: the variance of a mean of n, relative to the mean, is 1 / n.
 */
export const detectSlowBooking: Detector<ConsultantSubject> = (view) => {
  const { year, isActive } = view.context;
  const days = speedToBookOf(year.funnel);
  const benchmark = view.benchmarks.speedToBookDays;
  if (!isActive || !days || !benchmark?.gt(0)) return undefined;
  const { wonCount } = year.funnel;
  const sample = { size: integer(wonCount), min: speed.minWonLeads };
  const excess = excessOf({
    effect: days.sub(benchmark).div(benchmark),
    threshold: speed.excess,
    sample,
    chance: { variance: integer(1).div(wonCount), deviations },
  });
  const metric = toDaysMetric({ key: 'speed_to_book', label: 'Speed to book' }, days, benchmark);
  const [current, usual] = [metric.currentValue, metric.baselineValue ?? 0].map(toNumberText);
  return {
    ...ofConsultant(view),
    insightType: 'slow_speed_to_book',
    signs: [{ metric, excess, sample }],
    besides: [toCountMetric({ key: 'won_lead_count', label: 'Won leads (12m)' }, wonCount)],
    template: {
      title: `${callNameOf(view)} is slow to book`,
      summary: `Booking takes ${current} days on average, the benchmark is ${usual}.`,
      recommendedAction: 'Find the step at which leads wait longest, and agree on a day for each follow-up.',
    },
  };
};
