import type { Attendance, Department, Employee, Period, WorkforceData } from '../records/record.ts';
import { daysOf, dayMs, hourMs, includes, toDay, type Days } from './calendar.ts';
import { byId, compareCodeUnits, groupBy } from './collections.ts';
import { memoizeByRecords } from './memoize.ts';

/**
 * What came of a rostered shift.
 * - `worked`: clocked in or out.
 * - `assumed`: of an employee who never uses the time clock; taken as worked as rostered, and never as an absence.
 * - `excused`: not worked, within leave of type vacation or other.
 * - `pending`: not worked, and later than the department's last clocking: the records do not know yet.
 * - `absent`: not worked otherwise, with or without sick leave.
 */
export type ShiftStatus = 'worked' | 'assumed' | 'excused' | 'pending' | 'absent';

/** A rostered shift with its outcome; times in milliseconds. */
export interface Shift {
  id: string;
  employee: Employee;
  department: Department;
  day: number;
  status: ShiftStatus;
  rostered: Span;
  /** When it was worked, as far as known; null if it was not. */
  worked: Span | null;
  lacksClockOut: boolean;
}

export interface Span {
  start: number;
  end: number;
}

export function hoursOf(span: Span | null): number {
  return span === null ? 0 : Math.max(0, span.end - span.start) / hourMs;
}

/** A clock-out so much later than the roster's end belongs to another day: the right one was forgotten. */
const forgottenAfterMs = 8 * hourMs;

/** No roster has longer shifts; a longer one is a slip in the records, and is cut. */
const maxShiftMs = 2 * dayMs;

interface Clocking {
  /** The last time that somebody of the department clocked in or out; -Infinity if nobody did. */
  lastInDepartment: ReadonlyMap<string, number>;
  /** The employees who use the time clock. */
  users: ReadonlySet<string>;
}

function readClocking(attendance: readonly Attendance[], employees: ReadonlyMap<string, Employee>): Clocking {
  const lastInDepartment = new Map<string, number>();
  const users = new Set<string>();
  for (const { employeeId, clockIn, clockOut } of attendance) {
    const employee = employees.get(employeeId);
    if (!employee || (clockIn === null && clockOut === null)) continue;
    users.add(employeeId);
    const last = Math.max(clockIn?.getTime() ?? -Infinity, clockOut?.getTime() ?? -Infinity);
    const known = lastInDepartment.get(employee.departmentId) ?? -Infinity;
    if (last > known) lastInDepartment.set(employee.departmentId, last);
  }
  return { lastInDepartment, users };
}

/** The stretches of vacation and other leave of each employee. Sick leave excuses nobody from being counted absent. */
function readExcuses({ leave }: WorkforceData): Map<string, Days[]> {
  const excusing = leave.filter(({ type }) => type !== 'sick');
  const groups = groupBy(excusing, ({ employeeId }) => employeeId);
  return new Map([...groups].map(([id, leaves]) => [id, leaves.map(daysOf)]));
}

function toWorked(
  { clockIn, clockOut }: Attendance,
  rostered: Span,
): Pick<Shift, 'worked' | 'lacksClockOut'> {
  const start = clockIn?.getTime() ?? rostered.start;
  const end = clockOut?.getTime();
  const isPlausible = end !== undefined && end >= start && end <= rostered.end + forgottenAfterMs;
  return {
    worked: { start, end: isPlausible ? end : Math.max(start, rostered.end) },
    lacksClockOut: clockIn !== null && !isPlausible,
  };
}

function toShifts(data: WorkforceData, period: Period): Shift[] {
  const employees = new Map(data.employees.map((employee) => [employee.id, employee]));
  const departments = new Map(data.departments.map((department) => [department.id, department]));
  const clocking = readClocking(data.attendance, employees);
  const excuses = readExcuses(data);
  const shifts: Shift[] = [];
  for (const record of data.attendance) {
    const { date } = record;
    const employee = employees.get(record.employeeId);
    const department = employee && departments.get(employee.departmentId);
    if (!department || date < period.startDate || date > period.endDate) continue;
    if (date < employee.startDate || (employee.endDate !== null && date > employee.endDate)) continue;
    const isExcused = (day: number) => excuses.get(employee.id)?.some((days) => includes(days, day)) ?? false;
    shifts.push(toShift(record, employee, department, clocking, isExcused));
  }
  return shifts.sort(
    (a, b) =>
      compareCodeUnits(a.employee.id, b.employee.id) || a.rostered.start - b.rostered.start || byId(a, b),
  );
}

function toShift(
  record: Attendance,
  employee: Employee,
  department: Department,
  clocking: Clocking,
  isExcused: (day: number) => boolean,
): Shift {
  const start = record.scheduledStart.getTime();
  const end = Math.min(Math.max(start, record.scheduledEnd.getTime()), start + maxShiftMs);
  const day = toDay(record.date);
  const rostered = { start, end };
  const shift = { id: record.id, employee, department, day, rostered, worked: null, lacksClockOut: false };
  const lastClocking = clocking.lastInDepartment.get(department.id) ?? -Infinity;
  if (record.clockIn !== null || record.clockOut !== null) {
    const { worked, lacksClockOut } = toWorked(record, rostered);
    // Who is at work yet has not forgotten to clock out.
    const isUnderWay = record.clockOut === null && end > lastClocking;
    return { ...shift, status: 'worked', worked, lacksClockOut: lacksClockOut && !isUnderWay };
  }
  if (isExcused(day)) return { ...shift, status: 'excused' };
  if (!clocking.users.has(employee.id)) return { ...shift, status: 'assumed', worked: rostered };
  return { ...shift, status: start > lastClocking ? 'pending' : 'absent' };
}

/**
 * The shifts of a period with what came of them, by employee and time. Left out: shifts of unknown employees or
 * departments, and those outside of their employee's employment (rosters are not always cleaned up).
 */
export const readShifts: (data: WorkforceData, period: Period) => readonly Shift[] =
  memoizeByRecords(toShifts);
