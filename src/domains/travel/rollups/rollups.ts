import type { RecordKind, TravelRecords } from '../records/record.ts';

/**
 * Records that are about to change, and the months of the views that they count in. Dirty marks of those months are stored
 * before the records change and go when the months are recomputed, so that whatever happens in between leaves dirty marks.
 */
export interface RollupChangeSet {
  /**
   * Marks every month that the records count in. Call it with old and new versions, before they are written, and for
   * every batch anew: that keeps the dirty marks alive. A write must not take longer than 40 seconds.
   */
  touch<Kind extends RecordKind>(kind: Kind, records: readonly TravelRecords[Kind][]): Promise<void>;
  /**
   * Recomputes every month that was touched, from the records as they are now, and takes the change set's dirty marks away. Call
   * it when all writes have ended, those that failed included; where it rejects, the dirty marks stay, and somebody will
   * recompute them.
   */
  finish(): Promise<void>;
}

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
export interface Rollups {
  begin(tenantId: string): RollupChangeSet;
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
