import type { RecordReader } from './count.ts';
import { countBuckets } from './count.ts';
import type { RollupStore } from './rollup-store.ts';
import type { RollupDifference } from './rollups.ts';
import { nameOf, type Bucket } from './source.ts';
import type { CountedDocument, StoredRow } from './aggregate.ts';
import { views } from './views.ts';

/** Rows by view, and by what tells them apart; sums of rows that tell the same, exact. */
type Sums = Map<string, { view: string; row: string; names: readonly string[]; sums: bigint[] }>;

const viewsByName = new Map(views.map((view) => [view.name, view]));

function addRow(all: Sums, view: string, values: StoredRow): void {
  const known = viewsByName.get(view);
  const at = known?.keys.length ?? values.length;
  const given = values.slice(at);
  // What is no row of a view is reported as it stands.
  const isRow = known?.sums.length === given.length && given.every(Number.isInteger);
  const row = (isRow ? values.slice(0, at) : values).join(', ');
  const sums = isRow ? given.map(BigInt) : [];
  const before = all.get(`${view}\0${row}`)?.sums;
  all.set(`${view}\0${row}`, {
    view,
    row,
    names: isRow ? known.sums : [],
    sums: sums.map((sum, index) => sum + (before?.[index] ?? 0n)),
  });
}

function toSums(documents: readonly CountedDocument[]): Sums {
  const all: Sums = new Map();
  for (const { view, rows } of documents) for (const values of rows) addRow(all, view, values);
  return all;
}

const toText = (entry: { names: readonly string[]; sums: bigint[] } | undefined): string =>
  entry ? entry.names.map((name, index) => `${name} ${entry.sums[index]}`).join(', ') : 'no row';

/** @param month of all of them. */
function compare(month: string, expected: Sums, got: Sums): RollupDifference[] {
  return [...new Set([...expected.keys(), ...got.keys()])].flatMap((key) => {
    const { view, row } = expected.get(key) ?? got.get(key) ?? { view: '', row: '' };
    const texts = { expected: toText(expected.get(key)), got: toText(got.get(key)) };
    return texts.expected === texts.got ? [] : [{ view, month, row, ...texts }];
  });
}

/** Compares a bucket's documents, whatever views they are of, with a count of the records. */
export async function checkBucket(
  store: Pick<RollupStore, 'findDocuments'>,
  records: RecordReader,
  tenantId: string,
  bucket: Bucket,
): Promise<RollupDifference[]> {
  const aggregators = await countBuckets(records, tenantId, [bucket]);
  const expected = toSums(aggregators.flatMap((aggregator) => aggregator.toDocuments()));
  return compare(bucket.month, expected, toSums(await store.findDocuments(tenantId, nameOf(bucket))));
}
