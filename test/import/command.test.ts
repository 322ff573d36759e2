import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStoreSettings } from '../helpers/gateway.ts';
import { openMonitoredStores } from '../helpers/monitored-stores.ts';
import { createAttendance, runImport } from '../helpers/records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-import-'));
const place = createStoreSettings();
const march = { startDate: '2026-03-01', endDate: '2026-03-31' };
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await place.remove();
});

const csvFile = path.join(folder, 'shifts.csv');
const lines = ['id,employeeId,date,scheduledStart,scheduledEnd'];
for (let day = 10; day < 30; day++) {
  lines.push(`s-${day},e-1,2026-03-${day},2026-03-${day} 08:00,2026-03-${day} 16:00`);
}
writeFileSync(
  csvFile,
  lines
    .with(5, 's-bad,e-1,2026-02-30')
    .with(9, 's-bad,e-1,2026-02-30,2026-03-01T08:00,2026-03-01T16:00')
    .join('\r\n'),
);
const faults = [
  'line 6: expected 5 cells, got 3',
  'line 10: date: expected a day, YYYY-MM-DD, got "2026-02-30"',
  '',
];

/** What the tenant has in March. */
async function readShifts(tenantId: string): Promise<string[]> {
  const { stores } = await openMonitoredStores(place.settings);
  const { attendance } = await stores.workforce.records.findData(tenantId, march);
  await stores.close();
  return attendance.map(({ id }) => id);
}

describe('npm run import', () => {
  it('checks a file without a store in a dry run', async () => {
    const settings = { DATA_DIR: path.join(folder, 'none') };
    const args = ['workforce', csvFile, '--tenant', 'acme', '--type', 'attendance', '--dry-run'];
    expect(await runImport(args, settings)).toEqual({
      code: 1,
      stdout: 'import: 20 read, 18 good, none saved (dry run), 2 bad\n',
      stderr: faults.join('\n'),
    });
    expect(existsSync(settings.DATA_DIR)).toBe(false);
  });

  it('saves the good lines of a file, reports the bad ones, and may be repeated', async () => {
    const args = ['workforce', csvFile, '--tenant', 'acme', '--type', 'attendance'];
    for (let round = 0; round < 2; round++) {
      expect(await runImport(args, place.settings)).toEqual({
        code: 1,
        stdout: 'import: 20 read, 18 saved, 2 bad\n',
        stderr: faults.join('\n'),
      });
    }
    expect((await readShifts('acme')).length).toBe(18);
    expect(await readShifts('globex')).toEqual([]);
  });

  it('reads standard input, and ends with 0 if all is good', async () => {
    const rows = Array.from({ length: 31 }, (_, index) => JSON.stringify(createAttendance(59 + index)));
    const args = ['workforce', '-', '--tenant', 'globex', '--type', 'attendance', '--format', 'ndjson'];
    expect(await runImport(args, place.settings, rows.join('\n'))).toEqual({
      code: 0,
      stdout: 'import: 31 read, 31 saved, 0 bad\n',
      stderr: '',
    });
    expect((await readShifts('globex')).length).toBe(31);
  });

  it.each([
    [[], 'SET: expected one of workforce, travel, got nothing'],
    [['workforce'], "FILE: expected a file's name or -, got nothing"],
    [['workforce', '-', '-', '--format', 'csv'], 'FILE: expected - once, got it again'],
    [
      ['workforce', csvFile, '--tenant', 'a', '--type', 'task', '--kind', 'user'],
      '--kind: expected the same as --type, task, got user',
    ],
    [
      ['workforce', csvFile, '--tenant', 'a', '--kind', 'shift'],
      '--kind: expected one of user, department, employee, attendance, task, leave, got shift',
    ],
    [['workforce', csvFile, '--tenant', 'a/b'], '--tenant: expected letters, digits and . _ : -, got a/b'],
    [
      ['workforce', csvFile, '--tenant', 'a', '--type', 'shift'],
      '--type: expected one of user, department, employee, attendance, task, leave, got shift',
    ],
    [['workforce', '-', '--tenant', 'a'], '--format: expected one of ndjson, csv, got nothing'],
    [
      ['workforce', csvFile, '--tenant', 'a', '--format', 'xml'],
      '--format: expected one of ndjson, csv, got xml',
    ],
    [['workforce', folder, '--tenant', 'a', '--format', 'csv'], `${folder}: expected a file, got a folder`],
  ])('%j is a wrong usage', async (args, message) => {
    const { code, stderr } = await runImport(args, place.settings);
    expect({ code, stderr: stderr.split('\n').slice(0, 2) }).toEqual({
      code: 2,
      stderr: [
        `import: ${message}`,
        'usage: npm run import -- SET FILE… --tenant TENANT [--type TYPE] [--format FORMAT] [--dry-run]',
      ],
    });
  });

  it('says that a file cannot be read, before it reads any', async () => {
    const args = ['workforce', csvFile, 'none.csv', '--tenant', 'a', '--kind', 'attendance'];
    const { code, stderr } = await runImport(args, place.settings);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^import: none\.csv: expected a file that can be read, got ENOENT/);
  });

  it('says that the store does not answer', async () => {
    const args = ['workforce', csvFile, '--tenant', 'acme', '--type', 'attendance'];
    const { code, stdout, stderr } = await runImport(args, { MONGODB_URI: 'mongodb://127.0.0.1:9/none' });
    expect({ code, stdout, stderr }).toEqual({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^import: .*ECONNREFUSED.*\n$/),
    });
  });
});
