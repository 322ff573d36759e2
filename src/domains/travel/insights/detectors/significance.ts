import { decimal, ratioOf, integer, type Fraction } from '../../analytics/figures.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { confidenceParts, levels } from './thresholds.ts';

/** How much a figure is taken from, and the least that it is judged by. */
export interface Sample {
  size: Fraction;
  min: number;
}

/** A figure that may make a finding. */
export interface Sign {
  metric: EvidenceMetric;
  /** How many times the threshold it reaches; below 1 it makes none. */
  excess: Fraction;
  sample: Sample;
}

/** What a figure is judged by. */
export interface Measure {
  /** How far off it is, in the threshold's unit; negative on the good side. */
  effect: Fraction;
  threshold: number;
  sample: Sample;
  /** Of the effect, were it chance alone; left out where the figure is a fact and no sample of something. */
  chance?: { variance: Fraction; deviations: number };
}

const none = integer(0);

/** Whether an effect is at least so many standard deviations large; exact, for squares are compared. */
export function isSignificant(
  effect: Fraction,
  { variance, deviations }: NonNullable<Measure['chance']>,
): boolean {
  return effect.mul(effect).gte(variance.mul(deviations * deviations));
}

/** How many times the threshold an effect reaches; 0 if the sample is too small or chance explains it. */
export function excessOf({ effect, threshold, sample, chance }: Measure): Fraction {
  if (effect.lte(none) || sample.size.lt(sample.min)) return none;
  if (chance && !isSignificant(effect, chance)) return none;
  return effect.div(decimal(threshold));
}

/** The sign that reaches the most; of equal ones the first. @returns undefined of none. */
export function strongestOf(signs: readonly Sign[]): Sign | undefined {
  return signs.reduce<Sign | undefined>(
    (best, sign) => (best && best.excess.gte(sign.excess) ? best : sign),
    undefined,
  );
}

/** Severity and priority; undefined if the threshold is not reached. */
export function levelOf(excess: Fraction): (typeof levels)[number] | undefined {
  return levels.find(({ from }) => excess.gte(decimal(from)));
}

/** The part of what a sample can tell: n / (n + least), a half at the least. */
export function sampleShare({ size, min }: Sample): Fraction {
  return ratioOf(size, size.add(min)) ?? none;
}

/**
 * 0.4 + 0.4 × n / (n + least n) + 0.2 × (1 − 1 / excess), to 2 places: 0.6 where sample and effect are just enough,
 * towards 1 the larger both are.
 */
export function confidenceOf({ excess, sample }: Pick<Sign, 'excess' | 'sample'>): number {
  const effectShare = integer(1).sub(excess.inverse());
  return decimal(confidenceParts.base)
    .add(sampleShare(sample).mul(decimal(confidenceParts.sample)))
    .add(effectShare.mul(decimal(confidenceParts.effect)))
    .round(2)
    .valueOf();
}
