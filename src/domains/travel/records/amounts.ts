import type { Units } from './record.ts';

/** Units of a currency's unit. */
export const unitsPerOne = 10_000;

/** A decimal amount of at most four places as units. */
export function toUnits(amount: number): Units {
  return Math.round(amount * unitsPerOne);
}

/** Units as the decimal amount that they stand for. */
export function toAmount(units: Units): number {
  return units / unitsPerOne;
}
