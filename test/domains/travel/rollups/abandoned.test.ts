import { createRollupSchedule } from '../../../../src/domains/travel/rollups/schedule.ts';
import { itineraryRevenueMonthly } from '../../../../src/domains/travel/rollups/views.ts';
import { toItinerary } from '../../../helpers/travel-records.ts';
import { until } from '../../../helpers/streams.ts';
import { silent, useRollups, Worker } from './support.ts';

const { worker, reader, stores, clock, now } = useRollups();
const trip = (id: string, travelStartDate = '2026-01-10') => toItinerary({ id, travelStartDate });

const countOf = async (tenantId: string) => {
  const months = await reader().readMonths(tenantId, itineraryRevenueMonthly, '2026-01-01', '2026-12-01');
  return months.map(({ rows }) => rows[0]!.itineraryCount);
};
const markedOf = async (tenantId: string) => (await stores().rollups.findDirtyBuckets(tenantId)).length;
const pass = (seconds: number) => (clock.at += seconds * 1_000);

/** Marks of the four months of a trip that nobody will recompute. */
async function abandon(tenantId: string, id = 'a'): Promise<void> {
  await worker()
    .open(tenantId)
    .saveAll('itinerary', [trip(id)]);
}

describe('what a change set has left', () => {
  it('is recomputed when its lease is over, and not before', async () => {
    await abandon('left');
    pass(59);
    expect(await worker().rollups.refreshAbandoned()).toBe(0);
    expect([await countOf('left'), await markedOf('left')]).toEqual([[], 4]);
    pass(1);
    expect(await worker().rollups.refreshAbandoned()).toBe(4);
    expect([await countOf('left'), await markedOf('left')]).toEqual([[1], 0]);
    expect(await worker().rollups.refreshAbandoned()).toBe(0);
  });

  it('stays marked while a change set writes batch after batch', async () => {
    const writer = worker().open('long');
    for (const id of ['a', 'b', 'c', 'd']) {
      await writer.saveAll('itinerary', [trip(id)]);
      pass(25);
      expect(await worker().rollups.refreshAbandoned()).toBe(0);
    }
    expect(await markedOf('long')).toBe(4);
    await writer.finish();
    expect([await countOf('long'), await markedOf('long')]).toEqual([[4], 0]);
  });

  it('is marked again by a change set that was taken for gone', async () => {
    const writer = worker().open('asleep');
    await writer.saveAll('itinerary', [trip('a')]);
    pass(61);
    expect(await worker().rollups.refreshAbandoned()).toBe(4);
    expect(await markedOf('asleep')).toBe(0);
    await writer.saveAll('itinerary', [trip('b')]);
    expect([await countOf('asleep'), await markedOf('asleep')]).toEqual([[1], 4]);
    await writer.finish();
    expect([await countOf('asleep'), await markedOf('asleep')]).toEqual([[2], 0]);
  });

  it('is recomputed at once if somebody asks, and stays marked while its change set may be at work', async () => {
    await abandon('asked');
    expect(await worker().rollups.refreshDirty('asked')).toBe(4);
    expect([await countOf('asked'), await markedOf('asked')]).toEqual([[1], 4]);
    pass(61);
    expect(await worker().rollups.refreshDirty('asked')).toBe(4);
    expect(await markedOf('asked')).toBe(0);
  });

  it('of one tenant waits for its turn where it fails, the others do not', async () => {
    await abandon('broken');
    await abandon('whole');
    pass(61);
    const { records, rollups } = stores();
    const errors: object[] = [];
    const log = { ...silent, error: (fields: object) => void errors.push(fields) };
    const countDays: typeof records.countDays = async (tenantId, ...rest) => {
      if (tenantId === 'broken') throw new Error('no answer');
      return await records.countDays(tenantId, ...rest);
    };
    const failing = new Worker({ records: { ...records, countDays }, rollups }, now, log);
    expect(await failing.rollups.refreshAbandoned()).toBe(4);
    expect([await countOf('broken'), await countOf('whole')]).toEqual([[], [1]]);
    expect(errors).toEqual([{ err: new Error('no answer'), tenant: 'broken' }]);
    pass(61);
    expect(await worker().rollups.refreshAbandoned()).toBe(4);
    expect([await countOf('broken'), await markedOf('broken')]).toEqual([[1], 0]);
  });

  it('stays marked where the recomputation is ended', async () => {
    await abandon('ended');
    pass(61);
    expect(await worker().rollups.refreshAbandoned(AbortSignal.abort())).toBe(0);
    expect([await countOf('ended'), await markedOf('ended')]).toEqual([[], 4]);
    pass(61);
    expect(await worker().rollups.refreshAbandoned()).toBe(4);
  });

  it('of views that are no more is forgotten', async () => {
    const until = new Date(clock.at);
    await stores().rollups.saveDirtyBuckets('former', 'session', ['itinerary.formerDate/2026-01-01'], until);
    expect(await worker().rollups.refreshAbandoned()).toBe(0);
    expect(await markedOf('former')).toBe(0);
  });

  it('is found by the schedule, round after round until it stops', async () => {
    const schedule = createRollupSchedule(worker().rollups, silent, 10);
    schedule.start();
    for (const id of ['a', 'b']) {
      await abandon('scheduled', id);
      pass(61);
      await until('recounted', async () => (await markedOf('scheduled')) === 0);
    }
    expect(await countOf('scheduled')).toEqual([2]);
    await schedule.stop();
    await abandon('scheduled', 'c');
    pass(61);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await markedOf('scheduled')).toBe(4);
    await worker().rollups.refreshAbandoned();
  });
});
