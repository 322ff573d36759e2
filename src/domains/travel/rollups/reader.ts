import type { RollupStore } from './rollup-store.ts';
import type { StoredRow } from './aggregate.ts';
import type { AnyView, RowOf, ViewMonth, ViewReader } from './view.ts';

/** A stored row with the names that its view gives. */
function toRow<Each extends AnyView>({ keys, sums }: Each, values: StoredRow): RowOf<Each> {
  const row: Record<string, string | number | undefined> = {};
  // A loop: this runs for every row of every answer.
  let at = 0;
  for (const name of keys) row[name] = values[at++];
  for (const name of sums) row[name] = values[at++];
  return row as RowOf<Each>;
}

/** Reads the views from their documents. */
export function createViewReader(store: Pick<RollupStore, 'findRows'>): ViewReader {
  return {
    async readMonths<Each extends AnyView>(
      tenantId: string,
      view: Each,
      from: string,
      to: string,
      shard = '',
    ): Promise<ViewMonth<Each>[]> {
      const byMonth = new Map<string, RowOf<Each>[]>();
      for (const { month, rows } of await store.findRows(tenantId, view.name, shard, from, to)) {
        if (rows.length === 0) continue;
        const known = byMonth.get(month) ?? [];
        for (const values of rows) known.push(toRow(view, values));
        byMonth.set(month, known);
      }
      return [...byMonth].map(([month, rows]) => ({ month, rows }));
    },
  };
}
