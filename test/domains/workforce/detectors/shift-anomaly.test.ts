import { findMissingClockOuts } from '../../../../src/domains/workforce/detectors/missing-clock-out.ts';
import { findOvertime } from '../../../../src/domains/workforce/detectors/overtime.ts';
import { findShortRests } from '../../../../src/domains/workforce/detectors/short-rest.ts';
import type { Attendance, Employee } from '../../../../src/domains/workforce/records/record.ts';
import { company, department, employee, monday, shift, team, weeks, workdays } from './records.ts';

const departments = [department('a', 'Depot')];

describe('Missing clock-outs', () => {
  const find = (missing: number, weekCount: number) => {
    const attendance = workdays(weekCount).map((day, index) =>
      shift('a1', day, { went: index < missing ? null : 17 }),
    );
    return findMissingClockOuts(
      company({ departments, employees: team('a', 1), attendance }),
      weeks(weekCount),
    );
  };

  it('are found where they are frequent', () => {
    // 6 of 40, 15 %. At 2 % each, so many have a probability of about 0.0001.
    expect(find(6, 8)).toEqual([
      {
        insightType: 'shiftAnomaly',
        key: 'missing-clock-out/department/a',
        audience: { type: 'manager' },
        title: 'Depot: clock-outs are missing',
        summary: '6 of 40 worked shifts have no clock-out (15 %).',
        suggestion: expect.any(String),
        data: {
          department: 'Depot',
          startDate: '2025-01-06',
          endDate: '2025-03-02',
          missingClockOuts: 6,
          workedShifts: 40,
          missingPercent: 15,
          employees: 1,
        },
        chart: {
          type: 'bar',
          labels: ['2025-01', '2025-02'],
          series: [{ name: 'Missing clock-outs', values: [6, 0] }],
        },
      },
    ]);
  });

  it('are none if chance and ordinary forgetting explain them', () => {
    // 5 of 100: 5 %, which 2 % bring about once in 20 times.
    expect(find(5, 20)).toEqual([]);
  });

  it('are none below five', () => {
    expect(find(4, 1)).toEqual([]);
  });
});

/** Weeks of five shifts from 8 on; so many hours each, by week. */
function weeksOf(employeeId: string, hours: readonly number[]): Attendance[] {
  return hours.flatMap((length, week) =>
    [0, 1, 2, 3, 4].map((day) =>
      shift(employeeId, monday + week * 7 + day, { start: 8, end: 16, went: 8 + length }),
    ),
  );
}

describe('Overtime', () => {
  const find = (hours: readonly number[], more: Partial<Employee> = {}) =>
    findOvertime(
      company({ departments, employees: [employee('a1', 'a', more)], attendance: weeksOf('a1', hours) }),
      weeks(hours.length),
    );

  it('is told to the department’s manager and to the employee', () => {
    // Three weeks of 5 × 10 = 50 hours, 10 above 40; one of 40.
    const findings = find([10, 10, 8, 10]);
    expect(findings).toMatchObject([
      {
        insightType: 'shiftAnomaly',
        key: 'overtime/department/a',
        audience: { type: 'manager' },
        summary: '1 employee worked overtime in 3 weeks, 10 hours a week on average and 30 in all.',
        data: { employees: 1, overtimeWeeks: 3, overtimeHours: 30, hoursPerOvertimeWeek: 10 },
        chart: {
          labels: ['2025-W02', '2025-W03', '2025-W04', '2025-W05'],
          series: [{ name: 'Overtime hours', values: [10, 10, 0, 10] }],
        },
      },
      {
        key: 'overtime/employee/a1',
        audience: { type: 'employee', userId: 'user-of-a1' },
        title: 'You have been working a lot of overtime',
        summary:
          'In 3 of 4 weeks you worked clearly more than the agreed 40 hours: 10 hours more on average.',
        data: { employeeId: 'a1', weeklyHours: 40, weeks: 4, overtimeWeeks: 3, hoursPerOvertimeWeek: 10 },
      },
    ]);
    expect(findings[0]!.data).not.toHaveProperty('employeeId');
  });

  it('is told to the manager alone where the employee never signs in', () => {
    expect(find([10, 10, 10], { userId: null }).map(({ key }) => key)).toEqual(['overtime/department/a']);
  });

  it('is none up to a fifth above the agreed hours', () => {
    // 5 × 9.6 = 48 hours are a fifth above 40, and no more.
    expect(find([9.6, 9.6, 9.6])).toEqual([]);
    expect(find([9.7, 9.7, 9.7])).toHaveLength(2);
  });

  it('is none up to four hours above the agreed ones', () => {
    // 5 × 2.8 = 14 hours of 10: 40 % above, and 4 hours.
    expect(find([2.8, 2.8, 2.8], { weeklyHours: 10 })).toEqual([]);
    expect(find([3, 3, 3], { weeklyHours: 10 })).toHaveLength(2);
  });

  it('is none of two weeks, nor of fewer than a quarter', () => {
    expect(find([10, 10])).toEqual([]);
    const ordinary = Array<number>(9).fill(8);
    expect(find([10, 10, 10, ...ordinary])).toHaveLength(2);
    expect(find([10, 10, 10, ...ordinary, 8])).toEqual([]);
  });

  it('counts the weeks that the period cuts by the hours within it', () => {
    // From Wednesday on, 30 of the first week's 50 hours are left.
    const data = company({ departments, employees: team('a', 1), attendance: weeksOf('a1', [10, 10, 10]) });
    expect(findOvertime(data, { startDate: '2025-01-08', endDate: '2025-01-26' })).toEqual([]);
  });
});

