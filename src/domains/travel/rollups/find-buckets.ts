import { addMonths } from '../../../common/time.ts';
import type { DayField, RecordStore } from '../records/record-store.ts';
import type { RollupStore } from './rollup-store.ts';
import { lastDayOf, monthOf, sources, type Bucket } from './source.ts';

type RecordCounts = Pick<RecordStore, 'countDays' | 'findDaySpan'>;

const toNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The months from the first to the last one in which records lie. Halves the span: one wrong year must cost little. */
async function findMonths(
  records: RecordCounts,
  tenantId: string,
  by: DayField,
  first: string,
  last: string,
): Promise<string[]> {
  const count = await records.countDays(tenantId, by, first, lastDayOf(last));
  if (count === 0) return [];
  if (first === last) return [first];
  const middle = addMonths(first, Math.floor((toNumber(last) - toNumber(first)) / 2));
  return [
    ...(await findMonths(records, tenantId, by, first, middle)),
    ...(await findMonths(records, tenantId, by, addMonths(middle, 1), last)),
  ];
}

/** Every bucket that has records or documents, source by source. */
export async function* findBuckets(
  store: Pick<RollupStore, 'findMonths'>,
  records: RecordCounts,
  tenantId: string,
): AsyncGenerator<Bucket, void> {
  for (const source of sources.values()) {
    const span = await records.findDaySpan(tenantId, source.by);
    const counted = span
      ? await findMonths(records, tenantId, source.by, monthOf(span.first), monthOf(span.last))
      : [];
    const months = new Set([...counted, ...(await store.findMonths(tenantId, source.name))]);
    for (const month of [...months].sort()) yield { source, month };
  }
}
