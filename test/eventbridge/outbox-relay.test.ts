import type { Job, JobStore } from '../../src/domains/jobs/index.ts';
import { createEventBridgePut } from '../../src/eventbridge/client.ts';
import { createOutboxRelay, type PutEntries, type OutboxRelay } from '../../src/eventbridge/outbox-relay.ts';
import { acceptJob, completed, createTestLog, toRef, useJobStore } from '../domains/jobs/support.ts';
import { createRandom } from '../helpers/extent.ts';
import { until, within } from '../helpers/streams.ts';
import { createFakeBus, type FakeBus } from './fake-bus.ts';

const store = useJobStore();
let bus: FakeBus;
let put: PutEntries;
const relays: OutboxRelay[] = [];

beforeEach(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
  });
  bus = await createFakeBus();
  put = await createEventBridgePut({ name: 'default', endpointUrl: bus.url });
});
afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await bus.close();
  await drain();
});

/** Takes what a test has left, so that the next begins with nothing to relay. */
async function drain(): Promise<void> {
  for (;;) {
    const refs = await store().findUnrelayed(new Date(9e12), 100);
    if (refs.length === 0) return;
    for (const ref of refs) {
      const { relayedSeq } = (await store().findRelayed(ref))!;
      const lease = { ref, seq: relayedSeq + 1, until: new Date(9e12) };
      await store().claimRelay(lease, new Date(9e12));
      await store().markRelayed(lease, new Date());
    }
  }
}

function startRelay(overrides: Partial<Parameters<typeof createOutboxRelay>[0]> = {}) {
  const log = createTestLog();
  // What is sent keeps its lease, however long that takes.
  const relay = createOutboxRelay({ store: store(), put, log, intervalMs: 30, lease: 600_000, ...overrides });
  relays.push(relay);
  relay.start();
  return { relay, log };
}

/** A job with its three events. */
async function acceptEndedJob(result: unknown = { fine: true }, createdAt = new Date()): Promise<Job> {
  const job = await acceptJob(store(), 'acme', createdAt);
  await store().claim(toRef(job), new Date(), new Date(9e12));
  return (await store().finish(toRef(job), undefined, completed(result), new Date()))!;
}

/** The store as one sees it whose clock is an hour ahead. */
const anHourLater = (): JobStore => {
  const later = (time: Date) => new Date(time.getTime() + 3_600_000);
  return {
    ...store(),
    findUnrelayed: (now, limit) => store().findUnrelayed(later(now), limit),
    claimRelay: (lease, now) => store().claimRelay({ ...lease, until: later(lease.until) }, later(now)),
    markRelayed: (lease, now) => store().markRelayed({ ...lease, until: later(lease.until) }, now),
  };
};
/** All but the date. */
const realTimers = [
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'performance',
  'hrtime',
] as const;

const allRelayed = async () => (await store().findUnrelayed(new Date(9e12), 1)).length === 0;
const life = ['ai.job.created', 'ai.job.started', 'ai.job.completed'];
const typesOf = (job: Job) =>
  bus.accepted.filter(({ jobId }) => jobId === job.id).map(({ eventType }) => eventType);

it('sends every event of every job once, in the order of the job, ten a call', async () => {
  const jobs = await Promise.all(Array.from({ length: 25 }, () => acceptEndedJob()));
  startRelay();
  await until('relayed', allRelayed);
  for (const job of jobs) expect(typesOf(job)).toEqual(life);
  expect(bus.accepted).toHaveLength(75);
  expect(bus.calls.map(({ details }) => details.length)).toEqual([10, 10, 5, 10, 10, 5, 10, 10, 5]);
});

it('sends again exactly what the bus refused, and nothing that it took', async () => {
  const jobs = await Promise.all(Array.from({ length: 10 }, () => acceptEndedJob()));
  const unlucky = new Set(jobs.slice(2, 5).map(({ id }) => id));
  bus.judge(({ jobId, eventType }, times) =>
    unlucky.has(jobId) && eventType === 'ai.job.created' && times <= 2 ? 'refuse' : 'take',
  );
  startRelay();
  await until('relayed', allRelayed);
  for (const job of jobs) {
    expect(typesOf(job)).toEqual(life);
    const times = job.events.map(({ eventId }) => bus.timesOf(eventId));
    expect(times).toEqual(unlucky.has(job.id) ? [3, 1, 1] : [1, 1, 1]);
  }
});

