import type { Employee, Period, WorkforceData } from '../records/record.ts';
import { commonFigures, createBarChart, keyOf, toPercent } from './figures.ts';
import type { Finding } from './finding.ts';
import { groupBy } from './collections.ts';
import { isSignificant, rateLowerTail } from './statistics.ts';
import { completedOn, readWork, workedHours, type DepartmentWork } from './work.ts';

/** Two weeks of full time. */
const minHours = 80;
/** Fewer tasks, of whatever sizes, say little about anyone. */
const minExpected = 20;
/** With fewer, the others' figures would identify a single person. */
const minColleagues = 3;
/** Tasks differ: who completes three fifths as many may have the harder ones; below it is worth a talk. */
const highestRatio = 0.6;

/** Tasks completed, and the hours worked for them. */
export interface Throughput {
  count: number;
  exposure: number;
}

/** Tasks per hour. */
export function throughputRate({ count, exposure }: Throughput): number {
  return exposure === 0 ? 0 : count / exposure;
}

interface Comparison {
  employee: Employee;
  work: DepartmentWork;
  own: Throughput;
  others: Throughput;
}

function compare(work: DepartmentWork): Comparison[] {
  const shifts = groupBy(work.shifts, ({ employee }) => employee);
  const tasks = groupBy(completedOn(work.tasks, work.days), ({ employeeId }) => employeeId);
  const all = [...shifts].map(([employee, group]) => ({
    employee,
    own: { count: tasks.get(employee.id)?.length ?? 0, exposure: workedHours(group) },
  }));
  // Whoever never has a task does other work.
  const working = all.filter(({ own }) => own.count > 0 && own.exposure > 0);
  if (working.length <= minColleagues) return [];
  return working
    .map(({ employee, own }) => {
      const others = working.filter((each) => each.employee !== employee);
      const count = others.reduce((sum, each) => sum + each.own.count, 0);
      const exposure = others.reduce((sum, each) => sum + each.own.exposure, 0);
      return { employee, work, own, others: { count, exposure } };
    })
    .filter(
      ({ own, others }) => own.exposure >= minHours && throughputRate(others) * own.exposure >= minExpected,
    );
}

/** Employees who complete far fewer tasks an hour than their department's others: a tip for each. */
export function findLowThroughput(data: WorkforceData, period: Period): Finding[] {
  const comparisons = readWork(data, period).flatMap(compare);
  return comparisons.flatMap((comparison) => {
    const { own, others } = comparison;
    const isLow = throughputRate(own) <= highestRatio * throughputRate(others);
    if (!isLow || !isSignificant(rateLowerTail(own, others), comparisons.length)) return [];
    return toTip(comparison, period);
  });
}

function toTip({ employee, work, own, others }: Comparison, period: Period): Finding[] {
  if (employee.userId === null) return [];
  const [rate, otherRate] = [throughputRate(own), throughputRate(others)];
  const figures = {
    ...commonFigures(period, work.department),
    employeeId: employee.id,
    completedTasks: own.count,
    workedHours: Math.round(own.exposure),
    tasksPer100Hours: Math.round(rate * 100),
    colleaguesTasksPer100Hours: Math.round(otherRate * 100),
    hours: 100,
    ratioPercent: toPercent(rate / otherRate),
  };
  return [
    {
      insightType: 'productivityTip',
      key: keyOf('low-throughput', { employee }),
      audience: { type: 'employee', userId: employee.userId },
      title: 'Your tasks seem to take longer than usual',
      summary:
        `You completed ${figures.tasksPer100Hours} tasks in ${figures.hours} hours of work; your colleagues in ` +
        `${figures.department} completed ${figures.colleaguesTasksPer100Hours}.`,
      suggestion:
        'Perhaps your tasks are larger, or something holds you up: name it to your manager, and ask a colleague to ' +
        'look at your way of working with you.',
      data: figures,
      chart: createBarChart('Tasks in 100 hours', [
        ['You', figures.tasksPer100Hours],
        ['Colleagues', figures.colleaguesTasksPer100Hours],
      ]),
    },
  ];
}
