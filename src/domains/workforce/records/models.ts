import {
  day,
  defineRecord,
  email,
  id,
  number,
  oneOf,
  optional,
  text,
  url,
  wallClock,
} from '../../../import/index.ts';
import type { RecordModel, Rule } from '../../../import/index.ts';
import type { Attendance, Employee, Leave, RecordType, Task, WorkforceRecords } from './record.ts';

const hoursOfWeek = 168;

const lastDayIsLate: Rule<Employee | Leave> = ({ startDate, endDate }) =>
  endDate !== null && endDate < startDate
    ? { field: 'endDate', expected: `a day not before startDate, ${startDate}` }
    : undefined;

const endsAfterStart: Rule<Attendance> = ({ scheduledStart, scheduledEnd }) =>
  scheduledEnd <= scheduledStart
    ? { field: 'scheduledEnd', expected: 'a time after scheduledStart' }
    : undefined;

const beginsOnItsDay: Rule<Attendance> = ({ date, scheduledStart }) =>
  scheduledStart.toISOString().startsWith(date)
    ? undefined
    : { field: 'scheduledStart', expected: `a time of the day ${date}` };

const clocksOutAfterIn: Rule<Attendance> = ({ clockIn, clockOut }) =>
  clockIn && clockOut && clockOut < clockIn
    ? { field: 'clockOut', expected: 'a time not before clockIn' }
    : undefined;

const completedAfterCreated: Rule<Task> = ({ createdAt, completedAt }) =>
  completedAt && completedAt < createdAt
    ? { field: 'completedAt', expected: 'a time not before createdAt' }
    : undefined;

/** What each kind of record must be (docs/import.md); their meaning stands in record.ts. */
export const recordModels: { readonly [Type in RecordType]: RecordModel<WorkforceRecords[Type]> } = {
  user: defineRecord({ id: id(), email: email(), fullname: text(), avatar: optional(url()) }),
  department: defineRecord({ id: id(), name: text() }),
  employee: defineRecord<Employee>(
    {
      id: id(),
      fullname: text(),
      departmentId: id(),
      userId: optional(id()),
      weeklyHours: number(0, hoursOfWeek),
      startDate: day(),
      endDate: optional(day()),
    },
    [lastDayIsLate],
  ),
  attendance: defineRecord<Attendance>(
    {
      id: id(),
      employeeId: id(),
      date: day(),
      scheduledStart: wallClock(),
      scheduledEnd: wallClock(),
      clockIn: optional(wallClock()),
      clockOut: optional(wallClock()),
    },
    [beginsOnItsDay, endsAfterStart, clocksOutAfterIn],
  ),
  task: defineRecord<Task>(
    {
      id: id(),
      departmentId: id(),
      employeeId: optional(id()),
      createdAt: wallClock(),
      dueDate: optional(day()),
      completedAt: optional(wallClock()),
    },
    [completedAfterCreated],
  ),
  leave: defineRecord<Leave>(
    {
      id: id(),
      employeeId: id(),
      type: oneOf('vacation', 'sick', 'other'),
      startDate: day(),
      endDate: day(),
    },
    [lastDayIsLate],
  ),
};
