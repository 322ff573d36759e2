import type { RecordKind, TravelRecords } from '../../domains/travel/index.ts';

/** What files do not give, for it follows from the rest. */
interface Derived {
  itinerary: 'stage';
  fx_rate: 'createdAt';
  fx_holding: 'id';
  target: 'id';
  compensation: 'id';
}

/** A record of a kind as a file gives it: amounts are decimal, times are text. */
export type FileRecordOf<Kind extends RecordKind> = Kind extends RecordKind
  ? { kind: Kind } & {
      [
        Field in Exclude<keyof TravelRecords[Kind], Kind extends keyof Derived ? Derived[Kind] : never>
      ]: TravelRecords[Kind][Field] extends Date ? string : TravelRecords[Kind][Field];
    }
  : never;

export type FileRecord = FileRecordOf<RecordKind>;

/** An amount in whole cents. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
