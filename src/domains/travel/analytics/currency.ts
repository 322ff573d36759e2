import { badInput, GatewayError } from '../../../common/errors.ts';
import { compareCodeUnits } from '../../../common/collections.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { FxRate } from '../records/record.ts';
import type { AnalyticsDeps, CurrencyConverter } from './deps.ts';
import { decimal, integer, type Fraction } from './figures.ts';

export interface CurrencyDeps {
  records: Pick<RecordStore, 'findLatestRates'>;
  /** The currency that a tenant's amounts are converted to. */
  currencyOf: (tenantId: string) => Promise<string>;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf: () => string;
}

/** The last moment of a day: rates and records of that day count. @param date `YYYY-MM-DD`. */
export const endOf = (date: string): Date => new Date(`${date}T23:59:59.999Z`);

/** The exact mean of bid and ask (docs/travel-metrics.md, "Currencies"). */
export function toMidRate({ bidRate, askRate }: Pick<FxRate, 'bidRate' | 'askRate'>): Fraction {
  return decimal(bidRate).add(decimal(askRate)).div(2);
}

/**
 * A currency that is asked for; undefined if none is.
 * @throws GatewayError BAD_INPUT for anything but three capital letters.
 */
export function readCurrencyCode(given: string | null | undefined): string | undefined {
  if (given === null || given === undefined) return undefined;
  if (/^[A-Z]{3}$/.test(given)) return given;
  throw badInput(['currency_code'], 'three capital letters such as USD', given);
}

/** What one unit of a currency costs in another one, and since when. */
interface Price {
  rate: Fraction;
  at: Date;
}

/** Every price that a rate tells, by the currency that is priced and the one that it is priced in. */
type Prices = ReadonlyMap<string, ReadonlyMap<string, Price>>;

/** A pair that is quoted the other way round counts only if it is not quoted itself. */
function toPrices(rates: readonly FxRate[]): Prices {
  const prices = new Map<string, Map<string, Price>>();
  const add = (from: string, to: string, price: Price) => {
    prices.set(from, (prices.get(from) ?? new Map<string, Price>()).set(to, price));
  };
  const quotes = rates.map((each) => {
    const [base = '', quote = ''] = each.currencyPair.split('/');
    return { base, quote, rate: toMidRate(each), at: each.rateTimestamp };
  });
  for (const { base, quote, rate, at } of quotes) add(quote, base, { rate: rate.inverse(), at });
  for (const { base, quote, rate, at } of quotes) add(base, quote, { rate, at });
  return prices;
}

const older = (one: Date, other: Date) => (one < other ? one : other);

/** The way through the third currency whose older rate is the newest; of equal ones the first by code. */
function findCrossPrice(prices: Prices, from: string, to: string): Price | undefined {
  const ways = [...(prices.get(from) ?? [])]
    .sort(([one], [other]) => compareCodeUnits(one, other))
    .flatMap(([third, first]) => {
      const second = prices.get(third)?.get(to);
      return second ? [{ rate: first.rate.mul(second.rate), at: older(first.at, second.at) }] : [];
    });
  return ways.reduce<Price | undefined>((best, way) => (best && best.at >= way.at ? best : way), undefined);
}

/** Only one currency's amounts, as they are. */
const createFilter = (code: string): CurrencyConverter => ({
  code,
  factorOf: (currencyCode) => (currencyCode === code ? integer(1) : undefined),
});

/** Amounts of any currency in one. */
function createConversion(code: string, rates: readonly FxRate[]): CurrencyConverter {
  const prices = toPrices(rates);
  const factors = new Map<string, Fraction>([[code, integer(1)]]);
  return {
    code,
    factorOf(currencyCode) {
      const known = factors.get(currencyCode);
      if (known) return known;
      const price = prices.get(currencyCode)?.get(code) ?? findCrossPrice(prices, currencyCode, code);
      if (!price) {
        throw new GatewayError(
          'NO_RATE',
          `Expected an exchange rate from ${currencyCode} to ${code}, got none`,
        );
      }
      factors.set(currencyCode, price.rate);
      return price.rate;
    },
  };
}

/**
 * How analytics see amounts of several currencies: those of the asked one, or all converted to the tenant's by each
 * pair's latest mid rate of the as-of date (docs/travel-metrics.md, "Currencies").
 */
export function createCurrencyConverters({
  records,
  currencyOf,
  asOf,
}: CurrencyDeps): AnalyticsDeps['createCurrencyConverter'] {
  return async (tenantId, given) => {
    const asked = readCurrencyCode(given);
    if (asked !== undefined) return createFilter(asked);
    const [code, rates] = await Promise.all([
      currencyOf(tenantId),
      records.findLatestRates(tenantId, endOf(asOf())),
    ]);
    return createConversion(code, rates);
  };
}
