import type { GlossaryEntry, Range } from './entry.ts';

/** Where a value lies against the values often called good; undefined if no numbers are. */
export type Rating = 'below' | 'within' | 'above';

export function ratingOf({ good }: GlossaryEntry, value: number): Rating | undefined {
  if (typeof good === 'string') return undefined;
  if (good.from !== undefined && value < good.from) return 'below';
  return good.to !== undefined && value > good.to ? 'above' : 'within';
}

/** Whether a value is worse than those often called good; one that is better than they are is not. */
export function isPoor(entry: GlossaryEntry, value: number): boolean {
  const rating = ratingOf(entry, value);
  if (rating === undefined || rating === 'within') return false;
  return entry.higherIsBetter === null || entry.higherIsBetter === (rating === 'below');
}

/** Whether the first value is better than the second; undefined if they are equal or neither is better. */
export function isBetter({ higherIsBetter }: GlossaryEntry, one: number, other: number): boolean | undefined {
  return one === other || higherIsBetter === null ? undefined : one > other === higherIsBetter;
}

/**
 * How far a poor value is from the nearest value often called good, relative to the greater of the two: 0 to 1.
 * By hand: a bounce rate of 0.62 where 0.55 is still good: 0.07 ÷ 0.62 = 0.113.
 */
export function gapOf(entry: GlossaryEntry, value: number): number {
  if (!isPoor(entry, value)) return 0;
  const { from, to } = entry.good as Range;
  const limit = ratingOf(entry, value) === 'below' ? from : to;
  return limit === undefined
    ? 0
    : Math.min(1, Math.abs(value - limit) / Math.max(Math.abs(value), Math.abs(limit)));
}
