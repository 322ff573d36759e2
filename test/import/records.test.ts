import { validRecords, type RecordName } from '../helpers/records.ts';
import { readAll } from './read-all.ts';

/** What is wrong with a record of the kind that has these values in place of valid ones; undefined: nothing. */
async function findError(type: RecordName | 'none', values: object): Promise<string | undefined> {
  const valid = type === 'none' ? {} : validRecords[type];
  const line = JSON.stringify({ ...(type !== 'none' && { recordType: type }), ...valid, ...values });
  return (await readAll(line, { format: 'ndjson' })).bad[0];
}

const aTime = 'expected a time, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss';
const aDay = 'expected a day, YYYY-MM-DD';
const anId = 'expected an id: text of 1 to 256 bytes';

it.each<[RecordName | 'none', object, string]>([
  [
    'none',
    {},
    'recordType: expected one of user, department, employee, attendance, task, leave, got nothing',
  ],
  [
    'none',
    { recordType: 'toString' },
    'recordType: expected one of user, department, employee, attendance, task, leave, got "toString"',
  ],
  ['user', { id: '' }, `id: ${anId}, got nothing`],
  ['user', { id: 7 }, `id: ${anId}, got number 7`],
  ['user', { id: 'é'.repeat(129) }, `id: ${anId}, got a longer string`],
  ['user', { email: 'mia' }, 'email: expected an e-mail address, got "mia"'],
  ['user', { fullname: ' ' }, 'fullname: expected text of 1 to 1000 characters, got " "'],
  ['user', { fullname: 'a\u0000' }, 'fullname: expected text of 1 to 1000 characters, got "a\\u0000"'],
  ['user', { fullname: '\ud800' }, 'fullname: expected text of 1 to 1000 characters, got "\\ud800"'],
  [
    'user',
    { avatar: 'javascript:alert(1)' },
    'avatar: expected an address that begins with https:// or http://, got "javascript:alert(1)"',
  ],
  ['user', { nickname: 'Mi' }, 'fields: expected id, email, fullname, avatar, got "nickname"'],
  ['employee', { weeklyHours: '38,5' }, 'weeklyHours: expected a number from 0 to 168, got "38,5"'],
  ['employee', { weeklyHours: 168.5 }, 'weeklyHours: expected a number from 0 to 168, got number 168.5'],
  ['employee', { weeklyHours: '-1' }, 'weeklyHours: expected a number from 0 to 168, got number -1'],
  ['employee', { startDate: '2026-02-30' }, `startDate: ${aDay}, got "2026-02-30"`],
  ['employee', { startDate: '2025-02-29' }, `startDate: ${aDay}, got "2025-02-29"`],
  ['employee', { startDate: '2026-03-02T00:00' }, `startDate: ${aDay}, got "2026-03-02T00:00"`],
  [
    'employee',
    { endDate: '2024-02-28' },
    'endDate: expected a day not before startDate, 2024-02-29, got "2024-02-28"',
  ],
  ['attendance', { date: '02.03.2026' }, `date: ${aDay}, got "02.03.2026"`],
  ['attendance', { clockIn: '2026-03-02' }, `clockIn: ${aTime}, got "2026-03-02"`],
  ['attendance', { clockIn: '2026-03-02T25:00' }, `clockIn: ${aTime}, got "2026-03-02T25:00"`],
  ['attendance', { clockIn: '2026-03-02T24:01' }, `clockIn: ${aTime}, got "2026-03-02T24:01"`],
  ['attendance', { clockIn: '2026-03-02T08:60' }, `clockIn: ${aTime}, got "2026-03-02T08:60"`],
  ['attendance', { clockIn: '2026-00-02T08:00' }, `clockIn: ${aTime}, got "2026-00-02T08:00"`],
  ['attendance', { clockIn: '2026-02-30T08:00' }, `clockIn: ${aTime}, got "2026-02-30T08:00"`],
  ['attendance', { clockIn: 1_772_438_400 }, `clockIn: ${aTime}, got number 1772438400`],
  [
    'attendance',
    { scheduledEnd: '2026-03-02T08:00' },
    'scheduledEnd: expected a time after scheduledStart, got "2026-03-02T08:00"',
  ],
  [
    'attendance',
    { clockOut: '2026-03-02T08:02' },
    'clockOut: expected a time not before clockIn, got "2026-03-02T08:02"',
  ],
  [
    'task',
    { completedAt: '2026-03-01T08:00' },
    'completedAt: expected a time not before createdAt, got "2026-03-01T08:00"',
  ],
  ['leave', { type: 'Sick' }, 'type: expected one of vacation, sick, other, got "Sick"'],
  [
    'leave',
    { endDate: '2026-03-08' },
    'endDate: expected a day not before startDate, 2026-03-09, got "2026-03-08"',
  ],
])('a %s with %j is refused', async (type, values, fault) => {
  expect(await findError(type, values)).toBe(`1: ${fault}`);
});

it('a key called __proto__ is an unknown field', async () => {
  const { bad } = await readAll('{"recordType":"department","id":"a","__proto__":{"name":"A"}}', {
    format: 'ndjson',
  });
  expect(bad).toEqual(['1: fields: expected id, name, got "__proto__"']);
});

it.each<[RecordName, object]>([
  ['user', { id: 'é'.repeat(128), avatar: null }],
  ['employee', { weeklyHours: '168', endDate: '2024-02-29' }],
  ['employee', { weeklyHours: 0, userId: '' }],
  ['attendance', { clockIn: null, clockOut: '2026-03-02T08:00' }],
  ['attendance', { scheduledEnd: '2026-03-02T24:00' }],
  ['leave', { startDate: '2026-03-11' }],
])('a %s with %j is accepted', async (type, values) => {
  expect(await findError(type, values)).toBeUndefined();
});

it.each([
  ['2026-03-02T08:00', '2026-03-02T08:00:00.000Z'],
  ['2026-03-02 08:00:59', '2026-03-02T08:00:59.000Z'],
  ['2026-03-02T08:00:00.1239Z', '2026-03-02T08:00:00.123Z'],
  ['2024-02-29T08:00:00,5+05:30', '2024-02-29T08:00:00.500Z'],
  ['2026-03-02 08:00 -0800', '2026-03-02T08:00:00.000Z'],
  ['2026-12-31T24:00', '2027-01-01T00:00:00.000Z'],
])('the clock counts as it is written: %s is %s', async (clockIn, time) => {
  const line = JSON.stringify({ ...validRecords.attendance, clockIn, clockOut: null });
  const { records } = await readAll(line, { format: 'ndjson', type: 'attendance' });
  expect(records.get('attendance/a-1')).toMatchObject({ clockIn: new Date(time) });
});
