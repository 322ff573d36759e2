import { setTimeout as delay } from 'node:timers/promises';
import type { EventBus } from '../../events/bus.ts';
import { createMemoryQueue } from '../../scheduler/fair-scheduler.ts';
import type { WorkLimits } from '../../scheduler/scheduler.ts';
import type { Log } from '../../common/request-context.ts';
import type { Job, JobOutcome, JobRef } from './job.ts';
import type { JobStore } from './job-store.ts';
import { toNotice } from './event-message.ts';

/** Does a job's work. Rejects only where nothing can be said of the outcome. */
export type ExecuteJob = (job: Job, signal: AbortSignal) => Promise<JobOutcome>;

export interface JobWorkerOptions {
  store: JobStore;
  bus: EventBus;
  execute: ExecuteJob;
  log: Log;
  limits: WorkLimits;
  /** How long a worker may be silent before another takes its job, ms. */
  lease?: number;
  /** How often the store is asked for jobs that wait, ms; those accepted here are heard of at once. */
  pollEvery?: number;
  /** Milliseconds for running jobs to end by themselves at a stop. */
  patience?: number;
}

export interface JobWorker {
  /** Hears of a job that waits. */
  offer(ref: JobRef): void;
  start(): void;
  /** Takes no more jobs, gives running ones a moment, and hands back what is not done. */
  stop(): Promise<void>;
}

/** A job that ends its worker so often is not taken again. */
const mostAttempts = 4;
/** Jobs that the store is asked for at once. */
const portion = 500;
/** How often an outcome is written before the job is left to another attempt: it was paid for. */
const mostWrites = 3;

export function createJobWorker(options: JobWorkerOptions): JobWorker {
  const { store, bus, execute, log, limits, lease = 10_000, pollEvery = 1_000, patience = 5_000 } = options;
  const stopping = new AbortController();
  let isOpen = true;
  let poll: NodeJS.Timeout | undefined;

  const write = async (ref: JobRef, fence: number, outcome: JobOutcome): Promise<Job | undefined> => {
    for (let writes = 1; ; writes += 1) {
      try {
        return await store.finish(ref, fence, outcome, new Date());
      } catch (err) {
        if (writes === mostWrites) throw err;
        log.warn({ err, job: ref.jobId }, 'Could not store the outcome of a job; retrying');
        await delay(lease / 20);
      }
    }
  };

  const finish = async (ref: JobRef, fence: number, outcome: JobOutcome) => {
    const ended = await write(ref, fence, outcome);
    const event = ended?.events.at(-1);
    if (ended && event) bus.publish('jobEvent', ref.tenantId, toNotice(ended, event));
    else log.warn({ job: ref.jobId }, 'Discarded the outcome of a job whose lease was lost');
  };

  /** Keeps the lease while the work goes on; aborts the work where the lease is lost or the job cancelled. */
  const keepLease = (ref: JobRef, fence: number, lost: AbortController) =>
    setInterval(() => {
      store.renew(ref, fence, new Date(Date.now() + lease)).then(
        (isKept) => isKept || lost.abort(),
        (err: unknown) => log.warn({ err, job: ref.jobId }, 'Could not renew the lease of a job'),
      );
    }, lease / 3);

  const runClaimed = async (ref: JobRef, job: Job) => {
    if (job.attempts > mostAttempts) {
      const error = `The job failed after ${mostAttempts} attempts, each of which crashed its worker`;
      await finish(ref, job.fence, { status: 'failed', error, errorCode: 'INTERNAL' });
      return;
    }
    const lost = new AbortController();
    const renewal = keepLease(ref, job.fence, lost);
    try {
      const signal = AbortSignal.any([lost.signal, stopping.signal]);
      const outcome = await execute(job, signal).catch((err: unknown) => {
        if (stopping.signal.aborted) return undefined;
        throw err;
      });
      if (lost.signal.aborted) return;
      if (!outcome || (stopping.signal.aborted && outcome.status === 'failed'))
        await store.release(ref, job.fence, new Date());
      else await finish(ref, job.fence, outcome);
    } finally {
      clearInterval(renewal);
    }
  };

  const run = async (ref: JobRef): Promise<void> => {
    try {
      const now = new Date();
      const job = await store.claim(ref, now, new Date(now.getTime() + lease));
      if (!job) return;
      const started = job.events.at(-1);
      if (started && job.fence === 1) bus.publish('jobEvent', ref.tenantId, toNotice(job, started));
      await runClaimed(ref, job);
    } catch (err) {
      // The lease runs out, and the job is taken again.
      log.error({ err, job: ref.jobId }, 'Could not execute a job');
    }
  };

  const queue = createMemoryQueue<JobRef>(limits, run);
  const offer = (ref: JobRef) => queue.add(ref.tenantId, `${ref.tenantId}/${ref.jobId}`, ref);

  /**
   * Asks the store for jobs that wait. A tenant that fills a portion is left out of the next, so that the many
   * jobs of one never hide another's first.
   */
  const fetch = async () => {
    const crowded = new Set(queue.tenantsWith(portion));
    for (;;) {
      const refs = await store.findClaimable(new Date(), portion, [...crowded]);
      refs.forEach(offer);
      if (refs.length < portion || !isOpen) return;
      for (const { tenantId } of refs) crowded.add(tenantId);
    }
  };

  const look = async () => {
    try {
      await fetch();
    } catch (err) {
      log.warn({ err }, 'Could not poll the store for jobs');
    }
    if (isOpen) poll = setTimeout(() => void look(), pollEvery);
  };

  return {
    offer,
    start: () => void look(),
    async stop() {
      isOpen = false;
      clearTimeout(poll);
      const grace = setTimeout(() => stopping.abort(), patience);
      await queue.close(patience + 2_000);
      clearTimeout(grace);
      stopping.abort();
    },
  };
}
