import { setTimeout as delay } from 'node:timers/promises';
import type { EventBus } from '../../events/bus.ts';
import { createPoller } from '../../common/poller.ts';
import { keepRenewed } from '../../common/renewal.ts';
import { createFairScheduler } from '../../scheduler/fair-scheduler.ts';
import type { SchedulerLimits } from '../../scheduler/scheduler.ts';
import type { Log } from '../../common/request-context.ts';
import type { Job, JobOutcome, JobRef } from './job.ts';
import type { JobStore } from './job-store.ts';
import { toEventMessage } from './event-message.ts';

/** Does a job's work. Rejects only if nothing can be said of the outcome. */
export type ExecuteJob = (job: Job, signal: AbortSignal) => Promise<JobOutcome>;

export interface JobWorkerOptions {
  store: JobStore;
  bus: EventBus;
  execute: ExecuteJob;
  log: Log;
  limits: SchedulerLimits;
  /** How long a worker may be silent before another takes its job, ms. */
  leaseMs?: number;
  /** How often the store is asked for jobs that wait, ms; those accepted here are heard of at once. */
  pollIntervalMs?: number;
  /** Milliseconds for running jobs to end by themselves at a stop. */
  shutdownTimeoutMs?: number;
}

export interface JobWorker {
  /** Hears of a job that waits. */
  offer(ref: JobRef): void;
  start(): void;
  /** Takes no more jobs, gives running ones a moment, and hands back what is not done. */
  stop(): Promise<void>;
}

/** A job that ends its worker so often is not taken again. */
const maxAttempts = 4;
/** Jobs that the store is asked for at once. */
const batchSize = 500;
/** How often an outcome is written before the job is left to another attempt: it was paid for. */
const maxWriteAttempts = 3;

export function createJobWorker(options: JobWorkerOptions): JobWorker {
  const {
    store,
    bus,
    execute,
    log,
    limits,
    leaseMs = 10_000,
    pollIntervalMs = 1_000,
    shutdownTimeoutMs = 5_000,
  } = options;
  const stopping = new AbortController();

  const write = async (ref: JobRef, fencingToken: number, outcome: JobOutcome): Promise<Job | undefined> => {
    for (let writes = 1; ; writes += 1) {
      try {
        return await store.finish(ref, fencingToken, outcome, new Date());
      } catch (err) {
        if (writes === maxWriteAttempts) throw err;
        log.warn({ err, job: ref.jobId }, 'Could not store the outcome of a job; retrying');
        await delay(leaseMs / 20);
      }
    }
  };

  const finish = async (ref: JobRef, fencingToken: number, outcome: JobOutcome) => {
    const ended = await write(ref, fencingToken, outcome);
    const event = ended?.events.at(-1);
    if (ended && event) bus.publish('jobEvent', ref.tenantId, toEventMessage(ended, event));
    else log.warn({ job: ref.jobId }, 'Discarded the outcome of a job whose lease was lost');
  };

  /** Keeps the lease while the work goes on; aborts the work where the lease is lost or the job cancelled. */
  const keepLease = (ref: JobRef, fencingToken: number, lost: AbortController) =>
    keepRenewed({
      renew: () => store.renew(ref, fencingToken, new Date(Date.now() + leaseMs)),
      intervalMs: leaseMs / 3,
      onLost: () => lost.abort(),
      onError: (err) => log.warn({ err, job: ref.jobId }, 'Could not renew the lease of a job'),
    });

  const runClaimed = async (ref: JobRef, job: Job) => {
    if (job.attempts > maxAttempts) {
      const error = `The job failed after ${maxAttempts} attempts, each of which crashed its worker`;
      await finish(ref, job.fencingToken, { status: 'failed', error, errorCode: 'INTERNAL' });
      return;
    }
    const lost = new AbortController();
    const endRenewals = keepLease(ref, job.fencingToken, lost);
    try {
      const signal = AbortSignal.any([lost.signal, stopping.signal]);
      const outcome = await execute(job, signal).catch((err: unknown) => {
        if (stopping.signal.aborted) return undefined;
        throw err;
      });
      if (lost.signal.aborted) return;
      if (!outcome || (stopping.signal.aborted && outcome.status === 'failed'))
        await store.release(ref, job.fencingToken, new Date());
      else await finish(ref, job.fencingToken, outcome);
    } finally {
      endRenewals();
    }
  };

  const run = async (ref: JobRef): Promise<void> => {
    try {
      const now = new Date();
      const job = await store.claim(ref, now, new Date(now.getTime() + leaseMs));
      if (!job) return;
      const started = job.events.at(-1);
      if (started && job.fencingToken === 1)
        bus.publish('jobEvent', ref.tenantId, toEventMessage(job, started));
      await runClaimed(ref, job);
    } catch (err) {
      // The lease runs out, and the job is taken again.
      log.error({ err, job: ref.jobId }, 'Could not execute a job');
    }
  };

  const queue = createFairScheduler<JobRef>(limits, run);
  const offer = (ref: JobRef) => queue.add(ref.tenantId, `${ref.tenantId}/${ref.jobId}`, ref);

  /**
   * Asks the store for jobs that wait. A tenant that fills a batch is left out of the next, so that the many
   * jobs of one never hide another's first.
   */
  const fetch = async () => {
    const crowded = new Set(queue.tenantsWith(batchSize));
    for (;;) {
      const refs = await store.findClaimable(new Date(), batchSize, [...crowded]);
      refs.forEach(offer);
      if (refs.length < batchSize || !poller.isOpen) return;
      for (const { tenantId } of refs) crowded.add(tenantId);
    }
  };

  const poller = createPoller({
    run: fetch,
    onError: (err) => log.warn({ err }, 'Could not poll the store for jobs'),
    intervalMs: pollIntervalMs,
  });

  return {
    offer,
    start: () => poller.start(),
    async stop() {
      void poller.stop();
      const grace = setTimeout(() => stopping.abort(), shutdownTimeoutMs);
      await queue.close(shutdownTimeoutMs + 2_000);
      clearTimeout(grace);
      stopping.abort();
    },
  };
}
