import { compareCodeUnits, groupBy } from '../../../../common/collections.ts';
import { integer, type Fraction } from '../../analytics/figures.ts';
import type { InputSource } from './input-source.ts';

/** What is to be paid to suppliers in a currency within 90 days; amounts converted, in units of the tenant's currency. */
export interface CurrencyExposure {
  currencyCode: string;
  /** Confirmed and estimated. */
  due: Fraction;
  held: Fraction;
  /** `due - held` (docs/travel-metrics.md, "fx/exposure"). */
  net: Fraction;
  /** Days on which something falls due. */
  days: number;
}

/** The currencies other than the tenant's, by code, and what is due in all of them and the tenant's together. */
export interface ExposureInput {
  currencies: readonly CurrencyExposure[];
  totalDue: Fraction;
}

/** @throws GatewayError NO_RATE. */
export function toExposureInput({ payments, holdings, currency }: InputSource): ExposureInput {
  const byCurrency = groupBy(payments, ({ currencyCode }) => currencyCode);
  const held = new Map(holdings.map(({ currencyCode, amount }) => [currencyCode, amount]));
  const codes = [...new Set([...byCurrency.keys(), ...held.keys()])].sort(compareCodeUnits);
  const exposures = codes.map((currencyCode): CurrencyExposure => {
    const rows = byCurrency.get(currencyCode) ?? [];
    const factor = currency.factorOf(currencyCode) ?? integer(0);
    const unpaid = rows.reduce((sum, row) => sum + BigInt(row.confirmed) + BigInt(row.estimated), 0n);
    const due = factor.mul(unpaid);
    const holding = factor.mul(held.get(currencyCode) ?? 0);
    return {
      currencyCode,
      due,
      held: holding,
      net: due.sub(holding),
      days: new Set(rows.map(({ day }) => day)).size,
    };
  });
  return {
    currencies: exposures.filter(({ currencyCode }) => currencyCode !== currency.code),
    totalDue: exposures.reduce((sum, { due }) => sum.add(due), integer(0)),
  };
}
