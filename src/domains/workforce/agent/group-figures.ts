import { isExpected } from '../detectors/absences.ts';
import {
  dayMs,
  dayOf,
  daysOf,
  includes,
  overlapOf,
  toDay,
  weekdayNames,
  weekdayOf,
} from '../detectors/calendar.ts';
import { toFigure, toPercent } from '../detectors/figures.ts';
import { total } from '../detectors/collections.ts';
import { hoursOf, type Shift } from '../detectors/shifts.ts';
import type { Employee, Leave, Period, Task } from '../records/record.ts';

/** Sums over a group of employees in a period; rounded as they are to be shown, to one decimal. */
export interface GroupFigures {
  /** Employed on the period's last day. */
  headcount: number;
  rosteredShifts: number;
  /** Of these the ones at which somebody was expected: no leave but sick leave excused them, and the records know. */
  expectedShifts: number;
  /** Shifts that were neither worked nor within vacation or other leave. */
  absences: number;
  /** Absences of the expected shifts; null if there were none. */
  absencePercent: number | null;
  weekdays: readonly { weekday: string; rosteredShifts: number; absences: number }[];
  /** Hours beyond the roster's, summed over all shifts that took longer. */
  overtimeHours: number;
  missingClockOuts: number;
  tasksCreated: number;
  tasksCompleted: number;
  /** Due in the period, the last day not included, and not completed. */
  tasksOverdue: number;
  /** Days from creation to completion; null if none was completed. */
  meanCompletionDays: number | null;
  /** Calendar days within the period. */
  leaveDays: Readonly<Record<Leave['type'], number>>;
}

/** The records of a group. */
export interface GroupRecords {
  employees: readonly Employee[];
  shifts: readonly Shift[];
  tasks: readonly Task[];
  leave: readonly Leave[];
}

export function isEmployedOn({ startDate, endDate }: Employee, date: string): boolean {
  return startDate <= date && (endDate === null || endDate >= date);
}

/** The figures of a group (docs/workforce-agent.md, "Figures"). */
export function toGroupFigures(records: GroupRecords, period: Period): GroupFigures {
  const { employees, shifts, leave } = records;
  const absent = shifts.filter(({ status }) => status === 'absent');
  const expected = shifts.filter(isExpected);
  return {
    headcount: employees.filter((employee) => isEmployedOn(employee, period.endDate)).length,
    rosteredShifts: shifts.length,
    expectedShifts: expected.length,
    absences: absent.length,
    absencePercent: expected.length === 0 ? null : toPercent(absent.length / expected.length),
    weekdays: toWeekdays(shifts),
    overtimeHours: toFigure(total(shifts, overtimeOf)),
    missingClockOuts: shifts.filter(({ lacksClockOut }) => lacksClockOut).length,
    ...toTaskFigures(records.tasks, period),
    leaveDays: {
      vacation: leaveDaysOf(leave, 'vacation', period),
      sick: leaveDaysOf(leave, 'sick', period),
      other: leaveDaysOf(leave, 'other', period),
    },
  };
}

function toWeekdays(shifts: readonly Shift[]): GroupFigures['weekdays'] {
  const all = weekdayNames.map((weekday) => ({ weekday, rosteredShifts: 0, absences: 0 }));
  for (const { day, status } of shifts) {
    const figures = all[weekdayOf(day)];
    if (!figures) continue;
    figures.rosteredShifts++;
    if (status === 'absent') figures.absences++;
  }
  return all.filter(({ rosteredShifts }) => rosteredShifts > 0);
}

function overtimeOf({ status, rostered, worked }: Shift): number {
  return status === 'worked' ? Math.max(0, hoursOf(worked) - hoursOf(rostered)) : 0;
}

function toTaskFigures(tasks: readonly Task[], period: Period) {
  const days = daysOf(period);
  const isWithin = (time: Date | null) => time !== null && includes(days, dayOf(time));
  const completed = tasks.filter(({ completedAt }) => isWithin(completedAt));
  const lasted = ({ createdAt, completedAt }: Task) =>
    Math.max(0, (completedAt?.getTime() ?? 0) - createdAt.getTime()) / dayMs;
  const isOverdue = ({ dueDate, completedAt }: Task) =>
    completedAt === null && dueDate !== null && includes({ ...days, last: days.last - 1 }, toDay(dueDate));
  return {
    tasksCreated: tasks.filter(({ createdAt }) => isWithin(createdAt)).length,
    tasksCompleted: completed.length,
    tasksOverdue: tasks.filter(isOverdue).length,
    meanCompletionDays: completed.length === 0 ? null : toFigure(total(completed, lasted) / completed.length),
  };
}

function leaveDaysOf(leave: readonly Leave[], type: Leave['type'], period: Period): number {
  return total(leave, (each) => {
    if (each.type !== type) return 0;
    const { first, last } = overlapOf(daysOf(each), daysOf(period));
    return Math.max(0, last - first + 1);
  });
}
