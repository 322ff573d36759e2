import { groupBy } from '../../../common/collections.ts';
import type { CurrencyConverter } from './deps.ts';
import { Fraction } from './figures.ts';

/** The sums of the views of itineraries, leads, targets and cash: counts, or amounts of the row's currency. */
const kinds = {
  itineraryCount: 'count',
  paxCount: 'count',
  numberOfDays: 'count',
  numberOfNights: 'count',
  grossAmount: 'amount',
  grossProfit: 'amount',
  tradeCommissionAmount: 'amount',
  depositReceivedAmount: 'amount',
  revenueAmount: 'amount',
  cashIn: 'amount',
  cashOut: 'amount',
} as const;
export type SumName = keyof typeof kinds;

/** Exact figures by name; amounts are in units. */
export type Totals<Names extends SumName> = Readonly<Record<Names, Fraction>>;

/** A view's row that the sums can be taken from. */
export type SumRow<Names extends SumName> = Readonly<Record<'currencyCode', string> & Record<Names, number>>;

function build<Names extends SumName>(
  names: readonly Names[],
  toFigure: (name: Names) => Fraction,
): Totals<Names> {
  return Object.fromEntries(names.map((name) => [name, toFigure(name)])) as Record<Names, Fraction>;
}

const sumOf = <Names extends SumName>(rows: readonly SumRow<Names>[], name: Names): bigint =>
  rows.reduce((total, row) => total + BigInt(row[name]), 0n);

/**
 * Rows of a view added up, amounts converted. Rows of currencies that are not asked for count nowhere.
 * @throws GatewayError NO_RATE.
 */
export function addUp<Names extends SumName>(
  rows: Iterable<SumRow<Names>>,
  names: readonly Names[],
  currency: CurrencyConverter,
): Totals<Names> {
  const parts = [...groupBy(rows, ({ currencyCode }) => currencyCode)].flatMap(([currencyCode, own]) => {
    const factor = currency.factorOf(currencyCode);
    return factor ? [{ own, factor }] : [];
  });
  // Fractions are reduced at every step, which costs much; over one denominator only the last step is one.
  const denominator = parts.reduce((product, { factor }) => product * factor.d, 1n);
  const weighted = parts.map(({ own, factor }) => ({ own, weight: (factor.n * denominator) / factor.d }));
  return build(names, (name) => {
    const isAmount = kinds[name] === 'amount';
    const sum = weighted.reduce(
      (total, { own, weight }) => total + sumOf(own, name) * (isAmount ? weight : 1n),
      0n,
    );
    return new Fraction(sum, isAmount ? denominator : 1n);
  });
}

const namesOf = <Names extends SumName>(totals: Totals<Names>) => Object.keys(totals) as Names[];

/** Every figure multiplied. */
export function scale<Names extends SumName>(totals: Totals<Names>, factor: Fraction): Totals<Names> {
  return build(namesOf(totals), (name) => totals[name].mul(factor));
}

/** Figure by figure. */
export function plus<Names extends SumName>(a: Totals<Names>, b: Totals<Names>): Totals<Names> {
  return build(namesOf(a), (name) => a[name].add(b[name]));
}
