import type {
  Attendance,
  Department,
  Employee,
  Leave,
  Period,
  Task,
  User,
} from '../../domains/workforce/index.ts';
import { createShifts } from './attendance.ts';
import { createLeave, withSickLeave } from './leave.ts';
import { choosePatterns, type PatternName, type PlantedPattern } from './patterns.ts';
import { createPeople } from './people.ts';
import { createRandom } from '../random.ts';
import { createRoster } from './roster.ts';
import { createTasks } from './tasks.ts';
import { lastDayOf } from './time.ts';

export interface CompanyOptions {
  /** The same seed gives the same company. */
  seed: number;
  /** The first day, `YYYY-MM-DD`. */
  startDate: string;
  /** How long the records reach, in whole months. */
  months: number;
  /** What to plant; without, the company has nothing but everyday variation. */
  patterns: readonly PatternName[];
}

/** A company's records of a period. */
export interface Company {
  users: User[];
  departments: Department[];
  employees: Employee[];
  attendance: Attendance[];
  tasks: Task[];
  leave: Leave[];
  /** The days that the records are of. */
  period: Period;
  /** What is to be found in them. */
  planted: PlantedPattern[];
}

/**
 * A company of 60 employees in 6 departments: about 7,000 shifts and 10,000 tasks in six months. A pattern leaves the
 * parts of the company that it does not concern as they are without it.
 */
export function createCompany({ seed, startDate, months, patterns }: CompanyOptions): Company {
  const random = createRandom(seed);
  const period = { startDate, endDate: lastDayOf(startDate, months) };
  const people = createPeople(random.fork('people'), period);
  const { subjects, planted } = choosePatterns(random.fork('patterns'), people, patterns);
  const roster = createRoster(people, period, subjects);
  const leave = createLeave(random.fork('leave'), people, period);
  const shifts = createShifts(random.fork('attendance'), roster, leave, subjects);
  return {
    users: people.users,
    departments: people.departments,
    employees: people.employees,
    attendance: shifts.map(({ record }) => record),
    tasks: createTasks(random.fork('tasks'), people, shifts, subjects, period),
    leave: withSickLeave(leave, shifts),
    period,
    planted,
  };
}
