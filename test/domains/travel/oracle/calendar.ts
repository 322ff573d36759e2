/** Days are `YYYY-MM-DD`, months `YYYY-MM`. */

/** Both ends belong to it. */
export interface Span {
  first: string;
  last: string;
}

const toText = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return toText(date);
}

export const monthOf = (day: string) => day.slice(0, 7);
export const firstOf = (month: string) => `${month}-01`;

export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return toText(date).slice(0, 7);
}

export const lastOf = (month: string) => addDays(firstOf(addMonths(month, 1)), -1);

/** The same day some months away, or that month's last one if it has no such day. */
export function shiftDay(day: string, months: number): string {
  const month = addMonths(monthOf(day), months);
  const same = `${month}${day.slice(7)}`;
  return same > lastOf(month) ? lastOf(month) : same;
}

export function mondayOf(day: string): string {
  let monday = day;
  while (new Date(`${monday}T00:00:00Z`).getUTCDay() !== 1) monday = addDays(monday, -1);
  return monday;
}

export const isIn = (span: Span, day: string | null): boolean =>
  day !== null && span.first <= day && day <= span.last;

/** Every month that has a day of the span. */
export function monthsOf(span: Span): string[] {
  const months: string[] = [];
  for (let month = monthOf(span.first); month <= monthOf(span.last); month = addMonths(month, 1))
    months.push(month);
  return months;
}

export const wholeMonth = (month: string): Span => ({ first: firstOf(month), last: lastOf(month) });
/** So many whole months, the first one given. */
export const wholeMonths = (month: string, count: number): Span => ({
  first: firstOf(month),
  last: lastOf(addMonths(month, count - 1)),
});
/** The last so many whole months that ended before the day's month. */
export const monthsBefore = (day: string, count: number): Span =>
  wholeMonths(addMonths(monthOf(day), -count), count);

function readWindow(window: string): { days: number } | { months: number } {
  const count = Number(window.slice(0, -1));
  if (window.endsWith('d')) return { days: count };
  return { months: window.endsWith('y') ? 12 * count : count };
}

/** The days of a window that ends with the as-of date, whose month is the last of so many months. */
export function lookBack(window: string, asOf: string): Span {
  const length = readWindow(window);
  const first =
    'days' in length ? addDays(asOf, 1 - length.days) : firstOf(addMonths(monthOf(asOf), 1 - length.months));
  return { first, last: asOf };
}

/** The whole months or ISO weeks of a window; the first one holds the as-of date. */
export function lookForward(window: string, grain: string, asOf: string): Span[] {
  const length = readWindow(window);
  const after = 'days' in length ? addDays(asOf, length.days) : shiftDay(asOf, length.months);
  const periods: Span[] = [];
  if (grain === 'weekly') {
    for (let monday = mondayOf(asOf); monday < after; monday = addDays(monday, 7))
      periods.push({ first: monday, last: addDays(monday, 6) });
    return periods;
  }
  if ('months' in length)
    for (let index = 0; index < length.months; index++)
      periods.push(wholeMonth(addMonths(monthOf(asOf), index)));
  else
    for (const month of monthsOf({ first: asOf, last: addDays(after, -1) })) periods.push(wholeMonth(month));
  return periods;
}
