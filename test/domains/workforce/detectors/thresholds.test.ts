import {
  designEffect,
  findEmployeeAbsences,
} from '../../../../src/domains/workforce/detectors/absenteeism-employee.ts';
import { findWeekdayAbsences } from '../../../../src/domains/workforce/detectors/absenteeism-weekday.ts';
import { findMissingClockOuts } from '../../../../src/domains/workforce/detectors/missing-clock-out.ts';
import { findStaffing } from '../../../../src/domains/workforce/detectors/staffing.ts';
import type { Attendance, Period, Task } from '../../../../src/domains/workforce/records/record.ts';
import { at, company, department, employee, monday, shift, task, team, weeks, workdays } from './records.ts';

// Each threshold of the documentation: at it a pattern is found, just below it is not. Where the numbers are large, they
// are so that chance cannot explain them.

const departments = [department('a'), department('b')];
const always: Period = { startDate: '2025-01-01', endDate: '2035-12-31' };

/** So many shifts on days running, of which some are missed, in spells of a length with worked shifts between. */
function missing(id: string, shifts: number, missed: number, spell = 1): Attendance[] {
  const absent = (index: number) => {
    const position = index % (spell + 1);
    return position < spell && Math.floor(index / (spell + 1)) * spell + position < missed;
  };
  return Array.from({ length: shifts }, (_, index) => shift(id, monday + index, { absent: absent(index) }));
}

describe('An employee’s absences', () => {
  /** One employee, and colleagues of whom each has so many shifts and single absences. */
  const find = (own: Attendance[], colleagues: number, shifts: number, missed: number, period = always) => {
    const employees = team('a', colleagues + 1);
    const others = employees.slice(1).flatMap(({ id }) => missing(id, shifts, missed));
    const data = company({ departments, employees, attendance: [...own, ...others] });
    return findEmployeeAbsences(data, period).map(({ key }) => key);
  };
  const repeated = ['absenteeism-repeated/employee/a1'];
  const outlier = ['absenteeism-outlier/employee/a1'];

  it('need 20 shifts', () => {
    expect(find(missing('a1', 20, 4), 20, 20, 0, weeks(3))).toEqual(repeated);
    expect(find(missing('a1', 19, 4), 20, 20, 0, weeks(3))).toEqual([]);
  });

  it('need 60 shifts of colleagues', () => {
    expect(find(missing('a1', 60, 20), 1, 60, 0, weeks(9))).toEqual(repeated);
    expect(find(missing('a1', 60, 20), 1, 59, 0, weeks(9))).toEqual([]);
  });

  it('need four spells to be repeated, and three to be an outlier', () => {
    expect(find(missing('a1', 20, 4), 40, 20, 0, weeks(3))).toEqual(repeated);
    expect(find(missing('a1', 20, 3), 40, 20, 0, weeks(3))).not.toEqual(repeated);
    const some = (own: Attendance[]) => {
      const extra = employee('a50', 'a');
      const employees = [...team('a', 41), extra];
      const others = employees.slice(1).flatMap(({ id }) => missing(id, 20, id === 'a50' ? 10 : 0));
      const more = missing('a2', 20, 10);
      const attendance = [...own, ...more, ...others.filter(({ employeeId }) => employeeId !== 'a2')];
      return findEmployeeAbsences(company({ departments, employees, attendance }), weeks(3)).map(
        ({ key }) => key,
      );
    };
    expect(some(missing('a1', 20, 12, 4))).toContain(outlier[0]);
    expect(some(missing('a1', 20, 12, 6))).not.toContain(outlier[0]);
  });

  it('need five points more than the others to be an outlier', () => {
    // 7 % and 6.9 % against 2 %.
    expect(find(missing('a1', 1000, 70, 10), 4, 1000, 20)).toEqual(outlier);
    expect(find(missing('a1', 1000, 69, 10), 4, 1000, 20)).toEqual([]);
  });

  it('need twice the rate of the others to be an outlier', () => {
    // 12 % and 11.9 % against 6 %.
    expect(find(missing('a1', 1000, 120, 10), 4, 1000, 60)).toEqual(outlier);
    expect(find(missing('a1', 1000, 119, 10), 4, 1000, 60)).toEqual([]);
  });

  it('are measured by the others’ spells from 20 on', () => {
    expect(designEffect([4], [Array<number>(20).fill(1)])).toBe(1);
    // (1 + 16) / (1 + 4).
    expect(designEffect([4], [Array<number>(19).fill(1)])).toBe(3.4);
  });
});

