/**
 * What a company's systems know of its people and their work. Days are `YYYY-MM-DD`; times are the company's wall
 * clock, written as if it were UTC, as rosters and time clocks write them.
 */

/** A person who can sign in; what `audienceUser` shows. */
export interface User {
  id: string;
  email: string;
  fullname: string;
  /** A URL. */
  avatar: string | null;
}

export interface Department {
  id: string;
  name: string;
}

export interface Employee {
  id: string;
  fullname: string;
  departmentId: string;
  /** The user that the employee signs in as: who gets tips; null for those who never do. */
  userId: string | null;
  /** Hours a week by contract. */
  weeklyHours: number;
  startDate: string;
  /** The last day; null while employed. */
  endDate: string | null;
}

/** One rostered shift of one employee, and what came of it. Who has neither clocked in nor out was absent. */
export interface Attendance {
  id: string;
  employeeId: string;
  /** The day that the shift begins on. */
  date: string;
  scheduledStart: Date;
  scheduledEnd: Date;
  clockIn: Date | null;
  clockOut: Date | null;
}

/** A piece of work; a customer's order as well as a colleague's request. */
export interface Task {
  id: string;
  departmentId: string;
  /** null while nobody has it. */
  employeeId: string | null;
  createdAt: Date;
  dueDate: string | null;
  completedAt: Date | null;
}

export interface Leave {
  id: string;
  employeeId: string;
  type: 'vacation' | 'sick' | 'other';
  startDate: string;
  /** The last day. */
  endDate: string;
}

/** Every kind of record by the name that imports and the store know it by. */
export interface WorkforceRecords {
  user: User;
  department: Department;
  employee: Employee;
  attendance: Attendance;
  task: Task;
  leave: Leave;
}
export type RecordType = keyof WorkforceRecords;

/** From the first to the last day, both included. */
export interface Period {
  startDate: string;
  endDate: string;
}

/** A company's records that touch a period: the shifts and leave in it, the tasks created, due or completed in it. */
export interface WorkforceData {
  departments: readonly Department[];
  employees: readonly Employee[];
  attendance: readonly Attendance[];
  tasks: readonly Task[];
  leave: readonly Leave[];
}
