import type { RecordModel } from './record-model.ts';

/** What every record has, whatever its kind. */
export interface Identified {
  id: string;
}

/** Kinds of records by the name that `recordType` gives them. */
export type Models = Readonly<Record<string, RecordModel<Identified>>>;

/** The records of one domain, which one file can hold, and where they go. */
export interface RecordSet<Stores> {
  readonly models: Models;
  /**
   * Inserts or overwrites by id; of one id given twice the last wins. Safe to repeat.
   * @param type a name of `models`, whose records these are.
   */
  saveAll(stores: Stores, tenantId: string, type: string, records: readonly Identified[]): Promise<void>;
}

/** The column, or property, that tells a record's kind. */
export const typeColumn = 'recordType';
