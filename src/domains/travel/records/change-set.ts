import type { RecordKind, TravelRecords } from './record.ts';

/**
 * Records that are about to change, and the months of the views that they count in. Dirty marks of those months are stored
 * before the records change and go when the months are recomputed, so that whatever happens in between leaves dirty marks.
 */
export interface RecordChangeSet {
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

/** What is told of every change of records, so that views of them stay true. */
export interface ChangeTracker {
  begin(tenantId: string): RecordChangeSet;
}
