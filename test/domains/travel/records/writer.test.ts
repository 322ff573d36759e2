import type { RecordStore } from '../../../../src/domains/travel/records/record-store.ts';
import type { RecordKind, TravelRecords } from '../../../../src/domains/travel/records/record.ts';
import { openRecordWriter } from '../../../../src/domains/travel/records/writer.ts';
import type { ChangeTracker } from '../../../../src/domains/travel/records/change-set.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../../../helpers/monitored-stores.ts';
import { toDeposit, toEmployee } from '../../../helpers/travel-records.ts';

const place = createStoreSettings();
let opened: MonitoredStores;
let records: RecordStore;

beforeAll(async () => {
  opened = await openMonitoredStores(place.settings);
  ({ records } = opened.stores.travel);
});
afterAll(async () => {
  await opened.stores.close();
  await place.remove();
});

/** Says what happens, in order: what is marked, by due date, and what the store is asked to do. */
function watch(happened: string[], changes: Partial<RecordStore> = {}) {
  const rollups: ChangeTracker = {
    begin: (tenantId) => ({
      touch: async (kind, touched) => {
        const days = (touched as readonly { dueDate?: string }[]).map(({ dueDate }) => dueDate ?? kind);
        if (days.length > 0) happened.push(`mark ${days.join(' ')}`);
      },
      finish: async () => void happened.push(`finish ${tenantId}`),
    }),
  };
  const store: Pick<RecordStore, 'insertNew' | 'overwrite' | 'deleteKnown' | 'findByIds'> = {
    async insertNew(tenantId, kind, given) {
      const existing = await records.insertNew(tenantId, kind, given);
      happened.push(`insert ${given.length - existing.length}`);
      return existing;
    },
    async overwrite(tenantId, kind, given) {
      const count = await records.overwrite(tenantId, kind, given);
      if (given.length > 0) happened.push(`overwrite ${count} of ${given.length}`);
      return count;
    },
    async deleteKnown(tenantId, kind, known) {
      const count = await records.deleteKnown(tenantId, kind, known);
      happened.push(`delete ${count} of ${known.length}`);
      return count;
    },
    findByIds: records.findByIds.bind(records),
    ...changes,
  };
  return { store, rollups };
}

const deposit = (id: string, dueDate: string, amount = 1) => toDeposit({ id, dueDate, amount });
const read = async (tenantId: string, kind: RecordKind, ...ids: string[]) =>
  await records.findByIds(tenantId, kind, ids);

/** A store in which somebody else moves what was read, each time until the moves are used up. */
function createBusyStore(happened: string[], tenantId: string, moves: TravelRecords['deposit'][]) {
  return watch(happened, {
    async findByIds(tenant, kind, ids) {
      const found = await records.findByIds(tenant, kind, ids);
      const to = moves.shift();
      if (to) {
        const [from] = await records.findByIds(tenantId, 'deposit', [to.id]);
        await records.overwrite(tenantId, 'deposit', [{ from: from!, to }]);
      }
      return found;
    },
  });
}

