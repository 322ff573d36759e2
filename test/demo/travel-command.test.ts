import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDemoTravelCommand } from '../../src/cli/demo-travel-command.ts';
import { createTravelRecords, toNdjson } from '../../src/demo/travel/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { loadConfig } from '../../src/config/config.ts';
import { openStores } from '../../src/domains/stores.ts';
import { createStoreSettings } from '../helpers/gateway.ts';
import { ImportProcess } from '../helpers/records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-demo-'));
const place = createStoreSettings();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await place.remove();
});

const asOf = '2026-02-11';
const run = async (args: readonly string[], settings: Record<string, string> = {}) =>
  await new ImportProcess(args, settings, [], 'demo-travel').ended;
const company = { itineraries: 60, seed: 4, asOf, isQuiet: false };
const records = [...createTravelRecords(company)];
const args = ['--itineraries', '60', '--seed', '4'];
const planted = expect.stringMatching(/\nplanted:\n {2}lowConversion: consultant-\d\d\n/) as unknown;

async function toText(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of toNdjson(records, () => undefined)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('npm run demo:travel', () => {
  it('writes the records to a file or to standard output, and touches no store', async () => {
    const settings = { DATA_DIR: path.join(folder, 'none') };
    const file = path.join(folder, 'company.ndjson');
    const asked = [...args, '--as-of', asOf];
    const text = await toText();
    expect(await run([...asked, '--out', file], settings)).toEqual({ code: 0, stdout: planted, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(text);
    // Standard output holds the records and nothing else.
    expect(await run([...asked, '--out', '-'], settings)).toEqual({ code: 0, stdout: text, stderr: planted });
    expect(existsSync(settings.DATA_DIR)).toBe(false);
  });

  it('says nothing of planted problems if there are none', async () => {
    const file = path.join(folder, 'quiet.ndjson');
    expect(await run([...args, '--quiet', '--out', file], { AS_OF_DATE: asOf })).toEqual({
      code: 0,
      stdout: `demo:travel: written to ${file}; 60 itineraries, seed 4, as of ${asOf}\n`,
      stderr: '',
    });
  });

  it('imports the records for a tenant, with AS_OF_DATE as the day and the views counted', async () => {
    const settings = { ...place.settings, AS_OF_DATE: asOf };
    const { code, stdout, stderr } = await run([...args, '--tenant', 'acme'], settings);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      `demo:travel: ${records.length} records saved for the tenant acme; 60 itineraries, seed 4, as of ${asOf}\n`,
    );
    const stores = await openStores(loadConfig({ NODE_ENV: 'test', ...settings }), createLogger('silent'));
    try {
      const employees = records.flatMap((each) => (each.kind === 'employee' ? [each.id] : []));
      const found = await stores.travel.records.findAllEmployees('acme');
      expect(found.map(({ id }) => id).sort()).toEqual(employees);
      const trips = records.filter(({ kind }) => kind === 'itinerary');
      const days = { kind: 'itinerary', field: 'travelStartDate' } as const;
      const stored = await stores.travel.records.countDays('acme', days, '1900-01-01', '2199-12-31');
      expect(stored).toBe(trips.length);
      const rows = await stores.travel.rollups.findRows(
        'acme',
        'mv_itinerary_created_daily',
        '',
        '1900-01-01',
        '2199-12-31',
      );
      const counts = rows.flatMap((month) => month.rows.map(([, count]) => Number(count)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(trips.length);
    } finally {
      await stores.close();
    }
  });

  it.each([
    [[], '--itineraries: expected a whole number from 1 to 10000000, got nothing'],
    [['--itineraries', '0'], '--itineraries: expected a whole number from 1 to 10000000, got 0'],
    [['--itineraries', '1.5'], '--itineraries: expected a whole number from 1 to 10000000, got 1.5'],
    [[...args, '--seed', 'x'], '--seed: expected a whole number from 0 to 4294967295, got x'],
    [[...args, '--consultants', '0'], '--consultants: expected a whole number from 1 to 1000, got 0'],
    [[...args, '--as-of', '2026-02-30'], '--as-of: expected a day, YYYY-MM-DD, got 2026-02-30'],
    [[...args, '--tenant', 'a/b'], '--tenant: expected letters, digits and . _ : -, got a/b'],
    [[...args, '--out', ''], "--out: expected a file's name or -, got nothing"],
    [[...args, '--out', '-', '--tenant', 'acme'], '--tenant: expected none with --out, got acme'],
  ])('refuses %j', (wrong, message) => {
    expect(() => readDemoTravelCommand(wrong)).toThrow(message);
  });

  it('ends with code 2 and says how it is used if it is asked wrongly', async () => {
    const { code, stdout, stderr } = await run(['--itineraries'], { DATA_DIR: path.join(folder, 'none') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^demo:travel: .*\n.*usage: npm run demo:travel -- /s);
  });

  it('refuses a file that cannot be written, and says why', async () => {
    const { code, stderr } = await run([...args, '--out', path.join(folder, 'no', 'folder')]);
    expect(code).toBe(2);
    expect(stderr).toContain('--out: expected a file that can be written, got ENOENT');
  });
});
