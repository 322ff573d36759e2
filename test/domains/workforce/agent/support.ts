import type {
  Attendance,
  Department,
  Employee,
  Leave,
  Task,
  User,
  WorkforceData,
} from '../../../../src/domains/workforce/records/record.ts';
import type { WorkforceStores } from '../../../../src/domains/workforce/workforce-store.ts';

/** The last day of the company's records. */
export const today = '2026-06-30';

const hour = 3_600_000;
const day = 24 * hour;

/** Departments by their sizes; the last two are too small to be shown alone. */
const sizes = { Kitchen: 8, Service: 6, Delivery: 4, Office: 2, Cellar: 1 };

const firstNames =
  'Ada Grace Mary Alan Edsger Barbara Donald Frances Tony John Radia Leslie Lynn Margaret Niklaus Dennis Ken Sophie Karen Vint Hedy';
const lastNames =
  'Lovelace Hopper Keller Turing Dijkstra Liskov Knuth Allen Hoare McCarthy Perlman Lamport Conway Hamilton Wirth Ritchie Thompson Wilson Sparck Cerf Lamarr';

export interface Company extends WorkforceData {
  users: readonly User[];
}

/** A company of 21 people over the six weeks before `today`; the same every time. */
export function createCompany(): Company {
  const departments: Department[] = Object.keys(sizes).map((name) => ({
    id: `dept-${name.toLowerCase()}`,
    name,
  }));
  const places = Object.entries(sizes).flatMap(([name, size]) =>
    Array<string>(size).fill(`dept-${name.toLowerCase()}`),
  );
  const lasts = lastNames.split(' ');
  const users: User[] = firstNames.split(' ').map((first, at) => ({
    id: `user-${at + 100}`,
    email: `${first.toLowerCase()}.${lasts[at]!.toLowerCase()}@acme.test`,
    fullname: `${first} ${lasts[at]!}`,
    avatar: null,
  }));
  const employees: Employee[] = users.map(({ id, fullname }, at) => ({
    id: `emp-${at + 500}`,
    fullname,
    departmentId: places[at]!,
    userId: id,
    weeklyHours: 40,
    startDate: '2024-01-01',
    endDate: null,
  }));
  const attendance = employees.flatMap(createAttendance);
  return {
    departments,
    employees,
    users,
    attendance,
    tasks: createTasks(departments),
    leave: createLeave(employees),
  };
}

function createAttendance({ id }: Employee, at: number): Attendance[] {
  const shifts: Attendance[] = [];
  for (let back = 42; back > 0; back--) {
    const start = Date.parse(`${today}T08:00:00Z`) - back * day;
    const weekday = new Date(start).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    const seed = at * 7 + back * 3;
    const isAbsent = seed % 17 === 0 || (weekday === 1 && seed % 4 === 0);
    const hasForgotten = seed % 29 === 1;
    shifts.push({
      id: `${id}-${back}`,
      employeeId: id,
      date: new Date(start).toISOString().slice(0, 10),
      scheduledStart: new Date(start),
      scheduledEnd: new Date(start + 8 * hour),
      clockIn: isAbsent ? null : new Date(start),
      clockOut: isAbsent || hasForgotten ? null : new Date(start + (seed % 5 === 0 ? 9.5 : 8) * hour),
    });
  }
  return shifts;
}

function createTasks(departments: readonly Department[]): Task[] {
  return departments.flatMap(({ id }, at) =>
    Array.from({ length: 10 + at }, (_, count) => {
      const createdAt = Date.parse(`${today}T09:00:00Z`) - (count + 3) * day;
      return {
        id: `${id}-task-${count}`,
        departmentId: id,
        employeeId: null,
        createdAt: new Date(createdAt),
        dueDate: new Date(createdAt + 2 * day).toISOString().slice(0, 10),
        completedAt: count % 4 === at % 4 ? null : new Date(createdAt + (at + 1) * 12 * hour),
      };
    }),
  );
}

function createLeave(employees: readonly Employee[]): Leave[] {
  const types = ['vacation', 'sick', 'other'] as const;
  return employees.slice(0, 12).map(({ id }, at) => ({
    id: `leave-${at}`,
    employeeId: id,
    type: types[at % 3]!,
    startDate: `2026-06-${String(1 + at).padStart(2, '0')}`,
    endDate: `2026-06-${String(2 + at).padStart(2, '0')}`,
  }));
}

export async function saveCompany(
  { records }: WorkforceStores,
  tenantId: string,
  company: Company,
): Promise<void> {
  await records.saveAll(tenantId, 'department', company.departments);
  await records.saveAll(tenantId, 'employee', company.employees);
  await records.saveAll(tenantId, 'user', company.users);
  await records.saveAll(tenantId, 'attendance', company.attendance);
  await records.saveAll(tenantId, 'task', company.tasks);
  await records.saveAll(tenantId, 'leave', company.leave);
}

/** An answer of a model, as the agent asks for it. */
export function toReply(response: string, more: object = {}) {
  return {
    response,
    insightType: 'absenteeismPattern',
    title: 'Absence',
    summary: 'Absence is high on Mondays.',
    suggestion: 'Look at Monday’s roster.',
    period: null,
    chart: { type: 'bar', labels: ['Department A'], series: [{ name: 'Absences', values: [4] }] },
    data: [{ name: 'Department A absences', value: 4 }],
    ...more,
  };
}
