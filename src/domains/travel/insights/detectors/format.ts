import { toAmountText, toOneDecimal } from '../../analytics/consultants/format.ts';
import { decimal } from '../../analytics/figures.ts';

/*
 * Figures in words, made from evidence's own values and never from more exact ones: who reads the evidence has to find
 * them again.
 */

/** `-8.2%` of -0.082. */
export function toPercentText(ratio: number): string {
  const text = `${toOneDecimal(decimal(ratio).mul(100))}%`;
  return ratio < 0 && text !== '0.0%' ? `-${text}` : text;
}

/** `31.0` or, of a whole number that counts something, `31`. */
export const toNumberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : toOneDecimal(decimal(value));

export { toAmountText };

/** `June 2026` of a month's first day. */
export function toMonthText(month: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${month}T00:00:00Z`).toLocaleDateString('en-US', options);
}

/** `a`, `a and b`, `a, b, and c`. */
export function toList(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** With a capital letter and a full stop. */
export const toSentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
