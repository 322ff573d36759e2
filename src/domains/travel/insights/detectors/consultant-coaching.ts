import { marginPctOf } from '../../analytics/consultants/bookings.ts';
import { closeRateOf, conversionRateOf } from '../../analytics/consultants/funnel.ts';
import { ratioOf, integer, type Fraction } from '../../analytics/figures.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { callNameOf, ofConsultant, type ConsultantSubject } from './consultant.ts';
import { excessOf, isSignificant, strongestOf, type Sign } from './significance.ts';
import { toCountMetric, toRatioMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toList, toPercentText, toSentence } from './format.ts';

const { conversion, growth, deviations } = thresholds.consultant;
const [nothing, one] = [integer(0), integer(1)];

const toShortfall = (rate: Fraction, benchmark: Fraction) => benchmark.sub(rate).div(benchmark);

/**
 * Conversion of the last 12 months below the benchmark. Whether chance explains it is asked of the last 24: among many
 * consultants somebody always has a bad year. Shares scatter as the binomial's: of n leads the variance, relative to the
 * benchmark b, is (1 − b) / (b × n).
 */
function assessConversion({ context: { year, bothYears }, benchmarks }: ConsultantSubject): Sign | undefined {
  const { leadCount } = year.funnel;
  const benchmark = benchmarks.conversionRate;
  if (leadCount === 0) return undefined;
  const rate = conversionRateOf(year.funnel);
  const sample = { size: integer(leadCount), min: conversion.minLeads };
  const metric = toRatioMetric({ key: 'conversion_rate', label: 'Conversion rate' }, rate, benchmark);
  // Won leads beyond the number of leads come of records that are missing: no share that chance could be told of.
  if (!benchmark?.gt(0) || benchmark.gte(1)) return { metric, excess: nothing, sample };
  const lasting = toShortfall(conversionRateOf(bothYears), benchmark);
  const variance = one.sub(benchmark).div(benchmark.mul(bothYears.leadCount));
  const isProven = lasting.gt(0) && isSignificant(lasting, { variance, deviations });
  const effect = toShortfall(rate, benchmark);
  const excess = isProven ? excessOf({ effect, threshold: conversion.shortfall, sample }) : nothing;
  return { metric, excess, sample };
}

/**
 * Booked revenue below what it is compared with. Amounts of itineraries scatter about as much as they are large, so
 * that the variance of a sum of n, relative to the sum, is 2 / n.
 * @param expected itineraries that make up the amount compared with.
 * @param amounts that chance plays a part in: 1 if compared with a target, 2 with another sum of itineraries.
 */
function assessGrowth(
  heading: { key: string; label: string },
  variancePct: Fraction | undefined,
  expected: Fraction,
  limit: { threshold: number; amounts: number },
): Sign | undefined {
  if (!variancePct || expected.lte(0)) return undefined;
  const sample = { size: expected, min: growth.minItineraries };
  const variance = integer(2 * limit.amounts).div(expected);
  return {
    metric: toRatioMetric(heading, variancePct, nothing),
    excess: excessOf({
      effect: variancePct.neg(),
      threshold: limit.threshold,
      sample,
      chance: { variance, deviations },
    }),
    sample,
  };
}

function assessTarget({ context, benchmarks }: ConsultantSubject): Sign | undefined {
  const { grossPerItinerary } = benchmarks;
  const expected = (grossPerItinerary && ratioOf(context.target, grossPerItinerary)) ?? nothing;
  return assessGrowth(
    { key: 'growth_variance', label: 'Growth variance against target' },
    context.targetVariance,
    expected,
    { threshold: growth.belowTarget, amounts: 1 },
  );
}

function assessYearBefore({ context: { yoyVariance, yearBefore } }: ConsultantSubject): Sign | undefined {
  return assessGrowth(
    { key: 'yoy_variance', label: 'Growth variance against the year before' },
    yoyVariance,
    yearBefore.booked.itineraryCount,
    { threshold: growth.belowYearBefore, amounts: 2 },
  );
}

function toBesides({ context: { year, yearBefore }, benchmarks }: ConsultantSubject): EvidenceMetric[] {
  const isBooked = year.booked.grossAmount.gt(0);
  const before = yearBefore.booked.grossAmount.gt(0) ? marginPctOf(yearBefore.booked) : undefined;
  const isDecided = year.funnel.wonCount + year.funnel.lostCount > 0;
  return [
    ...(isBooked
      ? [toRatioMetric({ key: 'margin_pct', label: 'Margin' }, marginPctOf(year.booked), before)]
      : []),
    ...(isDecided
      ? [
          toRatioMetric(
            { key: 'close_rate', label: 'Close rate' },
            closeRateOf(year.funnel),
            benchmarks.closeRate,
          ),
        ]
      : []),
    toCountMetric({ key: 'lead_count', label: 'Leads (12m)' }, year.funnel.leadCount),
  ];
}

const phrases = [
  ['conversion_rate', 'conversion'],
  ['growth_variance', 'growth variance'],
  ['margin_pct', 'margin'],
] as const;

/** `Conversion is 27.1%, growth variance is -8.2%, and margin is 19.4%.`, without what is not known. */
function toSummary(metrics: readonly EvidenceMetric[], strongest: string): string {
  const wanted = strongest === 'yoy_variance' ? [['yoy_variance', 'growth against the year before']] : [];
  const known = [...phrases, ...wanted].flatMap(([key, name]) => {
    const metric = metrics.find((each) => each.key === key);
    return metric ? [`${name} is ${toPercentText(metric.currentValue)}`] : [];
  });
  return toSentence(toList(known));
}

const actions = {
  conversion_rate:
    'Review the pipeline together, qualify leads more strictly, and agree on weekly steps towards a close.',
  growth:
    'Go through the trips that can still be booked, agree on weekly goals, and see what keeps sales behind.',
};

/**
 * `coaching_signal`: conversion below the benchmark, or booked revenue behind the target or the year before. One event
 * for whichever of them hold, for the same talk deals with all of them; and the type does not change when another one
 * joins.
 */
export const detectCoaching: Detector<ConsultantSubject> = (view) => {
  if (!view.context.isActive) return undefined;
  const signs = [assessConversion(view), assessTarget(view), assessYearBefore(view)].filter(
    (sign) => sign !== undefined,
  );
  const strongest = strongestOf(signs)?.metric.key;
  if (strongest === undefined) return undefined;
  const besides = toBesides(view);
  return {
    ...ofConsultant(view),
    insightType: 'coaching_signal',
    signs,
    besides,
    template: {
      title: `${callNameOf(view)} coaching opportunity`,
      summary: toSummary([...signs.map(({ metric }) => metric), ...besides], strongest),
      recommendedAction: strongest === 'conversion_rate' ? actions.conversion_rate : actions.growth,
    },
  };
};
