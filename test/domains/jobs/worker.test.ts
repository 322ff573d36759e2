import type { Job, JobStore } from '../../../src/domains/jobs/index.ts';
import { createJobService } from '../../../src/domains/jobs/service.ts';
import {
  createJobWorker,
  type ExecuteJob,
  type JobWorker,
  type JobWorkerOptions,
} from '../../../src/domains/jobs/worker.ts';
import type { JobEventMessage } from '../../../src/events/topics.ts';
import { until } from '../../helpers/streams.ts';
import { context } from '../../ai/support.ts';
import {
  acceptJob,
  cancelled,
  completed,
  createWorkerParts,
  historyOf,
  toRef,
  useJobStore,
} from './support.ts';

const store = useJobStore();
const workers: JobWorker[] = [];
afterEach(async () => {
  jest.useRealTimers();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

const current = (job: Job) => store().find(job.tenantId, job.id);

function startWorker(
  execute: ExecuteJob,
  jobs: JobStore = store(),
  options: Pick<JobWorkerOptions, 'leaseMs' | 'shutdownTimeoutMs'> = {},
) {
  const parts = { ...createWorkerParts(), ...options };
  const worker = createJobWorker({ store: jobs, execute, ...parts });
  workers.push(worker);
  worker.start();
  return { worker, ...parts };
}

async function ended(job: Job): Promise<Job> {
  await until('end', async () => (await current(job))?.completedAt !== null);
  return (await current(job))!;
}

/** The store with some of its methods replaced. */
const withFaults = (faults: Partial<JobStore>): JobStore => ({ ...store(), ...faults });

/** The store as one sees it whose clock is an hour ahead: every lease of the others has run out. */
const anHourLater = (): JobStore => {
  const later = (time: Date) => new Date(time.getTime() + 3_600_000);
  return withFaults({
    findClaimable: (now, ...rest) => store().findClaimable(later(now), ...rest),
    claim: (ref, now, until) => store().claim(ref, later(now), later(until)),
  });
};

/** A promise, and what fulfils it. */
function createGate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Works until it is told to stop. */
const untilAborted: ExecuteJob = (_job, signal) =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(cancelled)));

describe('a lease', () => {
  it('is one worker’s: the others get nothing while it lasts, and one of them the job when it has run out', async () => {
    const job = await acceptJob(store());
    const now = new Date();
    const soon = new Date(now.getTime() + 1_000);
    const claims = await Promise.all([1, 2, 3, 4].map(() => store().claim(toRef(job), now, soon)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    const late = new Date(soon.getTime() + 1);
    const again = await Promise.all([1, 2, 3, 4].map(() => store().claim(toRef(job), late, new Date(9e12))));
    expect(again.filter(Boolean)).toMatchObject([{ attempts: 2, fencingToken: 2 }]);
    expect(historyOf(await current(job))).toEqual(['created', 'started']);
  });

  it('that was lost lets nothing be written: the outcome is discarded', async () => {
    const job = await acceptJob(store());
    const ref = toRef(job);
    const first = await store().claim(ref, new Date(), new Date());
    const second = await store().claim(ref, new Date(Date.now() + 1), new Date(Date.now() + 60_000));
    expect([first?.fencingToken, second?.fencingToken]).toEqual([1, 2]);
    expect(await store().renew(ref, 1, new Date(9e12))).toBe(false);
    await store().release(ref, 1, new Date());
    expect(await store().finish(ref, 1, completed('late'), new Date())).toBeUndefined();
    expect(await current(job)).toMatchObject({ status: 'processing', attempts: 2, fencingToken: 2 });
    // The control: the holder of the lease may.
    expect(await store().finish(ref, 2, completed('right'), new Date())).toBeDefined();
    expect((await current(job))?.events.at(-1)?.outcome).toMatchObject({ result: 'right' });
    expect(await store().finish(ref, 2, completed('twice'), new Date())).toBeUndefined();
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
  });

  it('that a worker could not renew ends with the other worker’s outcome, and one terminal event', async () => {
    const job = await acceptJob(store());
    const deaf = withFaults({ renew: () => Promise.reject(new Error('The store is away')) });
    const gate = createGate();
    const slow = startWorker(async () => (await gate.opened, completed('slow')), deaf);
    await until('first claim', async () => (await current(job))?.attempts === 1);
    startWorker(async () => completed('fast'), anHourLater());
    expect((await ended(job)).events.at(-1)?.outcome).toMatchObject({ result: 'fast' });
    gate.open();
    await until('discarded', () => slow.log.lines.some((line) => line.includes('whose lease was lost')));
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
    expect((await current(job))?.events.at(-1)?.outcome).toMatchObject({ result: 'fast' });
  });

  it('is renewed while the work goes on, however long', async () => {
    const job = await acceptJob(store());
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'clearTimeout', 'performance'],
    });
    const gate = createGate();
    let [renewals, looks] = [0, 0];
    const renew: JobStore['renew'] = async (...args) => {
      const isKept = await store().renew(...args);
      renewals += 1;
      return isKept;
    };
    startWorker(async () => (await gate.opened, completed()), withFaults({ renew }), { leaseMs: 60_000 });
    await until('claim', async () => (await current(job))?.status === 'processing');
    const findClaimable: JobStore['findClaimable'] = async (...args) => {
      const found = await store().findClaimable(...args);
      looks += 1;
      return found;
    };
    const executed: string[] = [];
    startWorker(async ({ id }) => (executed.push(id), completed()), withFaults({ findClaimable }));
    for (let renewed = 1; renewed <= 10; renewed += 1) {
      jest.advanceTimersByTime(20_000);
      await until('renewal', () => renewals === renewed);
      // One look may have begun before.
      const seen = looks;
      await until('the other to look', () => looks >= seen + 2);
    }
    gate.open();
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 1 });
    expect(executed).toEqual([]);
  });
});

