import { itineraryRevenueMonthly, itineraryTrends } from '../../../../src/domains/travel/rollups/views.ts';
import { toItinerary, toLead } from '../../../helpers/travel-records.ts';
import { countAllViews, readAllRecords, readAllViews, useRollups, Worker } from './support.ts';

const { worker, reader, stores, now } = useRollups();
const employees = ['e1', 'e2', 'e3'];
/** All travel in one month and were created in another. */
const toTrip = (id: string, travelStartDate: string, changes: Parameters<typeof toItinerary>[0] = {}) =>
  toItinerary({ id, travelStartDate, travelEndDate: travelStartDate, employeeId: 'e1', ...changes });

/** How often each bucket has been recomputed. */
async function numbersOf(tenantId: string) {
  const names = ['01', '02', '03', '04'].map((month) => `itinerary.travelStartDate/2026-${month}-01`);
  return await Promise.all(names.map((name) => stores().rollups.findLastVersion(tenantId, name)));
}

async function expectTrue(tenantId: string) {
  const records = await readAllRecords(stores().records, tenantId);
  expect(await readAllViews(reader(), tenantId, employees)).toEqual(
    await countAllViews(records, tenantId, employees),
  );
}

const monthsOf = async (tenantId: string) =>
  (await reader().readMonths(tenantId, itineraryRevenueMonthly, '2026-01-01', '2026-12-01')).map(
    ({ month, rows }) => [month, rows.map(({ itineraryCount }) => itineraryCount)],
  );

describe('a change set', () => {
  it('recomputes exactly the months that its records touch', async () => {
    const trips = ['01', '02', '03'].map((month) => toTrip(month, `2026-${month}-10`));
    await worker().save('exact', 'itinerary', trips);
    expect(await numbersOf('exact')).toEqual([1, 1, 1, 0]);
    await worker().save('exact', 'itinerary', [{ ...trips[1]!, grossAmount: 1 }]);
    expect(await numbersOf('exact')).toEqual([1, 2, 1, 0]);
    await expectTrue('exact');
  });

  it('marks the months of every day before its records change, and takes the dirty marks away when they are counted', async () => {
    const writer = worker().open('marks');
    await writer.saveAll('itinerary', [toTrip('a', '2026-01-10', { closedDate: null })]);
    await writer.saveAll('lead', [toLead({ status: 'won' })]);
    expect((await stores().rollups.findDirtyBuckets('marks')).sort()).toEqual([
      'itinerary.createdDate/2025-06-01',
      'itinerary.travelEndDate/2026-01-01',
      'itinerary.travelStartDate/2026-01-01',
      'lead.closedDate/2026-02-01',
      'lead.createdDate/2026-01-01',
    ]);
    expect(await monthsOf('marks')).toEqual([]);
    await writer.finish();
    expect(await stores().rollups.findDirtyBuckets('marks')).toEqual([]);
    await expectTrue('marks');
  });

  it('that moves a record to another month recomputes both', async () => {
    await worker().save('move', 'itinerary', [toTrip('a', '2026-01-10'), toTrip('b', '2026-01-11')]);
    await worker().save('move', 'itinerary', [toTrip('a', '2026-03-10', { employeeId: 'e2' })]);
    expect(await monthsOf('move')).toEqual([
      ['2026-01-01', [1]],
      ['2026-03-01', [1]],
    ]);
    await expectTrue('move');
  });

  it('that deletes records leaves no rows of them', async () => {
    await worker().save('delete', 'itinerary', [toTrip('a', '2026-01-10'), toTrip('b', '2026-02-11')]);
    await worker().delete('delete', 'itinerary', ['a', 'unknown']);
    expect(await monthsOf('delete')).toEqual([['2026-02-01', [1]]]);
    await worker().delete('delete', 'itinerary', ['b']);
    const rows = await readAllViews(reader(), 'delete', employees);
    expect(new Set(Object.values(rows).flatMap((months) => months as object[]))).toEqual(new Set());
  });

  it('reads a record once, on however many days it counts', async () => {
    let read = 0;
    const { records, rollups } = stores();
    const scanDays: typeof records.scanDays = async function* (...args) {
      for await (const record of records.scanDays(...args)) {
        read += 1;
        yield record;
      }
    };
    const counting = new Worker({ records: { ...records, scanDays }, rollups }, now);
    const trips = Array.from({ length: 120 }, (_, index) =>
      toTrip(`${index}`, `2026-0${(index % 6) + 1}-10`, {
        createdDate: `2025-0${(index % 5) + 1}-01`,
        closedDate: null,
        employeeId: employees[index % 3]!,
      }),
    );
    await counting.save('once', 'itinerary', trips);
    expect(read).toBe(120);
    await expectTrue('once');
    // The three months of one record hold fewer records than there are.
    read = 0;
    await counting.save('once', 'itinerary', [{ ...trips[0]!, grossAmount: 5 }]);
    expect(read).toBe(20 + 20 + 24);
    await expectTrue('once');
  });
});

