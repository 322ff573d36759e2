import {
  bradfordScore,
  bradfordThreshold,
  designEffect,
  findEmployeeAbsences,
} from '../../../../src/domains/workforce/detectors/absenteeism-employee.ts';
import { findWeekdayAbsences } from '../../../../src/domains/workforce/detectors/absenteeism-weekday.ts';
import type { WorkforceData } from '../../../../src/domains/workforce/records/record.ts';
import { weekdayOf } from '../../../../src/common/time.ts';
import { company, department, employee, monday, shift, team, weeks, workdays } from './records.ts';

/** A team that works Monday to Friday, and misses the shifts named, by employee: weekdays of weeks, from 0. */
function absentTeam(
  departmentId: string,
  size: number,
  weekCount: number,
  missed: Record<string, readonly [week: number, weekday: number][]>,
): Pick<WorkforceData, 'employees' | 'attendance'> {
  const employees = team(departmentId, size);
  const attendance = employees.flatMap(({ id }) =>
    workdays(weekCount).map((day) => {
      const week = Math.floor((day - monday) / 7);
      const absent = missed[id]?.some(([w, d]) => w === week && d === weekdayOf(day)) ?? false;
      return shift(id, day, { absent });
    }),
  );
  return { employees, attendance };
}

const on = (weekday: number, ...weekNumbers: number[]) =>
  weekNumbers.map((week): [number, number] => [week, weekday]);

describe('A weekday’s absences', () => {
  const departments = [department('a', 'Kitchen')];
  const find = (missed: Record<string, [number, number][]>) =>
    findWeekdayAbsences(company({ departments, ...absentTeam('a', 4, 10, missed) }), weeks(10));

  it('are found where the rate is far above the other weekdays’', () => {
    // Mondays: 12 of 4 × 10 = 40 shifts, 30 %. Other days: 2 of 160, 1.25 %, shown as 1.3 %.
    const [finding, ...others] = find({
      a1: [...on(0, 0, 1, 2, 3), ...on(2, 5)],
      a2: [...on(0, 4, 5, 6, 7), ...on(3, 1)],
      a3: on(0, 2, 4, 6, 8),
    });
    expect(others).toEqual([]);
    expect(finding).toEqual({
      insightType: 'absenteeismPattern',
      key: 'absenteeism-weekday/department/a',
      audience: { type: 'manager' },
      title: 'Kitchen: more absences on Mondays',
      summary: '12 of 40 shifts on Mondays were missed: 30 %, against 1.3 % on the other days.',
      suggestion: expect.stringContaining('Mondays'),
      data: {
        department: 'Kitchen',
        startDate: '2025-01-06',
        endDate: '2025-03-16',
        weekday: 'Monday',
        absenceRatePercent: 30,
        otherDaysRatePercent: 1.3,
        absentShifts: 12,
        shifts: 40,
        // 30 − 1.25 = 28.75.
        differencePercentagePoints: 28.8,
      },
      chart: {
        type: 'bar',
        labels: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        series: [{ name: 'Absence rate in percent', values: [30, 0, 2.5, 2.5, 0] }],
      },
    });
  });

  it('are none if only two people have them', () => {
    expect(find({ a1: on(0, 0, 1, 2, 3, 4, 5), a2: on(0, 2, 3, 4, 5, 6, 7) })).toEqual([]);
  });

  it('are none if they fall on a few dates', () => {
    const storm = on(0, 3, 4, 5);
    expect(find({ a1: storm, a2: storm, a3: storm, a4: storm })).toEqual([]);
  });

  it('are none if as many are missed on other days', () => {
    const everyDay = [0, 1, 2, 3, 4].flatMap((weekday) => on(weekday, weekday, weekday + 3));
    expect(find({ a1: everyDay, a2: everyDay, a3: everyDay })).toEqual([]);
  });

  it('are none if chance explains them', () => {
    // 4 of 40 against 2 of 160: 10 % against 1.25 %, which happens to one weekday of 12 now and then.
    expect(find({ a1: on(0, 0, 5), a2: [...on(0, 2), ...on(3, 3)], a3: [...on(0, 7), ...on(1, 8)] })).toEqual(
      [],
    );
  });

  it('are the company’s if no department has enough of its own', () => {
    // In each of three departments 4 of 24 Fridays' shifts: too few to be looked at. Together 12 of 72 against 0 of 288.
    const missed = (id: string) => ({ [`${id}1`]: on(4, 0, 3), [`${id}2`]: on(4, 1, 4) });
    const parts = ['a', 'b', 'c'].map((id) => absentTeam(id, 4, 6, missed(id)));
    const data = company({
      departments: ['a', 'b', 'c'].map((id) => department(id)),
      employees: parts.flatMap(({ employees }) => employees),
      attendance: parts.flatMap(({ attendance }) => attendance),
    });
    const findings = findWeekdayAbsences(data, weeks(6));
    expect(findings.map(({ key }) => key)).toEqual(['absenteeism-weekday/company']);
    expect(findings[0]).toMatchObject({
      title: 'The company: more absences on Fridays',
      data: { absentShifts: 12, shifts: 72, absenceRatePercent: 16.7, otherDaysRatePercent: 0 },
    });
  });
});

