import { badInput } from '../../../common/errors.ts';
import { GatewayError } from '../../../common/errors.ts';
import { addDays, addMonths, mondayOf, toDate, toDay } from '../../../common/time.ts';

export { addDays, addMonths };

/** From the first to the last day, both included. */
export interface Period {
  start: string;
  end: string;
}

/** The month that a day lies in. */
export function monthOf(date: string): Period {
  return { start: addMonths(date, 0), end: addDays(addMonths(date, 1), -1) };
}

/** The ISO 8601 week that a day lies in. */
function weekOf(date: string): Period {
  const monday = mondayOf(toDay(date));
  return { start: toDate(monday), end: toDate(monday + 6) };
}

/** So many months, beginning with the one that holds the day. */
export function monthsFrom(date: string, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => monthOf(addMonths(date, index)));
}

export interface TimeWindow {
  count: number;
  unit: 'd' | 'm' | 'y';
}

/** Longest windows: a hundred years would be a mistake, and costs. */
const longest = { d: 3_660, m: 120, y: 10 };

/**
 * Reads `<n>d`, `<n>m` or `<n>y` (docs/travel-metrics.md, "Windows").
 * @throws GatewayError BAD_INPUT "Unsupported time window format".
 */
export function readTimeWindow(given: string | null | undefined, defaultValue: string): TimeWindow {
  const [, digits, unit] = /^(\d{1,4})([dmy])$/.exec(given ?? defaultValue) ?? [];
  const count = Number(digits);
  if (unit === undefined || count === 0) {
    throw new GatewayError('BAD_INPUT', 'Unsupported time window format', { field: ['time_window'] });
  }
  const max = longest[unit as TimeWindow['unit']];
  if (count > max) throw badInput(['time_window'], `at most ${max}${unit}`, given);
  return { count, unit: unit as TimeWindow['unit'] };
}

const toMonths = ({ count, unit }: TimeWindow) => (unit === 'y' ? 12 * count : count);

/**
 * The days of a window that looks back: of `<n>d` the n days that end with the as-of date; of months and years whole
 * calendar months, of which the last one holds the as-of date and ends with it.
 */
export function lookBack(window: TimeWindow, asOf: string): Period {
  const start = window.unit === 'd' ? addDays(asOf, 1 - window.count) : addMonths(asOf, 1 - toMonths(window));
  return { start, end: asOf };
}

/** The calendar months that a period touches, the first and the last one cut to it. */
export function splitMonths({ start, end }: Period): Period[] {
  const months: Period[] = [];
  for (let month = monthOf(start); month.start <= end; month = monthOf(addMonths(month.start, 1))) {
    months.push({
      start: month.start < start ? start : month.start,
      end: month.end > end ? end : month.end,
    });
  }
  return months;
}

/**
 * The periods of a window that looks forward, each whole, the first one that which holds the as-of date. `<n>m` are
 * n months, or the weeks from this one to that of the last day before the same day n months on; `<n>d` reaches to the
 * period that holds the n-th day, the as-of date being the first.
 */
export function lookForward(window: TimeWindow, asOf: string, grain: 'monthly' | 'weekly'): Period[] {
  if (window.unit !== 'd' && grain === 'monthly') return monthsFrom(asOf, toMonths(window));
  const last = window.unit === 'd' ? addDays(asOf, window.count - 1) : lastDayOf(asOf, toMonths(window));
  const periodOf = grain === 'weekly' ? weekOf : monthOf;
  const periods: Period[] = [];
  for (let period = periodOf(asOf); period.start <= last; period = periodOf(addDays(period.end, 1))) {
    periods.push(period);
  }
  return periods;
}

/** The last day before the same day so many months on; of the 31st, before the end of a shorter month. */
function lastDayOf(asOf: string, months: number): string {
  const month = monthOf(addMonths(asOf, months));
  const sameDay = `${month.start.slice(0, 8)}${asOf.slice(8)}`;
  return addDays(sameDay > month.end ? month.end : sameDay, -1);
}
