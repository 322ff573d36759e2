import { integer } from '../../analytics/figures.ts';
import { callNameOf, ofConsultant, type ConsultantSubject } from './consultant.ts';
import { excessOf } from './significance.ts';
import { toCountMetric, toCurrencyMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toAmountText, toNumberText } from './format.ts';

const { pipeline: limit, deviations } = thresholds.consultant;

/**
 * `pipeline_gap` of a consultant: open itineraries of the 6 months ahead against what the consultant's leads would
 * bring at all consultants' number of open itineraries per lead. Counts scatter as Poisson's: variance = mean.
 */
export const detectConsultantPipeline: Detector<ConsultantSubject> = (view) => {
  const { year, pipeline, isActive } = view.context;
  const expected = view.benchmarks.openPerLead?.mul(year.funnel.leadCount);
  if (!isActive || !expected?.gt(0)) return undefined;
  const { openCount, openGross } = pipeline;
  const sample = { size: expected, min: limit.minExpected };
  const excess = excessOf({
    effect: expected.sub(openCount).div(expected),
    threshold: limit.shortfall,
    sample,
    chance: { variance: integer(1).div(expected), deviations },
  });
  const heading = { key: 'open_itineraries_6m', label: 'Open itineraries (next 6 months)' };
  const metric = toCountMetric(heading, openCount, expected);
  const gross = toCurrencyMetric(
    { key: 'open_pipeline_6m', label: 'Open pipeline (next 6 months)' },
    openGross,
  );
  return {
    ...ofConsultant(view),
    insightType: 'pipeline_gap',
    signs: [{ metric, excess, sample }],
    besides: [gross],
    template: {
      title: `${callNameOf(view)} pipeline gap`,
      summary: `Open itineraries of the next 6 months number ${openCount}, where ${toNumberText(metric.baselineValue ?? 0)} would be usual; they are worth ${toAmountText(gross.currentValue, view.currencyCode)}.`,
      recommendedAction:
        'Follow up on leads without a quote, and plan the outreach that refills the pipeline.',
    },
  };
};
