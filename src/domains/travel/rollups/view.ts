import type { RecordKind, TravelRecords } from '../records/record.ts';

/** Text that tells a view's rows apart, and whole numbers that are added up; both by name, as the view declares them. */
export type Row<Keys extends string = string, Sums extends string = string> = Readonly<Record<Keys, string>> &
  Readonly<Record<Sums, number>>;

/**
 * A materialised view: the records of one kind, by the month of one of their days, grouped by `keys`, with `sums`
 * added up. One document holds the rows of a month, or, where the view has a shard, those of a month and a shard.
 */
export interface View<Kind extends RecordKind, Keys extends string, Sums extends string> {
  /** As `meta.source` names it, where callers know it (REST-503, docs/rest/travel.md). */
  readonly name: string;
  readonly by: { readonly kind: Kind; readonly field: keyof TravelRecords[Kind] & string };
  readonly keys: readonly Keys[];
  readonly sums: readonly Sums[];
  /** The key whose values get documents of their own, for views that are read for one value at a time. */
  readonly shard?: Keys;
  /** What a record counts for; undefined if it is not part of the view. */
  toRow(record: TravelRecords[Kind]): Row<Keys, Sums> | undefined;
}

/** A row of which nothing is known but that its keys are text and its sums numbers. */
export type AnyRow = Readonly<Record<string, string | number>>;

/** A view, whatever it counts: what every `View` is. */
export interface AnyView {
  readonly name: string;
  readonly by: { readonly kind: RecordKind; readonly field: string };
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  readonly shard?: string;
  /** @param record of the kind that the view is by. */
  toRow(record: TravelRecords[RecordKind]): AnyRow | undefined;
}

/** The rows of a view, whatever it is grouped by. */
export type RowOf<Each extends { toRow(record: never): unknown }> = NonNullable<ReturnType<Each['toRow']>>;

/** A month of a view. */
export interface ViewMonth<Each extends { toRow(record: never): unknown }> {
  /** Its first day, `YYYY-MM-01`. */
  month: string;
  /** Rows with the same keys may come more than once: a sum that would grow too large for exactness is split. */
  rows: readonly RowOf<Each>[];
}

/** How queries read the views. Every method stays within one tenant. */
export interface ViewReader {
  /**
   * The months from the first to the last one, both given by their first day and included, in order; those without
   * rows are left out.
   * @param shard of views that have one, which value's rows.
   */
  readMonths<Each extends AnyView>(
    tenantId: string,
    view: Each,
    from: string,
    to: string,
    shard?: string,
  ): Promise<ViewMonth<Each>[]>;
}
