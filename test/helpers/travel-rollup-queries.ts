import { createViewReader } from '../../src/domains/travel/rollups/reader.ts';
import { createRollups } from '../../src/domains/travel/rollups/refresh.ts';
import { itineraryRevenueMonthly } from '../../src/domains/travel/rollups/views.ts';
import type { Stores } from '../../src/domains/stores.ts';
import { toItinerary } from './travel-records.ts';

/** Makes the rollups send every query that they know. */
export async function runRollupQueries({ travel: { records, rollups: store } }: Stores): Promise<void> {
  let at = Date.now();
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const rollups = createRollups({ store, records, log, now: () => new Date(at) });

  const session = rollups.begin('acme');
  await session.touch('itinerary', [toItinerary()]);
  at += 30_000;
  await session.touch('itinerary', [toItinerary()]);
  await session.finish();
  await rollups.begin('acme').touch('itinerary', [toItinerary()]);
  at += 90_000;
  await rollups.refreshAbandoned();
  await rollups.refreshDirty('acme');
  await rollups.rebuild('acme');
  // A row that is not the records', so that the check looks whether its month is being changed.
  const bucket = 'itinerary.travelStartDate/2026-02-01';
  const planted = {
    view: itineraryRevenueMonthly.name,
    shard: '',
    part: 0,
    rows: [['USD', 0, 0, 0, 0, 0, 0, 0]],
  };
  await store.saveCounted('acme', [{ bucket, number: 1_000, documents: [planted] }]);
  for await (const _difference of rollups.check('acme')) break;
  await createViewReader(store).readMonths('acme', itineraryRevenueMonthly, '2026-01-01', '2026-12-01');
}
