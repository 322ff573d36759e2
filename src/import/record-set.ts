import type { RecordModel } from './record-model.ts';

/** What every record has, whatever its kind. */
export interface Identified {
  id: string;
}

/** Kinds of records by the name that a file gives them. */
export type Models = Readonly<Record<string, RecordModel<Identified>>>;

/** One tenant's records on their way into the store, from the first batch to the last one. */
export interface ImportSink {
  /**
   * Inserts or overwrites by id; of one id given twice the last wins. Safe to repeat, and to call again before it has
   * ended as long as the ids are others.
   * @param type a name of the set's `models`, whose records these are.
   */
  saveAll(type: string, records: readonly Identified[]): Promise<void>;
  /** Brings what is made from the records up to date. Call it after the last batch, also if one was refused. */
  finish(): Promise<void>;
}

/** The records of one domain, which one file can hold, and where they go. */
export interface RecordSet<Stores> {
  readonly models: Models;
  open(stores: Stores, tenantId: string): ImportSink;
}

/** The column, or property, that tells a record's kind; either name will do. */
export const typeColumns = ['recordType', 'kind'] as const;
