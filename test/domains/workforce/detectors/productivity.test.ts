import { findFallingThroughput } from '../../../../src/domains/workforce/detectors/falling-throughput.ts';
import {
  findOverdueDepartments,
  findOverdueEmployees,
  readDueTasks,
} from '../../../../src/domains/workforce/detectors/overdue.ts';
import { findLowThroughput } from '../../../../src/domains/workforce/detectors/throughput.ts';
import type { Task } from '../../../../src/domains/workforce/records/record.ts';
import { toDate } from '../../../../src/common/time.ts';
import { at, company, department, monday, shift, task, team, weeks, workdays } from './records.ts';

const departments = [department('a', 'Studio')];

describe('Low throughput', () => {
  /** Two weeks of ten shifts of 10 hours, 100 hours each; so many tasks completed by each employee. */
  const find = (counts: readonly number[], userId: string | null = 'the-user') => {
    const employees = team('a', counts.length, { userId });
    const days = workdays(2);
    return findLowThroughput(
      company({
        departments,
        employees,
        attendance: employees.flatMap(({ id }) => days.map((day) => shift(id, day, { start: 8, end: 18 }))),
        tasks: employees.flatMap(({ id }, index) =>
          Array.from({ length: counts[index]! }, (_, serial) => task('a', id, days[serial % days.length]!)),
        ),
      }),
      weeks(2),
    );
  };

  it('is told to the employee', () => {
    // 10 in 100 hours; the others 120 in 300, 40 in 100. A quarter.
    expect(find([10, 40, 40, 40])).toEqual([
      {
        insightType: 'productivityTip',
        key: 'low-throughput/employee/a1',
        audience: { type: 'employee', userId: 'the-user' },
        title: 'Your tasks seem to take longer than usual',
        summary: 'You completed 10 tasks in 100 hours of work; your colleagues in Studio completed 40.',
        suggestion: expect.any(String),
        data: {
          department: 'Studio',
          startDate: '2025-01-06',
          endDate: '2025-01-19',
          employeeId: 'a1',
          completedTasks: 10,
          workedHours: 100,
          tasksPer100Hours: 10,
          colleaguesTasksPer100Hours: 40,
          hours: 100,
          ratioPercent: 25,
        },
        chart: {
          type: 'bar',
          labels: ['You', 'Colleagues'],
          series: [{ name: 'Tasks in 100 hours', values: [10, 40] }],
        },
      },
    ]);
  });

  it('is none if the difference is small, or chance explains it', () => {
    // 61 % of the others' rate, however many tasks.
    expect(find([610, 1000, 1000, 1000])).toEqual([]);
    // 11 of 20, 55 %: so few tasks vary by so much.
    expect(find([11, 20, 20, 20])).toEqual([]);
  });

  it('is none if two colleagues’ figures would be told', () => {
    expect(find([10, 40, 40])).toEqual([]);
  });

  it('is told to nobody if the employee never signs in', () => {
    expect(find([10, 40, 40, 40], null)).toEqual([]);
  });
});

describe('Falling throughput', () => {
  /** Nine weeks, two people; tasks a day by week. */
  const find = (perDay: (week: number) => number) => {
    const employees = team('a', 2);
    const days = workdays(9);
    return findFallingThroughput(
      company({
        departments,
        employees,
        attendance: employees.flatMap(({ id }) => days.map((day) => shift(id, day))),
        tasks: days.flatMap((day) =>
          Array.from({ length: perDay((day - monday) / 7) }, () => task('a', 'a1', day)),
        ),
      }),
      weeks(9),
    );
  };

  it('is found where a department completes fewer tasks than before', () => {
    // 61 days from Monday to Friday nine weeks on. Both halves have 22 workdays, 352 hours: 176 tasks, then 88.
    expect(find((week) => (week < 4.4 ? 8 : 4))).toMatchObject([
      {
        key: 'falling-throughput/department/a',
        audience: { type: 'manager' },
        summary:
          'In the later part of the period the department completed 25 tasks in 100 hours of work, and 50 before: ' +
          '50 % fewer.',
        data: { tasksPer100Hours: 25, earlierTasksPer100Hours: 50, fallPercent: 50 },
      },
    ]);
  });

  it('is none of a rise or a small fall', () => {
    expect(find((week) => (week < 4.4 ? 4 : 8))).toEqual([]);
    // 7 instead of 8: a fall of an eighth.
    expect(find((week) => (week < 4.4 ? 8 : 7))).toEqual([]);
  });
});

