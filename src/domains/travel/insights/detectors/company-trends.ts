import { conversionRateOf } from '../../analytics/consultants/funnel.ts';
import { integer } from '../../analytics/figures.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import { marginHeading, toBookings, toLeadConversion } from './company-metrics.ts';
import { excessOf } from './significance.ts';
import { assessMargin } from './margin.ts';
import { toCountMetric, toRatioMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toNumberText, toPercentText } from './format.ts';

const { conversion, margin, bookings, deviations } = thresholds.company;

/** `conversion_decline`: lead conversion of the last 12 months against the 12 before. */
export const detectConversionDecline: Detector<CompanySubject> = (view) => {
  const { now, before } = view.context.leads;
  const metric = toLeadConversion(view.context);
  if (!metric || before.leadCount === 0) return undefined;
  const [current, baseline] = [conversionRateOf(now), conversionRateOf(before)];
  // Won leads beyond the number of leads come of records that are missing.
  if (baseline.lte(0) || baseline.gte(1)) return undefined;
  const size = integer(Math.min(now.leadCount, before.leadCount));
  const sample = { size, min: conversion.minLeads };
  const perLead = integer(1).div(now.leadCount).add(integer(1).div(before.leadCount));
  const excess = excessOf({
    effect: baseline.sub(current).div(baseline),
    threshold: conversion.drop,
    sample,
    chance: {
      variance: integer(1).sub(baseline).div(baseline).mul(perLead),
      deviations: conversion.deviations,
    },
  });
  const [share, shareBefore] = [metric.currentValue, metric.baselineValue ?? 0].map(toPercentText);
  return {
    ...ofCompany(view),
    insightType: 'conversion_decline',
    signs: [{ metric, excess, sample }],
    besides: [toCountMetric({ key: 'lead_count_12m', label: 'Leads (12m)' }, now.leadCount)],
    template: {
      title: 'Lead conversion has fallen',
      summary: `Lead conversion 12m is ${share}, down from ${shareBefore} in the 12 months before.`,
      recommendedAction:
        'Compare lost leads by source and reason, and put follow-up where most of them are lost.',
    },
  };
};

/** `margin_erosion` of the company: against its year before. */
export const detectCompanyMargin: Detector<CompanySubject> = (view) => {
  const sign = assessMargin(marginHeading, view.context.booked, margin, deviations);
  if (!sign) return undefined;
  const { currentValue, baselineValue } = sign.metric;
  return {
    ...ofCompany(view),
    insightType: 'margin_erosion',
    signs: [sign],
    besides: [],
    template: {
      title: 'Margin erosion',
      summary: `Margin 12m is ${toPercentText(currentValue)}, down from ${toPercentText(baselineValue ?? 0)} in the 12 months before.`,
      recommendedAction:
        'Review discounts, supplier costs and the mix of trips, and agree on a floor for margins.',
    },
  };
};

/** `bookings_decline`: itineraries booked in the last 3 months against the same ones a year earlier. */
export const detectBookingsDecline: Detector<CompanySubject> = (view) => {
  const { now, before } = view.context.bookings;
  const metric = toBookings(view.context);
  if (!metric || before === 0) return undefined;
  const sample = { size: integer(before), min: bookings.minBookings };
  const change = integer(now - before).div(before);
  const excess = excessOf({
    effect: change.neg(),
    threshold: bookings.drop,
    sample,
    // Both counts scatter as Poisson's; were there no decline, both would be as the earlier one.
    chance: { variance: integer(2).div(before), deviations },
  });
  const trend = toRatioMetric({ key: 'bookings_change_3m', label: 'Change of bookings' }, change);
  return {
    ...ofCompany(view),
    insightType: 'bookings_decline',
    signs: [{ metric, excess, sample }],
    besides: [trend],
    template: {
      title: 'Bookings are falling',
      summary: `Bookings of the last 3 months are ${now}, down from ${toNumberText(before)} a year earlier (${toPercentText(trend.currentValue)}).`,
      recommendedAction:
        'Check that all bookings are imported; then compare leads and conversion by channel to find what is missing.',
    },
  };
};
