import type { Employee } from '../../records/record.ts';
import { Fraction } from '../figures.ts';

const half = new Fraction(1, 2);

/** With one decimal, half away from zero, and without a sign. */
export function toOneDecimal(exact: Fraction): string {
  return (exact.abs().mul(10).add(half).floor().valueOf() / 10).toFixed(1);
}

/** `8.1%` of 0.0812, likewise. */
export const toPercent = (ratio: Fraction): string => `${toOneDecimal(ratio.mul(100))}%`;

/** `12,345.60 USD`. */
export function toAmountText(amount: number, currencyCode: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${amount.toLocaleString('en-US', digits)} ${currencyCode}`;
}

export const fullName = ({ firstName, lastName }: Pick<Employee, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim();
