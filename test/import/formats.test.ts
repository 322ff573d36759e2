import { createAttendance, validRecords, type RecordName } from '../helpers/records.ts';
import { readAll } from './read-all.ts';

const names = Object.keys(validRecords) as RecordName[];

/** A CSV line of each value. */
const toCsv = (rows: readonly (readonly unknown[])[]) => `${rows.map((row) => row.join(',')).join('\n')}\n`;

const mia = {
  id: 'e-1',
  fullname: 'Mia Berg',
  departmentId: 'bakery',
  userId: 'user-7',
  weeklyHours: 38.5,
  startDate: '2024-02-29',
  endDate: '2026-12-31',
};
const shift = {
  id: 'a-1',
  employeeId: 'e-1',
  date: '2026-03-02',
  scheduledStart: new Date('2026-03-02T08:00:00Z'),
  scheduledEnd: new Date('2026-03-02T16:30:00Z'),
  clockIn: new Date('2026-03-02T08:02:11Z'),
  clockOut: new Date('2026-03-02T16:31:00Z'),
};
const task = {
  id: 't-1',
  departmentId: 'bakery',
  employeeId: 'e-1',
  createdAt: new Date('2026-03-02T09:15:00Z'),
  dueDate: '2026-03-04',
  completedAt: new Date('2026-03-03T17:00:00Z'),
};

describe('a file of records', () => {
  it('is read from NDJSON, its kinds mixed', async () => {
    const lines = names.map((name) => JSON.stringify({ recordType: name, ...validRecords[name] }));
    const { bad, read, saved, records } = await readAll(lines.join('\n'), { format: 'ndjson' });
    expect({ bad, read, saved }).toEqual({ bad: [], read: 6, saved: 6 });
    expect(Object.fromEntries(records)).toEqual({
      'user/user-7': validRecords.user,
      'department/bakery': validRecords.department,
      'employee/e-1': mia,
      'attendance/a-1': shift,
      'task/t-1': task,
      'leave/l-1': validRecords.leave,
    });
  });

  it('is read from CSV alike, its kinds mixed or one kind alone', async () => {
    const columns = [...new Set(names.flatMap((name) => Object.keys(validRecords[name])))];
    const row = (name: RecordName) => columns.map((column) => (validRecords[name] as any)[column]);
    const mixed = toCsv([['recordType', ...columns], ...names.map((name) => [name, ...row(name)])]);
    const all = await readAll(mixed, { format: 'csv' });
    expect(all.bad).toEqual([]);
    expect([...all.records.values()]).toEqual([
      validRecords.user,
      validRecords.department,
      mia,
      shift,
      task,
      validRecords.leave,
    ]);

    for (const type of names) {
      const { [type]: record } = validRecords;
      const file = toCsv([Object.keys(record), Object.values(record)]);
      const one = await readAll(file, { format: 'csv', type });
      expect([one.bad, ...one.records.values()]).toEqual([[], all.records.get(`${type}/${record.id}`)]);
    }
  });

  it('has null if a value is absent, null or empty', async () => {
    const { clockIn: _in, clockOut: _out, ...absent } = validRecords.attendance;
    const expected = { ...shift, clockIn: null, clockOut: null };
    const ndjson = [absent, { ...absent, id: 'a-2', clockIn: null, clockOut: '' }].map((each) =>
      JSON.stringify(each),
    );
    const fromJson = await readAll(ndjson.join('\n'), { format: 'ndjson', type: 'attendance' });
    expect([...fromJson.records.values()]).toEqual([expected, { ...expected, id: 'a-2' }]);
    const file = toCsv([
      ['id', 'employeeId', 'date', 'scheduledStart', 'scheduledEnd', 'clockOut'],
      ['a-1', 'e-1', '2026-03-02', '2026-03-02 08:00', '2026-03-02 16:30', ''],
    ]);
    const fromCsv = await readAll(file, { format: 'csv', type: 'attendance' });
    expect([...fromCsv.records.values()]).toEqual([expected]);
  });

  it('may be of any size and arrive in any pieces', async () => {
    const rows = Array.from({ length: 1_203 }, (_, index) => JSON.stringify(createAttendance(index)));
    for (const sizes of [[1], [7, 1, 300], [65_536]]) {
      const options = { format: 'ndjson', type: 'attendance', sizes } as const;
      const { bad, saved, records } = await readAll(rows.join('\r\n'), options);
      expect({ bad, saved, distinct: records.size }).toEqual({ bad: [], saved: 1_203, distinct: 1_203 });
    }
  });

  it('is empty: nothing to read as NDJSON, no column names as CSV', async () => {
    expect(await readAll('', { format: 'ndjson' })).toMatchObject({ read: 0, bad: [] });
    expect((await readAll('', { format: 'csv' })).bad).toEqual([
      '1: expected a line of column names, got an empty file',
    ]);
  });
});