describe('The Bradford factor', () => {
  it('is spells squared by days', () => {
    // 5 spells of 7 days in all: 5² × 7.
    expect(bradfordScore({ spells: [1, 2, 1, 1, 2], absence: { count: 7, trials: 100 } })).toBe(175);
  });

  it('is held against a trigger that grows with the cube of the time', () => {
    expect(bradfordThreshold(364)).toBe(200);
    expect(bradfordThreshold(182)).toBe(25);
  });
});

describe('An employee’s repeated absences', () => {
  const departments = [department('a', 'Kitchen')];
  const find = (missed: Record<string, [number, number][]>) =>
    findEmployeeAbsences(company({ departments, ...absentTeam('a', 5, 26, missed) }), weeks(26));
  const colleagues = { a2: [...on(1, 3), ...on(2, 9)], a3: on(3, 14), a4: on(4, 20) };

  it('are found where the factor and the number of absences are high', () => {
    // 10 absences of a day each: 10² × 10 = 1000. The others' 4 of 520 shifts are 1 of 130.
    const spread = [0, 1, 2, 3, 4].flatMap((weekday) => on(weekday, weekday * 2, weekday * 2 + 12));
    const [finding, ...others] = find({ ...colleagues, a1: spread });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      insightType: 'absenteeismPattern',
      key: 'absenteeism-repeated/employee/a1',
      audience: { type: 'manager' },
      title: 'Kitchen: repeated absences of an employee',
      summary:
        "An employee was absent 10 times, on 10 of 130 shifts; at the rate of the department's others it would " +
        'have been 1 time. The Bradford factor is 1000.',
      data: {
        employeeId: 'a1',
        employees: 1,
        absences: 10,
        absentShifts: 10,
        shifts: 130,
        bradfordScore: 1000,
        expectedAbsences: 1,
      },
    });
    expect(finding!.chart.series[0]!.values.reduce((sum, value) => sum + value)).toBe(10);
  });

  it('are none if three absences are all', () => {
    expect(find({ a1: [...on(0, 1, 9), ...on(3, 17)] })).toEqual([]);
  });

  it('are none if the colleagues are absent as often', () => {
    const often = [0, 1, 2, 3, 4].flatMap((weekday) => on(weekday, weekday * 2, weekday * 2 + 12));
    expect(find({ a1: often, a2: often, a3: often, a4: often, a5: often })).toEqual([]);
  });

  it('are none if nobody else works', () => {
    const { employees, attendance } = absentTeam('a', 1, 26, {
      a1: on(0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19),
    });
    expect(findEmployeeAbsences(company({ departments, employees, attendance }), weeks(26))).toEqual([]);
  });

  it('are held against the days of employment within the period', () => {
    // Four absences of five shifts each: 4² × 20 = 320; 26 weeks allow 25, and 52 weeks 200.
    const week = (number: number) => [0, 1, 2, 3, 4].map((day): [number, number] => [number, day]);
    const { attendance } = absentTeam('a', 1, 12, { a1: [2, 4, 6, 8].flatMap(week) });
    const many = absentTeam('b', 9, 12, {});
    const moved = many.employees.map((each) => ({ ...each, departmentId: 'a' }));
    const data = (startDate: string) =>
      company({
        departments,
        employees: [employee('a1', 'a', { startDate }), ...moved],
        attendance: [...attendance, ...many.attendance],
      });
    const year = { startDate: '2024-06-01', endDate: '2025-06-01' };
    const keys = (startDate: string, period = year) =>
      findEmployeeAbsences(data(startDate), period).map(({ key }) => key.split('/')[0]);
    expect(keys('2025-01-06')).toEqual(['absenteeism-repeated']);
    expect(keys('2020-01-01')).toEqual(['absenteeism-repeated']);
    // Two years allow 1,600.
    expect(keys('2020-01-01', { startDate: '2023-06-01', endDate: '2025-06-01' })).toEqual([
      'absenteeism-outlier',
    ]);
  });
});

