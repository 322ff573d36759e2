import { groupBy } from '../../../common/collections.ts';
import type { DayField } from '../records/record-store.ts';
import type { RecordKind, TravelRecords } from '../records/record.ts';
import type { AnyView } from './view.ts';
import { views } from './views.ts';

/** A day of a kind of record, and all views that count by it: their months change together. */
export interface Source {
  /** `itinerary.closedDate`. */
  readonly name: string;
  readonly by: DayField;
  readonly views: readonly AnyView[];
}

/** A month of a source: what marks name, and a recomputation counts at once. */
export interface Bucket {
  readonly source: Source;
  /** Its first day, `YYYY-MM-01`. */
  readonly month: string;
}

const sourceNameOf = ({ by }: AnyView) => `${by.kind}.${by.field}`;

/** Every source by name, in the order of the views. */
export const sources: ReadonlyMap<string, Source> = new Map(
  [...groupBy(views, sourceNameOf)].map(([name, found]) => [
    name,
    // Views are defined with fields of their kind only.
    { name, by: (found[0] as AnyView).by as DayField, views: found },
  ]),
);

/** The sources of a kind's records; none if no view counts them. */
export const sourcesOf = (kind: RecordKind): readonly Source[] =>
  [...sources.values()].filter(({ by }) => by.kind === kind);

/** The source's day of a record of its kind; null if it has none. */
export function dayOf({ by }: Source, record: TravelRecords[RecordKind]): string | null {
  return (record as unknown as Readonly<Record<string, string | null>>)[by.field] ?? null;
}

export const monthOf = (day: string): string => `${day.slice(0, 8)}01`;

/** The last text that a day of the month can be: days are compared as text. */
export const lastDayOf = (month: string): string => `${month.slice(0, 8)}31`;

/** The bucket's name, unique within a tenant: `itinerary.closedDate/2026-02-01`. */
export const nameOf = ({ source, month }: Bucket): string => `${source.name}/${month}`;

/** The bucket of a name; undefined if no view counts by its source any more. */
export function toBucket(name: string): Bucket | undefined {
  const [sourceName = '', month = ''] = name.split('/');
  const source = sources.get(sourceName);
  return source && { source, month };
}
