import type { Attendance, Leave } from '../../domains/workforce/index.ts';
import { toDate, toDay, weekdayOf } from '../../common/time.ts';
import type { Subjects } from './patterns.ts';
import type { Random } from '../random.ts';
import type { Slot } from './roster.ts';
import { at } from './time.ts';

/** A rostered shift, and what came of it. */
export interface Shift {
  slot: Slot;
  outcome: 'worked' | 'absent' | 'onLeave';
  record: Attendance;
}

/** How often an absence begins at a shift: about twice in a year of work. */
const usualBeginning = 0.008;
/** How many shifts running an absence takes: most are short. */
const usualLengths = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8];
const usualForgetting = 0.006;

const planted = {
  mondayAbsence: 0.28,
  repeatedBeginning: 0.16,
  outlierSpells: 5,
  outlierLength: 9,
  forgetting: 0.13,
  overtimeHours: 2.6,
};

/** At which of the shifts that one employee is expected at they are absent, as positions. */
function chooseAbsences(random: Random, slots: readonly Slot[], subjects: Subjects): Set<number> {
  const [first] = slots;
  const absences = new Set<number>();
  if (!first) return absences;
  const { id, departmentId } = first.employee;
  if (id === subjects.absenceOutlier) return chooseLongAbsences(slots.length);
  // People differ in health and luck.
  const beginning =
    id === subjects.repeatedAbsences
      ? planted.repeatedBeginning
      : usualBeginning * Math.exp(random.normal(0, 0.25));
  for (let position = 0; position < slots.length; position++) {
    if (random.chance(beginning)) {
      const length = id === subjects.repeatedAbsences ? 1 : random.pick(usualLengths);
      for (let missed = 0; missed < length; missed++) absences.add(position + missed);
      // Who comes back, comes for a shift at least.
      position += length;
    } else if (departmentId === subjects.mondayAbsences && weekdayOf((slots[position] as Slot).day) === 0) {
      if (random.chance(planted.mondayAbsence)) absences.add(position);
    }
  }
  return absences;
}

function chooseLongAbsences(shifts: number): Set<number> {
  const absences = new Set<number>();
  for (let spell = 0; spell < planted.outlierSpells; spell++) {
    const start = Math.floor(((spell + 0.3) * shifts) / planted.outlierSpells);
    for (let missed = 0; missed < planted.outlierLength; missed++) absences.add(start + missed);
  }
  return absences;
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}

/** Hours by which somebody leaves after the end of the shift; overtime comes every other week. */
function createDelay(random: Random, { employee, day }: Slot, subjects: Subjects): number {
  const isOvertime = employee.id === subjects.overtime && Math.floor((day + 3) / 7) % 2 === 0;
  const usual = clamp(random.normal(4, 8), -20, 60) / 60;
  const extra = random.chance(0.05) ? random.integer(20, 60) / 60 : 0;
  return isOvertime ? planted.overtimeHours + Math.abs(usual) : usual + extra;
}

function createClock(
  random: Random,
  slot: Slot,
  subjects: Subjects,
): Pick<Attendance, 'clockIn' | 'clockOut'> {
  const { employee, day, start, end } = slot;
  const delay = createDelay(random, slot, subjects);
  const forgetting =
    employee.departmentId === subjects.missingClockOuts ? planted.forgetting : usualForgetting;
  return {
    clockIn: at(day, start + clamp(random.normal(-3, 5), -20, 25) / 60),
    clockOut: random.chance(forgetting) ? null : at(day, end + delay),
  };
}

function createOwn(
  random: Random,
  slots: readonly Slot[],
  leave: readonly Leave[],
  subjects: Subjects,
): Shift[] {
  const offDays = leave.map(({ startDate, endDate }) => [toDay(startDate), toDay(endDate)] as const);
  const isOff = ({ day }: Slot) => offDays.some(([first, last]) => day >= first && day <= last);
  const expected = slots.filter((slot) => !isOff(slot));
  const positions = chooseAbsences(random.fork('absences'), expected, subjects);
  const absences = new Set(expected.filter((_, position) => positions.has(position)));
  const clock = random.fork('clock');
  return slots.map((slot) => {
    const { employee, day, start, end } = slot;
    const outcome = isOff(slot) ? 'onLeave' : absences.has(slot) ? 'absent' : 'worked';
    const times = createClock(clock, slot, subjects);
    const record: Attendance = {
      id: `shift-${employee.id.slice(-3)}-${toDate(day)}`,
      employeeId: employee.id,
      date: toDate(day),
      scheduledStart: at(day, start),
      scheduledEnd: at(day, end),
      ...(outcome === 'worked' ? times : { clockIn: null, clockOut: null }),
    };
    return { slot, outcome, record };
  });
}

/** The items of each id, in their order. */
export function groupById<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group) group.push(item);
    else groups.set(idOf(item), [item]);
  }
  return groups;
}

/** What came of the roster, by employee and day. */
export function createShifts(
  random: Random,
  roster: readonly Slot[],
  leave: readonly Leave[],
  subjects: Subjects,
): Shift[] {
  const leaves = groupById(leave, ({ employeeId }) => employeeId);
  const slots = groupById(roster, ({ employee }) => employee.id);
  return [...slots].flatMap(([id, own]) => createOwn(random.fork(id), own, leaves.get(id) ?? [], subjects));
}