describe('a worker', () => {
  it('takes over a job whose worker is gone', async () => {
    const job = await acceptJob(store());
    await store().claim(toRef(job), new Date(), new Date(Date.now() + 600_000));
    startWorker(async () => completed(), anHourLater());
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 2 });
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
  });

  it('gives up a job that has ended its worker four times, while others go on', async () => {
    const poisoned = await acceptJob(store());
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const time = new Date(poisoned.createdAt.getTime() + 2 * attempt);
      expect(await store().claim(toRef(poisoned), time, time)).toMatchObject({ attempts: attempt });
    }
    const other = await acceptJob(store());
    const executed: string[] = [];
    startWorker(async ({ id }) => (executed.push(id), completed()));
    expect((await ended(poisoned)).events.at(-1)?.outcome).toEqual({
      status: 'failed',
      error: 'The job failed after 4 attempts, each of which crashed its worker',
      errorCode: 'INTERNAL',
    });
    expect(historyOf(await current(poisoned))).toEqual(['created', 'started', 'failed']);
    expect((await ended(other)).status).toBe('completed');
    expect(executed).toEqual([other.id]);
  });

  it('executes again, after its lease, a job whose executor rejected, and gives it up in the end', async () => {
    const job = await acceptJob(store());
    let calls = 0;
    startWorker(async () => {
      calls += 1;
      throw new Error('Nothing can be said');
    });
    expect(await ended(job)).toMatchObject({ status: 'failed', attempts: 5 });
    expect(calls).toBe(4);
  });

  it('hands back at a stop what it cannot finish, and another takes it at once', async () => {
    for (const execute of [
      untilAborted,
      (_job, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('gone')))),
    ] satisfies ExecuteJob[]) {
      const job = await acceptJob(store());
      const { worker } = startWorker(execute);
      await until('claim', async () => (await current(job))?.status === 'processing');
      await worker.stop();
      expect(await current(job)).toMatchObject({ status: 'processing', attempts: 0, completedAt: null });
      expect(await store().findClaimable(new Date(), 10, [])).toContainEqual(toRef(job));
      startWorker(async () => completed());
      expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 1 });
      expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
      await Promise.all(workers.splice(0).map((each) => each.stop()));
    }
  });

  it('keeps at a stop what is done in time, and asks for nothing more', async () => {
    const job = await acceptJob(store());
    let looks = 0;
    const counted = withFaults({
      findClaimable: (...args) => ((looks += 1), store().findClaimable(...args)),
    });
    const gate = createGate();
    const patient = { shutdownTimeoutMs: 300_000 };
    const { worker } = startWorker(async () => (await gate.opened, completed()), counted, patient);
    await until('claim', async () => (await current(job))?.status === 'processing');
    const stopped = worker.stop();
    gate.open();
    await stopped;
    expect(await current(job)).toMatchObject({ status: 'completed' });
    const before = looks;
    const late = await acceptJob(store());
    worker.offer(toRef(late));
    let others = 0;
    startWorker(async () => completed(), withFaults({ findClaimable: async () => ((others += 1), []) }));
    await until('another to look often', () => others >= 4);
    expect([looks, (await current(late))?.status]).toEqual([before, 'pending']);
    await store().finish(toRef(late), undefined, cancelled, new Date());
  });

  it('stops the work of a job that is cancelled, and tells of its end once', async () => {
    const job = await acceptJob(store());
    let isAborted = false;
    const { bus, worker } = startWorker(async (...args) => {
      const outcome = await untilAborted(...args);
      isAborted = true;
      return outcome;
    });
    const heard: JobEventMessage[] = [];
    const hearing = (async () => {
      for await (const message of bus.subscribe('jobEvent', 'acme', { jobId: job.id })) heard.push(message);
    })();
    await until('claim', async () => (await current(job))?.status === 'processing');
    const service = createJobService(store(), bus, () => undefined);
    const viewer = { ...context.viewer, userId: 'ada' };
    expect((await service.cancelJob({ ...context, viewer }, job.id)).status).toBe('failed');
    await until('abort', () => isAborted);
    await worker.stop();
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'failed']);
    expect(heard.filter(({ event }) => event.type === 'ai.job.failed')).toHaveLength(1);
    bus.close();
    await expect(hearing).rejects.toMatchObject({ code: 'GOING_AWAY' });
  });

  it('executes nothing of a job that was cancelled before', async () => {
    const job = await acceptJob(store());
    await store().finish(toRef(job), undefined, cancelled, new Date());
    const executed: string[] = [];
    const { worker } = startWorker(async ({ id }) => (executed.push(id), completed()));
    worker.offer(toRef(job));
    const other = await acceptJob(store());
    worker.offer(toRef(other));
    await ended(other);
    await worker.stop();
    expect(executed).toEqual([other.id]);
    expect(historyOf(await current(job))).toEqual(['created', 'failed']);
  });
});

