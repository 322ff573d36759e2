import type { RecordKind, TravelRecords } from '../records/record.ts';

/**
 * Records that are about to change, and the months of the views that they count in. Marks of those months are stored
 * before the records change and go when the months are recounted, so that whatever happens in between leaves marks.
 */
export interface RollupSession {
  /** Marks every month that the records count in. Call it with old and new versions, before they are written. */
  touch<Kind extends RecordKind>(kind: Kind, records: readonly TravelRecords[Kind][]): Promise<void>;
  /** Recounts every month that was touched, from the records as they are now, and takes the session's marks away. */
  finish(): Promise<void>;
}

/** A row of a view that is not what a recount of the records gives. */
export interface RollupDifference {
  view: string;
  month: string;
  row: string;
  expected: string;
  got: string;
}

/** Keeps the views true. Every method but `refreshAbandoned` stays within one tenant. */
export interface Rollups {
  begin(tenantId: string): RollupSession;
  /** Recounts what processes that are gone have left marked. @returns how many months. */
  refreshAbandoned(): Promise<number>;
  /** Recounts every month of every view. @returns how many months. */
  rebuild(tenantId: string): Promise<number>;
  /** Compares every row with a recount of the records. */
  check(tenantId: string): AsyncIterable<RollupDifference>;
}
