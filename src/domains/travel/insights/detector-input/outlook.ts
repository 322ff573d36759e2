import { toCloseRatio } from '../../analytics/close-ratio.ts';
import { sumGross } from '../../analytics/consultants/bookings.ts';
import { rowsIn } from '../../analytics/consultants/month-reader.ts';
import { ratioOf, integer, type Fraction } from '../../analytics/figures.ts';
import { addMonths, splitMonths, type Period } from '../../analytics/periods.ts';
import { addUp } from '../../analytics/totals.ts';
import type { InputSource } from './input-source.ts';

/**
 * Of won itineraries, what is received of the 25 % of their gross that is the target (docs/travel-insights.md,
 * "Context views").
 */
export interface DepositCoverage {
  itineraryCount: Fraction;
  received: Fraction;
  target: Fraction;
  /** received / target; undefined if nothing is won. */
  coverage: Fraction | undefined;
}

/** A month ahead by travel start; amounts in units of the tenant's currency, exact. */
export interface MonthAhead {
  month: string;
  /** Its first day a year earlier, and how many itineraries were won for that month. */
  yearAgo: { itineraryCount: number };
  openCount: number;
  deposits: DepositCoverage;
}

/** The 6 months after the as-of date's, by travel start. */
export interface OutlookInput {
  months: readonly MonthAhead[];
  /** Of the 6 months together: Σ received / Σ target. */
  deposits: DepositCoverage;
  /** On-books + open × the lookback close ratio, as in the outlook. */
  expectedGross: Fraction;
  openGross: Fraction;
  openCount: number;
  /** Gross of what was won for the same months a year earlier. */
  grossYearAgo: Fraction;
}

const depositShare = integer(1).div(4);

function toDeposits(source: InputSource, period: Period): DepositCoverage {
  const names = ['itineraryCount', 'grossAmount', 'depositReceivedAmount'] as const;
  const sums = addUp(rowsIn(source.deposits, period), names, source.currency);
  const target = sums.grossAmount.mul(depositShare);
  return {
    itineraryCount: sums.itineraryCount,
    received: sums.depositReceivedAmount,
    target,
    coverage: ratioOf(sums.depositReceivedAmount, target),
  };
}

const openIn = ({ stages }: InputSource, period: Period) =>
  rowsIn(stages, period).filter(({ stage }) => stage === 'open');

const countOf = (rows: readonly { itineraryCount: number }[]) =>
  rows.reduce((sum, { itineraryCount }) => sum + itineraryCount, 0);

/** @throws GatewayError NO_RATE. */
export function toOutlookInput(source: InputSource): OutlookInput {
  const { months, currency, revenue, stages, asOf } = source;
  const { ratio: closeRatio = integer(0) } = toCloseRatio(stages, asOf, null);
  const open = openIn(source, months.ahead);
  const openGross = sumGross(open, currency);
  const onBooks = sumGross(rowsIn(revenue, months.ahead), currency);
  return {
    months: splitMonths(months.ahead).map((month) => {
      const yearAgo = addMonths(month.start, -12);
      return {
        month: month.start,
        yearAgo: { itineraryCount: countOf(rowsIn(revenue, { start: yearAgo, end: yearAgo })) },
        openCount: countOf(openIn(source, month)),
        deposits: toDeposits(source, month),
      };
    }),
    deposits: toDeposits(source, months.ahead),
    expectedGross: onBooks.add(openGross.mul(closeRatio)),
    openGross,
    openCount: countOf(open),
    grossYearAgo: sumGross(rowsIn(revenue, months.aheadYearAgo), currency),
  };
}
