import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createViewReader } from '../../src/domains/travel/rollups/reader.ts';
import { countAllViews, readAllRecords, readAllViews } from '../domains/travel/rollups/support.ts';
import { createStoreSettings } from '../helpers/gateway.ts';
import { openMonitoredStores } from '../helpers/monitored-stores.ts';
import { ImportProcess, runImport } from '../helpers/records.ts';
import { until } from '../helpers/streams.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-travel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const count = 6_000;
const employees = ['e-0', 'e-1', 'e-2', 'e-3', 'e-4'];
const statuses = ['Traveled', 'Lost', 'Quoted', 'Pre-Departure'];

const toDay = (days: number) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** The same trips in every edition, each on other days, sold by another employee, for another price. */
function toLine(index: number, edition: number): string {
  const start = (index * 7 + edition * 45) % 360;
  const status = statuses[(index + edition) % 4];
  return JSON.stringify({
    kind: 'itinerary',
    id: `i-${index}`,
    number: `ITI-${index}`,
    name: `Trip ${index}`,
    status,
    createdDate: toDay(start),
    closedDate: status === 'Quoted' ? null : toDay(start + 20),
    travelStartDate: toDay(start + 60),
    travelEndDate: toDay(start + 70),
    grossAmount: 1_000 + index + edition / 4,
    grossProfit: 200,
    tradeCommissionAmount: 0,
    paxCount: 2,
    numberOfDays: 10,
    numberOfNights: 9,
    currencyCode: ['USD', 'ZAR', 'AUD'][index % 3],
    consortium: index % 2 ? 'Virtuoso' : null,
    employeeId: employees[(index + edition) % 5],
    depositReceivedAmount: 100,
  });
}

/** A file of trips. @param to leaves out those from this one on. */
function writeEdition(edition: number, to = count): string {
  const file = path.join(folder, `${edition}.ndjson`);
  const lines = Array.from({ length: to }, (_, index) => `${toLine(index, edition)}\n`);
  writeFileSync(file, lines.join(''));
  return file;
}

const importing = (file: string) => ['travel', file, '--tenant', 'acme', '--format', 'ndjson'];

/** Runs the rollup command to its end. */
async function runRollup(settings: Record<string, string>, ...args: string[]) {
  return await new ImportProcess(['--tenant', 'acme', ...args], settings, [], 'rollup').ended;
}

it('an import that is killed again and again leaves true views when it is repeated', async () => {
  const place = createStoreSettings();
  // This process serves the store, so that none but the import dies.
  const { stores } = await openMonitoredStores(place.settings);
  const { records, rollups } = stores.travel;
  const byStart = { kind: 'itinerary', field: 'travelStartDate' } as const;

  /** Whether so many trips of an edition are stored; each edition has prices of its own. */
  const hasSaved = (edition: number, least: number) => async () => {
    const found = await records.findByIds('acme', 'itinerary', [`i-${least}`]);
    return found.some(({ grossAmount }) => grossAmount === (1_000 + least + edition / 4) * 10_000);
  };
  const lastNumber = () => rollups.findLastNumber('acme', 'itinerary.travelStartDate/2025-06-01');

  const expectTrue = async () => {
    const stored = await readAllRecords(records, 'acme');
    expect(stored.itinerary!.length).toBe(count);
    expect(await readAllViews(createViewReader(rollups), 'acme', employees)).toEqual(
      await countAllViews(stored, 'acme', employees),
    );
    expect(await runRollup(place.settings, '--check')).toEqual({
      code: 0,
      stdout: 'rollup: 0 differences\n',
      stderr: '',
    });
  };

  const importAll = async (edition: number) => {
    expect(await runImport(importing(writeEdition(edition)), place.settings)).toEqual({
      code: 0,
      stdout: `import: ${count} read, ${count} saved, 0 bad\n`,
      stderr: '',
    });
  };

  const killWhen = async (edition: number, what: string, condition: () => Promise<boolean>) => {
    const command = new ImportProcess(importing(writeEdition(edition)), place.settings);
    command.child.stdin!.end();
    await until(what, condition, 120_000);
    command.child.kill('SIGKILL');
    expect((await command.ended).stdout).toBe('');
  };

  try {
    await importAll(0);
    expect(await records.countDays('acme', byStart, '2025-01-01', '2026-12-31')).toBe(count);
    // While records are written, early and late, and while months are recounted.
    await killWhen(1, 'the first batch is saved', hasSaved(1, 0));
    await killWhen(2, 'half is saved', hasSaved(2, count / 2));
    const before = await lastNumber();
    await killWhen(3, 'the recount has begun', async () => (await lastNumber()) > before);
    expect((await rollups.findMarked('acme')).length).toBeGreaterThan(0);
    // Months that only a killed import saw are recounted too.
    await importAll(3);
    await expectTrue();
  } finally {
    await stores.close();
    await place.remove();
  }
}, 600_000);

it('what a killed import has left is counted when somebody asks', async () => {
  const place = createStoreSettings();
  const { stores } = await openMonitoredStores(place.settings);
  const { records, rollups } = stores.travel;
  try {
    const command = new ImportProcess(importing('-'), place.settings);
    command.child.stdin!.on('error', () => undefined);
    command.child.stdin!.write(Array.from({ length: 1_000 }, (_, index) => `${toLine(index, 0)}\n`).join(''));
    const find = async () => await records.findByIds('acme', 'itinerary', ['i-0']);
    await until('a batch is saved', async () => (await find()).length > 0, 120_000);
    command.child.kill('SIGKILL');
    await command.ended;

    const marked = (await rollups.findMarked('acme')).length;
    expect(await runRollup(place.settings)).toEqual({
      code: 0,
      stdout: `rollup: ${marked} months recounted\n`,
      stderr: '',
    });
    const stored = await readAllRecords(records, 'acme');
    expect(stored.itinerary!.length).toBeGreaterThan(0);
    expect(await readAllViews(createViewReader(rollups), 'acme', employees)).toEqual(
      await countAllViews(stored, 'acme', employees),
    );
  } finally {
    await stores.close();
    await place.remove();
  }
}, 600_000);
