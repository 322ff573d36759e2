import { mapEvents } from '../../src/events/map.ts';
import { createMemoryBus } from '../../src/events/memory.ts';
import type { JobEventMessage } from '../../src/events/topics.ts';
import type { InsightChangedEvent } from '../../src/events/topics.ts';

const event = (insightId: string): InsightChangedEvent => ({
  type: 'deleted',
  insightId,
  insight: null,
  changedAt: '2026-01-01T00:00:00.000Z',
});

describe('the bus in memory', () => {
  it('hands events to every subscriber of the tenant, in order, and to no other', async () => {
    const bus = createMemoryBus();
    const [first, second, foreign] = ['a', 'a', 'b'].map((tenant) => bus.subscribe('insightChanged', tenant));
    for (const id of ['1', '2']) bus.publish('insightChanged', 'a', event(id));
    bus.publish('insightChanged', 'b', event('3'));
    for (const subscription of [first!, second!]) {
      expect(await subscription.next()).toEqual({ value: event('1'), done: false });
      expect(await subscription.next()).toEqual({ value: event('2'), done: false });
    }
    expect(await foreign!.next()).toEqual({ value: event('3'), done: false });
  });

  it('hands over nothing from before the subscription', async () => {
    const bus = createMemoryBus();
    bus.publish('insightChanged', 'a', event('before'));
    const subscription = bus.subscribe('insightChanged', 'a');
    bus.publish('insightChanged', 'a', event('after'));
    expect((await subscription.next()).value).toEqual(event('after'));
  });

  it('brings a job’s events to who asks for that job and for its owner, within the tenant', async () => {
    const bus = createMemoryBus();
    const scopes = [
      ['a', { jobId: 'j1' }],
      ['a', { userId: 'ada' }],
      ['a', { jobId: 'j2' }],
      ['a', { userId: 'bob' }],
      // Ids are the callers' texts: one is not the other's, nor a tenant's.
      ['a', { userId: 'j1' }],
      ['a', { jobId: 'ada' }],
      ['b', { jobId: 'j1' }],
      ['b', { userId: 'ada' }],
      ['a","j1', { jobId: 'j1' }],
    ] as const;
    const subscriptions = scopes.map(([tenant, scope]) => bus.subscribe('jobEvent', tenant, scope));
    bus.publish('jobEvent', 'a', { jobId: 'j1', userId: 'ada' } as JobEventMessage);
    bus.close();
    const heard = await Promise.all(subscriptions.map((each) => each.next().catch(() => undefined)));
    expect(heard.map((result) => result?.value?.jobId)).toEqual(['j1', 'j1', ...Array(7).fill(undefined)]);
  });

  it('wakes a reader that waits', async () => {
    const bus = createMemoryBus();
    const subscription = bus.subscribe('insightChanged', 'a');
    const waiting = subscription.next();
    bus.publish('insightChanged', 'a', event('1'));
    expect(await waiting).toEqual({ value: event('1'), done: false });
  });

  it('ends a subscription, and the reader that waits in it, on return', async () => {
    const bus = createMemoryBus();
    const subscription = bus.subscribe('insightChanged', 'a');
    const waiting = subscription.next();
    await subscription.return!();
    bus.publish('insightChanged', 'a', event('1'));
    expect([await waiting, await subscription.next()]).toEqual([
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  it('fails all subscriptions on close, once, after what waits in them, and later ones at once', async () => {
    const bus = createMemoryBus();
    const subscription = bus.subscribe('insightChanged', 'a');
    const waiting = bus.subscribe('insightChanged', 'b').next();
    bus.publish('insightChanged', 'a', event('1'));
    bus.close();
    const goingAway = {
      code: 'GOING_AWAY',
      status: 503,
      message: 'The gateway is shutting down; connect again',
    };
    expect((await subscription.next()).value).toEqual(event('1'));
    await expect(subscription.next()).rejects.toMatchObject(goingAway);
    expect((await subscription.next()).done).toBe(true);
    await expect(waiting).rejects.toMatchObject(goingAway);
    await expect(bus.subscribe('insightChanged', 'a').next()).rejects.toMatchObject(goingAway);
  });

  it('lets a consumer that is 1,000 events behind go, once, with a reason, and spares the others', async () => {
    const bus = createMemoryBus();
    const [slow, quick] = [bus.subscribe('insightChanged', 'a'), bus.subscribe('insightChanged', 'a')];
    for (let count = 0; count < 1_001; count += 1) {
      bus.publish('insightChanged', 'a', event(String(count)));
      expect((await quick.next()).value?.insightId).toBe(String(count));
    }
    await expect(slow.next()).rejects.toMatchObject({ code: 'SLOW_CONSUMER' });
    expect((await slow.next()).done).toBe(true);
    bus.publish('insightChanged', 'a', event('more'));
    expect((await quick.next()).value?.insightId).toBe('more');
  });

  it('keeps a consumer that is 1,000 events behind and no more', async () => {
    const bus = createMemoryBus();
    const subscription = bus.subscribe('insightChanged', 'a');
    for (let count = 0; count < 1_000; count += 1) bus.publish('insightChanged', 'a', event(String(count)));
    expect((await subscription.next()).value?.insightId).toBe('0');
  });
});

describe('mapEvents', () => {
  it('maps, leaves out what maps to nothing, and passes the end on', async () => {
    const bus = createMemoryBus();
    const mapped = mapEvents(bus.subscribe('insightChanged', 'a'), ({ insightId }) =>
      insightId === 'skip' ? undefined : insightId,
    );
    for (const id of ['1', 'skip', '2']) bus.publish('insightChanged', 'a', event(id));
    expect([(await mapped.next()).value, (await mapped.next()).value]).toEqual(['1', '2']);
    const waiting = mapped.next();
    await mapped.return!();
    expect((await waiting).done).toBe(true);
  });
});
