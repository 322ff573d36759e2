import type { GlossaryEntry } from './entry.ts';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const coarse = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
// Where complaints about spam and uptime lie, a hundredth of a percent matters.
const finePercent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 });

/** A value of a metric as people read it: `62%`, `1,250`, `2.4 seconds`, `4.5 stars`. Money has no currency. */
export function formatValue({ unit, suffix }: Pick<GlossaryEntry, 'unit' | 'suffix'>, value: number): string {
  const number = formatNumber(unit, value);
  if (suffix !== undefined) return `${number} ${suffix}`;
  return unit === 'seconds' ? `${number} seconds` : number;
}

function formatNumber(unit: GlossaryEntry['unit'], value: number): string {
  // A minus sign before nothing says nothing.
  const shown = value === 0 ? 0 : value;
  if (unit === 'ratio')
    return (shown < 0.01 || (shown > 0.99 && shown < 1) ? finePercent : percent).format(shown);
  return (unit === 'score' || unit === 'count' ? coarse : plain).format(shown);
}

/** The values often called good, in words: `often 2% to 5%`; a text stays as it is. */
export function formatGood(entry: GlossaryEntry): string {
  const { good } = entry;
  if (typeof good === 'string') return good;
  const { from, to } = good;
  if (from !== undefined && to !== undefined) {
    return `often ${formatNumber(entry.unit, from)} to ${formatValue(entry, to)}`;
  }
  return from === undefined
    ? `often up to ${formatValue(entry, to ?? 0)}`
    : `often ${formatValue(entry, from)} or more`;
}

/** What the metric is called in a sentence. */
export function labelOf({ names: [first] }: GlossaryEntry): string {
  return first.replace(/\b(?:seo|ltv|cac)\b/g, (name) => name.toUpperCase());
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Things in a row: `a, b and c`. */
export function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}
