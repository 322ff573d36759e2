import type { Period, Task } from '../../domains/workforce/index.ts';
import { dayMs, hourMs, toDate, toDay, weekdayOf } from '../../common/time.ts';
import { groupById, type Shift } from './attendance.ts';
import { createCompletion, toWorkTimes, type WorkTimes } from './completion.ts';
import { windowsOf, type BusyWindow, type Subjects } from './patterns.ts';
import type { People } from './people.ts';
import type { Random } from '../random.ts';

/** Tasks that come in for each hour that somebody is rostered: rosters follow the work. */
const tasksPerHour = 0.195;
const shareWithDueDate = 0.7;
const usuallyLate = 0.08;

const planted = {
  departmentLate: 0.3,
  employeeLate: 0.5,
  /** The weight with which a slow employee gets a task; the others' is 1. */
  slowWeight: 0.35,
  /** Tasks that a slowing department leaves undone in the second half. */
  undone: 0.45,
};

/** A department on one of its days. */
interface DepartmentDay {
  day: number;
  /** Who was to come; leave is planned for. */
  rostered: readonly Shift[];
  /** Who came. */
  present: readonly Shift[];
}

type Draft = Omit<Task, 'id'>;

/** The times at which tasks come in during a shift. */
function createArrivals(random: Random, { slot }: Shift, windows: readonly BusyWindow[]): number[] {
  const { day, start, end } = slot;
  const arrivals: number[] = [];
  const add = (from: number, to: number, perHour: number) => {
    const count = to > from ? random.poisson(perHour * (to - from)) : 0;
    for (let index = 0; index < count; index++) {
      arrivals.push(Math.floor(day * dayMs + (from + random.next() * (to - from)) * hourMs));
    }
  };
  const window = windows.find(({ weekday }) => weekday === weekdayOf(day));
  if (!window) {
    add(start, end, tasksPerHour);
    return arrivals;
  }
  const [from, to] = [Math.max(start, window.startHour), Math.min(end, window.endHour)];
  add(start, Math.min(end, window.startHour), tasksPerHour);
  add(from, to, tasksPerHour * window.factor);
  add(Math.max(start, window.endHour), end, tasksPerHour);
  return arrivals;
}

function chooseAssignee(
  random: Random,
  present: readonly Shift[],
  { slowEmployee }: Subjects,
): Shift | undefined {
  if (present.length === 0) return undefined;
  for (;;) {
    const shift = random.pick(present);
    const isSlow = shift.slot.employee.id === slowEmployee && present.length > 1;
    if (!isSlow || random.chance(planted.slowWeight)) return shift;
  }
}

function lateShare(subjects: Subjects, departmentId: string, employeeId: string): number {
  if (employeeId === subjects.overdueEmployee) return planted.employeeLate;
  return departmentId === subjects.overdueDepartment ? planted.departmentLate : usuallyLate;
}

/** A department's tasks, day by day. */
function createDepartmentTasks(
  random: Random,
  departmentId: string,
  days: readonly DepartmentDay[],
  workTimes: ReadonlyMap<string, readonly WorkTimes[]>,
  subjects: Subjects,
  middle: number,
): Draft[] {
  const windows = windowsOf(subjects).filter((window) => window.departmentId === departmentId);
  const isSlowing = (day: number) => departmentId === subjects.slowingDepartment && day >= middle;
  const toTask = ({ day, present }: DepartmentDay, createdAt: number): Draft => {
    const employeeId = chooseAssignee(random, present, subjects)?.slot.employee.id ?? null;
    const task = { departmentId, employeeId, createdAt: new Date(createdAt) };
    if (employeeId === null || (isSlowing(day) && random.chance(planted.undone))) {
      return { ...task, dueDate: null, completedAt: null };
    }
    const dueDay = random.chance(shareWithDueDate) ? day + random.integer(3, 8) : null;
    const isLate = random.chance(lateShare(subjects, departmentId, employeeId));
    const completedAt = createCompletion(random, workTimes.get(employeeId) ?? [], createdAt, dueDay, isLate);
    return {
      ...task,
      dueDate: dueDay === null ? null : toDate(dueDay),
      completedAt: completedAt === null ? null : new Date(Math.floor(completedAt)),
    };
  };
  return days.flatMap((each) =>
    each.rostered.flatMap((shift) =>
      createArrivals(random, shift, windows).map((createdAt) => toTask(each, createdAt)),
    ),
  );
}

function toDays(shifts: readonly Shift[]): DepartmentDay[] {
  return [...groupById(shifts, ({ record }) => record.date)]
    .map(([date, group]) => ({
      day: toDay(date),
      rostered: group.filter(({ outcome }) => outcome !== 'onLeave'),
      present: group.filter(({ outcome }) => outcome === 'worked'),
    }))
    .sort((a, b) => a.day - b.day);
}

/** The tasks of all departments, by the time that they were created. */
export function createTasks(
  random: Random,
  { departments }: People,
  shifts: readonly Shift[],
  subjects: Subjects,
  { startDate, endDate }: Period,
): Task[] {
  const worked = shifts.filter(({ outcome }) => outcome === 'worked');
  const workTimes = new Map(
    [...groupById(worked, ({ slot }) => slot.employee.id)].map(([id, own]) => [id, own.map(toWorkTimes)]),
  );
  const byDepartment = groupById(shifts, ({ slot }) => slot.employee.departmentId);
  const middle = Math.floor((toDay(startDate) + toDay(endDate)) / 2);
  const drafts = departments.flatMap(({ id }) => {
    const days = toDays(byDepartment.get(id) ?? []);
    return createDepartmentTasks(random.fork(id), id, days, workTimes, subjects, middle);
  });
  return drafts
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((draft, index) => ({ id: `task-${String(index + 1).padStart(5, '0')}`, ...draft }));
}
