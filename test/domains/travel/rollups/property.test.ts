import fc from 'fast-check';
import type { Itinerary } from '../../../../src/domains/travel/records/record.ts';
import { extent } from '../../../helpers/extent.ts';
import { toItinerary } from '../../../helpers/travel-records.ts';
import { countAllViews, readAllRecords, readAllViews, useRollups, Worker } from './support.ts';

const { reader, stores, clock, now, worker } = useRollups();

const employees = ['e1', 'e2'];
const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'];
const day = fc.constantFrom(...days);

/** Few ids, days and employees, so that change sets meet. */
const trip: fc.Arbitrary<Itinerary> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    stage: fc.constantFrom('won', 'open', 'lost'),
    createdDate: day,
    closedDate: fc.option(day),
    travelStartDate: day,
    travelEndDate: day,
    employeeId: fc.option(fc.constantFrom(...employees)),
    consortium: fc.option(fc.constant('Virtuoso')),
    grossAmount: fc.integer({ min: -9, max: 9 }),
  })
  .map((changes) => toItinerary(changes));

type Step = { save: Itinerary[] } | { remove: string[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ save: fc.array(trip, { minLength: 1, maxLength: 3 }) }),
  fc.record({ remove: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }) }),
);

interface ChangeSet {
  steps: Step[];
  /** Calls of the store after which its process dies; undefined if it lives. */
  lifetime: number | undefined;
}

const session: fc.Arbitrary<ChangeSet> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  lifetime: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
});

class Death extends Error {}

/** The object's methods, each called in its turn among all that wait; none is called once the process is dead. */
function schedule<Store extends object>(store: Store, scheduler: fc.Scheduler, process: { left: number }) {
  return new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      const call = (...args: unknown[]): unknown => {
        if (process.left-- <= 0) throw new Death();
        return method.apply(target, args);
      };
      const inTurn = scheduler.scheduleFunction((...args: unknown[]) => {
        const result = (async () => await call(...args))();
        // The scheduler calls at once and listens in its turn; Node would take the rejection for unhandled until then.
        result.catch(() => undefined);
        return result;
      });
      if (name !== 'scanDays') return inTurn;
      return async function* (...args: unknown[]) {
        const found: unknown[] = [];
        // Read at one moment, handed out at a later one.
        await scheduler.schedule(Promise.resolve());
        for await (const record of call(...args) as AsyncIterable<unknown>) found.push(record);
        await scheduler.schedule(Promise.resolve());
        yield* found;
      };
    },
  });
}

/** Works a change set off in a process of its own. */
async function run(tenantId: string, { steps, lifetime }: ChangeSet, scheduler: fc.Scheduler): Promise<void> {
  const process = { left: lifetime ?? Infinity };
  const { records, rollups } = stores();
  const mortal = new Worker(
    { records: schedule(records, scheduler, process), rollups: schedule(rollups, scheduler, process) },
    now,
  );
  try {
    const writer = mortal.open(tenantId);
    for (const each of steps) {
      if ('save' in each) await writer.saveAll('itinerary', each.save);
      else await writer.deleteByIds('itinerary', each.remove);
    }
    await writer.finish();
  } catch (error) {
    if (!(error instanceof Death)) throw error;
  }
}

let tenants = 0;

it('whatever change sets run and die at the same time, the views are true when what they left is recomputed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(trip, { maxLength: 4 }),
      fc.array(session, { minLength: 1, maxLength: 4 }),
      fc.scheduler(),
      async (before, sessions, scheduler) => {
        const tenantId = `company-${tenants++}`;
        await worker().save(tenantId, 'itinerary', before);
        await scheduler.waitFor(Promise.all(sessions.map((each) => run(tenantId, each, scheduler))));
        const isAnyDead = sessions.some(({ lifetime }) => lifetime !== undefined);
        if (isAnyDead) {
          clock.at += 60_000;
          await worker().rollups.refreshAbandoned();
        }
        const records = await readAllRecords(stores().records, tenantId);
        expect(await readAllViews(reader(), tenantId, employees)).toEqual(
          await countAllViews(records, tenantId, employees),
        );
        expect(await stores().rollups.findDirtyBuckets(tenantId)).toEqual([]);
        expect(await worker().check(tenantId)).toEqual([]);
      },
    ),
    { numRuns: extent(12, 120) },
  );
});
