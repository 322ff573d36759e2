import { compareCodeUnits } from '../../../../common/collections.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import type { RecordKind } from '../../records/record.ts';
import type { View } from '../../rollups/view.ts';
import { cashMovementDaily, depositDaily, supplierInvoiceDaily } from '../../rollups/views.ts';
import type { CashFlowSummary, DepositSummary, PaymentsOutSummary, TravelResult } from '../results.ts';
import { readCurrencyCode } from '../currency.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { toMoney, type Fraction } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { lookBack, readTimeWindow } from '../periods.ts';
import type { WindowParameters } from '../services.ts';
import { readDays, sumBy } from './days.ts';
import { flowOrigin, flowWindow } from './origin.ts';

/** One row for each currency that has records in the window, in that currency, by its code. */
function createTotals<Kind extends RecordKind, Sums extends string, Totals extends object>(
  deps: AnalyticsDeps,
  view: View<Kind, 'day' | 'currencyCode', Sums>,
  toTotals: (sums: Record<Sums, Fraction>) => Totals,
) {
  return async (
    { viewer }: RequestContext,
    { timeWindow, currencyCode }: WindowParameters,
  ): Promise<TravelResult<({ currencyCode: string } & Totals)[]>> => {
    const window = readTimeWindow(timeWindow, flowWindow);
    const asked = readCurrencyCode(currencyCode);
    const today = deps.asOf();
    const months = await readDays(deps.views, viewer.tenantId, view, lookBack(window, today));
    const rows = months.flatMap((month) =>
      month.rows.filter((row) => asked === undefined || row.currencyCode === asked),
    );
    const data = [...sumBy(rows, 'currencyCode', view.sums)]
      .sort(([one], [other]) => compareCodeUnits(one, other))
      .map(([code, sums]) => ({ currencyCode: code, ...toTotals(sums) }));
    return { data, meta: createMeta(flowOrigin, today, window, asked ?? null) };
  };
}

/** `cash-flow/summary`: what came in and went out. */
export const createCashFlowSummary = (deps: AnalyticsDeps) =>
  createTotals(deps, cashMovementDaily, ({ cashIn, cashOut }): Omit<CashFlowSummary, 'currencyCode'> => ({
    cashInTotal: toMoney(cashIn),
    cashOutTotal: toMoney(cashOut),
    netCashTotal: toMoney(cashIn.sub(cashOut)),
  }));

/** `deposits/summary`: deposits that were due, and what of them was received. */
export const createDepositsSummary = (deps: AnalyticsDeps) =>
  createTotals(deps, depositDaily, ({ amount, receivedAmount }): Omit<DepositSummary, 'currencyCode'> => ({
    totalDeposits: toMoney(amount),
    receivedDeposits: toMoney(receivedAmount),
    outstandingDeposits: toMoney(amount.sub(receivedAmount)),
  }));

/** `payments-out/summary`: what suppliers have invoiced, and what of it was paid. */
export const createPaymentsOutSummary = (deps: AnalyticsDeps) =>
  createTotals(
    deps,
    supplierInvoiceDaily,
    ({ amount, paidAmount }): Omit<PaymentsOutSummary, 'currencyCode'> => ({
      totalInvoices: toMoney(amount),
      paidAmount: toMoney(paidAmount),
      outstandingAmount: toMoney(amount.sub(paidAmount)),
    }),
  );
