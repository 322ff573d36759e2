import { dayMs, hourMs, toDate, toDay } from '../../common/time.ts';

/** A time of a day, to the minute. @param hours since midnight, such as 17.5. */
export function at(day: number, hours: number): Date {
  return new Date(Math.round((day * dayMs + hours * hourMs) / 60_000) * 60_000);
}

/** The last of so many months from a day on, `YYYY-MM-DD`. */
export function lastDayOf(startDate: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = startDate.split('-').map(Number);
  // A month that lacks the day ends with its last one.
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return toDate(toDay(next.toISOString().slice(0, 10)) - 1);
}
