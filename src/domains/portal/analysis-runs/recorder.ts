import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Counter, Gauge, type Registry } from 'prom-client';
import { toGatewayError } from '../../../common/errors.ts';
import type { Log } from '../../../common/request-context.ts';
import type { AnalysisRunStore } from './analysis-run-store.ts';
import type { AnalysisRun } from './analysis-run.ts';

/** Stores runs after their answers have left, in batches (REST-412, docs/rest/portal.md). */
export interface AnalysisRunRecorder {
  /** Takes a run to store, and does not wait. */
  record(run: AnalysisRun): void;
  /** Resolves when all of the tenant's runs so far are stored, or after that many milliseconds. */
  settle(tenantId: string, settleTimeoutMs: number): Promise<void>;
  /** The same for the runs of all tenants. */
  flush(settleTimeoutMs: number): Promise<void>;
  /** Flushes; what could not be stored by then, and what comes later, is lost and said to be. */
  close(settleTimeoutMs: number): Promise<void>;
}

export interface AnalysisRunRecorderDeps {
  store: Pick<AnalysisRunStore, 'saveRuns'>;
  log: Log;
  registry: Registry;
  limits?: Partial<typeof defaultLimits>;
}

const defaultLimits = {
  /** Runs that may wait for the store; further ones are lost. */
  capacity: 5_000,
  /** Runs in one command. */
  batch: 100,
  /** Milliseconds before the first repetition; doubles with each. */
  backoffMs: 100,
  maxBackoffMs: 5_000,
  /** How often a single run may be refused by a store that answers. */
  maxRefusals: 5,
};

interface Waiting {
  readonly run: AnalysisRun;
  /** Resolves when it waits no more. */
  readonly isDone: Promise<void>;
  readonly done: () => void;
}

function toWaiting(run: AnalysisRun): Waiting {
  let done = () => {};
  const isDone = new Promise<void>((resolve) => (done = resolve));
  return { run, isDone, done };
}

export function createAnalysisRunRecorder({
  store,
  log,
  registry,
  limits,
}: AnalysisRunRecorderDeps): AnalysisRunRecorder {
  const { capacity, batch, backoffMs, maxBackoffMs, maxRefusals } = { ...defaultLimits, ...limits };
  const waiting: Waiting[] = [];
  let isWriting = false;
  let isClosed = false;
  /** Ends the wait before a repetition. */
  let hurry = () => {};
  const lost = createRunMetrics(registry, () => waiting.length);

  const lose = (
    { id, tenantId, userId, runType, completedAt }: AnalysisRun,
    reason: string,
    err?: unknown,
  ) => {
    lost.inc();
    const fields = { run: id, tenant: tenantId, user: userId, type: runType, completedAt };
    log.error({ ...fields, reason, ...(err !== undefined && { err }) }, 'An insight run is lost');
  };
  const leave = (count: number) => {
    const left = waiting.splice(0, count);
    for (const { done } of left) done();
    return left;
  };

  const pause = async (milliseconds: number) => {
    const waking = new AbortController();
    hurry = () => waking.abort();
    await sleep(milliseconds, undefined, { ref: false, signal: waking.signal }).catch(() => undefined);
  };

  /** Oldest first, until none waits; a run leaves the list only when it is stored. */
  const write = async () => {
    let [wait, size, refusals] = [backoffMs, batch, 0];
    // The answer goes out first.
    await setImmediate();
    while (waiting.length > 0 && !isClosed) {
      const runs = waiting.slice(0, size).map(({ run }) => run);
      try {
        await store.saveRuns(runs);
        leave(runs.length);
        [wait, size, refusals] = [backoffMs, batch, 0];
      } catch (err) {
        log.warn({ err, waiting: waiting.length }, 'Could not store insight runs; retrying');
        if (isRefusal(err) && runs.length === 1 && (refusals += 1) >= maxRefusals) {
          for (const { run } of leave(1)) lose(run, 'The store rejected it', err);
          refusals = 0;
        }
        // One alone, so that a run that the store refuses does not hold up the others.
        if (isRefusal(err)) size = 1;
        await pause(wait);
        wait = Math.min(maxBackoffMs, 2 * wait);
      }
    }
    isWriting = false;
  };

  const until = async (last: Waiting | undefined, settleTimeoutMs: number) => {
    if (!last) return;
    const timer = new AbortController();
    const isOver = sleep(settleTimeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([last.isDone, isOver]);
    timer.abort();
  };
  const flush = (settleTimeoutMs: number) => {
    hurry();
    return until(waiting.at(-1), settleTimeoutMs);
  };

  return {
    record(run) {
      if (isClosed) return lose(run, 'The gateway is stopped');
      if (waiting.length >= capacity) return lose(run, `Expected at most ${capacity} waiting runs, got more`);
      waiting.push(toWaiting(run));
      if (isWriting) return;
      isWriting = true;
      void write();
    },
    settle: (tenantId, settleTimeoutMs) =>
      until(
        waiting.findLast(({ run }) => run.tenantId === tenantId),
        settleTimeoutMs,
      ),
    flush,
    async close(settleTimeoutMs) {
      await flush(settleTimeoutMs);
      isClosed = true;
      for (const { run } of leave(waiting.length))
        lose(run, 'The gateway stopped before the store accepted it');
    },
  };
}

/** Whether the store was there and would not have it, rather than being away. */
function isRefusal(error: unknown): boolean {
  return toGatewayError(error).code !== 'STORE_UNAVAILABLE';
}

function createRunMetrics(registry: Registry, count: () => number): Counter {
  const registers = [registry];
  new Gauge({
    name: 'gateway_portal_runs_waiting',
    help: 'Insight runs that are not stored yet.',
    registers,
    collect() {
      this.set(count());
    },
  });
  return new Counter({
    name: 'gateway_portal_runs_lost_total',
    help: 'Insight runs that could not be stored; each is in the log.',
    registers,
  });
}
