import { decimal, toMoney, toRatio, integer, type Fraction } from '../../analytics/figures.ts';
import type { EvidenceMetric } from '../evidence.ts';

/** What a metric is called. */
export interface Heading {
  key: string;
  label: string;
}

function createMetric(
  { key, label }: Heading,
  unit: EvidenceMetric['unit'],
  currentValue: number,
  baselineValue: number | undefined,
): EvidenceMetric {
  return {
    key,
    label,
    currentValue,
    baselineValue: baselineValue ?? null,
    // The difference of the values as they are shown, so that a reader gets the same.
    deltaPct: baselineValue === undefined ? null : toRatio(decimal(currentValue).sub(decimal(baselineValue))),
    unit,
  };
}

/** A share of 1. */
export function toRatioMetric(heading: Heading, current: Fraction, baseline?: Fraction): EvidenceMetric {
  return createMetric(heading, 'ratio', toRatio(current), baseline && toRatio(baseline));
}

/** @param current in units of the tenant's currency, like the baseline. */
export function toCurrencyMetric(heading: Heading, current: Fraction, baseline?: Fraction): EvidenceMetric {
  return createMetric(heading, 'currency', toMoney(current), baseline && toMoney(baseline));
}

/** A baseline may have a fraction, such as what would be usual. */
export function toCountMetric(heading: Heading, current: number, baseline?: Fraction): EvidenceMetric {
  return createMetric(heading, 'count', toRatio(integer(current)), baseline && toRatio(baseline));
}

export function toDaysMetric(heading: Heading, current: Fraction, baseline?: Fraction): EvidenceMetric {
  return createMetric(heading, 'days', toRatio(current), baseline && toRatio(baseline));
}
