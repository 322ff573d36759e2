import { groupBy, total } from './collections.ts';
import type { HourOfWeekday } from './demand.ts';
import { isSignificant, poissonLowerTail, poissonUpperTail } from './statistics.ts';

/** Which way roster and need differ. */
export type Direction = 'shortage' | 'surplus';

/** Hours running of a weekday in which a department has too few people, or too many. */
export interface Window {
  weekday: number;
  startHour: number;
  /** The hour that it ends with: 18 ends at 18:00. */
  endHour: number;
  /** Persons that the demand needs, a mean over weeks and hours. */
  needed: number;
  /** Persons on the roster, likewise. */
  rostered: number;
  /** Weeks on which roster and need differed that way. */
  weeksDiffering: number;
  weeks: number;
}

/** A person more or less cannot be rostered in parts. */
const minPersons = 1;
/** Of a large department, one person is nothing to speak of. */
const minRatio = 1.2;
const minShareOfWeeks = 3 / 4;

/** Persons needed and rostered in an hour of a weekday, means over the weeks. @param capacity tasks per person-hour. */
export function staffingOf({ days }: HourOfWeekday, capacity: number) {
  return {
    needed: total(days, ({ created }) => created) / capacity / days.length,
    rostered: total(days, ({ rostered }) => rostered) / days.length,
  };
}

function differs(hour: HourOfWeekday, capacity: number, direction: Direction): boolean {
  const { needed, rostered } = staffingOf(hour, capacity);
  const [more, less] = direction === 'shortage' ? [needed, rostered] : [rostered, needed];
  return more - less >= minPersons && more >= minRatio * less;
}

/** How many windows a day of so many hours has: the windows that a search for the worst one looks at. */
export function windowCount(hours: number): number {
  return (hours * (hours + 1)) / 2;
}

/** The hours that differ, as stretches of hours running. */
function stretchesOf(hours: readonly HourOfWeekday[]): HourOfWeekday[][] {
  const stretches: HourOfWeekday[][] = [];
  for (const each of hours) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.hour === each.hour - 1) last.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

/**
 * The windows of a weekday that differ the given way in most weeks, and by more than chance explains.
 * @param hours the weekday's, in order.
 * @param tests how many windows the rule looks at, of all departments and weekdays.
 */
export function findWindows(
  weekday: number,
  hours: readonly HourOfWeekday[],
  capacity: number,
  direction: Direction,
  tests: number,
): Window[] {
  const differing = hours.filter((hour) => differs(hour, capacity, direction));
  return stretchesOf(differing).flatMap((stretch) => {
    const all = stretch.flatMap(({ days }) => days);
    const created = total(all, (hour) => hour.created);
    const rostered = total(all, (hour) => hour.rostered);
    const expected = capacity * rostered;
    const weeks = [...groupBy(all, ({ day }) => day).values()];
    const weeksDiffering = weeks.filter((week) => {
      const need = total(week, (hour) => hour.created) / capacity;
      const roster = total(week, (hour) => hour.rostered);
      return direction === 'shortage' ? need > roster : need < roster;
    }).length;
    const probability =
      direction === 'shortage' ? poissonUpperTail(created, expected) : poissonLowerTail(created, expected);
    if (weeksDiffering < minShareOfWeeks * weeks.length || !isSignificant(probability, tests)) return [];
    return {
      weekday,
      startHour: (stretch[0] as HourOfWeekday).hour,
      endHour: (stretch.at(-1) as HourOfWeekday).hour + 1,
      needed: created / capacity / all.length,
      rostered: rostered / all.length,
      weeksDiffering,
      weeks: weeks.length,
    };
  });
}

/** The person-hours that a window lacks, or has too many, in a week. */
export function gapOf({ needed, rostered, startHour, endHour }: Window): number {
  return Math.abs(needed - rostered) * (endHour - startHour);
}