it('sends at least once: an event whose mark was lost in a crash comes again, with its id', async () => {
  const job = await acceptEndedJob();
  let crashes = 1;
  const markRelayed: JobStore['markRelayed'] = async (...args) => {
    if (crashes-- > 0) throw new Error('Crashed between put and mark');
    await store().markRelayed(...args);
  };
  startRelay({ store: { ...store(), markRelayed }, lease: 300 });
  await until('relayed', allRelayed);
  const [first, second] = bus.accepted;
  expect(second).toEqual(first);
  // Once more than it must is allowed where a slow machine lets the lease end before the mark is made.
  expect([...new Set(typesOf(job))]).toEqual(life);
  expect(bus.timesOf(job.events[0]!.eventId)).toBeGreaterThanOrEqual(2);
});

it('of several processes sends every event once and in order, however long the bus takes', async () => {
  const sentBy = new Set<number>();
  const random = createRandom();
  const pause = () => new Promise((resolve) => setTimeout(resolve, random() * 60));
  const slowPut =
    (process: number): PutEntries =>
    async (...args) => {
      sentBy.add(process);
      await pause();
      const accepted = await put(...args);
      await pause();
      return accepted;
    };
  // More than one batch, and jobs that go on while their first events are being sent.
  const jobs = await Promise.all(Array.from({ length: 120 }, () => acceptJob(store())));
  for (const process of [1, 2, 3, 4]) startRelay({ put: slowPut(process) });
  for (const job of jobs) {
    await store().claim(toRef(job), new Date(), new Date(9e12));
    await store().finish(toRef(job), undefined, completed(), new Date());
  }
  await until('relayed', allRelayed);
  for (const job of jobs) expect([job.id, typesOf(job)]).toEqual([job.id, life]);
  expect(bus.accepted).toHaveLength(360);
  expect(sentBy.size).toBeGreaterThan(1);
});

it('sends nothing of a job while another process does, and takes over when that one has died', async () => {
  const job = await acceptJob(store());
  const held = { ref: toRef(job), seq: 1, until: new Date(Date.now() + 600_000) };
  expect(await store().claimRelay(held, new Date())).toBe(true);
  // What happens to the job meanwhile does not free it.
  await store().claim(toRef(job), new Date(), new Date(9e12));
  await store().finish(toRef(job), undefined, completed(), new Date());
  const other = await acceptEndedJob();
  const { relay } = startRelay();
  await until('the other job', () => typesOf(other).length === 3);
  await relay.stop();
  expect(typesOf(job)).toEqual([]);
  startRelay({ store: anHourLater() });
  await until('relayed', allRelayed);
  expect(typesOf(job)).toEqual(life);
});

it('that comes back after its lease marks and postpones nothing of who took over', async () => {
  const job = await acceptEndedJob();
  const now = new Date();
  const late = (ms: number) => ({ ref: toRef(job), seq: 1, until: new Date(now.getTime() + ms) });
  expect(await store().claimRelay(late(10), now)).toBe(true);
  expect(await store().claimRelay(late(20), now)).toBe(false);
  expect(await store().claimRelay(late(90_000), late(10).until)).toBe(true);
  await store().markRelayed(late(10), now);
  await store().postponeRelay(late(10), now);
  expect((await store().findRelayed(toRef(job)))?.relayedSeq).toBe(0);
  expect(await store().findUnrelayed(late(50).until, 10)).toEqual([]);
  await store().markRelayed(late(90_000), now);
  expect((await store().findRelayed(toRef(job)))?.relayedSeq).toBe(1);
  expect(await store().findUnrelayed(now, 10)).toEqual([toRef(job)]);
});

it('the relay gives a call up before another process may send the same events', async () => {
  const job = await acceptEndedJob();
  bus.judge(({ eventType }, times) => (eventType === life[0] && times === 1 ? 'hang' : 'take'));
  const lease = 600_000;
  const steps: string[] = [];
  const limits: AbortController[] = [];
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    steps.push(`limit of ${ms} ms`);
    limits.push(new AbortController());
    return limits.at(-1)!.signal;
  });
  const claimRelay: JobStore['claimRelay'] = async (...args) => {
    steps.push('claim');
    return await store().claimRelay(...args);
  };
  startRelay({ store: { ...store(), claimRelay }, lease });
  await until('the call', () => bus.timesOf(job.events[0]!.eventId) === 1);
  // The time of the call runs from before the claim, and is the shorter one.
  expect(steps).toEqual(['limit of 400000 ms', 'claim']);
  limits[0]!.abort();
  await until('relayed', allRelayed);
  expect(typesOf(job)).toEqual(life);
});

