import type { Attendance, Task } from '../../../../src/domains/workforce/index.ts';
import type { Stores } from '../../../../src/domains/stores.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores } from '../../../helpers/monitored-stores.ts';

const place = createStoreSettings();
let stores: Stores;
let records: Stores['workforce']['records'];
let sent: { insert?: string; update?: string }[];

beforeAll(async () => {
  ({ stores, sent } = await openMonitoredStores(place.settings));
  ({ records } = stores.workforce);
});
afterAll(async () => {
  await stores.close();
  await place.remove();
});

const shift = (id: string, date: string, overrides: Partial<Attendance> = {}): Attendance => ({
  id,
  employeeId: 'e',
  date,
  scheduledStart: new Date(`${date}T08:00:00Z`),
  scheduledEnd: new Date(`${date}T16:00:00Z`),
  clockIn: null,
  clockOut: null,
  ...overrides,
});
const task = (id: string, createdAt: string, overrides: Partial<Task> = {}): Task => ({
  id,
  departmentId: 'd',
  employeeId: null,
  createdAt: new Date(createdAt),
  dueDate: null,
  completedAt: null,
  ...overrides,
});
const leave = (id: string, startDate: string, endDate: string) =>
  ({ id, employeeId: 'e', type: 'sick', startDate, endDate }) as const;
const idsOf = (data: WorkforceData) =>
  Object.fromEntries(
    Object.entries(data).map(([name, list]) => [name, (list as { id: string }[]).map(({ id }) => id)]),
  );

type WorkforceData = Awaited<ReturnType<typeof records.findData>>;
const march = { startDate: '2026-03-01', endDate: '2026-03-31' };

describe('records', () => {
  it('come back as they were saved, within their tenant', async () => {
    const employee = {
      id: 'e/1',
      fullname: 'Mia Berg',
      departmentId: 'd',
      userId: null,
      weeklyHours: 38.5,
      startDate: '2024-02-29',
      endDate: null,
    };
    const saved = {
      department: { id: 'd', name: 'Bakery' },
      shift: shift('a', '2026-03-02'),
      task: task('t', '2026-03-31T23:59:59.999Z'),
    };
    await records.saveAll('round', 'department', [saved.department]);
    await records.saveAll('round', 'employee', [employee]);
    await records.saveAll('round', 'attendance', [saved.shift]);
    await records.saveAll('round', 'task', [saved.task]);
    await records.saveAll('round', 'leave', [leave('l', '2026-03-09', '2026-03-11')]);
    expect(await records.findData('round', march)).toEqual({
      departments: [saved.department],
      employees: [employee],
      attendance: [saved.shift],
      tasks: [saved.task],
      leave: [leave('l', '2026-03-09', '2026-03-11')],
    });
    expect(await records.findPeople('round')).toEqual({
      departments: [saved.department],
      employees: [employee],
    });
    expect(idsOf(await records.findData('roun', march))).toEqual(
      idsOf(await records.findData('nobody', march)),
    );
  });

  it('overwrite what has their id, in their own tenant alone; of two the last wins', async () => {
    await records.saveAll('one', 'attendance', [shift('a', '2026-03-02'), shift('b', '2026-03-02')]);
    await records.saveAll('two', 'attendance', [shift('a', '2026-03-02')]);
    sent.length = 0;
    const clockIn = new Date('2026-03-03T08:00:00Z');
    await records.saveAll('one', 'attendance', [
      shift('a', '2026-03-04'),
      shift('c', '2026-03-02'),
      shift('a', '2026-03-03', { clockIn }),
    ]);
    // What is new, then what is not.
    expect(sent.map(({ insert, update }) => ({ insert, update }))).toEqual([
      { insert: 'attendance' },
      { update: 'attendance' },
    ]);
    expect((await records.findData('one', march)).attendance).toEqual([
      shift('b', '2026-03-02'),
      shift('c', '2026-03-02'),
      shift('a', '2026-03-03', { clockIn }),
    ]);
    expect((await records.findData('two', march)).attendance).toEqual([shift('a', '2026-03-02')]);
  });

  it('are those that touch the period', async () => {
    await records.saveAll(
      'period',
      'attendance',
      ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((date) => shift(date, date)),
    );
    await records.saveAll('period', 'leave', [
      leave('before', '2026-02-20', '2026-02-28'),
      leave('into', '2026-02-20', '2026-03-01'),
      leave('within', '2026-03-09', '2026-03-09'),
      leave('around', '2026-01-01', '2026-12-31'),
      leave('out', '2026-03-31', '2026-04-02'),
      leave('after', '2026-04-01', '2026-04-02'),
    ]);
    await records.saveAll('period', 'task', [
      task('never', '2026-02-28T23:59:59.999Z'),
      task('created', '2026-03-01T00:00:00Z'),
      task('due', '2026-01-05T08:00Z', {
        dueDate: '2026-03-31',
        completedAt: new Date('2026-04-01T00:00:00Z'),
      }),
      task('completed', '2026-01-05T08:00Z', {
        dueDate: '2026-02-01',
        completedAt: new Date('2026-03-31T23:59:59Z'),
      }),
      task('all', '2026-03-02T08:00Z', { dueDate: '2026-03-04', completedAt: new Date('2026-03-03T12:00Z') }),
      task('later', '2026-04-01T00:00:00Z', { dueDate: '2026-04-01' }),
    ]);
    const { attendance, leave: leaves, tasks } = idsOf(await records.findData('period', march));
    expect({ attendance, leave: leaves!.toSorted(), tasks: tasks!.toSorted() }).toEqual({
      attendance: ['2026-03-01', '2026-03-31'],
      leave: ['around', 'into', 'out', 'within'],
      tasks: ['all', 'completed', 'created', 'due'],
    });
  });

  it('of users are found by their ids', async () => {
    const user = (id: string) => ({ id, email: `${id}@acme.example`, fullname: id, avatar: null });
    await records.saveAll('people', 'user', [user('u-1'), user('u-2')]);
    await records.saveAll('others', 'user', [user('u-3')]);
    expect(await records.findUsers('people', ['u-2', 'u-3', 'none'])).toEqual([user('u-2')]);
  });

  it('of two imports at once are all there, each once', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => shift(`a-${index}`, '2026-03-02'));
    await Promise.all([1, 2, 3].map(() => records.saveAll('race', 'attendance', rows)));
    expect((await records.findData('race', march)).attendance).toHaveLength(200);
  });
});
