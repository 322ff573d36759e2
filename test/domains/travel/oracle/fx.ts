import { addDays, isIn } from './calendar.ts';
import { exact, minus, money, over, plus, round, total, zero } from './rational.ts';
import type { Question, OracleResult } from './source.ts';

const supplierCurrencies = ['ZAR', 'USD', 'AUD', 'NZD'];

const later = (a: string, b: string) => Number(b > a) - Number(b < a);

/** Operation 39; `createdAt`, which no file gives, is left out. */
export function fxRates({ source, asOf }: Question, limit: number): OracleResult {
  const data = source.fx_rate
    .filter(({ rateTimestamp }) => rateTimestamp.slice(0, 10) <= asOf)
    .filter(({ currencyPair }) => currencyPair.split('/').some((code) => supplierCurrencies.includes(code)))
    .sort((a, b) => later(a.rateTimestamp, b.rateTimestamp) || later(a.id, b.id))
    .slice(0, limit)
    .map((each) => ({
      id: each.id,
      currencyPair: each.currencyPair,
      rateTimestamp: each.rateTimestamp,
      bidRate: each.bidRate,
      askRate: each.askRate,
      midRate: round(over(plus(exact(each.bidRate), exact(each.askRate)), exact(2)), 6),
      source: each.source,
    }));
  return { data, meta: { source: 'supabase', timeWindow: '', calculationVersion: 'v1', currency: null } };
}

/** Operation 40. */
export function fxExposure({ source, asOf }: Question): OracleResult {
  const unpaid = source.supplier_invoice
    .map((each) => ({ ...each, left: minus(exact(each.amount), exact(each.paidAmount)) }))
    .filter(({ dueDate }) => isIn({ first: asOf, last: addDays(asOf, 90) }, dueDate));
  const codes = new Set([...unpaid, ...source.fx_holding].map(({ currencyCode }) => currencyCode));
  const data = [...codes].sort().map((currencyCode) => {
    const due = (days: number, isConfirmed: boolean) =>
      total(
        unpaid
          .filter((each) => each.currencyCode === currencyCode && each.confirmed === isConfirmed)
          .filter(({ dueDate }) => dueDate <= addDays(asOf, days))
          .map(({ left }) => left),
      );
    const held = source.fx_holding.find((each) => each.currencyCode === currencyCode);
    const holdings = held ? exact(held.amount) : zero;
    return {
      currencyCode,
      confirmed30d: money(due(30, true)),
      confirmed60d: money(due(60, true)),
      confirmed90d: money(due(90, true)),
      estimated30d: money(due(30, false)),
      estimated60d: money(due(60, false)),
      estimated90d: money(due(90, false)),
      currentHoldings: money(holdings),
      netExposure: money(minus(plus(due(90, true), due(90, false)), holdings)),
    };
  });
  return {
    data,
    meta: { source: 'mv_fx_exposure', timeWindow: '', calculationVersion: 'v1', currency: null },
  };
}
