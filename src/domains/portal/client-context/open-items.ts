import { parseTimestamp } from '../../../common/time.ts';
import { member, toName } from './safe-read.ts';

/** The states in which a goal or an action item asks for nothing more. */
const closed = new Set([
  'done',
  'complete',
  'completed',
  'closed',
  'resolved',
  'achieved',
  'reached',
  'cancelled',
  'canceled',
  'dismissed',
  'abandoned',
  'archived',
]);

const day = 24 * 60 * 60 * 1000;

/** The items of `goals` or `action-items` that are not closed; undefined if none of them can be read. */
export function openItems(part: unknown): unknown[] | undefined {
  const items: unknown = member(part, 'items');
  if (!Array.isArray(items)) return undefined;
  const readable: unknown[] = items.filter((item) => typeof item === 'object' && item !== null);
  if (items.length > 0 && readable.length === 0) return undefined;
  return readable.filter((item) => !closed.has(toName(member(item, 'status')) ?? ''));
}

/** The open items of a high priority. */
export function urgentItems(part: unknown): unknown[] | undefined {
  return openItems(part)?.filter((item) =>
    ['high', 'urgent', 'critical'].includes(toName(member(item, 'priority')) ?? ''),
  );
}

/**
 * The share of the open items whose due date has passed, 0 to 1. A date without a time passes when its day ends, UTC.
 * Undefined if no item is known to be overdue and the due date of one cannot be read.
 */
export function overdueShare(part: unknown, now: Date): number | undefined {
  const open = openItems(part);
  if (open === undefined) return undefined;
  const dates = open.map((item) => member(item, 'dueDate')).filter((date) => date !== undefined);
  const ends = dates.map(endOf).filter((end) => end !== undefined);
  const overdue = ends.filter((end) => end <= now.getTime()).length;
  if (overdue === 0 && ends.length < dates.length) return undefined;
  return overdue === 0 ? 0 : overdue / open.length;
}

/** When a due date has passed, in milliseconds since the epoch. */
function endOf(date: unknown): number | undefined {
  const start = typeof date === 'string' ? parseTimestamp(date) : null;
  if (start === null) return undefined;
  return start.getTime() + (/^\d{4}-\d{2}-\d{2}$/.test(date as string) ? day : 0);
}

/** Whole days since a timestamp; undefined if it is none or lies in the future. */
export function daysSince(timestamp: unknown, now: Date): number | undefined {
  const then = typeof timestamp === 'string' ? parseTimestamp(timestamp) : null;
  const days = then === null ? -1 : Math.floor((now.getTime() - then.getTime()) / day);
  return days < 0 ? undefined : days;
}
