import type { Department, Period, Task, WorkforceData } from '../records/record.ts';
import { dayOf, daysOf, includes, overlapOf, type Days } from './calendar.ts';
import { byId, groupBy, total } from './collections.ts';
import { memoizeByRecords } from './memoize.ts';
import { hoursOf, readShifts, type Shift } from './shifts.ts';

/** A department's shifts and tasks of the days that both kinds of records cover. */
export interface DepartmentWork {
  department: Department;
  /** From the first to the last day with both shifts and tasks, within the period. */
  days: Days;
  /** Worked, absent or assumed; by employee and time. */
  shifts: readonly Shift[];
  /** The department's tasks, of any day, by id. */
  tasks: readonly Task[];
}

function coverOf(days: Iterable<number>): Days {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

function* activityOf(tasks: readonly Task[]): Iterable<number> {
  for (const { createdAt, completedAt } of tasks) {
    yield dayOf(createdAt);
    if (completedAt) yield dayOf(completedAt);
  }
}

function toWork(data: WorkforceData, period: Period): DepartmentWork[] {
  const isRostered = ({ status }: Shift) => status !== 'excused' && status !== 'pending';
  const shifts = groupBy(readShifts(data, period).filter(isRostered), ({ department }) => department.id);
  const tasks = groupBy([...data.tasks].sort(byId), ({ departmentId }) => departmentId);
  return [...data.departments].sort(byId).flatMap((department) => {
    const [ownShifts = [], ownTasks = []] = [shifts.get(department.id), tasks.get(department.id)];
    const days = overlapOf(
      daysOf(period),
      coverOf(ownShifts.map(({ day }) => day)),
      coverOf(activityOf(ownTasks)),
    );
    if (days.first > days.last) return [];
    const covered = ownShifts.filter(({ day }) => includes(days, day));
    return { department, days, shifts: covered, tasks: ownTasks };
  });
}

/**
 * The departments that have both shifts and tasks, by id. Where one kind of records begins later or ends earlier than
 * the other, the days beyond it are left out, as they would look like work without people or people without work.
 */
export const readWork: (data: WorkforceData, period: Period) => readonly DepartmentWork[] =
  memoizeByRecords(toWork);

/** The hours that people were at work. */
export function workedHours(shifts: readonly Shift[]): number {
  return total(shifts, ({ worked }) => hoursOf(worked));
}

/** The tasks completed on the days. */
export function completedOn(tasks: readonly Task[], days: Days): Task[] {
  return tasks.filter(({ completedAt }) => completedAt !== null && includes(days, dayOf(completedAt)));
}
