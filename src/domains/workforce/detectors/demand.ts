import { dayMs, hourMs, includes, weekdayOf } from './calendar.ts';
import { groupBy } from './collections.ts';
import type { Span } from './shifts.ts';
import type { DepartmentWork } from './work.ts';

/** Fewer weeks show no habit. */
const minWeeks = 6;

/** An hour of one day on which somebody was rostered. */
export interface HourOfDay {
  day: number;
  /** Person-hours on the roster: 1.5 for one person all of it and another half of it. */
  rostered: number;
  /** Tasks created. */
  created: number;
}

/** An hour of one weekday, over the weeks. */
export interface HourOfWeekday {
  hour: number;
  days: readonly HourOfDay[];
}

function* hoursIn({ start, end }: Span): Iterable<[hour: number, share: number]> {
  for (let hour = Math.floor(start / hourMs); hour * hourMs < end; hour++) {
    yield [hour, (Math.min(end, (hour + 1) * hourMs) - Math.max(start, hour * hourMs)) / hourMs];
  }
}

/**
 * Demand and roster of a department, by weekday (0 for Monday) and hour. Only hours with a roster count: work that
 * comes in at night waits for the morning, and that is no shortage.
 */
export function readDemand({ shifts, tasks, days }: DepartmentWork): Map<number, HourOfWeekday[]> {
  const hours = new Map<number, HourOfDay>();
  for (const { rostered } of shifts) {
    for (const [hour, share] of hoursIn(rostered)) {
      const known = hours.get(hour);
      if (known) known.rostered += share;
      else hours.set(hour, { day: Math.floor(hour / 24), rostered: share, created: 0 });
    }
  }
  for (const { createdAt } of tasks) {
    const known = hours.get(Math.floor(createdAt.getTime() / hourMs));
    if (known) known.created++;
  }
  const covered = [...hours].filter(([, { day }]) => includes(days, day)).sort(([a], [b]) => a - b);
  const weekdays = groupBy(covered, ([, { day }]) => weekdayOf(day));
  return new Map([...weekdays].map(([weekday, entries]) => [weekday, toHours(entries)]));
}

function toHours(entries: readonly (readonly [hour: number, HourOfDay])[]): HourOfWeekday[] {
  return [...groupBy(entries, ([hour]) => hour % (dayMs / hourMs))]
    .map(([hour, days]) => ({ hour, days: days.map(([, day]) => day) }))
    .filter(({ days }) => days.length >= minWeeks)
    .sort((a, b) => a.hour - b.hour);
}
