import { findFallingThroughput } from '../../../../src/domains/workforce/detectors/falling-throughput.ts';
import {
  findOverdueDepartments,
  findOverdueEmployees,
} from '../../../../src/domains/workforce/detectors/overdue.ts';
import { findLowThroughput } from '../../../../src/domains/workforce/detectors/throughput.ts';
import type { Period, Task } from '../../../../src/domains/workforce/records/record.ts';
import { toDate } from '../../../../src/common/time.ts';
import { at, company, department, monday, shift, task, team, weeks, workdays } from './records.ts';

// As in thresholds.test.ts: at a threshold a pattern is found, just below it is not.

const departments = [department('a'), department('b')];
const always: Period = { startDate: '2025-01-01', endDate: '2035-12-31' };

describe('Throughput', () => {
  /** Ten shifts each, of 8 hours but for the first employee's last; so many tasks completed by each. */
  const low = (counts: readonly number[], lastShift = 8) => {
    const employees = team('a', counts.length);
    const days = workdays(2);
    const attendance = employees.flatMap(({ id }) =>
      days.map((day, index) => shift(id, day, { went: id === 'a1' && index === 9 ? 9 + lastShift : 17 })),
    );
    const tasks = employees.flatMap(({ id }, index) =>
      Array.from({ length: counts[index]! }, (_, serial) => task('a', id, days[serial % 10]!)),
    );
    return findLowThroughput(company({ departments, employees, attendance, tasks }), weeks(2));
  };

  it('of an employee needs 80 hours', () => {
    expect(low([5, 200, 200, 200])).toHaveLength(1);
    expect(low([5, 200, 200, 200], 7.9)).toEqual([]);
  });

  it('of an employee needs 20 tasks to be expected', () => {
    expect(low([1, 20, 20, 20])).toHaveLength(1);
    expect(low([1, 20, 20, 19])).toEqual([]);
  });

  it('of an employee is low up to three fifths', () => {
    expect(low([600, 1000, 1000, 1000])).toHaveLength(1);
    expect(low([601, 1000, 1000, 1000])).toEqual([]);
  });

  /** One person who works every day; so many tasks completed in the first half, and in the second. */
  const falling = (days: number, earlier: number, later: number) => {
    const half = Math.floor(days / 2);
    const spread = (count: number, dayOf: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => task('a', 'a1', monday + dayOf(index % half)));
    const attendance = Array.from({ length: days }, (_, index) => shift('a1', monday + index));
    const tasks = [...spread(earlier, (day) => day), ...spread(later, (day) => days - 1 - day)];
    return findFallingThroughput(
      company({ departments, employees: team('a', 1), attendance, tasks }),
      always,
    );
  };

  it('of a department needs 28 days in each half', () => {
    expect(falling(56, 1000, 100)).toHaveLength(1);
    expect(falling(55, 1000, 100)).toEqual([]);
  });

  it('of a department needs 50 tasks before', () => {
    expect(falling(56, 50, 5)).toHaveLength(1);
    expect(falling(56, 49, 5)).toEqual([]);
  });

  it('of a department has fallen from a quarter on', () => {
    expect(falling(56, 1000, 750)).toHaveLength(1);
    expect(falling(56, 1000, 751)).toEqual([]);
  });
});

/** Tasks due on the Tuesday, so many of them completed on the day after. */
function due(departmentId: string, employeeId: string, count: number, late: number): Task[] {
  return Array.from({ length: count }, (_, index) =>
    task(departmentId, employeeId, monday, {
      dueDate: toDate(monday + 1),
      completedAt: at(monday + (index < late ? 2 : 1), 12),
    }),
  );
}

describe('Overdue tasks', () => {
  const ofDepartments = (late: number, otherLate: number, count = 1000) => {
    const tasks = [...due('a', 'a1', count, late), ...due('b', 'b1', count, otherLate)];
    return findOverdueDepartments(company({ departments, tasks }), weeks(1));
  };
  const ofEmployees = (count: number, ...late: number[]) => {
    const employees = team('a', late.length);
    const tasks = employees.flatMap(({ id }, index) => due('a', id, count, late[index]!));
    return findOverdueEmployees(company({ departments, employees, tasks }), weeks(1));
  };

  it('of a department need ten points more', () => {
    expect(ofDepartments(200, 100)).toHaveLength(1);
    expect(ofDepartments(199, 100)).toEqual([]);
  });

  it('of an employee need fifteen points more', () => {
    expect(ofEmployees(1000, 250, 100, 100, 100)).toHaveLength(1);
    expect(ofEmployees(1000, 249, 100, 100, 100)).toEqual([]);
  });

  it('need half as much again', () => {
    expect(ofDepartments(450, 300)).toHaveLength(1);
    expect(ofDepartments(449, 300)).toEqual([]);
  });

  it('need 20 due tasks', () => {
    expect(ofDepartments(20, 0, 20)).toHaveLength(1);
    expect(ofDepartments(19, 0, 19)).toEqual([]);
    expect(ofEmployees(20, 20, 0, 0, 0)).toHaveLength(1);
    expect(ofEmployees(19, 19, 0, 0, 0)).toEqual([]);
  });
});