describe('A weekday’s absences', () => {
  /** 20 people, 50 weeks; so many missed of the 1,000 shifts on Mondays, and of the 4,000 on other days. */
  const find = (onMondays: number, onOthers: number) => {
    const employees = team('a', 20);
    const missed = new Set<string>();
    const miss = (count: number, weekday: (index: number) => number) => {
      for (let index = 0; index < count; index++) {
        const person = (index + Math.floor(index / 50)) % 20;
        missed.add(`a${person + 1} ${monday + (index % 50) * 7 + weekday(index)}`);
      }
      return missed.size;
    };
    expect(miss(onMondays, () => 0)).toBe(onMondays);
    expect(miss(onOthers, (index) => 1 + (Math.floor(index / 7) % 4))).toBe(onMondays + onOthers);
    const attendance = employees.flatMap(({ id }) =>
      workdays(50).map((day) => shift(id, day, { absent: missed.has(`${id} ${day}`) })),
    );
    return findWeekdayAbsences(company({ departments, employees, attendance }), weeks(50));
  };

  it('need five points more than the other days', () => {
    expect(find(70, 80)).toHaveLength(1);
    expect(find(69, 80)).toEqual([]);
  });

  it('need twice the rate of the other days', () => {
    expect(find(120, 240)).toHaveLength(1);
    expect(find(119, 240)).toEqual([]);
  });

  it('need 30 shifts', () => {
    const employees = team('a', 3);
    const absent = (id: string, week: number) => `a${(week % 3) + 1}` === id;
    const attendance = employees.flatMap(({ id }) =>
      workdays(10).map((day, index) =>
        shift(id, day, { absent: index % 5 === 0 && absent(id, Math.floor(index / 5)) }),
      ),
    );
    const data = company({ departments, employees, attendance });
    expect(findWeekdayAbsences(data, weeks(10))).toHaveLength(1);
    // Without one of the 30 Mondays' shifts.
    const fewer = attendance.filter(({ id }) => id !== `a3-${monday}-9`);
    expect(findWeekdayAbsences({ ...data, attendance: fewer }, weeks(10))).toEqual([]);
  });

  it('need a third of the dates', () => {
    const found = (dates: number) => {
      const employees = team('a', 4);
      const attendance = employees.flatMap(({ id }) =>
        workdays(10).map((day, index) => shift(id, day, { absent: index % 5 === 0 && index < dates * 5 })),
      );
      return findWeekdayAbsences(company({ departments, employees, attendance }), weeks(10));
    };
    expect(found(4)).toHaveLength(1);
    expect(found(3)).toEqual([]);
  });
});

describe('Staffing', () => {
  /** Eight weeks from 9 to 17; so many tasks each hour, and another number on Mondays from 10 to 12. */
  const find = (people: number, usual: number, rush: number) => {
    const employees = team('a', people);
    const days = workdays(8);
    const tasks = days.flatMap((day, index) =>
      [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) => {
        const count = index % 5 === 0 && (hour === 10 || hour === 11) ? rush : usual;
        return tasksAt(day, hour + 0.5, count);
      }),
    );
    const attendance = employees.flatMap(({ id }) => days.map((day) => shift(id, day)));
    return findStaffing(company({ departments, employees, attendance, tasks }), weeks(8));
  };
  const tasksAt = (day: number, hour: number, count: number): Task[] =>
    Array.from({ length: count }, () =>
      task('a', 'a1', day, { createdAt: at(day, hour), completedAt: at(day, hour) }),
    );

  it('differs by a whole person', () => {
    // Of 640 hours: 31 × 640 / (304 × 20 + 16 × 31) = 3.02 against 2; with 30, 2.93.
    expect(find(2, 20, 31)).toHaveLength(1);
    expect(find(2, 20, 30)).toEqual([]);
  });

  it('differs by a fifth', () => {
    // Of 3,200 hours: 161 × 3,200 / (304 × 132 + 16 × 161) = 12.06 against 10; with 160, 11.99.
    expect(find(10, 132, 161)).toHaveLength(1);
    expect(find(10, 132, 160)).toEqual([]);
  });

  /** One person's shifts of so many hours, and tasks on Mondays at half past nine. */
  const small = (hours: number, tasks: Task[]) => {
    const attendance = workdays(8).map((day) => shift('a1', day, { end: 9 + hours }));
    return findStaffing(company({ departments, employees: team('a', 1), attendance, tasks }), weeks(8));
  };
  const onMondays = (count: number) =>
    Array.from({ length: count }, (_, index) => tasksAt(monday + (index % 8) * 7, 9.5, 1)).flat();

  it('needs 50 completed tasks', () => {
    expect(small(8, onMondays(50))).toHaveLength(1);
    expect(small(8, onMondays(49))).toEqual([]);
  });

  it('needs 100 hours of work', () => {
    const untilFriday = tasksAt(monday + 53, 9.5, 1);
    expect(small(2.5, [...onMondays(80), ...untilFriday])).not.toEqual([]);
    expect(small(2.49, [...onMondays(80), ...untilFriday])).toEqual([]);
  });
});

describe('Missing clock-outs', () => {
  const find = (count: number, shifts: number) => {
    const attendance = Array.from({ length: shifts }, (_, index) =>
      shift('a1', monday + index, { went: index < count ? null : 17 }),
    );
    return findMissingClockOuts(company({ departments, employees: team('a', 1), attendance }), always);
  };

  it('need 5 %', () => {
    expect(find(50, 1000)).toHaveLength(1);
    expect(find(49, 1000)).toEqual([]);
  });

  it('are held against 2 %', () => {
    // 10 of 200: a probability of 0.008 at 2 %, and of 0.0001 at 1 %.
    expect(find(10, 200)).toEqual([]);
    // 17 of 200: 0.0000003.
    expect(find(17, 200)).toHaveLength(1);
  });
});
