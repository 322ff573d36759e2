import type {
  Compensation,
  Employee,
  FxHolding,
  FxRate,
  Itinerary,
  RecordKind,
  TravelRecords,
} from './record.ts';

/** A field of a kind that holds a day (or a month's first day), by which records are found. */
export type DayField<Kind extends RecordKind = RecordKind> = {
  [Each in Kind]: { readonly kind: Each; readonly field: keyof TravelRecords[Each] & string };
}[Kind];

/** The versions of one record, by id. */
export interface Change<Stored> {
  from: Stored;
  to: Stored;
}

/** What the travel domain needs of a store for imported records. Every method stays within one tenant. */
export interface RecordStore {
  /** Inserts those that are new. @returns those whose id exists, untouched yet. Of one id given twice the last counts. */
  insertNew<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    records: readonly TravelRecords[Kind][],
  ): Promise<TravelRecords[Kind][]>;
  /**
   * Overwrites records, each only while it lies on the days that the known version lies on: another writer may have
   * moved it to a month that this one knows nothing of. An fx rate keeps its `createdAt`.
   * @returns how many were overwritten.
   */
  overwrite<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    changes: readonly Change<TravelRecords[Kind]>[],
  ): Promise<number>;
  /** Deletes records, each only while it lies on the days that it is known to lie on. @returns how many. */
  deleteKnown<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    known: readonly TravelRecords[Kind][],
  ): Promise<number>;
  /** Those of the ids that exist, in no order. */
  findByIds<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    ids: readonly string[],
  ): Promise<TravelRecords[Kind][]>;
  /** Records whose field lies in the days, both included, in the field's order, one by one: memory stays flat. */
  scanDays<By extends DayField>(
    tenantId: string,
    by: By,
    from: string,
    to: string,
  ): AsyncIterable<TravelRecords[By['kind']]>;
  /** How many records `scanDays` would give; counted in an index, without reading them. */
  countDays(tenantId: string, by: DayField, from: string, to: string): Promise<number>;
  /** The first and the last day that the field holds; undefined if there is no record. */
  findDaySpan(tenantId: string, by: DayField): Promise<{ first: string; last: string } | undefined>;
  findAllEmployees(tenantId: string): Promise<Employee[]>;
  findCompensation(tenantId: string, employeeId: string): Promise<Compensation | undefined>;
  findAllHoldings(tenantId: string): Promise<FxHolding[]>;
  /** The newest first, none after `until`, of pairs that name one of the currencies. */
  findRates(tenantId: string, currencies: readonly string[], until: Date, limit: number): Promise<FxRate[]>;
  /** Each pair's latest rate that is not after `until`. */
  findLatestRates(tenantId: string, until: Date): Promise<FxRate[]>;
  /** Open itineraries of an employee in a currency that start at or after the day, the largest gross first. */
  findTopOpen(
    tenantId: string,
    employeeId: string,
    currencyCode: string,
    day: string,
    limit: number,
  ): Promise<Itinerary[]>;
  /**
   * Won itineraries of an employee under way on the day, the last started first.
   * @param currencyCode only that currency's; undefined for all.
   */
  findTraveling(
    tenantId: string,
    employeeId: string,
    currencyCode: string | undefined,
    day: string,
    limit: number,
  ): Promise<Itinerary[]>;
}
