import { badInput } from '../../../common/errors.ts';
import { parseTimestamp } from '../../../common/time.ts';
import type { Period } from '../records/record.ts';

const day = 24 * 3_600_000;
/** Days between the first and the last of a run's period, at most. */
const maxPeriodDays = 366;
/** Weeks that a scheduled run looks back on: enough for a weekday's habit to show, few enough to be recent. */
const scheduledWeeks = 12;

function toDay(field: 'startDate' | 'endDate', text: string): Date {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseTimestamp(text) : null;
  if (!date) throw badInput(['period', field], 'a day as YYYY-MM-DD', text);
  return date;
}

/** @throws GatewayError BAD_INPUT naming the field if the period does not have 1 to 367 days. */
export function assertPeriod({ startDate, endDate }: Period): void {
  const days = (toDay('endDate', endDate).getTime() - toDay('startDate', startDate).getTime()) / day;
  if (days < 0) throw badInput(['period', 'endDate'], `a day not before ${startDate}`, endDate);
  if (days > maxPeriodDays) {
    throw badInput(['period', 'endDate'], `at most ${maxPeriodDays} days after ${startDate}`, endDate);
  }
}

/**
 * The last twelve whole weeks before a day, Monday to Sunday (ISO 8601): the same all week long, so that each week's
 * runs but the first find nothing new.
 */
export function scheduledPeriod(today: Date): Period {
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const monday = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - sinceMonday);
  const toText = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { startDate: toText(monday - scheduledWeeks * 7 * day), endDate: toText(monday - day) };
}