it('a call stays within 256 KB', async () => {
  const jobs = await Promise.all(Array.from({ length: 6 }, () => acceptEndedJob('x'.repeat(100 * 1024))));
  startRelay();
  await until('relayed', allRelayed);
  for (const job of jobs) expect(typesOf(job)).toEqual(life);
  expect(bus.calls.every(({ bytes, accepted }) => bytes <= 256 * 1024 && accepted.length > 0)).toBe(true);
  expect(Math.max(...bus.calls.map(({ bytes }) => bytes))).toBeGreaterThan(200 * 1024);
});

it('leaves out a result that the bus would not take, and says so; one that fits is whole', async () => {
  // Two bytes a character: what counts is bytes.
  const [big, fits] = [await acceptEndedJob('é'.repeat(150_000)), await acceptEndedJob('é'.repeat(120_000))];
  startRelay();
  await until('relayed', allRelayed);
  const dataOf = (job: Job) =>
    bus.accepted.find(({ jobId, eventType }) => jobId === job.id && eventType === life[2])?.data;
  expect(dataOf(big)).toMatchObject({ jobId: big.id, result: null, resultTruncated: true });
  expect(dataOf(fits)?.result).toBe('é'.repeat(120_000));
  expect(dataOf(fits)).not.toHaveProperty('resultTruncated');
});

it('stops no job while the bus is dead, and sends all of it when the bus is back', async () => {
  const { url } = bus;
  await bus.close();
  const { log } = startRelay({ put: await createEventBridgePut({ name: 'default', endpointUrl: url }) });
  const jobs = await Promise.all(Array.from({ length: 5 }, () => acceptEndedJob()));
  await until('a failed call', () => log.lines.some((line) => line.includes('Could not relay events')));
  expect(jobs.map(({ status }) => status)).toEqual(Array(5).fill('completed'));
  await relays.pop()!.stop();
  bus = await createFakeBus();
  startRelay({ put: await createEventBridgePut({ name: 'default', endpointUrl: bus.url }) });
  await until('relayed', allRelayed);
  for (const job of jobs) expect(typesOf(job)).toEqual(life);
});

it.each(['refuse', 'fail'] as const)(
  'lets 120 old events that the bus never takes (%s) hold up no other job’s',
  async (verdict) => {
    const old = await Promise.all(
      Array.from({ length: 120 }, () => acceptEndedJob('old', new Date(Date.now() - 60_000))),
    );
    const never = new Set(old.map(({ id }) => id));
    // Time stands still: what is put off does not come back.
    jest.useFakeTimers({ now: Date.now() + 1_000, doNotFake: [...realTimers] });
    bus.judge(({ jobId }) => (never.has(jobId) ? verdict : 'take'));
    startRelay();
    const job = await acceptEndedJob();
    await until('the other job', () => typesOf(job).length === 3);
    expect(typesOf(job)).toEqual(life);
    // The control: the old ones were tried, are kept, and come no oftener than they should.
    const tries = old.map(({ events }) => bus.timesOf(events[0]!.eventId));
    expect(tries.filter((count) => count > 0).length).toBeGreaterThanOrEqual(verdict === 'refuse' ? 100 : 10);
    expect(Math.max(...tries)).toBe(1);
    expect(await allRelayed()).toBe(false);
  },
);

it('parts one event that fails its whole call from the nine beside it', async () => {
  const jobs = await Promise.all(Array.from({ length: 10 }, () => acceptEndedJob()));
  const [poison, ...others] = jobs;
  bus.judge(({ jobId }) => (jobId === poison!.id ? 'fail' : 'take'));
  startRelay();
  await until('the others', () => others.every((job) => typesOf(job).length === 3));
  for (const job of others) expect(typesOf(job)).toEqual(life);
  expect(typesOf(poison!)).toEqual([]);
});

it('stops soon although a call hangs, and sends afterwards what it had not marked', async () => {
  const job = await acceptEndedJob();
  bus.judge(({ eventType }, times) => (eventType === life[0] && times === 1 ? 'hang' : 'take'));
  const { relay } = startRelay();
  await until('the call', () => bus.timesOf(job.events[0]!.eventId) === 1);
  await within('stop', relay.stop());
  startRelay();
  await until('relayed', allRelayed);
  expect(typesOf(job)).toEqual(life);
});

it('sends nothing after a stop', async () => {
  const { relay } = startRelay();
  await relay.stop();
  await acceptEndedJob();
  let others = 0;
  startRelay({ store: { ...store(), findUnrelayed: async () => ((others += 1), []) } });
  await until('another to look often', () => others >= 4);
  expect(bus.calls).toEqual([]);
});
