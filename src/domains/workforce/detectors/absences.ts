import type { Department, Employee } from '../records/record.ts';
import { groupBy } from './collections.ts';
import type { Shift } from './shifts.ts';
import type { Share } from './statistics.ts';

/** One employee's absences in a period. */
export interface AbsenceRecord {
  employee: Employee;
  department: Department;
  /** The shifts at which the employee was expected, in order: worked or absent. */
  shifts: readonly Shift[];
  /** How many shifts running each absence took, in order. */
  spells: readonly number[];
  /** Absent shifts of all. */
  absence: Share;
  /** Absences of the shifts on which one could begin: those after a shift that was worked. */
  beginnings: Share;
}

/** Whether somebody was expected at a shift, and the records know whether they came. */
export function isExpected({ status }: Shift): boolean {
  return status === 'worked' || status === 'absent';
}

/** Shifts at which an absence begins: the one before, of those expected, was worked. */
export function beginningsOf(shifts: readonly Shift[]): Shift[] {
  return shifts.filter(({ status }, index) => status === 'absent' && shifts[index - 1]?.status !== 'absent');
}

/** The absences of every employee who was expected at a shift. @param shifts by employee and time. */
export function readAbsences(shifts: readonly Shift[]): AbsenceRecord[] {
  const groups = groupBy(shifts.filter(isExpected), ({ employee }) => employee);
  return [...groups].map(([employee, expected]) => toAbsenceRecord(employee, expected));
}

function toAbsenceRecord(employee: Employee, shifts: readonly Shift[]): AbsenceRecord {
  const spells: number[] = [];
  let running = 0;
  for (const { status } of shifts) {
    if (status === 'absent') running++;
    else if (running > 0) {
      spells.push(running);
      running = 0;
    }
  }
  if (running > 0) spells.push(running);
  const count = spells.reduce((days, spell) => days + spell, 0);
  const { department } = shifts[0] as Shift;
  return {
    employee,
    department,
    shifts,
    spells,
    absence: { count, trials: shifts.length },
    beginnings: { count: spells.length, trials: shifts.length - count + spells.length },
  };
}

/** Several shares as one. */
export function mergeShares(shares: Iterable<Share>): Share {
  let [count, trials] = [0, 0];
  for (const share of shares) {
    count += share.count;
    trials += share.trials;
  }
  return { count, trials };
}
