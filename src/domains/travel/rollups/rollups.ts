import type { ChangeTracker } from '../records/change-set.ts';

/** A row of a view that is not what a recomputation of the records gives. */
export interface RollupDifference {
  view: string;
  month: string;
  /** The values of its keys. */
  row: string;
  /** Its sums by name, or `no row`; amounts in ten-thousandths. */
  expected: string;
  got: string;
}

/** Keeps the views true. Every method but `refreshAbandoned` stays within one tenant. */
export interface Rollups extends ChangeTracker {
  /**
   * Recomputes what processes that are gone have left marked. @returns how many months.
   * @param signal ends it soon; what is not done stays marked.
   */
  refreshAbandoned(signal?: AbortSignal): Promise<number>;
  /**
   * Recomputes everything that is marked, also by those who are at work, whose dirty marks stay: they may be gone without
   * anybody knowing yet. @returns how many months.
   */
  refreshDirty(tenantId: string): Promise<number>;
  /** Recomputes every month of every view. @returns how many months. */
  rebuild(tenantId: string): Promise<number>;
  /**
   * Recomputes what is marked, then compares every row with a count of the records, month by month. A month that
   * changes meanwhile is compared anew.
   */
  check(tenantId: string): AsyncIterable<RollupDifference>;
}