describe('An employee’s outlying absence rate', () => {
  const departments = [department('a', 'Kitchen')];
  const find = (missed: Record<string, [number, number][]>) =>
    findEmployeeAbsences(company({ departments, ...absentTeam('a', 5, 26, missed) }), weeks(26));
  const week = (number: number) => [0, 1, 2, 3, 4].map((day): [number, number] => [number, day]);
  // Each of four colleagues misses 5 single shifts: 20 spells of one shift, 20 of 520 shifts, 3.8 %.
  const colleagues = Object.fromEntries(
    ['a2', 'a3', 'a4', 'a5'].map((id, index) => [
      id,
      [1, 6, 11, 16, 21].map((w): [number, number] => [w, index]),
    ]),
  );

  it('is found where it is far above the department’s others', () => {
    // Five spells of 6 shifts (a week and the Monday after it): 30 of 130 shifts, 23.1 %.
    const ill = [2, 7, 12, 17, 22].flatMap((number) => [...week(number), ...on(0, number + 1)]);
    const findings = find({ ...colleagues, a1: ill });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      key: 'absenteeism-outlier/employee/a1',
      audience: { type: 'manager' },
      title: 'Kitchen: an employee is absent far more than the others',
      summary:
        "An employee missed 30 of 130 shifts in 5 absences: 23.1 %, against 3.8 % among the department's others.",
      data: { employeeId: 'a1', absences: 5, absenceRatePercent: 23.1, departmentRatePercent: 3.8 },
      chart: { labels: ['Employee', 'Others'], series: [{ values: [23.1, 3.8] }] },
    });
  });

  it('is none of a single long illness', () => {
    expect(find({ ...colleagues, a1: [5, 6, 7, 8, 9, 10].flatMap(week) })).toEqual([]);
  });

  it('is none below five points above the others', () => {
    // 10 of 130, 7.7 %: 3.8 points above.
    expect(
      find({ ...colleagues, a1: [3, 9, 15, 21, 24].flatMap((w) => [...on(0, w), ...on(1, w)]) }),
    ).toEqual([]);
  });

  it('weighs absences by how long they usually take', () => {
    // Means of L² and L: 5 and 2 of one person, 16 and 4 of the other. (5 + 16) / (2 + 4).
    const [short, long] = [Array(10).fill([1, 3]).flat(), [4]] as [number[], number[]];
    expect(designEffect([8], [short, long, []])).toBe(3.5);
    // Of fewer than 20 others, the own spells count as well: (16 + 4) / (4 + 2).
    expect(designEffect([4], [[2]])).toBeCloseTo(20 / 6, 12);
    expect(designEffect([], [])).toBe(1);
  });
});
