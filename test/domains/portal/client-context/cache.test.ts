import { cacheTtlMs } from '../../../../src/domains/portal/client-context/cache-ttl.ts';
import { partNames, type PartName } from '../../../../src/domains/portal/client-context/parts.ts';
import { everyTenant } from '../../../../src/events/topics.ts';
import { createMemoryBus } from '../../../../src/events/memory.ts';
import { until } from '../../../helpers/streams.ts';
import { createSlowStore, createTestService, createViewerContext, toScores } from './support.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
const acme = createViewerContext('acme');

/** Every part once, of no matter what. */
const minParts: Record<PartName, object> = {
  scores: toScores(),
  analytics: {},
  goals: { items: [] },
  'action-items': { items: [] },
  content: { publishedPosts: 0 },
  social: {},
  profile: {},
  benchmarks: {},
};

async function open(options: { maxEntries?: number; maxBytes?: number } = {}) {
  const clock = { now: 1_000_000 };
  const slow = createSlowStore();
  const made = createTestService(slow.store, { ...options, now: () => clock.now });
  for (const part of partNames) await made.service.storePart('acme', part, minParts[part]);
  /** The parts that the question was given anew. */
  const ask = async (tenantId = 'acme', parts?: readonly PartName[]) => {
    slow.reads.length = 0;
    await made.service.getContext(tenantId, parts);
    return slow.reads.flatMap((read) => read.parts);
  };
  return { ...made, ...slow, clock, ask };
}

describe('the parts of a context', () => {
  it('are read in one query, and again only when they are no longer fresh', async () => {
    const { ask, clock, reads } = await open();
    expect((await ask()).toSorted()).toEqual([...partNames].toSorted());
    expect(reads.length).toBe(1);
    const always = ['goals', 'action-items', 'content'];
    expect(await ask()).toEqual(always);
    expect(reads.length).toBe(1);

    const start = clock.now;
    const readAfter = async (ms: number) => {
      clock.now = start + ms;
      return (await ask()).filter((part) => !always.includes(part)).toSorted();
    };
    expect(await readAfter(5 * minute)).toEqual([]);
    expect(await readAfter(5 * minute + 1)).toEqual(['benchmarks', 'profile']);
    expect(await readAfter(hour)).toEqual(['benchmarks', 'profile']);
    expect(await readAfter(hour + 1)).toEqual(['analytics', 'scores']);
    expect(await readAfter(24 * hour)).toEqual(['analytics', 'benchmarks', 'profile', 'scores']);
    expect(await readAfter(24 * hour + 1)).toEqual(['social']);
  });

  it('are fresh for as long as is documented', () => {
    expect(cacheTtlMs).toEqual({
      scores: hour,
      analytics: hour,
      goals: 0,
      'action-items': 0,
      content: 0,
      social: 24 * hour,
      profile: 5 * minute,
      benchmarks: 5 * minute,
    });
  });

  it('that are not there are left out, and looked for again after ten seconds', async () => {
    const { service, ask, clock, parts } = await open();
    parts.delete('acme social');
    expect(Object.keys(await service.getContext('acme'))).not.toContain('social');
    clock.now += 10 * second;
    expect(await ask('acme', ['social'])).toEqual([]);
    clock.now += 1;
    expect(await ask('acme', ['social'])).toEqual(['social']);
    await service.putPart(acme, 'social', { reach: 5 });
    expect(await service.getContext('acme', ['social'])).toEqual({ social: { reach: 5 } });
  });

  it('are asked for one by one where the question touches few', async () => {
    const { ask } = await open();
    expect(await ask('acme', ['scores', 'profile'])).toEqual(['scores', 'profile']);
    expect(await ask('acme', [])).toEqual([]);
  });

  it('are read once for a hundred questions at once, for each client', async () => {
    const { service, reads, counts } = await open();
    reads.length = 0;
    await Promise.all(
      ['acme', 'globex'].flatMap((tenant) => Array.from({ length: 100 }, () => service.getContext(tenant))),
    );
    expect(reads.map(({ tenantId }) => tenantId)).toEqual(['acme', 'globex']);
    expect(await counts()).toMatchObject({
      'scores miss': 2,
      'scores joined': 198,
      'goals uncached': 200,
    });
    await service.getContext('acme', ['scores', 'social']);
    expect(await counts()).toMatchObject({ 'scores hit': 1, 'social hit': 1, 'social miss': 2 });
  });

  it('are joined by questions that come while they are read', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { store, reads } = createSlowStore((what) => (what === 'after a read' ? gate : Promise.resolve()));
    const { service, counts } = createTestService(store);
    const first = service.getContext('acme', ['profile']);
    await until('the read', () => reads.length === 1);
    const second = service.getContext('acme', ['profile']);
    release();
    await Promise.all([first, second]);
    expect([reads.length, await counts()]).toEqual([1, { 'profile miss': 1, 'profile joined': 1 }]);
  });
});