describe('a line number', () => {
  const good = JSON.stringify(validRecords.department);

  it('counts empty lines, whatever ends them', async () => {
    const file = `\uFEFF\r\n${good}\r\n\n  \n{"id":\n${good}`;
    const { bad, saved } = await readAll(file, { format: 'ndjson', type: 'department' });
    expect(bad).toEqual(['5: expected a JSON object, got "{\\"id\\":", which is no JSON']);
    expect(saved).toBe(2);
  });

  it('is that of a CSV record’s first line', async () => {
    const file = 'id,name\na,"Bread\nand\n""cake"""\nb,\n"c","C"\nd,"x\ny",z\ne,E\n';
    const { bad, records } = await readAll(file, { format: 'csv', type: 'department' });
    expect(bad).toEqual([
      '5: name: expected text of 1 to 1000 characters, got nothing',
      '7: expected 2 cells, got 3',
      // A record whose cells are wrong is one line; what follows it is read afresh.
      '8: expected 2 cells, got a quote that does not enclose a cell',
    ]);
    expect([...records.values()]).toEqual([
      { id: 'a', name: 'Bread\nand\n"cake"' },
      { id: 'c', name: 'C' },
      { id: 'e', name: 'E' },
    ]);
  });

  it('is all that a quote too many costs: the lines after it are read', async () => {
    const lines = ['id,name', 'a,A', 'b,"B', 'c,C', 'd,D"', 'e,"E"', 'f,F"F', 'g,G'];
    const { badLines, records } = await readAll(lines.join('\n'), { format: 'csv', type: 'department' });
    // The quotes of lines 3 and 5 would enclose a cell together, and hide line 4 in it.
    expect(badLines).toEqual([3, 5, 7]);
    expect([...records.keys()]).toEqual(['a', 'c', 'e', 'g'].map((id) => `department/${id}`));

    const unclosed = ['id,name', 'a,"A', ...Array.from({ length: 3_000 }, (_, index) => `b${index},B`)];
    const rest = await readAll(unclosed.join('\n'), { format: 'csv', type: 'department' });
    expect({ bad: rest.bad, saved: rest.saved }).toEqual({
      bad: ['2: expected 2 cells, got a quote that does not enclose a cell'],
      saved: 3_000,
    });
  });

  it('is reported for bytes that are no text, and for a line that is too long', async () => {
    const lines = [
      Buffer.from(good),
      Buffer.from([0x7b, 0x00, 0x7d]),
      Buffer.from([0x22, 0xff, 0x22]),
      Buffer.alloc(1024 * 1024 + 1, 'x'),
      Buffer.from(good),
    ];
    const file = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const { bad, saved } = await readAll(file, { format: 'ndjson', type: 'department' });
    expect(bad).toEqual([
      '2: expected text, got a NUL byte',
      '3: expected UTF-8, got other bytes',
      '4: expected at most 1048576 bytes, got more',
    ]);
    expect(saved).toBe(2);
  });
});

describe('the first line of a CSV file', () => {
  it.each([
    ['id,nmae\na,A', '1: expected the columns id, name, recordType, kind, got "nmae"'],
    ['id,name,id\na,A,a', '1: expected each column once, got id twice'],
    ['name\nA', '1: expected a column id, got name'],
    ['id,name,\na,A,', '1: expected the columns id, name, recordType, kind, got ""'],
    ['\n"id,name\na,A', '2: expected column names, got "\\"id,name"'],
  ])('is at fault for the whole file: %j', async (file, fault) => {
    expect(await readAll(file, { format: 'csv', type: 'department' })).toMatchObject({
      bad: [fault],
      saved: 0,
    });
  });

  it('must have recordType if no kind is given', async () => {
    expect((await readAll('id,name\na,A', { format: 'csv' })).bad).toEqual([
      '1: expected a column recordType or kind, got id, name',
    ]);
  });
});
