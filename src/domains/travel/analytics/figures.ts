import Fraction from 'fraction.js';
import { unitsPerOne } from '../records/amounts.ts';
import type { Units } from '../records/record.ts';

export { Fraction };

/** Decimal places of amounts, and of ratios and counts that have a fraction (OPERATIONS, section E). */
const places = { amount: 2, ratio: 4 } as const;

/** The decimal nearest to an exact figure, half away from zero. */
function round(exact: Fraction, digits: number): number {
  const scale = 10n ** BigInt(digits);
  const { n, d, s } = exact;
  const rounded = (2n * n * scale + d) / (2n * d);
  return Number(s * rounded) / Number(scale);
}

/** An exact whole number. */
export const whole = (value: number): Fraction => new Fraction(BigInt(value), 1n);

/** An amount in units, or a figure made from such, as the decimal amount that is answered. */
export function toMoney(units: Fraction | Units): number {
  const exact = typeof units === 'number' ? whole(units) : units;
  return round(exact.div(unitsPerOne), places.amount);
}

/** A ratio, or a count with a fraction, as it is answered. */
export function toRatio(exact: Fraction): number {
  return round(exact, places.ratio);
}

/** `part / base`; undefined where the base is 0. */
export function ratioOf(part: Fraction, base: Fraction): Fraction | undefined {
  return base.equals(0) ? undefined : part.div(base);
}

/** `(current - base) / base` (OPERATIONS, section E); null where the base is 0. */
export function toChange(current: Fraction, base: Fraction): number | null {
  const change = ratioOf(current.sub(base), base);
  return change ? toRatio(change) : null;
}
