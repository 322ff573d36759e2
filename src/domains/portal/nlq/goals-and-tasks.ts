import type { ClientContext } from '../client-context/parts.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { findMetric } from '../glossary/find.ts';
import { formatValue } from '../glossary/format.ts';
import { cut } from '../glossary/quote.ts';
import { plausibleValue } from '../glossary/metric-value.ts';
import { openItems, urgentItems } from '../client-context/open-items.ts';
import { member } from '../client-context/safe-read.ts';
import { parseTimestamp } from '../../../common/time.ts';

/** An open goal, as far as it can be read. */
export interface Goal {
  /** As given, not shortened. */
  readonly title: string;
  readonly metric: GlossaryEntry | undefined;
  /** `62% against a target of 40%`; undefined if either number is missing. */
  readonly state: string | undefined;
  /** Of the way to the target, 0 to 1; undefined if it cannot be told. */
  readonly progress: number | undefined;
  /** YYYY-MM-DD. */
  readonly dueDate: string | undefined;
}

/** An open action item, as far as it can be read. */
export interface Task {
  /** As given, not shortened. */
  readonly title: string;
  readonly isUrgent: boolean;
  /** YYYY-MM-DD. */
  readonly dueDate: string | undefined;
}

/** The open goals, the one with the longest way to go first; undefined if the part cannot be read. */
export function openGoals(context: ClientContext): Goal[] | undefined {
  return readTitled(member(context, 'goals'))
    ?.map(({ item, title }) => toGoal(item, title))
    .sort((one, other) => (one.progress ?? 2) - (other.progress ?? 2));
}

/** The open action items: urgent ones first, then by due date; undefined if the part cannot be read. */
export function openTasks(context: ClientContext): Task[] | undefined {
  const part = member(context, 'action-items');
  const urgent = new Set(urgentItems(part));
  return readTitled(part)
    ?.map(({ item, title }) => ({
      title,
      isUrgent: urgent.has(item),
      dueDate: dateOf(member(item, 'dueDate')),
    }))
    .sort(
      (one, other) =>
        Number(other.isUrgent) - Number(one.isUrgent) ||
        // No date comes after every date.
        ((one.dueDate ?? '9') < (other.dueDate ?? '9') ? -1 : Number(one.dueDate !== other.dueDate)),
    );
}

/** The open items that have a title; undefined if there are items and none can be read. */
function readTitled(part: unknown): { item: unknown; title: string }[] | undefined {
  const open = openItems(part);
  const titled = open?.flatMap((item) => {
    const title = member(item, 'title');
    return typeof title === 'string' && cut(title) !== '' ? [{ item, title }] : [];
  });
  return open && open.length > 0 && titled?.length === 0 ? undefined : titled;
}

function toGoal(item: unknown, title: string): Goal {
  const name = member(item, 'metric');
  const metric = typeof name === 'string' ? findMetric(name) : undefined;
  const [current, target] = [amount(member(item, 'current')), amount(member(item, 'target'))];
  const dueDate = dateOf(member(item, 'dueDate'));
  if (current === undefined || target === undefined) {
    return { title, metric, state: undefined, progress: undefined, dueDate };
  }
  // A rate may have been given in percent, which is then shown as it was given.
  const fits =
    metric && plausibleValue(metric, current) !== undefined && plausibleValue(metric, target) !== undefined;
  const format = (value: number) => formatValue(fits ? metric : { unit: 'other' }, value);
  return {
    title,
    metric,
    state: `${format(current)} against a target of ${format(target)}`,
    progress: progressOf(current, target, metric?.higherIsBetter === false),
    dueDate,
  };
}

function progressOf(current: number, target: number, isLowerBetter: boolean): number | undefined {
  const [part, whole] = isLowerBetter ? [target, current] : [current, target];
  if (whole <= 0) return isLowerBetter && current <= target ? 1 : undefined;
  return Math.max(0, Math.min(1, part / whole));
}

function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= 1e12 ? value : undefined;
}

/** The day of a timestamp, YYYY-MM-DD. */
export function dateOf(value: unknown): string | undefined {
  const time = typeof value === 'string' ? parseTimestamp(value) : null;
  return time?.toISOString().slice(0, 10);
}
