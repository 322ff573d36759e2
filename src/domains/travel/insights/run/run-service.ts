import { randomUUID } from 'node:crypto';
import { GatewayError } from '../../../../common/errors.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import { hourMs } from '../../../../common/time.ts';
import { assertManages } from '../../access.ts';
import { executeRun } from './execute-run.ts';
import { runUnderWay, takeLease, defaultLeaseTimes, type Lease } from './lease.ts';
import type { RunDeps } from './run-deps.ts';
import type { RunEnd } from './run-store.ts';
import type { InsightRun, RunResult, RunTrigger } from './run.ts';

export interface RunService {
  /**
   * Evaluates the viewer's tenant as of today, stores what is new, refreshes what has changed, resolves what has
   * cleared, and makes the day's briefing. Repeated on the same day it makes no second copy of anything, also after a
   * run that was cut short.
   * @param signal ends the run early: CANCELLED.
   * @throws GatewayError FORBIDDEN for viewers below administrators; CONFLICT with `retryAfterSeconds` while another run of
   * the tenant is under way, or where another took over; NO_RATE where an amount that counts cannot be converted.
   */
  run(context: RequestContext, trigger: RunTrigger, signal?: AbortSignal): Promise<RunResult>;
  /**
   * The day's scheduled run. @returns undefined if the day has had it, another run is under way, or it failed a
   * short while ago.
   */
  runDaily(context: RequestContext, signal?: AbortSignal): Promise<RunResult | undefined>;
}

/** Milliseconds after a scheduled run that failed before it is tried again. */
const retryDelayMs = hourMs;

/** Of runs that are still said to be running when another has the lock. */
const abandoned = 'The process that executed the run has ended';
const cutShort = 'The run was stopped before it finished; run it again';

/** What a run fails with; where it was told to end, what it was at then does not matter. */
function toFailure(error: unknown, isCutShort: boolean): unknown {
  if (!isCutShort || error instanceof GatewayError) return error;
  return new GatewayError('CANCELLED', cutShort, { cause: error, retryAfterSeconds: 1 });
}

/** The stored text of a failure: internal errors are masked, because they may contain private data. */
function toReason(failure: unknown): string {
  return failure instanceof GatewayError ? failure.message : 'Internal error';
}

/** Whether the day's scheduled run is done, or is to be left alone for now. */
function isSettled(latest: InsightRun | undefined, day: string, now: number): boolean {
  if (latest?.day !== day) return false;
  if (latest.status === 'completed') return true;
  // Those that ended with their process are gone on with at once.
  if (latest.status !== 'failed' || latest.error === abandoned || latest.error === cutShort) return false;
  return now - (latest.completedAt?.getTime() ?? 0) < retryDelayMs;
}

export function createRunService(deps: RunDeps): RunService {
  const { runs, locks, asOf, stopping } = deps;
  const times = deps.lease ?? defaultLeaseTimes;

  /** A run under the lock, kept from its beginning to its end. */
  const record = async (
    context: RequestContext,
    run: InsightRun,
    lease: Lease,
    signal: AbortSignal | undefined,
  ) => {
    const { tenantId } = context.viewer;
    const { runId, trigger, day } = run;
    const end = async (given: RunEnd) => await runs.endRun(tenantId, runId, given);
    await runs.endOtherRuns(tenantId, runId, { status: 'failed', error: abandoned, at: new Date() });
    await runs.insertRun(tenantId, run);
    try {
      const signals = [lease.signal, stopping, ...(signal ? [signal] : [])];
      const work = { context, runId, day, lease, signal: AbortSignal.any(signals) };
      const counts = await executeRun(deps, work);
      await end({ status: 'completed', counts, at: new Date() });
      context.log.info({ tenant: tenantId, runId, trigger, ...counts }, 'Travel insight run completed');
      return { runId, trigger, status: 'completed', ...counts } satisfies RunResult;
    } catch (error) {
      const failure = toFailure(error, stopping.aborted || signal?.aborted === true);
      context.log.warn({ tenant: tenantId, runId, trigger, err: failure }, 'Travel insight run failed');
      await end({ status: 'failed', error: toReason(failure), at: new Date() }).catch((err: unknown) => {
        context.log.warn({ err, runId }, 'Could not store the failure of a travel insight run');
      });
      throw failure;
    }
  };

  /** @param isWanted asked under the lock; undefined comes back where it says no. */
  const runUnderLock = async (
    context: RequestContext,
    trigger: RunTrigger,
    signal: AbortSignal | undefined,
    isWanted: (day: string) => Promise<boolean>,
  ): Promise<RunResult | undefined> => {
    const { tenantId } = context.viewer;
    const [runId, day] = [randomUUID(), asOf()];
    const lease = await takeLease(locks, { tenantId, runId, log: context.log }, times);
    if (!lease) throw runUnderWay(Math.ceil(times.durationMs / 1_000));
    const begun = {
      status: 'running',
      startedAt: new Date(),
      completedAt: null,
      counts: null,
      error: null,
    } as const;
    try {
      if (!(await isWanted(day))) return undefined;
      return await record(context, { runId, trigger, day, ...begun }, lease, signal);
    } finally {
      // Where it fails, the lock is free when its time is over.
      await lease.release().catch((err: unknown) => {
        context.log.warn({ err, tenant: tenantId }, 'Could not release the lock of a travel insight run');
      });
    }
  };

  return {
    async run(context, trigger, signal) {
      assertManages(context, 'run travel insights');
      const answer = await runUnderLock(context, trigger, signal, () => Promise.resolve(true));
      if (!answer) throw new Error('Expected the run to be executed, got none');
      return answer;
    },

    async runDaily(context, signal) {
      assertManages(context, 'run travel insights');
      const { tenantId } = context.viewer;
      const isWanted = async (day: string) =>
        !isSettled(await runs.findLatestRun(tenantId, 'schedule'), day, Date.now());
      // Without the lock first, which most rounds of the schedule then need not take.
      if (!(await isWanted(asOf()))) return undefined;
      try {
        return await runUnderLock(context, 'schedule', signal, isWanted);
      } catch (error) {
        if (error instanceof GatewayError && error.code === 'CONFLICT') return undefined;
        throw error;
      }
    },
  };
}
