import { createEventStream } from '../../../src/domains/jobs/event-stream.ts';
import { toEventMessage, type Job } from '../../../src/domains/jobs/index.ts';
import type { JobEvent } from '../../../src/domains/jobs/job.ts';
import { createCountingBus } from '../../helpers/counting-bus.ts';
import { within } from '../../helpers/streams.ts';

const time = new Date('2025-12-10T20:00:00Z');
const types = ['ai.job.created', 'ai.job.started', 'ai.job.completed'] as const;
const completed = { status: 'completed', result: { x: 1 }, metadata: {} as never } as const;
const events: JobEvent[] = types.map((type, index) => ({
  seq: index + 1,
  eventId: `e${index + 1}`,
  type,
  occurredAt: time,
  outcome: type === 'ai.job.completed' ? completed : null,
}));

/** The job after that many of its events. */
function jobAfter(count: number, id = 'job'): Job {
  return {
    id,
    tenantId: 'acme',
    userId: 'ada',
    topicId: 'niche_review',
    schemaRef: 'OnboardingReviewResponse',
    parameters: {},
    status: count === 3 ? 'completed' : 'processing',
    attempts: 1,
    fencingToken: 1,
    estimatedDurationMs: 30_000,
    createdAt: time,
    startedAt: time,
    completedAt: count === 3 ? time : null,
    events: events.slice(0, count),
  };
}

/** A stored job and a bus, with what a test does to them. */
function createScene({ stored = 0, after = 0 } = {}) {
  const bus = createCountingBus();
  const scene = {
    bus,
    stored,
    reads: 0,
    looks: 0,
    read: async (): Promise<Job | undefined> => jobAfter(scene.stored),
  };
  const stream = createEventStream({
    after,
    read: () => {
      scene.reads += 1;
      return scene.read();
    },
    readLastSeq: async () => {
      scene.looks += 1;
      return (await scene.read())?.events.length;
    },
    listen: () => bus.subscribe('jobEvent', 'acme', { jobId: 'job' }),
  });
  const tell = (seq: number, jobId = 'job') => {
    const job = jobAfter(seq, jobId);
    bus.publish('jobEvent', 'acme', toEventMessage(job, job.events[seq - 1]!));
  };
  const happen = (seq: number) => {
    scene.stored = seq;
    tell(seq);
  };
  const next = async () => {
    const { value, done } = await within('event', stream.next());
    return done ? 'end' : value.event.seq;
  };
  return { scene, bus, stream, tell, happen, next };
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a job’s event stream', () => {
  it('opened before anything happened gives each event as it happens, and ends', async () => {
    const { bus, happen, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    happen(2);
    expect(await next()).toBe(2);
    happen(3);
    expect([await next(), await next(), await next()]).toEqual([3, 'end', 'end']);
    expect(bus.open).toBe(0);
  });

  it('opened in the middle gives what happened and then what happens', async () => {
    const { happen, next } = createScene({ stored: 2 });
    expect([await next(), await next()]).toEqual([1, 2]);
    happen(3);
    expect([await next(), await next()]).toEqual([3, 'end']);
  });

  it('opened after the end gives all and ends', async () => {
    const { scene, bus, next } = createScene({ stored: 3 });
    expect([await next(), await next(), await next(), await next()]).toEqual([1, 2, 3, 'end']);
    expect([scene.reads, bus.open]).toEqual([1, 0]);
  });

  it.each([
    [0, [1, 2, 3]],
    [1, [2, 3]],
    [2, [3]],
    [3, []],
    [99, []],
  ])('resumed after event %i gives exactly the later ones', async (after, expected) => {
    const { next } = createScene({ stored: 3, after });
    const given = [];
    for (let seq = await next(); seq !== 'end'; seq = await next()) given.push(seq);
    expect(given).toEqual(expected);
  });

  it('gives an event once that happens while the store is read', async () => {
    const { scene, happen, tell, next } = createScene();
    scene.read = async () => {
      happen(2);
      return jobAfter(2);
    };
    expect([await next(), await next()]).toEqual([1, 2]);
    tell(1);
    tell(2);
    happen(3);
    expect([await next(), await next()]).toEqual([3, 'end']);
  });

  it('reads what it missed where it hears of an event too early', async () => {
    const { scene, happen, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    happen(3);
    expect([await next(), await next(), await next()]).toEqual([2, 3, 'end']);
    expect(scene.reads).toBe(2);
  });

  it('leaves out other jobs of the tenant', async () => {
    const { happen, tell, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    tell(2, 'another');
    tell(3, 'another');
    happen(2);
    expect(await next()).toBe(2);
  });

  it('finds out by itself what nobody told it', async () => {
    const { scene, bus, next } = createScene({ stored: 1 });
    bus.isDeaf = true;
    expect(await next()).toBe(1);
    scene.stored = 3;
    const found = next();
    await jest.advanceTimersByTimeAsync(2_000);
    expect([await found, await next(), await next()]).toEqual([2, 3, 'end']);
    expect(bus.open).toBe(0);
  });

  it('looks at the store in time however much it hears of other jobs', async () => {
    const { scene, bus, tell, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    scene.stored = 2;
    const found = next();
    for (let passed = 0; passed < 2_000; passed += 50) {
      tell(1, 'another');
      await jest.advanceTimersByTimeAsync(50);
    }
    expect(await found).toBe(2);
    expect(bus.open).toBe(1);
  });

  it('reads the job when there is something new, and else only looks whether there is', async () => {
    const { scene, bus, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    bus.isDeaf = true;
    const found = next();
    await jest.advanceTimersByTimeAsync(3_000);
    expect([scene.reads, scene.looks]).toEqual([1, 1]);
    scene.stored = 2;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await found).toBe(2);
    expect([scene.reads, scene.looks]).toEqual([2, 2]);
  });

  it('ends with the job although its receiver claims to have seen more', async () => {
    const { scene, next } = createScene({ stored: 1, after: 50 });
    const found = next();
    await jest.advanceTimersByTimeAsync(20);
    scene.stored = 3;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await found).toBe('end');
  });

  it('ends where the job is gone', async () => {
    const { scene, bus, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    scene.read = async () => undefined;
    const end = next();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await end).toBe('end');
    expect(bus.open).toBe(0);
  });

  it('that is left gives its place on the bus back, waiting or not', async () => {
    for (const isWaiting of [false, true]) {
      const { bus, stream, next } = createScene({ stored: 1 });
      expect(bus.open).toBe(1);
      if (isWaiting) {
        await next();
        const waiting = stream.next();
        await stream.return?.();
        expect(await within('end', waiting)).toEqual({ value: undefined, done: true });
      } else await stream.return?.();
      expect(bus.open).toBe(0);
      expect(await next()).toBe('end');
    }
  });

  it('that fails gives its place on the bus back', async () => {
    const { scene, bus, stream, next } = createScene();
    scene.read = async () => {
      throw new Error('The store is away');
    };
    await expect(stream.next()).rejects.toThrow('The store is away');
    expect([bus.open, await next()]).toEqual([0, 'end']);
  });

  it('fails, and does not end as if done, where the bus is closed', async () => {
    const { bus, next } = createScene({ stored: 1 });
    expect(await next()).toBe(1);
    const failed = expect(next()).rejects.toMatchObject({ code: 'GOING_AWAY' });
    bus.close();
    await failed;
    expect([bus.open, await next()]).toEqual([0, 'end']);
  });
});
