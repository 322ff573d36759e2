import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { EventBus } from '../../src/events/bus.ts';
import { createMemoryBus } from '../../src/events/memory.ts';
import { createRedisBus } from '../../src/events/redis.ts';
import type { InsightChangedEvent, JobEventNotice } from '../../src/events/topics.ts';
import { createTestLog } from '../domains/jobs/support.ts';
import { until, within } from '../helpers/streams.ts';

const toEvent = (insightId: string): InsightChangedEvent => ({
  type: 'deleted',
  insightId,
  insight: null,
  changedAt: '2026-01-01T00:00:00.000Z',
});
const toNotice = (jobId: string, userId: string) => ({ jobId, userId, event: { seq: 1 } }) as JobEventNotice;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stdout.write('events/bus-contract: no redis-server on the PATH, Redis skipped\n');

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
      const pair = [await createRedisBus(url, log), await createRedisBus(url, log)] as [EventBus, EventBus];
      await pause(100);
      return pair;
    },
  ],
];

describe.each(kinds.filter(([, isThere]) => isThere))('the bus over %s', (_name, _isThere, create) => {
  async function open() {
    const pair = await create();
    buses.push(...pair);
    return pair;
  }
  /** Until a subscription has arrived where it must. */
  const settle = () => pause(50);
  const next = async <Event>(subscription: AsyncIterator<Event>) =>
    (await within('event', subscription.next())).value as Event;

  it('brings events to every subscriber of the tenant, in order, and to no other', async () => {
    const [here, there] = await open();
    const heard = [
      here.subscribe('insightChanged', 'a'),
      there.subscribe('insightChanged', 'a'),
      there.subscribe('insightChanged', 'b'),
    ] as const;
    await settle();
    for (let at = 0; at < 200; at += 1) here.publish('insightChanged', 'a', toEvent(`${at}`));
    here.publish('insightChanged', 'b', toEvent('foreign'));
    for (const subscription of heard.slice(0, 2)) {
      for (let at = 0; at < 200; at += 1) expect(await next(subscription)).toEqual(toEvent(`${at}`));
    }
    expect(await next(heard[2])).toEqual(toEvent('foreign'));
  });

  it('brings a job’s events to who follows the job and to its owner', async () => {
    const [here, there] = await open();
    const heard = [
      there.subscribe('jobEvent', 'a', { jobId: 'j1' }),
      there.subscribe('jobEvent', 'a', { userId: 'ada' }),
      there.subscribe('jobEvent', 'a', { userId: 'bob' }),
    ];
    await settle();
    here.publish('jobEvent', 'a', toNotice('j1', 'ada'));
    here.publish('jobEvent', 'a', toNotice('j2', 'bob'));
    expect(await Promise.all(heard.map(next))).toEqual([
      toNotice('j1', 'ada'),
      toNotice('j1', 'ada'),
      toNotice('j2', 'bob'),
    ]);
  });

  it('brings nothing more to one that has left, and everything to those that stay or come back', async () => {
    const [here, there] = await open();
    const [leaving, staying] = [
      there.subscribe('insightChanged', 'a'),
      there.subscribe('insightChanged', 'a'),
    ];
    await leaving.return?.();
    await settle();
    here.publish('insightChanged', 'a', toEvent('1'));
    expect(await next(staying)).toEqual(toEvent('1'));
    expect(await leaving.next()).toEqual({ value: undefined, done: true });
    await staying.return?.();
    const back = there.subscribe('insightChanged', 'a');
    await settle();
    here.publish('insightChanged', 'a', toEvent('2'));
    expect(await next(back)).toEqual(toEvent('2'));
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
    const [near, far] = [here.subscribe('insightChanged', 'a'), there.subscribe('insightChanged', 'a')];
    await pause(50);
    await stopRedis();
    await pause(100);
    here.publish('insightChanged', 'a', toEvent('away'));
    expect((await within('event', near.next())).value).toEqual(toEvent('away'));
    expect(log.lines.some((line) => line.includes('Could not publish an event'))).toBe(true);
    await startRedis();
    await pause(2_500);
    here.publish('insightChanged', 'a', toEvent('back'));
    for (const subscription of [near, far]) {
      expect((await within('event', subscription.next())).value).toEqual(toEvent('back'));
    }
  },
);