describe('a writer', () => {
  it('marks what records count in before it writes them: the new version, and the old one', async () => {
    const happened: string[] = [];
    const { store, rollups } = watch(happened);
    const writer = openRecordWriter(store, rollups, 'order');
    await writer.saveAll('deposit', [deposit('a', '2026-01-10'), deposit('b', '2026-02-10')]);
    await writer.saveAll('deposit', [deposit('a', '2026-03-10'), deposit('c', '2026-04-10')]);
    expect(await writer.deleteByIds('deposit', ['a', 'none', 'a', 'b'])).toBe(2);
    await writer.finish();
    expect(happened).toEqual([
      'mark 2026-01-10 2026-02-10',
      'insert 2',
      'mark 2026-03-10 2026-04-10',
      'insert 1',
      'mark 2026-01-10',
      'overwrite 1 of 1',
      expect.stringMatching(/^mark (2026-03-10 2026-02-10|2026-02-10 2026-03-10)$/),
      'delete 2 of 2',
      'finish order',
    ]);
    expect(await read('order', 'deposit', 'a', 'b', 'c')).toEqual([deposit('c', '2026-04-10')]);
  });

  it('does not write what is stored alike', async () => {
    const happened: string[] = [];
    const { store, rollups } = watch(happened);
    const writer = openRecordWriter(store, rollups, 'alike');
    const [same, other] = [deposit('a', '2026-01-10'), deposit('b', '2026-01-11')];
    await writer.saveAll('deposit', [same, other]);
    happened.length = 0;
    await writer.saveAll('deposit', [same, { ...other, receivedAmount: 5 }]);
    expect(happened).toEqual([
      'mark 2026-01-10 2026-01-11',
      'insert 0',
      'mark 2026-01-11',
      'overwrite 1 of 1',
    ]);
    expect(await read('alike', 'deposit', 'b')).toEqual([{ ...other, receivedAmount: 5 }]);
  });

  it('marks where others have moved a record to in the meantime, and saves it then', async () => {
    const happened: string[] = [];
    await records.insertNew('moved', 'deposit', [deposit('a', '2026-01-10')]);
    const { store, rollups } = createBusyStore(happened, 'moved', [deposit('a', '2026-05-10')]);
    const writer = openRecordWriter(store, rollups, 'moved');
    await writer.saveAll('deposit', [deposit('a', '2026-03-10')]);
    expect(happened).toEqual([
      'mark 2026-03-10',
      'insert 0',
      'mark 2026-01-10',
      'overwrite 0 of 1',
      'mark 2026-03-10',
      'insert 0',
      'mark 2026-05-10',
      'overwrite 1 of 1',
    ]);
    expect(await read('moved', 'deposit', 'a')).toEqual([deposit('a', '2026-03-10')]);
  });

  it('deletes likewise', async () => {
    const happened: string[] = [];
    await records.insertNew('gone', 'deposit', [deposit('a', '2026-01-10'), deposit('b', '2026-01-11')]);
    const { store, rollups } = createBusyStore(happened, 'gone', [deposit('a', '2026-05-10')]);
    expect(await openRecordWriter(store, rollups, 'gone').deleteByIds('deposit', ['a', 'b'])).toBe(2);
    expect(happened).toEqual([
      'mark 2026-01-10 2026-01-11',
      'delete 1 of 2',
      'mark 2026-05-10',
      'delete 1 of 1',
    ]);
    expect(await read('gone', 'deposit', 'a', 'b')).toEqual([]);
  });

  it('inserts what others have deleted in the meantime', async () => {
    const happened: string[] = [];
    const employee = toEmployee({ id: 'e', firstName: 'Mia' });
    await records.insertNew('back', 'employee', [toEmployee({ id: 'e' })]);
    let isFirst = true;
    const { store, rollups } = watch(happened, {
      async findByIds(tenantId, kind, ids) {
        if (isFirst) await records.deleteKnown('back', 'employee', [employee]);
        isFirst = false;
        return await records.findByIds(tenantId, kind, ids);
      },
    });
    await openRecordWriter(store, rollups, 'back').saveAll('employee', [employee]);
    expect(await read('back', 'employee', 'e')).toEqual([employee]);
  });

  it('gives up where others do not cease', async () => {
    await records.insertNew('endless', 'deposit', [deposit('a', '2026-01-10')]);
    const moves = Array.from({ length: 50 }, (_, index) => deposit('a', `2026-02-${10 + (index % 2)}`));
    const { store, rollups } = createBusyStore([], 'endless', moves);
    const writer = openRecordWriter(store, rollups, 'endless');
    await expect(writer.saveAll('deposit', [deposit('a', '2026-03-10')])).rejects.toThrow(
      'Could not write 1 records: other writers keep changing them',
    );
    await expect(writer.deleteByIds('deposit', ['a'])).rejects.toThrow(
      'Could not delete 1 records: other writers keep changing them',
    );
    expect(moves.length).toBe(10);
  });
});
