import { cashMovementDaily } from '../../rollups/views.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { toMoney } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { lookBack, monthOf, readTimeWindow, splitMonths } from '../periods.ts';
import type { FlowAnalytics } from '../services.ts';
import { addUp } from '../totals.ts';
import { readDays } from './days.ts';
import { flowOrigin, flowWindow } from './origin.ts';

/** `cash-flow/timeseries`: what came in and went out in each calendar month that the window touches. */
export function createCashFlowTimeseries(deps: AnalyticsDeps): FlowAnalytics['cashFlowTimeseries'] {
  return async ({ viewer: { tenantId } }, { timeWindow, currencyCode }) => {
    const window = readTimeWindow(timeWindow, flowWindow);
    const asOf = deps.asOf();
    const period = lookBack(window, asOf);
    const [currency, months] = await Promise.all([
      deps.createCurrencyConverter(tenantId, currencyCode),
      readDays(deps.views, tenantId, cashMovementDaily, period),
    ]);
    const rowsOf = new Map(months.map(({ month, rows }) => [month, rows]));
    const data = splitMonths(period).map(({ start }) => {
      const periodStart = monthOf(start).start;
      const { cashIn, cashOut } = addUp(rowsOf.get(periodStart) ?? [], cashMovementDaily.sums, currency);
      return {
        periodStart,
        cashIn: toMoney(cashIn),
        cashOut: toMoney(cashOut),
        netCash: toMoney(cashIn.sub(cashOut)),
      };
    });
    return { data, meta: createMeta(flowOrigin, asOf, window, currency.code) };
  };
}
