import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { EventBus } from '../../src/events/bus.ts';
import { createMemoryBus } from '../../src/events/memory.ts';
import { createRedisBus } from '../../src/events/redis.ts';
import type { InsightChangedEvent, JobEventMessage } from '../../src/events/topics.ts';
import { createTestLog } from '../domains/jobs/support.ts';
import { until, within } from '../helpers/streams.ts';

const toEvent = (insightId: string): InsightChangedEvent => ({
  type: 'deleted',
  insightId,
  insight: null,
  changedAt: '2026-01-01T00:00:00.000Z',
});
const toEventMessage = (jobId: string, userId: string, seq = 1) =>
  ({ jobId, userId, event: { seq } }) as JobEventMessage;

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

let port = 0;
let server: ChildProcess | undefined;

async function startRedis(): Promise<void> {
  server = spawn('redis-server', [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  let log = '';
  server.stdout!.on('data', (data: Buffer) => (log += data.toString()));
  await until('Redis', () => log.includes('Ready to accept connections'));
}

async function stopRedis(): Promise<void> {
  if (!server) return;
  const exit = once(server, 'exit');
  server.kill();
  await exit;
  server = undefined;
}

beforeAll(async () => {
  if (!hasRedis) return;
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  ({ port } = probe.address() as AddressInfo);
  probe.close();
  await startRedis();
});
afterAll(stopRedis);

const buses: EventBus[] = [];
afterEach(() => buses.splice(0).forEach((bus) => bus.close()));

const log = createTestLog();

/** Both ends of a bus: one and the same, or two that meet in Redis. */
const kinds: [string, boolean, () => Promise<[EventBus, EventBus]>][] = [
  [
    'memory',
    true,
    async () => {
      const bus = createMemoryBus();
      return [bus, bus];
    },
  ],
  [
    'Redis',
    hasRedis,
    async () => {
      const url = `redis://127.0.0.1:${port}`;
      return [await createRedisBus(url, log), await createRedisBus(url, log)];
    },
  ],
];

/** A subscription that can be waited for: what it hears but greetings, in order. */
class Listener<Event> {
  readonly subscription: AsyncIterableIterator<Event>;
  /** Whether it has heard a greeting. */
  isHeard = false;
  private readonly events: Event[] = [];

  constructor(subscription: AsyncIterableIterator<Event>) {
    this.subscription = subscription;
    void this.listen().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    for await (const event of this.subscription) {
      if (isGreeting(event as object)) this.isHeard = true;
      else this.events.push(event);
    }
  }

  async next(): Promise<Event> {
    await until('event', () => this.events.length > 0);
    return this.events.shift()!;
  }
}

const isGreeting = (event: object) =>
  'insightId' in event ? event.insightId === 'greeting' : (event as JobEventMessage).event.seq === 0;

/** Greets again and again until all hear it: until each subscription has arrived where it must. */
async function untilHeard(greet: () => void, ...listeners: readonly { isHeard: boolean }[]): Promise<void> {
  await until('the greeting', () => {
    greet();
    return listeners.every(({ isHeard }) => isHeard);
  });
}
const greetTenant =
  (bus: EventBus, ...tenants: string[]) =>
  () =>
    tenants.forEach((tenant) => bus.publish('insightChanged', tenant, toEvent('greeting')));

describe.each(kinds)('the bus over %s', (_name, isThere, create) => {
  if (!isThere) {
    it.skip('is not tested: there is no redis-server on the PATH', () => undefined);
    return;
  }

  async function open() {
    const pair = await create();
    buses.push(...pair);
    return pair;
  }
  const listen = (bus: EventBus, tenant: string) => new Listener(bus.subscribe('insightChanged', tenant));

  it('brings events to every subscriber of the tenant, in order, and to no other', async () => {
    const [here, there] = await open();
    const heard = [listen(here, 'a'), listen(there, 'a'), listen(there, 'b')] as const;
    await untilHeard(greetTenant(here, 'a', 'b'), ...heard);
    for (let at = 0; at < 200; at += 1) here.publish('insightChanged', 'a', toEvent(`${at}`));
    here.publish('insightChanged', 'b', toEvent('foreign'));
    for (const listener of heard.slice(0, 2)) {
      for (let at = 0; at < 200; at += 1) expect(await listener.next()).toEqual(toEvent(`${at}`));
    }
    expect(await heard[2].next()).toEqual(toEvent('foreign'));
  });

  it('brings a job’s events to who follows the job and to its owner', async () => {
    const [here, there] = await open();
    const heard = [
      there.subscribe('jobEvent', 'a', { jobId: 'j1' }),
      there.subscribe('jobEvent', 'a', { userId: 'ada' }),
      there.subscribe('jobEvent', 'a', { userId: 'bob' }),
    ].map((subscription) => new Listener(subscription));
    await untilHeard(
      () => {
        here.publish('jobEvent', 'a', toEventMessage('j1', 'ada', 0));
        here.publish('jobEvent', 'a', toEventMessage('j2', 'bob', 0));
      },
      ...heard,
    );
    here.publish('jobEvent', 'a', toEventMessage('j1', 'ada'));
    here.publish('jobEvent', 'a', toEventMessage('j2', 'bob'));
    expect(await Promise.all(heard.map((listener) => listener.next()))).toEqual([
      toEventMessage('j1', 'ada'),
      toEventMessage('j1', 'ada'),
      toEventMessage('j2', 'bob'),
    ]);
  });

  it('brings nothing more to one that has left, and everything to those that stay or come back', async () => {
    const [here, there] = await open();
    const [leaving, staying] = [there.subscribe('insightChanged', 'a'), listen(there, 'a')];
    await leaving.return?.();
    await untilHeard(greetTenant(here, 'a'), staying);
    here.publish('insightChanged', 'a', toEvent('1'));
    expect(await staying.next()).toEqual(toEvent('1'));
    expect(await leaving.next()).toEqual({ value: undefined, done: true });
    await staying.subscription.return?.();
    const back = listen(there, 'a');
    await untilHeard(greetTenant(here, 'a'), back);
    here.publish('insightChanged', 'a', toEvent('2'));
    expect(await back.next()).toEqual(toEvent('2'));
  });

  it('fails every subscription when it closes', async () => {
    const [, there] = await open();
    const waiting = there.subscribe('insightChanged', 'a').next();
    there.close();
    await expect(within('end', waiting)).rejects.toMatchObject({ code: 'GOING_AWAY' });
  });
});

(hasRedis ? it : it.skip)(
  'publishes to its own process while Redis is away, and to all when it is back',
  async () => {
    const [, , create] = kinds[1]!;
    const [here, there] = await create();
    buses.push(here, there);
    const [near, far] = [here, there].map((bus) => new Listener(bus.subscribe('insightChanged', 'a')));
    await untilHeard(greetTenant(here, 'a'), near!, far!);
    await stopRedis();
    here.publish('insightChanged', 'a', toEvent('away'));
    expect(await near!.next()).toEqual(toEvent('away'));
    expect(log.lines.some((line) => line.includes('Could not publish an event'))).toBe(true);
    await startRedis();
    far!.isHeard = false;
    await untilHeard(greetTenant(here, 'a'), far!);
    here.publish('insightChanged', 'a', toEvent('back'));
    for (const listener of [near!, far!]) expect(await listener.next()).toEqual(toEvent('back'));
  },
);
