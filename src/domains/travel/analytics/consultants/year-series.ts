import type { YearSeries } from '../consultant-results.ts';
import { toChange, toMoney, integer, type Fraction } from '../figures.ts';
import { addMonths } from '../periods.ts';

const monthsOfYear = 12;

/** Exact revenue by month, 0 if there is none. */
export type MonthlyRevenue = (month: string) => Fraction;

/** @param sum adds up a month's rows. */
export function toMonthlyRevenue<Row>(
  months: readonly { month: string; rows: readonly Row[] }[],
  sum: (rows: readonly Row[]) => Fraction,
): MonthlyRevenue {
  const revenue = new Map(months.map(({ month, rows }) => [month, sum(rows)]));
  return (month) => revenue.get(month) ?? integer(0);
}

/** The revenue of so many months, from a month on. */
function sumMonths(revenueOf: MonthlyRevenue, from: string, count: number): Fraction {
  return Array.from({ length: count }, (_, index) => revenueOf(addMonths(from, index))).reduce(
    (sum, each) => sum.add(each),
    integer(0),
  );
}

/**
 * Years month by month, and what changed from each to the next: (this year − the one before) / the one before, of
 * each month and of the whole years (docs/travel-metrics-consultants.md, "Profile"). A year's months that are still
 * to come count with what is known of them.
 */
export function toYearSeries(
  heading: Pick<YearSeries, 'key' | 'title'>,
  years: readonly number[],
  revenueOf: MonthlyRevenue,
): YearSeries {
  const exact = years.map((year) => ({
    year,
    months: Array.from({ length: monthsOfYear }, (_, index) => revenueOf(addMonths(`${year}-01-01`, index))),
    total: sumMonths(revenueOf, `${year}-01-01`, monthsOfYear),
  }));
  return {
    ...heading,
    metricLabel: 'revenue',
    series: exact.map(({ year, months, total }) => ({
      year,
      monthlyValues: months.map(toMoney),
      total: toMoney(total),
    })),
    variances: exact.slice(1).map((current, index) => {
      const before = exact[index] as (typeof exact)[number];
      return {
        label: `${current.year} vs ${before.year}`,
        monthlyVariancePct: current.months.map((month, at) => toChange(month, before.months[at] as Fraction)),
        totalVariancePct: toChange(current.total, before.total),
      };
    }),
  };
}

/**
 * The months of a year that have begun by the as-of date, whole, against the same ones of the year before. All twelve
 * of a past year.
 * @returns null if nothing is to compare with, or the year is yet to come.
 */
export function toYtdVariance(revenueOf: MonthlyRevenue, year: number, asOf: string): number | null {
  const asOfYear = Number(asOf.slice(0, 4));
  if (year > asOfYear) return null;
  const months = year < asOfYear ? monthsOfYear : Number(asOf.slice(5, 7));
  return toChange(
    sumMonths(revenueOf, `${year}-01-01`, months),
    sumMonths(revenueOf, `${year - 1}-01-01`, months),
  );
}
