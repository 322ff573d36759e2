import { readCurrencyCode } from '../currency.ts';
import { addMonths, type Period } from '../periods.ts';
import type { Row, ViewMonth, ViewReader } from '../../rollups/view.ts';

/** Views whose rows know their currency, as every row of a consultant does. */
type CurrencyKeyed = Parameters<ViewReader['readMonths']>[1];

/**
 * Reads the months that a period has days in; of rows only those of the asked currency, or all.
 * @param shard see `ViewReader.readMonths`.
 */
export type ReadMonths = <Each extends CurrencyKeyed>(
  view: Each,
  period: Period,
  shard?: string,
) => Promise<ViewMonth<Each>[]>;

/**
 * What is counted and added up has to be of the same records: with a currency asked for, only its own.
 * @throws GatewayError BAD_INPUT naming `currency_code`.
 */
export function createMonthReader(
  views: ViewReader,
  tenantId: string,
  currencyCode: string | null | undefined,
): ReadMonths {
  const asked = readCurrencyCode(currencyCode);
  const isAsked = (row: unknown) => (row as Row<'currencyCode', never>).currencyCode === asked;
  return async (view, { start, end }, shard) => {
    const months = await views.readMonths(tenantId, view, addMonths(start, 0), addMonths(end, 0), shard);
    if (asked === undefined) return months;
    return months.map(({ month, rows }) => ({ month, rows: rows.filter(isAsked) }));
  };
}

/** The rows of the months that lie in the period. */
export function rowsIn<Row>(
  months: readonly { month: string; rows: readonly Row[] }[],
  { start, end }: Period,
): Row[] {
  return months.flatMap(({ month, rows }) => (start <= month && month <= end ? rows : []));
}
