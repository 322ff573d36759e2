import Fraction from 'fraction.js';
import { unitsPerOne } from '../records/amounts.ts';
import type { Units } from '../records/record.ts';

export { Fraction };

/** Decimal places (docs/travel-metrics.md, "Numbers"); a count is one that has a fraction, as days have. */
const places = { amount: 2, count: 1, ratio: 4, rate: 6 } as const;

/** The decimal nearest to an exact figure, half away from zero. */
function round(exact: Fraction, digits: number): number {
  const scale = 10n ** BigInt(digits);
  const { n, d, s } = exact;
  const rounded = (2n * n * scale + d) / (2n * d);
  // By its digits: a division of two numbers would round a second time where one of them has more than 15.
  const magnitude = Number(`${rounded / scale}.${String(rounded % scale).padStart(digits, '0')}`);
  return s < 0n && rounded > 0n ? -magnitude : magnitude;
}

/** An exact whole number. */
export const integer = (value: number): Fraction => new Fraction(BigInt(value), 1n);

/** The exact value of a decimal number as it is written: 1.1 is eleven tenths. */
export function decimal(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}

/** An amount in units, or a figure made from such, as the decimal amount that is answered. */
export function toMoney(units: Fraction | Units): number {
  const exact = typeof units === 'number' ? integer(units) : units;
  return round(exact.div(unitsPerOne), places.amount);
}

/** A count or a number of days, which may have a fraction, as it is answered. */
export function toCount(exact: Fraction): number {
  return round(exact, places.count);
}

/** A ratio as it is answered. */
export function toRatio(exact: Fraction): number {
  return round(exact, places.ratio);
}

/** An exchange rate as it is answered. */
export function toRate(exact: Fraction): number {
  return round(exact, places.rate);
}

/** `part / base`; undefined if the base is 0. */
export function ratioOf(part: Fraction, base: Fraction): Fraction | undefined {
  return base.equals(0) ? undefined : part.div(base);
}

/** `(current - base) / base` (docs/travel-metrics.md, "Numbers"), exact; undefined if the base is 0. */
export function changeOf(current: Fraction, base: Fraction): Fraction | undefined {
  return ratioOf(current.sub(base), base);
}

/** The same as it is answered; null if the base is 0. */
export function toChange(current: Fraction, base: Fraction): number | null {
  const change = changeOf(current, base);
  return change ? toRatio(change) : null;
}
