import type { Employee, Leave, Period } from '../../domains/workforce/index.ts';
import { toDate, toDay, weekdayOf } from '../../common/time.ts';
import type { Shift } from './attendance.ts';
import type { People } from './people.ts';
import type { Random } from '../random.ts';

/** From how many missed shifts running on an illness is reported with a certificate. */
const certifiedFrom = 3;
/** Days of a period in which everybody takes about one holiday. */
const daysPerHoliday = 80;

type Draft = Omit<Leave, 'id'>;

function draftOf(employee: Employee, type: Leave['type'], firstDay: number, lastDay: number): Draft {
  return { employeeId: employee.id, type, startDate: toDate(firstDay), endDate: toDate(lastDay) };
}

/** Holidays of one or two weeks, each from a Monday to a Friday, one in each part of the period; and a day off for other reasons. */
function createOwn(random: Random, employee: Employee, first: number, last: number): Draft[] {
  const parts = Math.floor((last - first + 1) / daysPerHoliday);
  const length = Math.floor((last - first + 1) / Math.max(1, parts));
  const holidays = Array.from({ length: parts }, (_, part) => {
    const day = first + part * length + random.integer(0, length - 21);
    const monday = day - weekdayOf(day) + 7;
    return draftOf(employee, 'vacation', monday, monday + random.pick([4, 4, 11]));
  });
  const dayOff = random.integer(first, last);
  return random.chance(0.5) ? [...holidays, draftOf(employee, 'other', dayOff, dayOff)] : holidays;
}

function withIds(drafts: readonly Draft[]): Leave[] {
  return drafts.map((draft, index) => ({ id: `leave-${String(index + 1).padStart(4, '0')}`, ...draft }));
}

/** Vacation and other leave that was approved. */
export function createLeave(random: Random, { employees }: People, period: Period): Leave[] {
  const [first, last] = [toDay(period.startDate), toDay(period.endDate)];
  return withIds(employees.flatMap((employee) => createOwn(random.fork(employee.id), employee, first, last)));
}

/** With the sick leave of those absent for three shifts or more, by employee. */
export function withSickLeave(leave: readonly Leave[], shifts: readonly Shift[]): Leave[] {
  const drafts: Draft[] = leave.map(({ id: _, ...draft }) => draft);
  let spell: Shift[] = [];
  const end = () => {
    const [first, last] = [spell[0], spell.at(-1)];
    if (first && last && spell.length >= certifiedFrom) {
      drafts.push(draftOf(first.slot.employee, 'sick', first.slot.day, last.slot.day));
    }
    spell = [];
  };
  for (const shift of shifts) {
    if (spell[0] && spell[0].slot.employee !== shift.slot.employee) end();
    if (shift.outcome === 'absent') spell.push(shift);
    else end();
  }
  end();
  return withIds(drafts);
}
