import type { DayField } from '../records/record-store.ts';
import type { RecordKind, TravelRecords } from '../records/record.ts';

/** Text that tells a view's rows apart, and whole numbers that are added up; both by name, as the view declares them. */
export type Row<Keys extends string = string, Sums extends string = string> = Readonly<Record<Keys, string>> &
  Readonly<Record<Sums, number>>;

/**
 * A materialised view: the records of one kind, by the month of one of their days, grouped by `keys`, with `sums`
 * added up. One document holds the rows of a month, or, where the view has a shard, those of a month and a shard.
 */
export interface View<
  Kind extends RecordKind = RecordKind,
  Keys extends string = string,
  Sums extends string = string,
> {
  /** As `meta.source` names it, where the document names it. */
  name: string;
  by: DayField<Kind>;
  keys: readonly Keys[];
  sums: readonly Sums[];
  /** The key whose values get documents of their own, for views that are read for one value at a time. */
  shard?: Keys;
  /** What a record counts for; undefined where it is not part of the view. */
  toRow(record: TravelRecords[Kind]): Row<Keys, Sums> | undefined;
}

/** The rows of a view, whatever it is grouped by. */
export type RowOf<Each> = Each extends View<RecordKind, infer Keys, infer Sums> ? Row<Keys, Sums> : never;

/** A month of a view. */
export interface ViewMonth<Each> {
  /** Its first day, `YYYY-MM-01`. */
  month: string;
  rows: readonly RowOf<Each>[];
}

/** How queries read the views. Every method stays within one tenant. */
export interface ViewReader {
  /**
   * The months from the first to the last one, both given by their first day and included, in order; those without
   * rows are left out.
   * @param shard of views that have one, which value's rows.
   */
  readMonths<Each extends View<any, any, any>>(
    tenantId: string,
    view: Each,
    from: string,
    to: string,
    shard?: string,
  ): Promise<ViewMonth<Each>[]>;
}
