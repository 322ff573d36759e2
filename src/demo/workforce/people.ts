import type { Department, Employee, Period, User } from '../../domains/workforce/index.ts';
import { toDate, toDay } from '../../common/time.ts';
import { createNames, toMailbox } from '../names.ts';
import type { Random } from '../random.ts';

/** When a department works, from Monday to Friday. `day`: its members begin at one of the hours. `twoShift`: early and late, turning weekly. */
export type Hours =
  { kind: 'day'; starts: readonly number[] } | { kind: 'twoShift'; starts: readonly [number, number] };

export interface DepartmentPlan {
  department: Department;
  hours: Hours;
  members: Employee[];
  /** Full-time, employed all of the period, and with a user: a pattern can be planted with any of them. */
  regulars: Employee[];
}

export interface People {
  users: User[];
  departments: Department[];
  employees: Employee[];
  plans: DepartmentPlan[];
}

const sizes: readonly [name: string, size: number, hours: Hours][] = [
  ['Customer Service', 13, { kind: 'day', starts: [8, 9] }],
  ['Warehouse', 12, { kind: 'twoShift', starts: [6, 14] }],
  ['Sales', 10, { kind: 'day', starts: [8, 9] }],
  ['Field Service', 9, { kind: 'day', starts: [7, 7.5] }],
  ['Production', 9, { kind: 'twoShift', starts: [6, 14] }],
  ['Accounting', 7, { kind: 'day', starts: [8, 8.5] }],
];

const regularsOfDepartment = 4;
const fullTime = 40;

function createEmployee(
  random: Random,
  serial: number,
  fullname: string,
  departmentId: string,
  isRegular: boolean,
  period: Period,
): Employee {
  const number = String(serial).padStart(3, '0');
  const [first, last] = [toDay(period.startDate), toDay(period.endDate)];
  const middle = Math.floor((first + last) / 2);
  const joinsOrLeaves = isRegular ? 1 : random.next();
  return {
    id: `emp-${number}`,
    fullname,
    departmentId,
    userId: isRegular || random.chance(0.85) ? `user-${number}` : null,
    weeklyHours: isRegular ? fullTime : random.pick([24, 32, fullTime, fullTime]),
    startDate: toDate(joinsOrLeaves < 0.06 ? middle : first - random.integer(200, 3000)),
    endDate: joinsOrLeaves > 0.06 && joinsOrLeaves < 0.12 ? toDate(middle + random.integer(0, 20)) : null,
  };
}

function toUser(random: Random, id: string, fullname: string): User {
  const avatar = random.chance(0.6) ? `https://avatars.harbour-goods.example/${id}.png` : null;
  return { id, email: `${toMailbox(fullname)}@harbour-goods.example`, fullname, avatar };
}

/** 60 employees in 6 departments; some work part-time, some join or leave within the period, some have no user. */
export function createPeople(random: Random, period: Period): People {
  const count = sizes.reduce((sum, [, size]) => sum + size, 0);
  const names = createNames(random, count).map((name) => name.join(' '));
  const plans: DepartmentPlan[] = [];
  let serial = 0;
  for (const [index, [name, size, hours]] of sizes.entries()) {
    const department = { id: `dep-${index + 1}`, name };
    const members = Array.from({ length: size }, (_, position) => {
      serial++;
      const isRegular = position < regularsOfDepartment;
      return createEmployee(random, serial, String(names[serial - 1]), department.id, isRegular, period);
    });
    plans.push({ department, hours, members, regulars: members.slice(0, regularsOfDepartment) });
  }
  const employees = plans.flatMap(({ members }) => members);
  return {
    plans,
    departments: plans.map(({ department }) => department),
    employees,
    users: employees.flatMap(({ userId, fullname }) =>
      userId === null ? [] : [toUser(random, userId, fullname)],
    ),
  };
}
