import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createViewReader } from '../../src/domains/travel/rollups/reader.ts';
import { countAllViews, readAllRecords, readAllViews } from '../domains/travel/rollups/support.ts';
import { extent } from '../helpers/extent.ts';
import { createStoreSettings } from '../helpers/gateway.ts';
import { openMonitoredStores } from '../helpers/monitored-stores.ts';
import { ImportProcess, runImport } from '../helpers/records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-travel-'));
afterAll(() => rmSync(folder, { recursive: true }));

const count = extent(2_000, 6_000);
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

/** How an import ends that `importUntil` has killed. */
const killed = { code: null, stdout: '', stderr: '' };
const killer = path.resolve('dist/test/helpers/kill-at-write.js');

/** Runs an import that dies where it sends a write; see helpers/kill-at-write.ts. */
async function importUntil(write: string, args: readonly string[], settings: Record<string, string>) {
  const command = new ImportProcess(args, { ...settings, KILL_AT_WRITE: write }, ['--import', killer]);
  command.child.stdin!.end();
  return await command.ended;
}

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

  /** Imports an edition by a process that dies where it sends a collection its n-th write. */
  const killAt = async (edition: number, write: string) =>
    expect(await importUntil(write, importing(writeEdition(edition)), place.settings)).toEqual(killed);

  try {
    await importAll(0);
    expect(await records.countDays('acme', byStart, '2025-01-01', '2026-12-31')).toBe(count);
    // While records are written, early and late, and while months are recomputed.
    await killAt(1, 'travel_itineraries 2');
    await killAt(2, `travel_itineraries ${count / 500}`);
    await killAt(3, 'travel_rollups 2');
    expect((await rollups.findDirtyBuckets('acme')).length).toBeGreaterThan(0);
    // Months that only a killed import saw are recomputed too.
    await importAll(3);
    await expectTrue();
  } finally {
    await stores.close();
    await place.remove();
  }
});

it('what a killed import has left is counted when somebody asks', async () => {
  const place = createStoreSettings();
  const { stores } = await openMonitoredStores(place.settings);
  const { records, rollups } = stores.travel;
  try {
    // Batches are sent two at a time, so that the first ones are saved and the last one is not.
    const file = writeEdition(0, 2_000);
    expect(await importUntil('travel_itineraries 4', importing(file), place.settings)).toEqual(killed);

    const marked = (await rollups.findDirtyBuckets('acme')).length;
    expect(await runRollup(place.settings)).toEqual({
      code: 0,
      stdout: `rollup: ${marked} months recomputed\n`,
      stderr: '',
    });
    const stored = await readAllRecords(records, 'acme');
    expect(stored.itinerary!.length).toBeGreaterThan(0);
    expect(stored.itinerary!.length).toBeLessThan(2_000);
    expect(await readAllViews(createViewReader(rollups), 'acme', employees)).toEqual(
      await countAllViews(stored, 'acme', employees),
    );
  } finally {
    await stores.close();
    await place.remove();
  }
});
