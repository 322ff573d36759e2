import type { Department, Employee, Period, Task, WorkforceData } from '../records/record.ts';
import { mergeShares } from './absences.ts';
import { dayOf, toDay } from './calendar.ts';
import { commonFigures, createBarChart, keyOf, toPercent } from './figures.ts';
import type { Finding } from './finding.ts';
import { byId, groupBy, without } from './collections.ts';
import { memoizeByRecords } from './memoize.ts';
import { fisherUpperTail, isSignificant, rateOf, type Share } from './statistics.ts';

/** Due tasks; below, a single one moves the share by more than 5 points. */
const minDue = 20;
/** With fewer, the others' figures would identify a single person. */
const minColleagues = 3;
/** Departments' means vary less than people's. */
const minDepartmentDifference = 0.1;
const minEmployeeDifference = 0.15;
const minRatio = 1.5;

/** A due task of somebody's. */
interface DueTask {
  task: Task;
  isLate: boolean;
}

function toDueTasks({ tasks }: WorkforceData, { startDate, endDate }: Period): DueTask[] {
  const lastKnown = tasks.reduce(
    (last, { createdAt, completedAt }) =>
      Math.max(last, dayOf(createdAt), completedAt ? dayOf(completedAt) : last),
    -Infinity,
  );
  return [...tasks].sort(byId).flatMap((task) => {
    const { dueDate, completedAt } = task;
    if (dueDate === null || dueDate < startDate || dueDate > endDate) return [];
    const due = toDay(dueDate);
    if (completedAt === null && due >= lastKnown) return [];
    return { task, isLate: completedAt === null || dayOf(completedAt) > due };
  });
}

/**
 * The tasks that fell due in the period, and whether they were late: not completed by the end of the due day. A task
 * still open on the last day that the records know of, and due that day or later, may yet be in time: it is left out.
 */
export const readDueTasks: (data: WorkforceData, period: Period) => readonly DueTask[] =
  memoizeByRecords(toDueTasks);

function shareOf(tasks: readonly DueTask[] = []): Share {
  return { count: tasks.filter(({ isLate }) => isLate).length, trials: tasks.length };
}

function isExcessive(own: Share, others: Share, difference: number, tests: number): boolean {
  const [rate, otherRate] = [rateOf(own), rateOf(others)];
  return (
    rate - otherRate >= difference &&
    rate >= minRatio * otherRate &&
    isSignificant(fisherUpperTail(own, others), tests)
  );
}

/** Each of a list of shares beside the others'; only those with due tasks enough on both sides. */
function besideOthers<Item extends { own: Share }>(items: readonly Item[]): (Item & { others: Share })[] {
  return items
    .map((item) => ({ ...item, others: mergeShares(without(items, item).map(({ own }) => own)) }))
    .filter(({ own, others }) => own.trials >= minDue && others.trials >= minDue);
}

/** Departments whose tasks are overdue more than those of the others. */
export function findOverdueDepartments(data: WorkforceData, period: Period): Finding[] {
  const due = groupBy(readDueTasks(data, period), ({ task }) => task.departmentId);
  const all = [...data.departments]
    .sort(byId)
    .map((department) => ({ department, own: shareOf(due.get(department.id)) }));
  const compared = besideOthers(all);
  return compared
    .filter(({ own, others }) => isExcessive(own, others, minDepartmentDifference, compared.length))
    .map(({ department, own, others }) => {
      const bars = all.filter((each) => each.own.trials > 0);
      return toDepartmentFinding(department, own, others, bars, period);
    });
}

/** Employees whose tasks are overdue more than those of their department's others: a tip for each. */
export function findOverdueEmployees(data: WorkforceData, period: Period): Finding[] {
  const due = groupBy(readDueTasks(data, period), ({ task }) => task.employeeId);
  const departments = new Map(data.departments.map((department) => [department.id, department]));
  const withDue = [...data.employees].sort(byId).filter(({ id }) => due.has(id));
  const groups = groupBy(withDue, ({ departmentId }) => departments.get(departmentId));
  const compared = [...groups].flatMap(([department, employees]) =>
    department === undefined || employees.length <= minColleagues
      ? []
      : besideOthers(
          employees.map((employee) => ({ employee, department, own: shareOf(due.get(employee.id)) })),
        ),
  );
  return compared
    .filter(({ own, others }) => isExcessive(own, others, minEmployeeDifference, compared.length))
    .flatMap((comparison) => toTip(comparison, period));
}

function toFigures(department: Department, own: Share, others: Share, period: Period) {
  return {
    ...commonFigures(period, department),
    overdueTasks: own.count,
    dueTasks: own.trials,
    overduePercent: toPercent(rateOf(own)),
    othersOverduePercent: toPercent(rateOf(others)),
  };
}

function toDepartmentFinding(
  department: Department,
  own: Share,
  others: Share,
  bars: readonly { department: Department; own: Share }[],
  period: Period,
): Finding {
  const figures = toFigures(department, own, others, period);
  return {
    insightType: 'productivityTip',
    key: keyOf('overdue', { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: many tasks are overdue`,
    summary:
      `${figures.overdueTasks} of ${figures.dueTasks} due tasks were not completed in time: ` +
      `${figures.overduePercent} %, against ${figures.othersOverduePercent} % in the other departments.`,
    suggestion:
      'Look at how due dates are set and what tasks wait for; agree on fewer tasks at a time and on what comes first.',
    data: figures,
    chart: createBarChart(
      'Overdue tasks in percent',
      bars.map((bar) => [bar.department.name, rateOf(bar.own) * 100]),
    ),
  };
}

function toTip(
  comparison: { employee: Employee; department: Department; own: Share; others: Share },
  period: Period,
): Finding[] {
  const { employee, department, own, others } = comparison;
  if (employee.userId === null) return [];
  const figures = { ...toFigures(department, own, others, period), employeeId: employee.id };
  return [
    {
      insightType: 'productivityTip',
      key: keyOf('overdue', { employee }),
      audience: { type: 'employee', userId: employee.userId },
      title: 'Many of your tasks are completed late',
      summary:
        `${figures.overdueTasks} of your ${figures.dueTasks} due tasks were not completed in time: ` +
        `${figures.overduePercent} %, against ${figures.othersOverduePercent} % among your colleagues in ` +
        `${figures.department}.`,
      suggestion:
        'Start with what is due first, and say early when a date cannot be kept; your manager can move dates or share ' +
        'the work.',
      data: figures,
      chart: createBarChart('Overdue tasks in percent', [
        ['You', rateOf(own) * 100],
        ['Colleagues', rateOf(others) * 100],
      ]),
    },
  ];
}
