import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordKind } from '../../src/domains/travel/index.ts';
import { sources } from '../../src/domains/travel/rollups/source.ts';
import { createStoreSettings } from '../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../helpers/monitored-stores.ts';
import { runImport } from '../helpers/records.ts';
import { validTravelRecords } from '../helpers/travel-import.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-import-'));
const place = createStoreSettings();
let opened: MonitoredStores;
beforeAll(async () => {
  opened = await openMonitoredStores(place.settings);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await opened.stores.close();
  await place.remove();
});

/** Writes a file into the folder. @returns where it is. */
function write(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const { itinerary, cash_movement: movement, supplier_invoice: invoice, ...others } = validTravelRecords;
const columns = Object.keys(itinerary) as (keyof typeof itinerary)[];
const toLine = (changes: object) =>
  columns.map((name) => String({ ...itinerary, ...changes }[name] ?? '')).join(',');

const itineraries = write('itineraries.csv', [
  columns.join(','),
  toLine({}),
  toLine({ id: 'it-2', status: 'Quoted', closedDate: null, grossAmount: '1000.00000' }),
  toLine({ id: 'it-3', grossAmount: '1,5' }),
  toLine({ id: 'it-4', travelEndDate: '2026-02-01' }),
]);
const flows = write('flows.csv', [
  'kind,id,date,direction,dueDate,amount,paidAmount,currencyCode,confirmed',
  `cash_movement,${movement.id},${movement.date},${movement.direction},,${movement.amount},,USD,`,
  `supplier_invoice,${invoice.id},${invoice.date},,${invoice.dueDate},450000,150000,ZAR,TRUE`,
  'cash_movement,c-2,2026-02-01,in,2026-02-01,5,,USD,',
]);
const rest = write('rest.ndjson', [
  ...Object.entries(others).map(([kind, record], index) =>
    JSON.stringify({ [index % 2 ? 'kind' : 'recordType']: kind, ...record }),
  ),
  JSON.stringify({ kind: 'lead', recordType: 'lead', ...others.lead, id: 'l-2' }),
  JSON.stringify({ kind: 'lead', recordType: 'target', ...others.lead, id: 'l-3' }),
  JSON.stringify({ kind: 'booking', id: 'b-1' }),
]);
const faults = [
  `${itineraries}: line 4: expected 20 cells, got 21`,
  `${itineraries}: line 5: travelEndDate: expected a day not before travelStartDate, 2026-02-12, got "2026-02-01"`,
  `${flows}: line 4: fields: expected id, date, direction, amount, currencyCode, got "dueDate"`,
  `${rest}: line 9: kind: expected the same as recordType, "target", got "lead"`,
  `${rest}: line 10: recordType: expected one of ${Object.keys(validTravelRecords).join(', ')}, got "booking"`,
  '',
].join('\n');

const ids: Record<RecordKind, string[]> = {
  itinerary: ['it-1', 'it-2', 'it-3', 'it-4'],
  cash_movement: ['c-1', 'c-2'],
  deposit: ['d-1'],
  supplier_invoice: ['s-1'],
  fx_rate: ['r-1'],
  fx_holding: ['ZAR'],
  employee: ['e-1'],
  lead: ['l-1', 'l-2', 'l-3'],
  target: ['e-1:2026-02-01'],
  compensation: ['e-1'],
};

/** Everything that the tenant has, and the rows of the months that it lies in. */
async function readTenant(tenantId: string) {
  const { records, rollups } = opened.stores.travel;
  const found: Record<string, unknown[]> = {};
  for (const [kind, all] of Object.entries(ids)) {
    const some = await records.findByIds(tenantId, kind as RecordKind, all);
    found[kind] = some.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }
  const rows: { view: string; shard: string; month: string; counted: readonly unknown[] }[] = [];
  for (const source of sources.keys()) {
    for (const month of await rollups.findMonths(tenantId, source)) {
      for (const each of await rollups.findDocuments(tenantId, `${source}/${month}`)) {
        rows.push({ view: each.view, shard: each.shard, month, counted: each.rows });
      }
    }
  }
  const order = ({ view, shard, month }: (typeof rows)[number]) => `${view} ${shard} ${month}`;
  rows.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return { found, rows, marks: await rollups.findDirtyBuckets(tenantId) };
}

const importAll = async (tenant: string, ...more: string[]) =>
  await runImport(['travel', itineraries, flows, rest, '--tenant', tenant, ...more], place.settings);

describe('npm run import -- travel', () => {
  it('reads several files, of one kind or of many, and makes the views', async () => {
    // The CSV file of itineraries says no kind.
    expect(await importAll('acme', '--kind', 'itinerary')).toEqual({
      code: 1,
      stdout: 'import: 17 read, 12 saved, 5 bad\n',
      stderr: faults,
    });
    const { found, rows, marks } = await readTenant('acme');
    expect(Object.fromEntries(Object.entries(found).map(([kind, all]) => [kind, all.length]))).toEqual({
      ...Object.fromEntries(Object.keys(ids).map((kind) => [kind, 1])),
      itinerary: 2,
      lead: 2,
    });
    expect(found.itinerary).toEqual([
      expect.objectContaining({ id: 'it-1', stage: 'won', grossAmount: 284_505_000 }),
      expect.objectContaining({ id: 'it-2', stage: 'open', grossAmount: 10_000_000, closedDate: null }),
    ]);
    const byView = new Map(rows.map((each) => [`${each.view} ${each.month}`, each.counted]));
    expect(byView.get('mv_itinerary_revenue_monthly 2026-02-01')?.length).toBe(1);
    expect(byView.get('mv_cash_movement_daily 2026-02-01')?.length).toBe(1);
    expect(byView.get('mv_fx_exposure 2026-03-01')?.length).toBe(1);
    expect(marks).toEqual([]);
  });

  it('changes nothing when it is repeated, another tenant’s records least of all', async () => {
    const before = await readTenant('acme');
    expect((await importAll('globex', '--type', 'itinerary', '--kind', 'itinerary')).code).toBe(1);
    expect((await importAll('acme', '--type', 'itinerary')).stderr).toBe(faults);
    expect(await readTenant('acme')).toEqual(before);
    const { rows } = await readTenant('globex');
    expect(rows).toEqual(before.rows);
  });

  it('moves what it overwrites from one month to another', async () => {
    const moved = write('moved.csv', [
      ['kind', ...columns].join(','),
      `itinerary,${toLine({ travelStartDate: '2026-05-12', travelEndDate: '2026-05-24' })}`,
    ]);
    expect(await runImport(['travel', moved, '--tenant', 'globex'], place.settings)).toEqual({
      code: 0,
      stdout: 'import: 1 read, 1 saved, 0 bad\n',
      stderr: '',
    });
    const { rows, marks } = await readTenant('globex');
    const counted = rows
      .filter(({ view }) => view === 'mv_itinerary_revenue_monthly')
      .map(({ month, counted: all }) => [month, all.length]);
    expect({ counted, marks }).toEqual({
      counted: [
        ['2026-02-01', 0],
        ['2026-05-01', 1],
      ],
      marks: [],
    });
  });

  it('tells of a column of kinds that is missing', async () => {
    const args = ['travel', itineraries, '--tenant', 'acme', '--dry-run'];
    expect((await runImport(args, place.settings)).stderr).toBe(
      `line 1: expected a column recordType or kind, got ${columns.join(', ')}\n`,
    );
  });
});