describe('Short rest', () => {
  const find = (attendance: Attendance[], more: Partial<Employee> = {}) =>
    findShortRests(company({ departments, employees: [employee('a1', 'a', more)], attendance }), weeks(4));
  /** A late shift on each Monday of so many weeks, and on Tuesday one from an hour on. */
  const lateAndEarly = (count: number, start: number) =>
    Array.from({ length: count }, (_, week) => monday + week * 7).flatMap((day) => [
      shift('a1', day, { start: 14, end: 22 }),
      shift('a1', day + 1, { start, end: start + 8 }),
    ]);

  it('is told to the department’s manager and to the employee', () => {
    // From 22 to 7 there are 9 hours.
    expect(find(lateAndEarly(3, 7))).toMatchObject([
      {
        key: 'short-rest/department/a',
        audience: { type: 'manager' },
        summary:
          '1 employee had 3 rests of less than 11 hours between working days; the shortest was 9 hours.',
        data: { employees: 1, shortRests: 3, shortestRestHours: 9, leastRestHours: 11 },
        chart: { labels: ['2025-01'], series: [{ name: 'Short rests', values: [3] }] },
      },
      {
        key: 'short-rest/employee/a1',
        audience: { type: 'employee', userId: 'user-of-a1' },
        data: { employeeId: 'a1', shortRests: 3, shortestRestHours: 9 },
      },
    ]);
  });

  it('is none of eleven hours, nor twice', () => {
    expect(find(lateAndEarly(3, 9))).toEqual([]);
    expect(find(lateAndEarly(3, 8.9))).toHaveLength(2);
    expect(find(lateAndEarly(2, 7))).toEqual([]);
  });

  it('is none between the two parts of a split shift', () => {
    const split = workdays(1).flatMap((day) => [
      shift('a1', day, { start: 8, end: 11 }),
      shift('a1', day, { start: 15, end: 19 }),
    ]);
    expect(find(split)).toEqual([]);
  });

  it('counts from the clock, and not over shifts that were missed', () => {
    // Until 23 instead of 20: 9 hours to 8, and not 12.
    const long = workdays(1).map((day) => shift('a1', day, { start: 8, end: 20, went: 23 }));
    expect(find(long)[0]).toMatchObject({ data: { shortRests: 4, shortestRestHours: 9 } });
    const missed = lateAndEarly(3, 7).map((each, index) =>
      index % 2 ? { ...each, clockIn: null, clockOut: null } : each,
    );
    expect(find(missed)).toEqual([]);
  });
});
