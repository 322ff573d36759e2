const timestampPattern =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d+))?)?\s*([Zz]|[+-]\d{2}:?\d{2})?$/;

/**
 * The time that an ISO 8601 timestamp names, to the millisecond; null if the text is none.
 * A date alone is its first moment, and a time without an offset is UTC: callers' libraries leave both out.
 */
export function parseTimestamp(text: string): Date | null {
  const [match, date, time = '00:00', fraction = '', offset = 'Z'] = timestampPattern.exec(text) ?? [];
  if (match === undefined || date === undefined) return null;
  const zone = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const clock = time.length === 5 ? `${time}:00` : time;
  const parsed = new Date(`${date}T${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`);
  if (Number.isNaN(parsed.getTime())) return null;
  // Date rolls the 30th of February over to March; nobody means that.
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? parsed : null;
}

/** A time in UTC, to the second, as most of the REST APIs write it (REST-15, docs/rest/README.md). */
export function toDocumentedTime(time: Date | string): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A day as the number of days since 1970-01-01. @param date `YYYY-MM-DD`. */
export function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** `YYYY-MM-DD` of a day. */
export function toDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of a day's ISO 8601 week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** `YYYY-MM-01` of the month so many months later (or earlier). @param date a day or a month. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** The day so many days later (or earlier). */
export const addDays = (date: string, days: number): string => toDate(toDay(date) + days);
