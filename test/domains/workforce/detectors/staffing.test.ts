import { findStaffing } from '../../../../src/domains/workforce/detectors/staffing.ts';
import type { Task, WorkforceData } from '../../../../src/domains/workforce/records/record.ts';
import { weekdayOf } from '../../../../src/common/time.ts';
import { at, company, department, monday, shift, task, team, weeks, workdays } from './records.ts';

/** A department that works from 9 to 17; `created(weekday, hour, week)` tasks come in each hour and are done at once. */
function busy(
  people: number,
  weekCount: number,
  created: (weekday: number, hour: number, week: number) => number,
): WorkforceData {
  const employees = team('a', people);
  const days = workdays(weekCount);
  const tasks: Task[] = days.flatMap((day) =>
    [9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) => {
      const count = created(weekdayOf(day), hour, Math.floor((day - monday) / 7));
      return Array.from({ length: count }, () => {
        const time = at(day, hour + 0.5);
        return task('a', 'a1', day, { createdAt: time, completedAt: time });
      });
    }),
  );
  const attendance = employees.flatMap(({ id }) => days.map((day) => shift(id, day)));
  return company({ departments: [department('a', 'Counter')], employees, attendance, tasks });
}

const isRush = (weekday: number, hour: number) => weekday === 0 && (hour === 10 || hour === 11);

describe('A shortage of staff', () => {
  it('is found where demand needs more people than are rostered', () => {
    // 8 weeks × 40 hours × 1 task, and 5 more in each of 8 × 2 rush hours: 400 tasks in 2 × 320 = 640 hours, 0.625
    // an hour. The rush hours' 6 tasks need 6 / 0.625 = 9.6 people, the other hours' 1 task 1.6.
    const [finding, ...others] = findStaffing(
      busy(2, 8, (weekday, hour) => (isRush(weekday, hour) ? 6 : 1)),
      weeks(8),
    );
    expect(others).toEqual([]);
    expect(finding).toEqual({
      insightType: 'staffingPrediction',
      key: 'staffing-shortage/department/a',
      audience: { type: 'manager' },
      title: 'Counter: too few people on Monday 10:00–12:00',
      summary:
        'On Monday 10:00–12:00 the work that comes in needs 9.6 people; the roster has 2. It was so in 8 of 8 weeks.',
      suggestion: expect.stringContaining('Monday 10:00–12:00'),
      data: {
        department: 'Counter',
        startDate: '2025-01-06',
        endDate: '2025-03-02',
        window: 'Monday 10:00–12:00',
        neededPersons: 9.6,
        rosteredPersons: 2,
        weeksDiffering: 8,
        weeks: 8,
        windows: 1,
        tasksPerPersonHour: 0.63,
      },
      chart: {
        type: 'line',
        labels: ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00'],
        series: [
          { name: 'needed', values: [1.6, 9.6, 9.6, 1.6, 1.6, 1.6, 1.6, 1.6] },
          { name: 'rostered', values: [2, 2, 2, 2, 2, 2, 2, 2] },
        ],
      },
    });
  });

  it('is none if it happened in fewer than three of four weeks', () => {
    const rush = (busyWeeks: number) =>
      busy(2, 8, (weekday, hour, week) => (isRush(weekday, hour) && week < busyWeeks ? 12 : 1));
    expect(findStaffing(rush(6), weeks(8))).toHaveLength(1);
    expect(findStaffing(rush(5), weeks(8))).toEqual([]);
  });

  it('is none of fewer than six weeks', () => {
    const rush = (weekday: number, hour: number) => (isRush(weekday, hour) ? 6 : 2);
    expect(findStaffing(busy(2, 6, rush), weeks(6))).toHaveLength(1);
    expect(findStaffing(busy(2, 5, rush), weeks(5))).toEqual([]);
  });

  it('is none if less than a whole person is missing', () => {
    // 4 tasks in the rush hours of 2: 320 × 2 + 16 × 2 = 672 tasks in 1,280 hours, 0.525 an hour; 7.6 against 4 would
    // be a shortage, 3 tasks (5.8) one as well; of 2 tasks everywhere, none.
    expect(
      findStaffing(
        busy(4, 8, () => 2),
        weeks(8),
      ),
    ).toEqual([]);
    expect(
      findStaffing(
        busy(4, 8, (weekday, hour) => (isRush(weekday, hour) ? 4 : 2)),
        weeks(8),
      ),
    ).toHaveLength(1);
  });

  it('is none at hours when nobody is ever rostered', () => {
    const data = busy(2, 8, () => 1);
    const nightly = workdays(8).flatMap((day) =>
      Array.from({ length: 3 }, () => task('a', 'a1', day, { createdAt: at(day, 3), completedAt: null })),
    );
    expect(findStaffing({ ...data, tasks: [...data.tasks, ...nightly] }, weeks(8))).toEqual([]);
  });

  it('names up to three windows, the worst first', () => {
    const [finding] = findStaffing(
      busy(2, 8, (weekday, hour) => (hour === 10 && weekday < 4 ? 9 - weekday : 1)),
      weeks(8),
    );
    expect(finding!.data).toMatchObject({
      window: 'Monday 10:00–11:00',
      window2: 'Tuesday 10:00–11:00',
      window3: 'Wednesday 10:00–11:00',
      windows: 4,
    });
    expect(finding!.data).not.toHaveProperty('window4');
  });

  it('does not count those on vacation as rostered', () => {
    const data = busy(2, 8, (weekday, hour) => (isRush(weekday, hour) ? 6 : 1));
    const onLeave = team('a', 3).slice(2);
    const attendance = [...data.attendance, ...workdays(8).map((day) => shift('a3', day, { absent: true }))];
    const vacation = [
      {
        id: 'l',
        employeeId: 'a3',
        type: 'vacation' as const,
        startDate: '2025-01-01',
        endDate: '2025-12-31',
      },
    ];
    const withThird = { ...data, employees: [...data.employees, ...onLeave], attendance, leave: vacation };
    expect(findStaffing(withThird, weeks(8))[0]!.data).toMatchObject({ rosteredPersons: 2 });
  });
});

describe('A surplus of staff', () => {
  it('is found where little comes in, week after week', () => {
    // 3 tasks in each of 8 × 38 hours, none in 8 × 2: 912 in 4 × 320 = 1,280 hours, 0.7125 an hour, so that 3 tasks
    // need 4.2 people.
    const [finding, ...others] = findStaffing(
      busy(4, 8, (weekday, hour) => (weekday === 2 && (hour === 13 || hour === 14) ? 0 : 3)),
      weeks(8),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      key: 'staffing-surplus/department/a',
      title: 'Counter: too many people on Wednesday 13:00–15:00',
      data: { neededPersons: 0, rosteredPersons: 4, weeksDiffering: 8, tasksPerPersonHour: 0.71 },
      chart: {
        series: [{ name: 'needed', values: [4.2, 4.2, 4.2, 4.2, 0, 0, 4.2, 4.2] }, { name: 'rostered' }],
      },
    });
  });
});

describe('Records that do not cover the same days', () => {
  it('are compared on the days that both cover', () => {
    // Tasks are known of the first eight weeks only, shifts of sixteen: no half of demand, no surplus.
    const data = busy(2, 16, (_weekday, _hour, week) => (week < 8 ? 2 : 0));
    expect(findStaffing(data, weeks(16))).toEqual([]);
  });
});