describe('faults of the store', () => {
  /** The store with a method that rejects so often, then works. */
  function failing(name: 'findClaimable' | 'claim' | 'finish' | 'renew', times: number): Partial<JobStore> {
    let left = times;
    const method = store()[name].bind(store()) as (...args: unknown[]) => Promise<unknown>;
    const faulty = async (...args: unknown[]) => {
      if (left-- > 0) throw new Error('The store is away');
      return await method(...args);
    };
    return { [name]: faulty };
  }

  it('in looking for jobs and in claiming one do not lose it', async () => {
    const job = await acceptJob(store());
    startWorker(
      async () => completed(),
      withFaults({ ...failing('findClaimable', 2), ...failing('claim', 2) }),
    );
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 1 });
  });

  it('in a claim that was made all the same leave the job to the next, when the lease is over', async () => {
    const job = await acceptJob(store());
    let isFirst = true;
    const claim: JobStore['claim'] = async (...args) => {
      const claimed = await store().claim(...args);
      if (!isFirst) return claimed;
      isFirst = false;
      throw new Error('The answer was lost');
    };
    startWorker(async () => completed(), withFaults({ claim }));
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 2 });
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
  });

  it('in writing an outcome do not throw it away: it is written again, not worked out again', async () => {
    const job = await acceptJob(store());
    let calls = 0;
    const execute: ExecuteJob = async () => ((calls += 1), completed());
    startWorker(execute, withFaults(failing('finish', 2)));
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 1 });
    expect(calls).toBe(1);
  });

  it('in writing an outcome that last leave the job to another attempt', async () => {
    const job = await acceptJob(store());
    startWorker(async () => completed(), withFaults(failing('finish', 3)));
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 2 });
    expect(historyOf(await current(job))).toEqual(['created', 'started', 'completed']);
  });

  it('in renewing do not end the work', async () => {
    const job = await acceptJob(store());
    let renewals = 0;
    const faulty = failing('renew', 1).renew!;
    const renew: JobStore['renew'] = (...args) => faulty(...args).finally(() => (renewals += 1));
    const execute: ExecuteJob = async () => {
      await until('a renewal after the failed one', () => renewals >= 2);
      return completed();
    };
    startWorker(execute, withFaults({ renew }));
    expect(await ended(job)).toMatchObject({ status: 'completed', attempts: 1 });
  });
});
