import type { DayField, RecordStore } from '../records/record-store.ts';
import type { RecordKind, TravelRecords } from '../records/record.ts';
import { addMonths } from '../../../common/time.ts';
import { pForEach } from '../../../common/p-map.ts';
import { dayOf, lastDayOf, sources, type Bucket, type Source } from './source.ts';
import { BucketAggregator } from './aggregate.ts';

/** What counting reads of the records. */
export type RecordReader = Pick<RecordStore, 'scanDays' | 'countDays'>;

/** Names of a kind's fields that every record of it has. */
type AlwaysThere<Kind extends RecordKind> = {
  [Name in keyof TravelRecords[Kind]]: TravelRecords[Kind][Name] extends string ? Name : never;
}[keyof TravelRecords[Kind]];

/** A day that every record of a kind has: who reads by it misses none. */
const dayOfAll: { readonly [Kind in RecordKind]?: AlwaysThere<Kind> } = {
  itinerary: 'travelStartDate',
  cash_movement: 'date',
  deposit: 'dueDate',
  supplier_invoice: 'date',
  lead: 'createdDate',
  target: 'month',
};

/** Before and after every day. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

/** Scans at a time: while one batch is added up, others are on their way. */
const scanConcurrency = 4;

/** Records that are read in the time that a command takes: a few are sooner read than counted. */
const recordsOfCommand = 20;

const bucketsWorthCounting = 3;

/** Records that are read by one of their days, and the sources that are added up from them. */
interface Scan {
  by: DayField;
  from: string;
  to: string;
  feeds: readonly Source[];
}

/** Each bucket read by itself. */
const toScans = (buckets: readonly Bucket[]): Scan[] =>
  buckets.map(({ source, month }) => ({
    by: source.by,
    from: month,
    to: lastDayOf(month),
    feeds: [source],
  }));

const sourcesIn = (buckets: readonly Bucket[]): Source[] => [...new Set(buckets.map(({ source }) => source))];

/** How many records lie in the scans, of which those that follow each other are counted together. */
async function countSeparately(
  records: RecordReader,
  tenantId: string,
  scans: readonly Scan[],
): Promise<number> {
  const runs: Scan[] = [];
  for (const scan of [...scans].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = runs.findIndex(({ by, to }) => by === scan.by && addMonths(to, 1) === scan.from);
    if (before === -1) runs.push(scan);
    else runs[before] = { ...scan, from: runs[before]?.from ?? scan.from };
  }
  let total = 0;
  for (const { by, from, to } of runs) {
    total += await records.countDays(tenantId, by, from, to);
  }
  return total;
}

/** All records of the kind, each once, in pieces that begin with the months of `buckets`. */
function toWholeScans(by: DayField, buckets: readonly Bucket[]): Scan[] {
  const feeds = sourcesIn(buckets);
  const months = buckets.filter(({ source }) => source.by.field === by.field).map(({ month }) => month);
  const starts = [firstDay, ...months.sort()];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    // What sorts just before the next month's first day.
    return { by, from, to: next === undefined ? lastDay : `${next.slice(0, 8)}00`, feeds };
  });
}

/** Records that lie in the buckets of several sources are cheaper to read once than once for each source. */
async function planScans(
  records: RecordReader,
  tenantId: string,
  buckets: readonly Bucket[],
): Promise<Scan[]> {
  const scans = toScans(buckets);
  const [first] = buckets;
  const { kind } = first?.source.by ?? {};
  const whole = kind && sources.get(`${kind}.${dayOfAll[kind] ?? ''}`);
  // All of them are counted only if much is to be read anyway.
  if (!whole || buckets.length < bucketsWorthCounting) return scans;
  const feeds = sourcesIn(buckets);
  const all = await records.countDays(tenantId, whole.by, firstDay, lastDay);
  if (all <= recordsOfCommand * buckets.length) {
    return [{ by: whole.by, from: firstDay, to: lastDay, feeds }];
  }
  if (feeds.length === 1) return scans;
  const separately = await countSeparately(records, tenantId, scans);
  return separately > all ? toWholeScans(whole.by, buckets) : scans;
}

/** Adds up buckets, all of one kind, from the records. Memory grows with the views' rows, not with the records. */
export async function countBuckets(
  records: RecordReader,
  tenantId: string,
  buckets: readonly Bucket[],
  signal?: AbortSignal,
): Promise<BucketAggregator[]> {
  const aggregators = new Map(buckets.map((bucket) => [bucket, new BucketAggregator(bucket)]));
  const byMonth = new Map<Source, Map<string, BucketAggregator>>();
  for (const [{ source, month }, aggregator] of aggregators) {
    const months = byMonth.get(source) ?? new Map<string, BucketAggregator>();
    byMonth.set(source, months.set(month.slice(0, 7), aggregator));
  }
  await pForEach(await planScans(records, tenantId, buckets), scanConcurrency, async (scan) => {
    signal?.throwIfAborted();
    for await (const record of records.scanDays(tenantId, scan.by, scan.from, scan.to)) {
      for (const source of scan.feeds) {
        const day = dayOf(source, record);
        if (day !== null) byMonth.get(source)?.get(day.slice(0, 7))?.add(record);
      }
    }
  });
  return [...aggregators.values()];
}
