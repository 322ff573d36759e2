import type { Period, RecordType, User, WorkforceData, WorkforceRecords } from './record.ts';

/** What the workforce domain needs of a store for imported records. Every method stays within one tenant. */
export interface RecordStore {
  /** Inserts or overwrites by id, the new ones first; of one id given twice the last wins. Safe to repeat. */
  saveAll<Type extends RecordType>(
    tenantId: string,
    type: Type,
    records: readonly WorkforceRecords[Type][],
  ): Promise<void>;
  /** All departments and employees, and what touches the period. */
  findData(tenantId: string, period: Period): Promise<WorkforceData>;
  /** All departments and employees. */
  findPeople(tenantId: string): Promise<Pick<WorkforceData, 'departments' | 'employees'>>;
  /** All users. */
  findAllUsers(tenantId: string): Promise<User[]>;
  /** Those of the ids that exist, in no order. */
  findUsers(tenantId: string, ids: readonly string[]): Promise<User[]>;
}
