import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStoreSettings, TestGateway } from '../helpers/gateway.ts';
import { openMonitoredStores } from '../helpers/monitored-stores.ts';
import { createAttendance, ImportProcess, runImport, validRecords } from '../helpers/records.ts';
import { until } from '../helpers/streams.ts';
import { subscribe, toInsightBody, workforceRest } from '../helpers/workforce.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const year = { startDate: '2026-01-01', endDate: '2026-12-31' };
const toRows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${JSON.stringify(createAttendance(from + index))}\n`).join(
    '',
  );
const args = (file: string) => [
  'workforce',
  file,
  '--tenant',
  'acme',
  '--type',
  'attendance',
  '--format',
  'ndjson',
];

it('an import that was killed in the middle is completed by repeating it', async () => {
  const place = createStoreSettings();
  const count = 20_000;
  const killed = new ImportProcess(args('-'), place.settings);
  // What it had not read when it was killed cannot be written any more.
  killed.child.stdin!.on('error', () => undefined);
  killed.child.stdin!.write(toRows(0, count / 4));
  // Its own store, if there is no other, dies with it.
  const socket = path.join(place.settings.DATA_DIR!, 'store', 'store.sock');
  if (!place.settings.MONGODB_URI) await until('it serves', () => existsSync(socket));
  const { stores } = await openMonitoredStores(place.settings);
  const find = async () => (await stores.workforce.records.findData('acme', year)).attendance;
  try {
    await until('it saves', async () => (await find()).length > 1_000);
    killed.child.kill('SIGKILL');
    await killed.ended;
    let before = count;
    // Another process takes the store over.
    const isServed = async () => (before = (await find().catch(() => [])).length) > 0;
    await until('what was saved is there', isServed);
    expect(before).toBeLessThan(count);

    const file = path.join(folder, 'shifts.ndjson');
    writeFileSync(file, toRows(0, count));
    const { stdout, stderr } = await runImport(args(file), place.settings);
    expect({ stdout, stderr }).toEqual({
      stdout: `import: ${count} read, ${count} saved, 0 bad\n`,
      stderr: '',
    });
    const found = await find();
    expect({ rows: found.length, ids: new Set(found.map(({ id }) => id)).size }).toEqual({
      rows: count,
      ids: count,
    });
  } finally {
    await stores.close();
    await place.remove();
  }
});

it('what is imported while a gateway runs can be seen through it', async () => {
  const gateway = await TestGateway.create();
  try {
    const { dataDir, mongodbUri } = gateway.config;
    await subscribe(gateway, 'acme');
    const body = toInsightBody({ audienceUserId: validRecords.user.id });
    const { id } = (await workforceRest(gateway, 'POST', '/v1/aiinsights', body)).body.aiInsight;
    const readUser = async () =>
      (
        await gateway.graphql('query ($id: ID!) { aiInsight(id: $id) { audienceUser { fullname } } }', {
          id,
        })
      ).aiInsight.audienceUser;
    expect(await readUser()).toBeNull();

    const settings = { DATA_DIR: dataDir, ...(mongodbUri && { MONGODB_URI: mongodbUri }) };
    const user = `${JSON.stringify({ recordType: 'user', ...validRecords.user })}\n`;
    const importing = ['workforce', '-', '--tenant', 'acme', '--format', 'ndjson'];
    expect((await runImport(importing, settings, user)).stdout).toBe('import: 1 read, 1 saved, 0 bad\n');
    expect(await readUser()).toEqual({ fullname: 'Mia Berg' });
  } finally {
    await gateway.close();
  }
});

describe('100,000 rows', () => {
  /** Prints the peak of the process's memory, in kB, when it ends. */
  const printPeak =
    'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

  /** Imports so many rows. @returns the peak of the process's memory in MB. */
  async function measure(rows: number, settings: Record<string, string>): Promise<number> {
    const file = path.join(folder, `${rows}.ndjson`);
    writeFileSync(file, toRows(0, rows));
    const options = ['--import', `data:text/javascript,${encodeURIComponent(printPeak)}`];
    const { code, stdout, stderr } = await new ImportProcess(args(file), settings, options).ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: `import: ${rows} read, ${rows} saved, 0 bad\n` });
    return Number(/peak (\d+)$/.exec(stderr)![1]) / 1024;
  }

  it('take no 150 MB more than 1,000', async () => {
    const place = createStoreSettings();
    // This process serves the store, so that what is measured is the import.
    const { stores } = await openMonitoredStores(place.settings);
    try {
      const few = await measure(1_000, place.settings);
      const many = await measure(100_000, place.settings);
      expect(many - few).toBeLessThan(150);
      const { attendance } = await stores.workforce.records.findData('acme', year);
      expect(attendance.length).toBe(100_000);
    } finally {
      await stores.close();
      await place.remove();
    }
  });
});
