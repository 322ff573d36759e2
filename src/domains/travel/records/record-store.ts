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
export interface DayField<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  field: keyof TravelRecords[Kind] & string;
}

/** What the travel domain needs of a store for imported records. Every method stays within one tenant. */
export interface RecordStore {
  /** Inserts those that are new. @returns those whose id exists, untouched yet. Of one id given twice the last counts. */
  insertNew<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    records: readonly TravelRecords[Kind][],
  ): Promise<TravelRecords[Kind][]>;
  /** Inserts or overwrites by id; an fx rate keeps its `createdAt`. */
  overwrite<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    records: readonly TravelRecords[Kind][],
  ): Promise<void>;
  deleteByIds(tenantId: string, kind: RecordKind, ids: readonly string[]): Promise<number>;
  /** Those of the ids that exist, in no order. */
  findByIds<Kind extends RecordKind>(
    tenantId: string,
    kind: Kind,
    ids: readonly string[],
  ): Promise<TravelRecords[Kind][]>;
  /** Records whose field lies in the days, both included, in the field's order, one by one: memory stays flat. */
  scanDays<Kind extends RecordKind>(
    tenantId: string,
    by: DayField<Kind>,
    from: string,
    to: string,
  ): AsyncIterable<TravelRecords[Kind]>;
  /** The first and the last day that the field holds; undefined where there is no record. */
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
    limit: number,
  ): Promise<Itinerary[]>;
  /** Won itineraries of an employee under way on the day, the last started first. */
  findTraveling(tenantId: string, employeeId: string, day: string, limit: number): Promise<Itinerary[]>;
}
