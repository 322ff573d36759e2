import type { Department, Period, WorkforceData } from '../records/record.ts';
import { toClock, weekdayNames } from './calendar.ts';
import { readDemand, type HourOfWeekday } from './demand.ts';
import { commonFigures, keyOf, toFigure } from './figures.ts';
import type { Chart, Finding } from './finding.ts';
import { total } from './collections.ts';
import {
  findWindows,
  gapOf,
  staffingOf,
  windowCount,
  type Direction,
  type Window,
} from './staffing-windows.ts';
import { completedOn, readWork, workedHours } from './work.ts';

/** Fewer make an unsure capacity: of 50 tasks, the rate is known to about a seventh. */
const minCompleted = 50;
const minWorkedHours = 100;

/** How many windows a finding names. */
const windowsShown = 3;

interface Plan {
  department: Department;
  /** Tasks completed in an hour that one person works. */
  capacity: number;
  weekdays: ReadonlyMap<number, HourOfWeekday[]>;
}

function readPlans(data: WorkforceData, period: Period): Plan[] {
  return readWork(data, period).flatMap((work) => {
    const completed = completedOn(work.tasks, work.days).length;
    const hours = workedHours(work.shifts);
    if (completed < minCompleted || hours < minWorkedHours) return [];
    return { department: work.department, capacity: completed / hours, weekdays: readDemand(work) };
  });
}

/** Where a department's roster and the work that comes in differ, week after week: too few people, and too many. */
export function findStaffing(data: WorkforceData, period: Period): Finding[] {
  const plans = readPlans(data, period);
  const directions = ['shortage', 'surplus'] as const;
  const windows = total(plans, ({ weekdays }) =>
    total(weekdays.values(), ({ length }) => windowCount(length)),
  );
  return plans.flatMap((plan) =>
    directions.flatMap((direction) => {
      const found = [...plan.weekdays]
        .flatMap(([weekday, hours]) =>
          findWindows(weekday, hours, plan.capacity, direction, windows * directions.length),
        )
        .sort((a, b) => gapOf(b) - gapOf(a) || a.weekday - b.weekday || a.startHour - b.startHour);
      const [worst] = found;
      return worst ? toFinding(plan, direction, worst, found, period) : [];
    }),
  );
}

function nameOf({ weekday, startHour, endHour }: Window): string {
  return `${weekdayNames[weekday] as string} ${toClock(startHour)}–${toClock(endHour)}`;
}

/** The further windows, named `window2` and so on, with their persons. */
function windowFigures(windows: readonly Window[]): Record<string, number | string> {
  const entries = windows.slice(1, windowsShown).flatMap((window, index) => [
    [`window${index + 2}`, nameOf(window)],
    [`window${index + 2}Needed`, toFigure(window.needed)],
    [`window${index + 2}Rostered`, toFigure(window.rostered)],
  ]);
  return Object.fromEntries(entries) as Record<string, number | string>;
}

function toFinding(
  { department, capacity, weekdays }: Plan,
  direction: Direction,
  worst: Window,
  windows: readonly Window[],
  period: Period,
): Finding {
  const figures = {
    ...commonFigures(period, department),
    window: nameOf(worst),
    neededPersons: toFigure(worst.needed),
    rosteredPersons: toFigure(worst.rostered),
    weeksDiffering: worst.weeksDiffering,
    weeks: worst.weeks,
    windows: windows.length,
    tasksPerPersonHour: Math.round(capacity * 100) / 100,
  };
  const isShort = direction === 'shortage';
  return {
    insightType: 'staffingPrediction',
    key: keyOf(`staffing-${direction}`, { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: too ${isShort ? 'few' : 'many'} people on ${figures.window}`,
    summary:
      `On ${figures.window} the work that comes in needs ${figures.neededPersons} people; the roster has ` +
      `${figures.rosteredPersons}. It was so in ${figures.weeksDiffering} of ${figures.weeks} weeks.`,
    suggestion: isShort
      ? `Move hours to ${figures.window} from quieter times, or take on work there more slowly.`
      : `Check whether some of the hours on ${figures.window} would help more at another time.`,
    data: { ...figures, ...windowFigures(windows) },
    chart: toChart(weekdays.get(worst.weekday) ?? [], capacity),
  };
}

/** A weekday's need and roster, hour by hour. */
function toChart(hours: readonly HourOfWeekday[], capacity: number): Chart {
  const staffing = hours.map((hour) => staffingOf(hour, capacity));
  return {
    type: 'line',
    labels: hours.map(({ hour }) => toClock(hour)),
    series: [
      { name: 'needed', values: staffing.map(({ needed }) => toFigure(needed)) },
      { name: 'rostered', values: staffing.map(({ rostered }) => toFigure(rostered)) },
    ],
  };
}
