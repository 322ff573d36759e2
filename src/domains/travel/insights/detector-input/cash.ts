import { integer, type Fraction } from '../../analytics/figures.ts';
import { splitMonths } from '../../analytics/periods.ts';
import { addUp } from '../../analytics/totals.ts';
import { cashMovementDaily } from '../../rollups/views.ts';
import type { InputSource } from './input-source.ts';

/** What came in and went out; amounts in units of the tenant's currency, exact. */
export interface CashFlow {
  cashIn: Fraction;
  cashOut: Fraction;
  net: Fraction;
  /** Days on which anything came in or went out. */
  days: number;
}

/** Cash of the last 12 whole months, month by month, of the last one and of the last 3 together. */
export interface CashInput {
  months: readonly (CashFlow & { month: string })[];
  lastMonth: CashFlow;
  quarter: CashFlow;
}

const nothing: CashFlow = { cashIn: integer(0), cashOut: integer(0), net: integer(0), days: 0 };

function plus(one: CashFlow, other: CashFlow): CashFlow {
  return {
    cashIn: one.cashIn.add(other.cashIn),
    cashOut: one.cashOut.add(other.cashOut),
    net: one.net.add(other.net),
    days: one.days + other.days,
  };
}

/** @throws GatewayError NO_RATE. */
export function toCashInput({ cash, currency, months }: InputSource): CashInput {
  const rowsOf = new Map(cash.map(({ month, rows }) => [month, rows]));
  const flows = splitMonths(months.year).map(({ start: month }) => {
    const rows = rowsOf.get(month) ?? [];
    const { cashIn, cashOut } = addUp(rows, cashMovementDaily.sums, currency);
    const days = new Set(rows.map(({ day }) => day)).size;
    return { month, cashIn, cashOut, net: cashIn.sub(cashOut), days };
  });
  return {
    months: flows,
    lastMonth: flows.at(-1) ?? nothing,
    quarter: flows.filter(({ month }) => month >= months.quarter.start).reduce<CashFlow>(plus, nothing),
  };
}
