import {
  readCompanyFigures,
  recentPeriod,
  type CompanyFigures,
} from '../../../../src/domains/workforce/agent/company-figures.ts';
import { toGroupFigures } from '../../../../src/domains/workforce/agent/group-figures.ts';
import { readShifts } from '../../../../src/domains/workforce/detectors/shifts.ts';
import type {
  Attendance,
  Employee,
  WorkforceData,
} from '../../../../src/domains/workforce/records/record.ts';
import { createCompany, today } from './support.ts';

const at = (text: string) => new Date(`${text}Z`);
const period = { startDate: '2026-06-01', endDate: '2026-06-07' };

const employee = (id: string, departmentId = 'd1', more: Partial<Employee> = {}): Employee => ({
  id,
  fullname: id,
  departmentId,
  userId: null,
  weeklyHours: 40,
  startDate: '2026-01-01',
  endDate: null,
  ...more,
});

/** A shift from 8 to 16 o'clock. */
const shift = (
  employeeId: string,
  date: string,
  clockIn: string | null = `${date}T08:00`,
  clockOut: string | null = `${date}T16:00`,
): Attendance => ({
  id: `${employeeId}/${date}`,
  employeeId,
  date,
  scheduledStart: at(`${date}T08:00`),
  scheduledEnd: at(`${date}T16:00`),
  clockIn: clockIn === null ? null : at(clockIn),
  clockOut: clockOut === null ? null : at(clockOut),
});

const task = (id: string, createdAt: string, dueDate: string | null, completedAt: string | null) => ({
  id,
  departmentId: 'd1',
  employeeId: null,
  createdAt: at(createdAt),
  dueDate,
  completedAt: completedAt === null ? null : at(completedAt),
});

/** One week of three people, computed by hand below. */
const week: WorkforceData = {
  departments: [{ id: 'd1', name: 'Kitchen' }],
  employees: [employee('ann'), employee('ben'), employee('cleo', 'd1', { endDate: '2026-06-06' })],
  attendance: [
    shift('ann', '2026-06-01'),
    shift('ann', '2026-06-02', null, null),
    shift('ann', '2026-06-05', '2026-06-05T08:00', '2026-06-05T17:30'),
    shift('ben', '2026-06-01', null, null),
    shift('ben', '2026-06-02', '2026-06-02T08:00', null),
    shift('ben', '2026-06-03', '2026-06-03T07:45', '2026-06-03T16:00'),
    shift('cleo', '2026-06-04', null, null),
    shift('cleo', '2026-06-05', '2026-06-05T09:00', '2026-06-05T15:00'),
  ],
  tasks: [
    task('t1', '2026-06-01T08:00', '2026-06-03', '2026-06-02T20:00'),
    task('t2', '2026-05-20T08:00', '2026-06-05', '2026-06-04T08:00'),
    task('t3', '2026-06-02T08:00', '2026-06-04', null),
    task('t4', '2026-06-03T08:00', '2026-06-07', null),
    task('t5', '2026-06-03T08:00', null, '2026-06-09T08:00'),
  ],
  leave: [
    { id: 'l1', employeeId: 'cleo', type: 'vacation', startDate: '2026-06-04', endDate: '2026-06-04' },
    { id: 'l2', employeeId: 'ben', type: 'sick', startDate: '2026-05-30', endDate: '2026-06-01' },
    { id: 'l3', employeeId: 'ann', type: 'sick', startDate: '2026-06-06', endDate: '2026-06-12' },
  ],
};