describe('change sets at the same time', () => {
  it('that change the same records leave the views true', async () => {
    const workers = Array.from({ length: 5 }, () => new Worker(stores(), now));
    const months = ['01', '02', '03', '04', '05'];
    for (let round = 0; round < 4; round++) {
      await Promise.all(
        workers.map(async (each, index) => {
          const trips = ['a', 'b', 'c', 'd'].map((id, at) =>
            toTrip(id, `2026-${months[(index + at + round) % 5]}-10`, {
              employeeId: employees[(index + at) % 3]!,
            }),
          );
          if (index === 4) await each.delete('same', 'itinerary', ['a', 'c']);
          else await each.save('same', 'itinerary', trips);
        }),
      );
      await expectTrue('same');
    }
    expect(await stores().rollups.findDirtyBuckets('same')).toEqual([]);
  });

  /** A worker that stops after it has read a month's records and before it counts them. */
  function createSlowWorker() {
    let onRead: () => void = () => undefined;
    const hasRead = new Promise<void>((resolve) => (onRead = resolve));
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const { records, rollups } = stores();
    const scanDays: typeof records.scanDays = async function* (...args) {
      const found: never[] = [];
      for await (const record of records.scanDays(...args)) found.push(record as never);
      onRead();
      await gate;
      yield* found;
    };
    return { slow: new Worker({ records: { ...records, scanDays }, rollups }, now), hasRead, goOn };
  }

  it('an overtaken recomputation leaves nothing of what it read too early', async () => {
    await worker().save('slow', 'itinerary', [toTrip('a', '2026-01-10')]);
    const { slow, hasRead, goOn } = createSlowWorker();
    const saved = slow.save('slow', 'itinerary', [
      toTrip('b', '2026-01-11', { employeeId: 'e2', consortium: 'Virtuoso' }),
    ]);
    await hasRead;
    // e2 gets documents for the first time from the slow one, when they are wrong already.
    await worker().delete('slow', 'itinerary', ['b']);
    await worker().save('slow', 'itinerary', [toTrip('c', '2026-01-12', { employeeId: 'e3' })]);
    goOn();
    await saved;
    expect(await monthsOf('slow')).toEqual([['2026-01-01', [2]]]);
    await expectTrue('slow');
    expect(await stores().rollups.findDirtyBuckets('slow')).toEqual([]);
  });

  it('a record that moves after it was read is read and marked again before it is overwritten', async () => {
    await worker().save('moved', 'itinerary', [toTrip('a', '2026-01-10')]);
    const { records, rollups } = stores();
    let isFirst = true;
    const overwrite: typeof records.overwrite = async (...args) => {
      // The months that the record was in are marked; now another change set moves it, and is done.
      if (isFirst) await worker().save('moved', 'itinerary', [toTrip('a', '2026-02-10')]);
      isFirst = false;
      return await records.overwrite(...args);
    };
    const late = new Worker({ records: { ...records, overwrite }, rollups }, now);
    await late.save('moved', 'itinerary', [toTrip('a', '2026-03-10')]);
    expect(await monthsOf('moved')).toEqual([['2026-03-01', [1]]]);
    await expectTrue('moved');
  });

  it('a recomputation that overtakes counts what the slower one has saved', async () => {
    const { slow, hasRead, goOn } = createSlowWorker();
    const saved = slow.save('fast', 'itinerary', [toTrip('a', '2026-01-10')]);
    await hasRead;
    await worker().save('fast', 'itinerary', [toTrip('b', '2026-01-11')]);
    expect(await monthsOf('fast')).toEqual([['2026-01-01', [2]]]);
    goOn();
    await saved;
    expect(await monthsOf('fast')).toEqual([['2026-01-01', [2]]]);
    const { created } = itineraryTrends;
    expect(await reader().readMonths('fast', created, '2025-06-01', '2025-06-01')).toEqual([
      { month: '2025-06-01', rows: [{ day: '2025-06-01', itineraryCount: 2 }] },
    ]);
  });
});
