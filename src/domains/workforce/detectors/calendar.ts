import { dayMs, hourMs, mondayOf, toDate, toDay, weekdayOf } from '../../../common/time.ts';
import type { Period } from '../records/record.ts';

export { dayMs, hourMs, mondayOf, toDate, toDay, weekdayOf };

/** From Monday, as ISO 8601 counts. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The day that a time falls on. */
export function dayOf(time: Date): number {
  return Math.floor(time.getTime() / dayMs);
}

/** `YYYY-MM` of a day. */
export function monthOf(day: number): string {
  return toDate(day).slice(0, 7);
}

/** A week's name, such as `2025-W03` (ISO 8601, 4.2.2: a week belongs to the year of its Thursday). */
export function weekNameOf(monday: number): string {
  const year = toDate(monday + 3).slice(0, 4);
  const firstMonday = mondayOf(toDay(`${year}-01-04`));
  return `${year}-W${String((monday - firstMonday) / 7 + 1).padStart(2, '0')}`;
}

/** `08:00` of an hour, 0 to 24. */
export function toClock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** A stretch of days, both ends included; empty if the last is before the first. */
export interface Days {
  first: number;
  last: number;
}

export function daysOf({ startDate, endDate }: Period): Days {
  return { first: toDay(startDate), last: toDay(endDate) };
}

/** The days that all stretches share. */
export function overlapOf(...stretches: readonly Days[]): Days {
  return {
    first: Math.max(...stretches.map(({ first }) => first)),
    last: Math.min(...stretches.map(({ last }) => last)),
  };
}

export function includes({ first, last }: Days, day: number): boolean {
  return day >= first && day <= last;
}
