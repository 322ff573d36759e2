import { exact, one, over, plus, times, total, type Exact } from './rational.ts';
import type { Question, Source } from './source.ts';

/** Amounts of one currency cannot become amounts of another. */
export class NoRate extends Error {
  readonly to: string;

  constructor(from: string, to: string) {
    super(`no rate from ${from} to ${to}`);
    this.to = to;
  }
}

interface Quote {
  price: Exact;
  /** ISO 8601, in UTC. */
  time: string;
}

/** How many of `to` one of `from` is by the pair's own latest rate, which may be quoted the other way round. */
function quoted({ source, asOf }: Question, from: string, to: string): Quote | undefined {
  const latest = (pair: string) => {
    let found: Source['fx_rate'][number] | undefined;
    for (const each of source.fx_rate) {
      if (each.currencyPair !== pair || each.rateTimestamp.slice(0, 10) > asOf) continue;
      const isLater = !found || each.rateTimestamp > found.rateTimestamp;
      if (isLater || (each.rateTimestamp === found?.rateTimestamp && each.id > found.id)) found = each;
    }
    return found;
  };
  const mid = ({ bidRate, askRate }: Source['fx_rate'][number]) =>
    over(plus(exact(bidRate), exact(askRate)), exact(2));
  const direct = latest(`${from}/${to}`);
  if (direct) return { price: mid(direct), time: direct.rateTimestamp };
  const inverse = latest(`${to}/${from}`);
  return inverse && { price: over(one, mid(inverse)), time: inverse.rateTimestamp };
}

/**
 * How many of `to` one of `from` is: the pair's rate, or that of two pairs that share a third currency; of several
 * such the one whose older rate is the newest, then the first by its code (docs/travel-metrics.md, "Currencies").
 */
export function convertedOne(question: Question, from: string, to: string): Exact {
  if (from === to) return one;
  const straight = quoted(question, from, to);
  if (straight) return straight.price;
  let best: Quote | undefined;
  const codes = question.source.fx_rate.flatMap(({ currencyPair }) => currencyPair.split('/'));
  for (const third of [...new Set(codes)].sort()) {
    const there = quoted(question, from, third);
    const onwards = quoted(question, third, to);
    if (!there || !onwards) continue;
    const time = there.time < onwards.time ? there.time : onwards.time;
    if (!best || time > best.time) best = { price: times(there.price, onwards.price), time };
  }
  if (!best) throw new NoRate(from, to);
  return best.price;
}

/** `meta.currency` of amounts that are one figure. */
export const currencyOf = ({ currency, tenantCurrency }: Question) => currency ?? tenantCurrency;

/** Those that an answer is made of: with a currency asked, only that one's. */
export const asked = <Each extends { currencyCode: string }>(
  { currency }: Question,
  records: readonly Each[],
): Each[] => records.filter(({ currencyCode }) => currency === undefined || currencyCode === currency);

/** The sum of an amount of the records, each converted to the answer's currency. */
export const sumOf = <Each extends { currencyCode: string }>(
  question: Question,
  records: readonly Each[],
  amountOf: (record: Each) => number,
): Exact =>
  total(
    records.map((each) =>
      times(exact(amountOf(each)), convertedOne(question, each.currencyCode, currencyOf(question))),
    ),
  );

/** The sum of what needs no currency. */
export const countOf = <Each>(records: readonly Each[], numberOf: (record: Each) => number): Exact =>
  total(records.map((each) => exact(numberOf(each))));
