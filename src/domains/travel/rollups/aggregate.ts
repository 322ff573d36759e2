import { compareCodeUnits, groupBy } from '../../../common/collections.ts';
import type { RecordKind, TravelRecords } from '../records/record.ts';
import type { Bucket } from './source.ts';
import type { AnyRow, AnyView } from './view.ts';

/** A row as it is stored: the view's keys, then its sums, in the view's order. */
export type StoredRow = readonly (string | number)[];

/** The rows of a view's month and shard, or, where they are many, a part of them. */
export interface CountedDocument {
  readonly view: string;
  /** '' where the view has no shard. */
  readonly shard: string;
  readonly part: number;
  readonly rows: readonly StoredRow[];
}

interface Group {
  readonly keys: readonly string[];
  readonly sums: number[];
  /** Nothing more can be added without loss. */
  isFull: boolean;
}

/** Rows of a document: with the longest texts that records can have, a quarter of what a document may hold. */
const rowsPerPart = 1_000;

/** Larger than what any record adds to a sum: amounts have at most 15 digits in units. */
const maxFigure = 1e15;
/** Whole numbers up to 2^53 are exact. */
const fullAbove = Number.MAX_SAFE_INTEGER - maxFigure;

/** Adds up one view's rows of one month. */
class ViewAggregator {
  readonly #view: AnyView;
  readonly #groups = new Map<string, Group>();
  readonly #full: Group[] = [];

  constructor(view: AnyView) {
    this.#view = view;
  }

  // Loops, here and below: this runs for every record and view.
  add(record: TravelRecords[RecordKind]): void {
    const row = this.#view.toRow(record);
    if (!row) return;
    // Records' texts hold no control characters.
    let id = '';
    for (const name of this.#view.keys) id += `${row[name]}\0`;
    const group = this.#openGroup(id, row);
    let index = 0;
    for (const name of this.#view.sums) {
      const sum = (group.sums[index] ?? 0) + Number(row[name]);
      group.sums[index++] = sum;
      if (Math.abs(sum) > fullAbove) group.isFull = true;
    }
  }

  /** The group that the row is added to: who reads rows adds them up, so two of the same keys are as good as one. */
  #openGroup(id: string, row: AnyRow): Group {
    const known = this.#groups.get(id);
    if (known && !known.isFull) return known;
    if (known) this.#full.push(known);
    const group = { keys: this.#view.keys.map((name) => String(row[name])), sums: [], isFull: false };
    this.#groups.set(id, group);
    return group;
  }

  toDocuments(): CountedDocument[] {
    const { name, keys, shard } = this.#view;
    const at = shard === undefined ? -1 : keys.indexOf(shard);
    // In the order of their keys, so that what was read in another order is stored alike.
    const groups = [...this.#groups].sort(([one], [other]) => compareCodeUnits(one, other));
    const rows = [...this.#full, ...groups.map(([, group]) => group)].map(({ keys: values, sums }) => [
      ...values,
      ...sums,
    ]);
    const shards = groupBy(rows, (row) => String(row[at] ?? ''));
    return [...shards].flatMap(([value, found]) =>
      Array.from({ length: Math.ceil(found.length / rowsPerPart) }, (_, part) => ({
        view: name,
        shard: value,
        part,
        rows: found.slice(part * rowsPerPart, (part + 1) * rowsPerPart),
      })),
    );
  }
}

/** Adds up the records of a bucket for each of its views. */
export class BucketAggregator {
  readonly bucket: Bucket;
  readonly #views: readonly ViewAggregator[];

  constructor(bucket: Bucket) {
    this.bucket = bucket;
    this.#views = bucket.source.views.map((view) => new ViewAggregator(view));
  }

  add(record: TravelRecords[RecordKind]): void {
    for (const view of this.#views) view.add(record);
  }

  toDocuments(): CountedDocument[] {
    return this.#views.flatMap((view) => view.toDocuments());
  }
}
