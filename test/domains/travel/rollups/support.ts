import { openRecordWriter, type RecordWriter } from '../../../../src/domains/travel/records/writer.ts';
import type { RecordStore } from '../../../../src/domains/travel/records/record-store.ts';
import type { RecordKind, TravelRecords } from '../../../../src/domains/travel/records/record.ts';
import { createRollups } from '../../../../src/domains/travel/rollups/refresh.ts';
import { createViewReader } from '../../../../src/domains/travel/rollups/reader.ts';
import type { RollupStore } from '../../../../src/domains/travel/rollups/rollup-store.ts';
import type { RollupDifference, Rollups } from '../../../../src/domains/travel/rollups/rollups.ts';
import type { AnyView, ViewReader } from '../../../../src/domains/travel/rollups/view.ts';
import { views } from '../../../../src/domains/travel/rollups/views.ts';
import type { Log } from '../../../../src/common/request-context.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../../../helpers/monitored-stores.ts';
import type { TestRecords } from '../../../helpers/travel-records.ts';
import { createMemoryViews } from '../../../helpers/travel-views.ts';

export const silent: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A process that changes records and keeps the views, with a store that it may share with others. */
export class Worker {
  readonly rollups: Rollups;
  readonly records: RecordStore;

  constructor(stores: { records: RecordStore; rollups: RollupStore }, now: () => Date, log: Log = silent) {
    this.records = stores.records;
    this.rollups = createRollups({ store: stores.rollups, records: stores.records, log, now });
  }

  open(tenantId: string): RecordWriter {
    return openRecordWriter(this.records, this.rollups, tenantId);
  }

  /** One import from its first batch to its finish. */
  async save<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    records: readonly TravelRecords[Kind][],
  ): Promise<void> {
    const writer = this.open(tenantId);
    await writer.saveAll(kind, records);
    await writer.finish();
  }

  async delete(tenantId: string, kind: RecordKind, ids: readonly string[]): Promise<void> {
    const writer = this.open(tenantId);
    await writer.deleteByIds(kind, ids);
    await writer.finish();
  }

  async check(tenantId: string): Promise<RollupDifference[]> {
    const found: RollupDifference[] = [];
    for await (const difference of this.rollups.check(tenantId)) found.push(difference);
    return found;
  }
}

/** A store of a test file's own, and a clock that its tests move. */
export function useRollups() {
  const place = createStoreSettings();
  let opened: MonitoredStores;
  let worker: Worker;
  const clock = { at: Date.parse('2026-02-07T12:00:00Z') };
  beforeAll(async () => {
    opened = await openMonitoredStores(place.settings);
    worker = new Worker(opened.stores.travel, () => new Date(clock.at));
  });
  afterAll(async () => {
    await opened.stores.close();
    await place.remove();
  });
  return {
    clock,
    now: () => new Date(clock.at),
    stores: () => opened.stores.travel,
    connection: () => opened.store.connection,
    sent: () => opened.sent,
    worker: () => worker,
    settings: () => place.settings,
    reader: (): ViewReader => createViewReader(opened.stores.travel.rollups),
  };
}

const compareRows = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** What the view gives, of all months, rows in an order of their own. */
async function readView(reader: ViewReader, tenantId: string, view: AnyView, shard?: string) {
  const months = await reader.readMonths(tenantId, view, '0001-01-01', '9999-12-01', shard);
  return months.map(({ month, rows }) => ({ month, rows: [...rows].sort(compareRows) }));
}

/** Every view's rows, of sharded views those of the employees. */
export async function readAllViews(reader: ViewReader, tenantId: string, employees: readonly string[]) {
  const found: Record<string, unknown> = {};
  for (const view of views) {
    for (const shard of view.shard === undefined ? [undefined] : employees) {
      const name = shard === undefined ? view.name : `${view.name} of ${shard}`;
      found[name] = await readView(reader, tenantId, view, shard);
    }
  }
  return found;
}

/** The same, added up from the records in a way of its own. */
export const countAllViews = (records: TestRecords, tenantId: string, employees: readonly string[]) =>
  readAllViews(createMemoryViews(records, tenantId), tenantId, employees);

const dayOfAll = {
  itinerary: 'travelStartDate',
  cash_movement: 'date',
  deposit: 'dueDate',
  supplier_invoice: 'date',
  lead: 'createdDate',
  target: 'month',
} as const;

/** Every record that views count. */
export async function readAllRecords(records: RecordStore, tenantId: string): Promise<TestRecords> {
  const found: Record<string, object[]> = {};
  for (const [kind, field] of Object.entries(dayOfAll)) {
    const by = { kind, field } as { kind: 'itinerary'; field: 'travelStartDate' };
    found[kind] = [];
    for await (const record of records.scanDays(tenantId, by, '0000-01-01', '9999-12-31'))
      found[kind].push(record);
  }
  return found;
}
