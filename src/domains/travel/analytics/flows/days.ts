import { groupBy } from '../../../../common/collections.ts';
import type { RecordKind } from '../../records/record.ts';
import type { Row, View, ViewReader } from '../../rollups/view.ts';
import { Fraction } from '../figures.ts';
import { monthOf, type Period } from '../periods.ts';

/** The rows of a view by day that lie in a period, by month; of months at its edges only the days inside. */
export async function readDays<Kind extends RecordKind, Keys extends string, Sums extends string>(
  views: ViewReader,
  tenantId: string,
  view: View<Kind, Keys | 'day', Sums>,
  { start, end }: Period,
): Promise<{ month: string; rows: Row<Keys | 'day', Sums>[] }[]> {
  const months = await views.readMonths(tenantId, view, monthOf(start).start, monthOf(end).start);
  return months.map(({ month, rows }) => ({
    month,
    rows: rows.filter(({ day }) => start <= day && day <= end),
  }));
}

/** Adds up rows, exactly. @returns the sums by each value of the key. */
export function sumBy<Keys extends string, Sums extends string>(
  rows: Iterable<Row<Keys, Sums>>,
  key: Keys,
  sums: readonly Sums[],
): Map<string, Record<Sums, Fraction>> {
  const groups = groupBy(rows, (row) => row[key]);
  return new Map([...groups].map(([value, group]) => [value, addUp(group, sums)]));
}

function addUp<Sums extends string>(
  rows: readonly Readonly<Record<Sums, number>>[],
  sums: readonly Sums[],
): Record<Sums, Fraction> {
  const totals = sums.map((name) => {
    const total = rows.reduce((sum, row) => sum + BigInt(row[name]), 0n);
    return [name, new Fraction(total, 1n)];
  });
  return Object.fromEntries(totals) as Record<Sums, Fraction>;
}
