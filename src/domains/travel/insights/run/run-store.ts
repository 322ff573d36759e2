import type { InsightRun, RunCounts, RunTrigger } from './run.ts';

/** How a run has ended. */
export type RunEnd =
  { status: 'completed'; counts: RunCounts; at: Date } | { status: 'failed'; error: string; at: Date };

/** What runs need of a store to be kept. Every method stays within one tenant. */
export interface RunStore {
  insertRun(tenantId: string, run: InsightRun): Promise<void>;
  /** Ends a run that is still running. */
  endRun(tenantId: string, runId: string, end: RunEnd): Promise<void>;
  /** Ends every other run that is still said to be running: whoever holds the lock knows that it is not. */
  endOtherRuns(tenantId: string, runId: string, end: RunEnd): Promise<void>;
  /** The one that started last. */
  findLatestRun(tenantId: string, trigger: RunTrigger): Promise<InsightRun | undefined>;
}
