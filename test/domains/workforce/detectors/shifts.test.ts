import { beginningsOf, readAbsences } from '../../../../src/domains/workforce/detectors/absences.ts';
import { mondayOf, weekNameOf } from '../../../../src/domains/workforce/detectors/calendar.ts';
import { hoursOf, readShifts } from '../../../../src/domains/workforce/detectors/shifts.ts';
import type { WorkforceData } from '../../../../src/domains/workforce/records/record.ts';
import { toDate, toDay, weekdayOf } from '../../../../src/common/time.ts';
import { company, department, employee, leave, monday, shift, weeks } from './records.ts';

const staff = { departments: [department('a')], employees: [employee('a1', 'a'), employee('a2', 'a')] };

function statuses(parts: Partial<WorkforceData>, period = weeks(1)): Record<string, string> {
  const shifts = readShifts(company({ ...staff, ...parts }), period);
  return Object.fromEntries(
    shifts.map(({ employee, day, status }) => [`${employee.id} ${toDate(day)}`, status]),
  );
}

describe('What came of a shift', () => {
  const absent = { absent: true };

  it('is an absence without a clock time, unless vacation or other leave covers it', () => {
    const attendance = [0, 1, 2, 3]
      .map((day) => shift('a1', monday + day, absent))
      .concat(shift('a1', monday + 4));
    const leaves = [
      leave('a1', 'vacation', monday, monday),
      leave('a1', 'sick', monday + 1, monday + 1),
      leave('a1', 'other', monday + 2, monday + 2),
      leave('a2', 'vacation', monday + 3, monday + 3),
    ];
    expect(statuses({ attendance, leave: leaves })).toEqual({
      'a1 2025-01-06': 'excused',
      'a1 2025-01-07': 'absent',
      'a1 2025-01-08': 'excused',
      'a1 2025-01-09': 'absent',
      'a1 2025-01-10': 'worked',
    });
  });

  it('is work where only one of the clock times is known, leave or not', () => {
    const attendance = [shift('a1', monday, { came: null }), shift('a1', monday + 1, { went: null })];
    const vacation = [leave('a1', 'vacation', monday, monday + 1)];
    expect(Object.values(statuses({ attendance, leave: vacation }))).toEqual(['worked', 'worked']);
  });

  it('is unknown after the department’s last clocking', () => {
    const attendance = [
      shift('a1', monday),
      shift('a1', monday + 1, absent),
      shift('a2', monday + 1),
      shift('a1', monday + 2, absent),
    ];
    expect(statuses({ attendance })).toMatchObject({
      'a1 2025-01-07': 'absent',
      'a1 2025-01-08': 'pending',
    });
  });

  it('is taken as worked of those who never use the time clock', () => {
    const attendance = [shift('a1', monday), shift('a2', monday, absent)];
    expect(statuses({ attendance })).toMatchObject({ 'a2 2025-01-06': 'assumed' });
    const [, assumed] = readShifts(company({ ...staff, attendance }), weeks(1));
    expect(hoursOf(assumed!.worked)).toBe(8);
  });

  it('counts on the first and the last day of the period, and on no other', () => {
    const attendance = [-1, 0, 6, 7].map((day) => shift('a1', monday + day));
    expect(Object.keys(statuses({ attendance }))).toEqual(['a1 2025-01-06', 'a1 2025-01-12']);
  });

  it('counts from the first to the last day of the employment', () => {
    const employees = [employee('a1', 'a', { startDate: '2025-01-07', endDate: '2025-01-09' })];
    const attendance = [0, 1, 2, 3, 4].map((day) => shift('a1', monday + day));
    expect(Object.keys(statuses({ employees, attendance }))).toEqual([
      'a1 2025-01-07',
      'a1 2025-01-08',
      'a1 2025-01-09',
    ]);
  });

  it('is left out where the employee or the department is unknown', () => {
    const employees = [employee('b1', 'b')];
    expect(statuses({ employees, attendance: [shift('b1', monday), shift('nobody', monday)] })).toEqual({});
  });

  it('lacks a clock-out that was never made, or made another day, but not while it goes on', () => {
    const attendance = [
      shift('a1', monday, { went: null }),
      // Six minutes past 1 at night, more than 8 hours after the end.
      shift('a1', monday + 1, { went: 25.1 }),
      // 1 at night: a long shift.
      shift('a1', monday + 2, { went: 25 }),
      shift('a1', monday + 3, { went: null }),
    ];
    const shifts = readShifts(company({ ...staff, attendance }), weeks(1));
    expect(shifts.map(({ lacksClockOut }) => lacksClockOut)).toEqual([true, true, false, false]);
    expect(shifts.map(({ worked }) => hoursOf(worked))).toEqual([8, 8, 16, 8]);
  });
});

describe('A slip in the roster', () => {
  it('makes no shift of more than two days', () => {
    const attendance = [
      { ...shift('a1', monday, { went: null }), scheduledEnd: new Date('2125-01-06T17:00:00Z') },
    ];
    const [slip] = readShifts(company({ ...staff, attendance }), weeks(1));
    expect(hoursOf(slip!.rostered)).toBe(48);
  });
});

describe('Absences', () => {
  it('come in spells: a shift worked ends one, a free day or leave does not', () => {
    // Worked, absent, absent | absent over the week-end, worked, absent.
    const days = [0, 3, 4, 7, 8, 9].map((day) => monday + day);
    const attendance = days.map((day, index) => shift('a1', day, { absent: ![0, 4].includes(index) }));
    const data = company({ ...staff, attendance: [...attendance, shift('a1', monday + 10)] });
    const [record] = readAbsences(readShifts(data, weeks(2)));
    expect(record).toMatchObject({
      spells: [3, 1],
      absence: { count: 4, trials: 7 },
      // After each of 3 shifts worked, and at the 2 beginnings themselves.
      beginnings: { count: 2, trials: 5 },
    });
    expect(beginningsOf(record!.shifts).map(({ day }) => day - monday)).toEqual([3, 9]);
  });
});

describe('Weeks', () => {
  it('begin on Monday and belong to the year of their Thursday', () => {
    expect(weekdayOf(toDay('1970-01-01'))).toBe(3);
    expect(weekdayOf(toDay('1969-12-29'))).toBe(0);
    expect(weekdayOf(monday)).toBe(0);
    expect(toDate(mondayOf(toDay('2025-01-05')))).toBe('2024-12-30');
    expect(weekNameOf(toDay('2024-12-30'))).toBe('2025-W01');
    expect(weekNameOf(toDay('2026-12-28'))).toBe('2026-W53');
  });
});
