import type {
  Attendance,
  Department,
  Employee,
  Leave,
  Period,
  Task,
  WorkforceData,
} from '../../../../src/domains/workforce/records/record.ts';
import { dayMs, hourMs, toDate, toDay } from '../../../../src/common/time.ts';

/** A Monday, so that weeks are easy to count. */
export const monday = toDay('2025-01-06');

/** From the Monday on, so many weeks. */
export function weeks(count: number): Period {
  return { startDate: toDate(monday), endDate: toDate(monday + count * 7 - 1) };
}

/** The working days, Monday to Friday, of so many weeks. */
export function workdays(count: number): number[] {
  return Array.from({ length: count * 5 }, (_, index) => monday + Math.floor(index / 5) * 7 + (index % 5));
}

/** A time of a day, such as 17.5 for half past five. */
export function at(day: number, hours: number): Date {
  return new Date(day * dayMs + hours * hourMs);
}

export function department(id: string, name = `Department ${id}`): Department {
  return { id, name };
}

export function employee(id: string, departmentId: string, more: Partial<Employee> = {}): Employee {
  return {
    id,
    fullname: `Person ${id}`,
    departmentId,
    userId: `user-of-${id}`,
    weeklyHours: 40,
    startDate: '2020-01-01',
    endDate: null,
    ...more,
  };
}

/** So many employees of a department: `a1`, `a2` of department `a`. */
export function team(departmentId: string, size: number, more: Partial<Employee> = {}): Employee[] {
  return Array.from({ length: size }, (_, index) =>
    employee(`${departmentId}${index + 1}`, departmentId, more),
  );
}

interface ShiftOptions {
  start?: number;
  end?: number;
  /** When they came and went; `'absent'`, or null for one of them not recorded. As rostered without. */
  came?: number | null;
  went?: number | null;
  absent?: boolean;
}

/** A shift from 9 to 17, worked as rostered. */
export function shift(employeeId: string, day: number, options: ShiftOptions = {}): Attendance {
  const { start = 9, end = 17, came = start, went = end, absent = false } = options;
  return {
    id: `${employeeId}-${day}-${start}`,
    employeeId,
    date: toDate(day),
    scheduledStart: at(day, start),
    scheduledEnd: at(day, end),
    clockIn: absent || came === null ? null : at(day, came),
    clockOut: absent || went === null ? null : at(day, went),
  };
}

let serial = 0;

/** A task created and completed at the same time, with no due date. */
export function task(
  departmentId: string,
  employeeId: string | null,
  day: number,
  more: Partial<Task> = {},
): Task {
  const time = at(day, 10);
  serial++;
  return {
    id: `task-${serial}`,
    departmentId,
    employeeId,
    createdAt: time,
    dueDate: null,
    completedAt: time,
    ...more,
  };
}

export function leave(employeeId: string, type: Leave['type'], first: number, last: number): Leave {
  return { id: `${employeeId}-${first}`, employeeId, type, startDate: toDate(first), endDate: toDate(last) };
}

export function company(parts: Partial<WorkforceData>): WorkforceData {
  return { departments: [], employees: [], attendance: [], tasks: [], leave: [], ...parts };
}
