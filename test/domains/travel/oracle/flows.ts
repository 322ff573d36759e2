import { firstOf, isIn, lookBack, monthsOf, monthOf } from './calendar.ts';
import { asked, countOf, currencyOf, sumOf } from './currency.ts';
import { exact, minus, money, total, type Exact } from './rational.ts';
import type { Question, OracleResult } from './source.ts';

const metaOf = (timeWindow: string, currency: string | null) => ({
  source: 'salesforce_kaptio',
  timeWindow,
  calculationVersion: 'v1',
  currency,
});

/** Each currency's records, by the currency's code; amounts are not converted. */
function byCurrency<Each extends { currencyCode: string }>(records: readonly Each[]): [string, Each[]][] {
  const codes = [...new Set(records.map(({ currencyCode }) => currencyCode))].sort();
  return codes.map((code) => [code, records.filter(({ currencyCode }) => currencyCode === code)]);
}

/** Operation 26. */
export function cashFlowSummary(question: Question, window: string): OracleResult {
  const span = lookBack(window, question.asOf);
  const movements = asked(question, question.source.cash_movement).filter(({ date }) => isIn(span, date));
  const data = byCurrency(movements).map(([currencyCode, own]) => {
    const sum = (wanted: string): Exact =>
      total(own.filter(({ direction }) => direction === wanted).map(({ amount }) => exact(amount)));
    return {
      currencyCode,
      cashInTotal: money(sum('in')),
      cashOutTotal: money(sum('out')),
      netCashTotal: money(minus(sum('in'), sum('out'))),
    };
  });
  return { data, meta: metaOf(window, question.currency ?? null) };
}

/** Operation 27. */
export function cashFlowTimeseries(question: Question, window: string): OracleResult {
  const span = lookBack(window, question.asOf);
  const movements = asked(question, question.source.cash_movement).filter(({ date }) => isIn(span, date));
  const data = monthsOf(span).map((month) => {
    const sum = (wanted: string) =>
      sumOf(
        question,
        movements.filter(({ date, direction }) => monthOf(date) === month && direction === wanted),
        ({ amount }) => amount,
      );
    return {
      periodStart: firstOf(month),
      cashIn: money(sum('in')),
      cashOut: money(sum('out')),
      netCash: money(minus(sum('in'), sum('out'))),
    };
  });
  return { data, meta: metaOf(window, currencyOf(question)) };
}

/** Operation 28. */
export function depositsSummary(question: Question, window: string): OracleResult {
  const span = lookBack(window, question.asOf);
  const deposits = asked(question, question.source.deposit).filter(({ dueDate }) => isIn(span, dueDate));
  const data = byCurrency(deposits).map(([currencyCode, own]) => {
    const due = countOf(own, ({ amount }) => amount);
    const received = countOf(own, ({ receivedAmount }) => receivedAmount);
    return {
      currencyCode,
      totalDeposits: money(due),
      receivedDeposits: money(received),
      outstandingDeposits: money(minus(due, received)),
    };
  });
  return { data, meta: metaOf(window, question.currency ?? null) };
}

/** Operation 29. */
export function paymentsOutSummary(question: Question, window: string): OracleResult {
  const span = lookBack(window, question.asOf);
  const invoices = asked(question, question.source.supplier_invoice).filter(({ date }) => isIn(span, date));
  const data = byCurrency(invoices).map(([currencyCode, own]) => {
    const due = countOf(own, ({ amount }) => amount);
    const paid = countOf(own, ({ paidAmount }) => paidAmount);
    return {
      currencyCode,
      totalInvoices: money(due),
      paidAmount: money(paid),
      outstandingAmount: money(minus(due, paid)),
    };
  });
  return { data, meta: metaOf(window, question.currency ?? null) };
}