describe('a part that is stored', () => {
  it('is seen by the next question, in this process and in the others', async () => {
    const { store } = createSlowStore();
    const bus = createMemoryBus();
    const [here, there] = [createTestService(store, { bus }), createTestService(store, { bus })];
    for (const overall of [10, 20, 30]) {
      await here.service.putPart(acme, 'scores', toScores({ overall }));
      expect((await here.service.getContext('acme')).scores?.overall).toBe(overall);
      await until('the news arrives', async () => {
        return (await there.service.getContext('acme')).scores?.overall === overall;
      });
    }
    bus.close();
  });

  it('is not replaced by the old value of a read that began before', async () => {
    const gates: (() => void)[] = [];
    let isHeld = true;
    const { store, reads } = createSlowStore((what) =>
      isHeld && what === 'after a read'
        ? new Promise<void>((resolve) => gates.push(resolve))
        : Promise.resolve(),
    );
    const { service } = createTestService(store);
    await service.putPart(acme, 'profile', { city: 'old' });
    const early = service.getContext('acme', ['profile']);
    await until('the old value is read', () => gates.length === 1);
    isHeld = false;
    await service.putPart(acme, 'profile', { city: 'new' });
    expect(await service.getContext('acme', ['profile'])).toEqual({ profile: { city: 'new' } });
    gates.forEach((release) => release());
    // It had asked before, so it may have what was there then.
    expect(await early).toEqual({ profile: { city: 'old' } });
    expect(await service.getContext('acme', ['profile'])).toEqual({ profile: { city: 'new' } });
    expect(reads.length).toBe(2);
  });

  it('is forgotten where the store could not say whether it took it', async () => {
    const { store } = createSlowStore();
    let isCut = false;
    const { service } = createTestService({
      ...store,
      async savePart(...write) {
        await store.savePart(...write);
        if (isCut) throw new Error('cut');
      },
    });
    await service.putPart(acme, 'profile', { city: 'old' });
    await service.getContext('acme');
    isCut = true;
    await expect(service.putPart(acme, 'profile', { city: 'new' })).rejects.toThrow('cut');
    expect(await service.getContext('acme', ['profile'])).toEqual({ profile: { city: 'new' } });
  });
});

describe('the cache', () => {
  it('keeps no more entries, and no more bytes, than it may', async () => {
    const few = await open({ maxEntries: 5 });
    await few.ask();
    for (let client = 0; client < 50; client += 1) await few.ask(`client-${client}`);
    expect(await few.ask('acme', ['scores'])).toEqual(['scores']);
    expect(await few.ask('client-49', ['benchmarks'])).toEqual([]);

    const small = await open({ maxBytes: 5_000 });
    await small.service.storePart('globex', 'profile', { note: 'x'.repeat(500) });
    await small.service.storePart('globex', 'social', { note: 'x'.repeat(500) });
    await small.service.storePart('globex', 'benchmarks', { note: 'x'.repeat(50_000) });
    await small.ask('globex', ['profile']);
    await small.ask('globex', ['social']);
    expect(await small.ask('globex', ['social'])).toEqual([]);
    expect(await small.ask('globex', ['profile'])).toEqual(['profile']);
    // One that is larger than the whole cache is answered all the same.
    expect(Object.keys(await small.service.getContext('globex', ['benchmarks']))).toEqual(['benchmarks']);
    expect(await small.ask('globex', ['benchmarks'])).toEqual(['benchmarks']);
  });

  it('trusts nothing after news that it missed', async () => {
    const { service, bus, parts, ask } = await open();
    await service.getContext('acme');
    parts.set('acme profile', { json: '{"city":"new"}', storedAt: new Date() });
    for (let event = 0; event <= 1_001; event += 1) {
      bus.publish('clientContextStored', everyTenant, { tenantId: 'nobody', part: 'profile' });
    }
    await until('it forgets', async () => (await ask('acme', ['profile'])).length === 1);
    // And it listens again.
    await service.getContext('acme');
    bus.publish('clientContextStored', everyTenant, { tenantId: 'acme', part: 'profile' });
    await until('it hears', async () => (await ask('acme', ['profile'])).length === 1);
    bus.close();
  });
});

describe('a part that cannot be read', () => {
  it('is left out, logged, and read again by the next question', async () => {
    const { service, fail, warnings } = await open();
    await service.getContext('acme', ['profile']);
    fail(new Error('away'));
    expect(Object.keys(await service.getContext('acme'))).toEqual(['profile']);
    expect(warnings.length).toBe(7);
    expect(warnings).toContainEqual({ tenant: 'acme', part: 'scores', err: new Error('away') });
    fail(undefined);
    expect(Object.keys(await service.getContext('acme')).toSorted()).toEqual([...partNames].toSorted());
  });
});
