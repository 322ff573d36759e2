import { addMonths, monthOf, type Period } from '../../analytics/periods.ts';

/**
 * What the context views look at: whole months before the as-of date's month, and whole months after it. The month
 * that is under way is in neither, so that figures that look back change with the month (or with records that change)
 * and not from day to day.
 */
export interface InputMonths {
  /** First day of the as-of date's month. */
  reference: string;
  /** The 12 months before it, and the 12 before those. */
  year: Period;
  yearBefore: Period;
  /** The last 3 months before it, and the same ones a year earlier. */
  quarter: Period;
  quarterYearAgo: Period;
  /** The 6 months after it, and the same ones a year earlier. */
  ahead: Period;
  aheadYearAgo: Period;
}

/** @param asOf `YYYY-MM-DD`. */
export function toInputMonths(asOf: string): InputMonths {
  const span = (first: number, last: number): Period => ({
    start: addMonths(asOf, first),
    end: monthOf(addMonths(asOf, last)).end,
  });
  return {
    reference: addMonths(asOf, 0),
    year: span(-12, -1),
    yearBefore: span(-24, -13),
    quarter: span(-3, -1),
    quarterYearAgo: span(-15, -13),
    ahead: span(1, 6),
    aheadYearAgo: span(-11, -6),
  };
}