describe('a group’s figures', () => {
  it('are those of a hand-computed week', () => {
    const { employees, tasks, leave } = week;
    const shifts = readShifts(week, period);
    expect(toGroupFigures({ employees, shifts, tasks, leave }, period)).toEqual({
      // cleo left on the 6th.
      headcount: 2,
      rosteredShifts: 8,
      expectedShifts: 7,
      // ann on the 2nd, ben on the 1st; cleo was on vacation.
      absences: 2,
      absencePercent: 28.6,
      weekdays: [
        { weekday: 'Monday', rosteredShifts: 2, absences: 1 },
        { weekday: 'Tuesday', rosteredShifts: 2, absences: 1 },
        { weekday: 'Wednesday', rosteredShifts: 1, absences: 0 },
        { weekday: 'Thursday', rosteredShifts: 1, absences: 0 },
        { weekday: 'Friday', rosteredShifts: 2, absences: 0 },
      ],
      // 1.5 hours of ann's and a quarter of ben's, shown to one decimal; cleo's short shift takes nothing off.
      overtimeHours: 1.8,
      missingClockOuts: 1,
      tasksCreated: 4,
      tasksCompleted: 2,
      // t3; t4 is due on the last day.
      tasksOverdue: 1,
      // 1.5 and 15 days.
      meanCompletionDays: 8.3,
      leaveDays: { vacation: 1, sick: 1 + 2, other: 0 },
    });
  });

  it('have no rates if there is nothing to take a rate of', () => {
    expect(toGroupFigures({ employees: [], shifts: [], tasks: [], leave: [] }, period)).toMatchObject({
      headcount: 0,
      absencePercent: null,
      meanCompletionDays: null,
      weekdays: [],
    });
  });
});

describe('a company’s figures', () => {
  const shown = async (sizes: Record<string, number>) => {
    const data: WorkforceData = {
      departments: Object.keys(sizes).map((id) => ({ id, name: id })),
      employees: Object.entries(sizes).flatMap(([id, size]) =>
        Array.from({ length: size }, (_, index) => employee(`${id}-${index}`, id)),
      ),
      attendance: [],
      tasks: [],
      leave: [],
    };
    const figures = await readCompanyFigures(data, period);
    if (typeof figures === 'string') return figures;
    return {
      alone: figures.departments.map(({ department, figures: { headcount } }) => [department.id, headcount]),
      together: figures.others && [
        figures.others.departments.map(({ id }) => id),
        figures.others.figures.headcount,
      ],
    };
  };

  it('show departments from three employees on, the largest first, and the smaller ones together', async () => {
    expect(await shown({ a: 3, b: 7, c: 2, d: 1 })).toEqual({
      alone: [
        ['b', 7],
        ['a', 3],
      ],
      together: [['c', 'd'], 3],
    });
  });

  it('add a larger department to small ones that the company’s figures would tell otherwise', async () => {
    expect(await shown({ a: 9, b: 4, c: 1 })).toEqual({ alone: [['a', 9]], together: [['b', 'c'], 5] });
    expect(await shown({ a: 5, b: 1 })).toEqual({ alone: [], together: [['a', 'b'], 6] });
  });

  it('add departments whose people have all left to the small ones', async () => {
    const data = { ...week, departments: [...week.departments, { id: 'd2', name: 'Old' }] };
    data.employees = [...week.employees, employee('dan'), employee('eve', 'd2', { endDate: '2026-06-03' })];
    const figures = (await readCompanyFigures(data, period)) as CompanyFigures;
    expect(figures.departments).toEqual([]);
    expect(figures.others!.departments.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('show 26 departments alone at most', async () => {
    const sizes = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`d${index}`, 3 + (index % 5)]),
    );
    const { alone, together } = (await shown(sizes)) as { alone: unknown[]; together: [unknown[], number] };
    expect(alone).toHaveLength(26);
    expect(together[0]).toHaveLength(14);
  });

  it('are none for a company without employees, and withheld for one of two', async () => {
    expect(await shown({})).toBe('none');
    expect(await shown({ a: 1, b: 1 })).toBe('too few');
  });

  it('are of 90 days, today included', () => {
    expect(recentPeriod(at('2026-06-30T23:59'))).toEqual({ startDate: '2026-04-02', endDate: '2026-06-30' });
  });

  it('add up: the departments’ and the others’ are the company’s', async () => {
    const figures = (await readCompanyFigures(
      createCompany(),
      recentPeriod(at(`${today}T12:00`)),
    )) as CompanyFigures;
    const parts = [...figures.departments.map((each) => each.figures), figures.others!.figures];
    for (const name of [
      'headcount',
      'rosteredShifts',
      'absences',
      'missingClockOuts',
      'tasksCreated',
      'tasksCompleted',
      'tasksOverdue',
    ] as const) {
      expect(parts.reduce((sum, each) => sum + each[name], 0)).toBe(figures.company[name]);
      expect(figures.company[name]).toBeGreaterThan(0);
    }
  });
});
