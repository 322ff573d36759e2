import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { PartName } from '../../../../src/domains/portal/client-context/parts.ts';
import { createMemoryBus } from '../../../../src/events/memory.ts';
import { createSlowStore, createTestService, createViewerContext } from './support.ts';

/*
 * Two processes share a store and a bus; clients put and read in every order, and each step of the store happens
 * when the generator says. Every value says whose it is and which write made it.
 */

const clients = ['acme', 'acme.', 'ACME'] as const;
const parts = ['profile', 'social', 'content'] as const satisfies PartName[];

const operation = fc.record({
  kind: fc.constantFrom('put', 'read', 'read'),
  client: fc.constantFrom(...clients),
  part: fc.constantFrom(...parts),
  process: fc.constantFrom(0, 1),
});

/** Lets the scheduled steps happen, one by one, until all is done. */
async function runAll(scheduler: fc.Scheduler, done: Promise<unknown>): Promise<void> {
  let isDone = false;
  void done.finally(() => (isDone = true)).catch(() => undefined);
  while (!isDone) {
    if (scheduler.count() > 0) await scheduler.waitNext(1);
    // What follows of the step comes first: reads are gathered until the end of the tick.
    await setImmediate();
  }
  await done;
}

it('with warm caches two clients never see each other’s parts, nor a value older than they have stored', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(operation, { minLength: 4, maxLength: 40 }),
      async (scheduler, operations) => {
        let isHeld = true;
        const { store, parts: stored } = createSlowStore(async (what) => {
          if (isHeld) await scheduler.schedule(Promise.resolve(), what);
        });
        const bus = createMemoryBus();
        const processes = [createTestService(store, { bus }), createTestService(store, { bus })] as const;
        /** Of each client and part: the writes in the order in which the store took them. */
        const written = new Map<string, number[]>();
        const keep = stored.set.bind(stored);
        stored.set = (key, value) => {
          written.set(key, [...(written.get(key) ?? []), JSON.parse(value.json).write]);
          return keep(key, value);
        };
        /** Position of the latest write that was confirmed, by process, client and part. */
        const confirmed = new Map<string, number>();

        const run = async ({ kind, client, part, process }: (typeof operations)[number], write: number) => {
          await scheduler.schedule(Promise.resolve(), `start ${write}`);
          const { service } = processes[process];
          const [key, mine] = [`${client} ${part}`, `${process} ${client} ${part}`];
          if (kind === 'put') {
            const data = { owner: client, write, publishedPosts: 1 };
            await service.putPart(createViewerContext(client), part, data);
            const position = written.get(key)!.indexOf(write);
            confirmed.set(mine, Math.max(confirmed.get(mine) ?? -1, position));
            return;
          }
          const min = confirmed.get(mine) ?? -1;
          const found = (await service.getContext(client, [part]))[part] as
            { owner: string; write: number } | undefined;
          if (!found) return expect(min).toBe(-1);
          expect([key, found.owner]).toEqual([key, client]);
          const position = written.get(key)!.indexOf(found.write);
          expect({ key, position, isOld: position < min }).toEqual({ key, position, isOld: false });
        };
        await runAll(scheduler, Promise.all(operations.map(run)));

        // When all is quiet both processes have the store's state, from warm caches too.
        isHeld = false;
        await setImmediate();
        for (let time = 0; time < 2; time += 1) {
          for (const { service } of processes) {
            for (const client of clients) {
              const context = await service.getContext(client);
              for (const part of parts) {
                expect([client, part, (context[part] as { write?: number } | undefined)?.write]).toEqual([
                  client,
                  part,
                  written.get(`${client} ${part}`)?.at(-1),
                ]);
              }
            }
          }
        }
        for (const { counts } of processes) hits += (await counts())['profile hit'] ?? 0;
        bus.close();
      },
    ),
    { numRuns: 150 },
  );
  expect(hits).toBeGreaterThan(500);
});