describe('Due tasks', () => {
  const due = (dueDay: number, completedAt: Date | null): Task =>
    task('a', 'a1', monday, { dueDate: toDate(dueDay), completedAt });
  const lateness = (tasks: Task[]) => readDueTasks(company({ tasks }), weeks(1)).map(({ isLate }) => isLate);

  it('are late from the midnight after the due day on', () => {
    expect(lateness([due(monday + 1, at(monday + 1, 23.99))])).toEqual([false]);
    expect(lateness([due(monday + 1, at(monday + 2, 0))])).toEqual([true]);
  });

  it('count by the due day, on the first and the last day of the period as well', () => {
    const done = at(monday, 12);
    expect(lateness([-1, 0, 6, 7].map((day) => due(monday + day, done)))).toHaveLength(2);
  });

  it('are late while open, once the records have passed the due day', () => {
    const later = task('a', 'a1', monday + 3);
    expect(lateness([due(monday + 2, null), later])).toEqual([true]);
    expect(lateness([due(monday + 3, null), due(monday + 4, null), later])).toEqual([]);
  });
});

/** Tasks due in the first week, so many of them late. */
function dueTasks(departmentId: string, employeeId: string, count: number, late: number): Task[] {
  return Array.from({ length: count }, (_, index) =>
    task(departmentId, employeeId, monday, {
      dueDate: toDate(monday + 1),
      completedAt: at(monday + (index < late ? 2 : 1), 12),
    }),
  );
}

describe('Overdue tasks', () => {
  it('of a department are held against the other departments’', () => {
    // 30 of 60, 50 %, against 6 + 3 of 60 + 60, 7.5 %.
    const data = company({
      departments: [...departments, department('b', 'Office'), department('c', 'Shop')],
      tasks: [...dueTasks('a', 'a1', 60, 30), ...dueTasks('b', 'b1', 60, 6), ...dueTasks('c', 'c1', 60, 3)],
    });
    expect(findOverdueDepartments(data, weeks(1))).toMatchObject([
      {
        insightType: 'productivityTip',
        key: 'overdue/department/a',
        audience: { type: 'manager' },
        title: 'Studio: many tasks are overdue',
        summary:
          '30 of 60 due tasks were not completed in time: 50 %, against 7.5 % in the other departments.',
        data: { overdueTasks: 30, dueTasks: 60, overduePercent: 50, othersOverduePercent: 7.5 },
        chart: { labels: ['Studio', 'Office', 'Shop'], series: [{ values: [50, 10, 5] }] },
      },
    ]);
  });

  it('of a department are none if it is the only one, or differs little', () => {
    const tasks = [...dueTasks('a', 'a1', 600, 120), ...dueTasks('b', 'b1', 600, 66)];
    expect(
      findOverdueDepartments(company({ departments, tasks: dueTasks('a', 'a1', 60, 60) }), weeks(1)),
    ).toEqual([]);
    // 20 % against 11 %: 9 points.
    expect(
      findOverdueDepartments(company({ departments: [...departments, department('b')], tasks }), weeks(1)),
    ).toEqual([]);
  });

  const find = (late: readonly number[], count = 40) => {
    const employees = team('a', late.length);
    const tasks = employees.flatMap(({ id }, index) => dueTasks('a', id, count, late[index]!));
    return findOverdueEmployees(company({ departments, employees, tasks }), weeks(1));
  };

  it('of an employee are held against the colleagues’, and told to the employee', () => {
    // 20 of 40, 50 %, against 12 of 120, 10 %.
    expect(find([20, 4, 4, 4])).toMatchObject([
      {
        key: 'overdue/employee/a1',
        audience: { type: 'employee', userId: 'user-of-a1' },
        summary:
          '20 of your 40 due tasks were not completed in time: 50 %, against 10 % among your colleagues in Studio.',
        data: {
          employeeId: 'a1',
          overdueTasks: 20,
          dueTasks: 40,
          overduePercent: 50,
          othersOverduePercent: 10,
        },
        chart: { labels: ['You', 'Colleagues'], series: [{ values: [50, 10] }] },
      },
    ]);
  });

  it('of an employee are none of few tasks, few colleagues, or a small difference', () => {
    expect(find([10, 2, 2, 2], 19)).toEqual([]);
    expect(find([20, 4, 4])).toEqual([]);
    // 24 % against 10 %: 14 points.
    expect(find([240, 100, 100, 100], 1000)).toEqual([]);
  });
});
