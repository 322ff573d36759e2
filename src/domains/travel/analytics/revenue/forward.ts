import { groupBy } from '../../../../common/collections.ts';
import { readChoice } from '../parameters.ts';
import { addMonths, lookForward, readTimeWindow, type Period, type TimeWindow } from '../periods.ts';
import type { OutlookParameters } from '../services.ts';

const grains = ['monthly', 'weekly'] as const;

/** Whole periods from the one that holds the as-of date on. */
export interface Forward {
  window: TimeWindow;
  grain: (typeof grains)[number];
  /** At least one, without gaps. */
  periods: readonly Period[];
  /** First day of the first month that has days in a period, and of the last one. */
  from: string;
  to: string;
}

/** @throws GatewayError BAD_INPUT naming `time_window` or `grain`. */
export function readForward({ timeWindow, grain: given }: OutlookParameters, asOf: string): Forward {
  const window = readTimeWindow(timeWindow, '12m');
  const grain = readChoice('grain', given, grains, 'monthly');
  const periods = lookForward(window, asOf, grain);
  return {
    window,
    grain,
    periods,
    from: addMonths(periods[0]?.start ?? asOf, 0),
    to: addMonths(periods.at(-1)?.end ?? asOf, 0),
  };
}

/** A month of a view; where weeks are asked for, its rows name the Monday of theirs. */
export interface Month<Row> {
  month: string;
  rows: readonly Row[];
}

/**
 * Gives every period the rows that lie in it. A week that lies in two months gets those of both; months and weeks
 * outside the periods go nowhere.
 */
export function spread<Row extends { readonly currencyCode: string; readonly week?: string }>(
  months: readonly Month<Row>[],
  { periods, grain }: Pick<Forward, 'periods' | 'grain'>,
): { period: Period; rows: Row[] }[] {
  const all = months.flatMap(({ month, rows }) =>
    rows.map((row) => ({ row, start: grain === 'weekly' ? row.week : month })),
  );
  const byStart = groupBy(all, ({ start }) => start);
  return periods.map((period) => ({
    period,
    rows: (byStart.get(period.start) ?? []).map(({ row }) => row),
  }));
}
