import { toRatio } from '../../analytics/figures.ts';
import { callNameOf, ofConsultant, type ConsultantSubject } from './consultant.ts';
import { assessMargin } from './margin.ts';
import { toCountMetric, toRatioMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toPercentText } from './format.ts';

const { margin, deviations } = thresholds.consultant;

/** `margin_erosion` of a consultant: against the consultant's own year before. */
export const detectConsultantMargin: Detector<ConsultantSubject> = (view) => {
  const { year, yearBefore, isActive } = view.context;
  const heading = { key: 'margin_pct', label: 'Margin' };
  const compared = { now: year.booked, before: yearBefore.booked };
  const sign = isActive ? assessMargin(heading, compared, margin, deviations) : undefined;
  if (!sign) return undefined;
  const { currentValue, baselineValue } = sign.metric;
  const benchmark = view.benchmarks.marginPct;
  return {
    ...ofConsultant(view),
    insightType: 'margin_erosion',
    signs: [sign],
    besides: [
      ...(benchmark
        ? [toRatioMetric({ key: 'margin_benchmark', label: 'Median margin of consultants' }, benchmark)]
        : []),
      toCountMetric(
        { key: 'itinerary_count', label: 'Won itineraries (12m)' },
        toRatio(year.booked.itineraryCount),
      ),
    ],
    template: {
      title: `${callNameOf(view)} margin erosion`,
      summary: `Margin is ${toPercentText(currentValue)}, down from ${toPercentText(baselineValue ?? 0)} the year before.`,
      recommendedAction:
        'Review discounts and supplier costs of recent trips, and agree on a floor for margins.',
    },
  };
};
