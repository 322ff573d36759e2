import type { RequestContext } from '../../../../common/request-context.ts';
import type { Recommendation } from '../insight-event.ts';
import type { Lease } from './lease.ts';
import type { RunStamp } from './run-records.ts';
import type { RunDeps } from './run-deps.ts';
import type { WordingDeps } from './wording.ts';

/** A run that has the tenant's lock. */
export interface LockedRun {
  context: RequestContext;
  runId: string;
  /** The as-of day, `YYYY-MM-DD`. */
  day: string;
  lease: Lease;
  /** Ends the run. */
  signal: AbortSignal;
}

/** What the steps of a run share. */
export interface RunState {
  tenantId: string;
  insights: RunDeps['insights'];
  stamp: RunStamp;
  wording: WordingDeps;
  createdEvents: number;
  createdRecommendations: number;
  /** Recommendations that the run made or changed, for those who listen. */
  changed: Recommendation[];
  /** To be called before each write. @throws what ended the run, or CONFLICT where the lock is lost. */
  hold(): Promise<void>;
}

export function createRunState(
  { insights, ai }: Pick<RunDeps, 'insights' | 'ai'>,
  work: LockedRun,
): RunState {
  const { context, runId, day, lease, signal } = work;
  const { tenantId } = context.viewer;
  return {
    tenantId,
    insights,
    stamp: { tenantId, runId, day, now: new Date() },
    wording: { ai, context, signal },
    createdEvents: 0,
    createdRecommendations: 0,
    changed: [],
    async hold() {
      signal.throwIfAborted();
      await lease.hold();
    },
  };
}
