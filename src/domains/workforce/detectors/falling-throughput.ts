import type { Period, WorkforceData } from '../records/record.ts';
import { type Days } from './calendar.ts';
import { commonFigures, createBarChart, keyOf, toPercent } from './figures.ts';
import type { Finding } from './finding.ts';
import { isSignificant, rateLowerTail } from './statistics.ts';
import { throughputRate, type Throughput } from './throughput.ts';
import { completedOn, readWork, workedHours, type DepartmentWork } from './work.ts';

/** In each half; less is a season, not a trend. */
const minDays = 28;
const minCompleted = 50;
/** A fall of a quarter is beyond what holidays and new colleagues do. */
const highestRatio = 0.75;

interface Halves {
  work: DepartmentWork;
  earlier: Throughput;
  later: Throughput;
}

function throughputOf({ shifts, tasks }: DepartmentWork, days: Days): Throughput {
  const within = shifts.filter(({ day }) => day >= days.first && day <= days.last);
  return { count: completedOn(tasks, days).length, exposure: workedHours(within) };
}

function toHalves(work: DepartmentWork): Halves[] {
  const { first, last } = work.days;
  const length = Math.floor((last - first + 1) / 2);
  const earlier = throughputOf(work, { first, last: first + length - 1 });
  const later = throughputOf(work, { first: last - length + 1, last });
  const isEnough = length >= minDays && earlier.count >= minCompleted && later.exposure > 0;
  return isEnough ? [{ work, earlier, later }] : [];
}

/**
 * Departments that complete fewer tasks an hour in the later half of the period than in the earlier. A department is
 * compared with itself: the tasks of two departments are not of one size.
 */
export function findFallingThroughput(data: WorkforceData, period: Period): Finding[] {
  const departments = readWork(data, period).flatMap(toHalves);
  return departments
    .filter(({ earlier, later }) => {
      const isLow = throughputRate(later) <= highestRatio * throughputRate(earlier);
      return isLow && isSignificant(rateLowerTail(later, earlier), departments.length);
    })
    .map((halves) => toFinding(halves, period));
}

function toFinding({ work: { department }, earlier, later }: Halves, period: Period): Finding {
  const [rate, earlierRate] = [throughputRate(later), throughputRate(earlier)];
  const figures = {
    ...commonFigures(period, department),
    tasksPer100Hours: Math.round(rate * 100),
    earlierTasksPer100Hours: Math.round(earlierRate * 100),
    hours: 100,
    fallPercent: toPercent(1 - rate / earlierRate),
  };
  return {
    insightType: 'productivityTip',
    key: keyOf('falling-throughput', { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: fewer tasks get done than before`,
    summary:
      `In the later part of the period the department completed ${figures.tasksPer100Hours} tasks in ` +
      `${figures.hours} hours of work, and ${figures.earlierTasksPer100Hours} before: ${figures.fallPercent} % fewer.`,
    suggestion: 'Ask the team what changed: larger tasks, new tools, interruptions, or waiting for others.',
    data: figures,
    chart: createBarChart('Tasks in 100 hours', [
      ['Earlier', figures.earlierTasksPer100Hours],
      ['Later', figures.tasksPer100Hours],
    ]),
  };
}
