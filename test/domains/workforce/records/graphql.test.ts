import { roles, type Role } from '../../../../src/common/request-context.ts';
import { openStores, type Stores } from '../../../../src/domains/stores.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { useGateway } from '../../../helpers/gateway.ts';
import { importMutation, validRecords } from '../../../helpers/records.ts';

const gateway = useGateway();
let stores: Stores;
beforeAll(async () => {
  stores = await openStores(gateway().config, createLogger('silent'));
});
afterAll(async () => {
  await stores.close();
});

const { user, department, employee, attendance, task, leave } = validRecords;
const march = { startDate: '2026-03-01', endDate: '2026-03-31' };
const importAll = async (input: object, tenant: string) =>
  (await gateway().graphql(importMutation, { input }, { tenant })).importWorkforceRecords;

describe('importWorkforceRecords', () => {
  it('saves records of every kind', async () => {
    const input = {
      users: [user],
      departments: [department],
      employees: [employee],
      attendance: [attendance, { ...attendance, id: 'a-2', clockIn: null, clockOut: undefined }],
      tasks: [task],
      leave: [{ ...leave, type: 'SICK' }],
    };
    expect(await importAll(input, 'all')).toEqual({ savedCount: 7, userErrors: [] });
    // Once more, as a client does that had no answer.
    expect(await importAll(input, 'all')).toEqual({ savedCount: 7, userErrors: [] });
    const { records } = stores.workforce;
    const shift = {
      id: 'a-1',
      employeeId: 'e-1',
      date: '2026-03-02',
      scheduledStart: new Date('2026-03-02T08:00:00Z'),
      scheduledEnd: new Date('2026-03-02T16:30:00Z'),
      clockIn: new Date('2026-03-02T08:02:11Z'),
      clockOut: new Date('2026-03-02T16:31:00Z'),
    };
    expect(await records.findData('all', march)).toEqual({
      departments: [department],
      employees: [employee],
      attendance: [shift, { ...shift, id: 'a-2', clockIn: null, clockOut: null }],
      tasks: [
        { ...task, createdAt: new Date('2026-03-02T09:15Z'), completedAt: new Date('2026-03-03T17:00Z') },
      ],
      leave: [leave],
    });
    expect(await records.findUsers('all', [user.id])).toEqual([user]);
  });

  it.each([
    [
      ['attendance', '1', 'clockIn'],
      { clockIn: 'noon' },
      'expected a time, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss, got "noon"',
    ],
    [
      ['attendance', '1', 'scheduledEnd'],
      { scheduledEnd: '2026-03-02T07:00' },
      'expected a time after scheduledStart, got "2026-03-02T07:00"',
    ],
    [['attendance', '1', 'id'], { id: '' }, 'expected an id: text of 1 to 256 bytes, got nothing'],
  ])('saves nothing where %j is at fault', async (field, values, message) => {
    const input = { departments: [department], attendance: [attendance, { ...attendance, ...values }] };
    const path = `attendance[1].${field[2]}`;
    expect(await importAll(input, 'faulty')).toEqual({
      savedCount: 0,
      userErrors: [{ code: 'BAD_INPUT', field, message: `${path}: ${message}` }],
    });
    const { departments, attendance: saved } = await stores.workforce.records.findData('faulty', march);
    expect({ departments, saved }).toEqual({ departments: [], saved: [] });
  });

  it.each<[Role, boolean]>(roles.map((role) => [role, role !== 'manager' && role !== 'employee']))(
    'may be used by %s: %s',
    async (role, isAllowed) => {
      const { body } = await gateway().graphqlAnswer(
        importMutation,
        { input: { departments: [department] } },
        { tenant: `of-${role}`, roles: [role] },
      );
      const { departments } = await stores.workforce.records.findPeople(`of-${role}`);
      expect({ codes: body.errors?.map((error: any) => error.extensions.code), departments }).toEqual(
        isAllowed
          ? { codes: undefined, departments: [department] }
          : { codes: ['FORBIDDEN'], departments: [] },
      );
    },
  );

  it('does what nothing asks for', async () => {
    expect(await importAll({}, 'empty')).toEqual({ savedCount: 0, userErrors: [] });
    expect(await importAll({ users: null, tasks: [] }, 'empty')).toEqual({ savedCount: 0, userErrors: [] });
  });
});
