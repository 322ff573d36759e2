import { addMonths } from '../../common/time.ts';
import type { CompanyOptions } from './company.ts';

/** A month that itineraries begin in. */
export interface TravelMonth {
  /** Its first day. */
  month: string;
  /** Months after the as-of date's month; negative before it. */
  offset: number;
  /** Itineraries that exist on the as-of date. */
  itineraries: number;
  /** Itineraries that there will be in the end. */
  expected: number;
}

/** Five years: three and a half before the as-of date's month, one and a half from it on. */
const monthsBack = 42;
const monthsAhead = 18;

/** How the months of a year compare, January first. */
const seasons = [0.85, 0.86, 0.95, 1, 1, 1.14, 1.27, 1.22, 1.06, 0.95, 0.85, 0.95];
const growthOfYear = 1.06;

/** Which part of a month's itineraries exists so many months before it. */
const knownAhead = [
  1, 0.99, 0.93, 0.8, 0.66, 0.53, 0.42, 0.33, 0.26, 0.2, 0.16, 0.12, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03,
];

/** The months in order; their itineraries add up to the company's. */
export function createTravelMonths({ itineraries, asOf }: CompanyOptions): TravelMonth[] {
  const months = Array.from({ length: monthsBack + monthsAhead }, (_, index) => {
    const offset = index - monthsBack;
    const month = addMonths(asOf, offset);
    const weight = (seasons[Number(month.slice(5, 7)) - 1] as number) * growthOfYear ** (offset / 12);
    return { month, offset, weight, known: weight * (knownAhead[Math.max(0, offset)] as number) };
  });
  const total = months.reduce((sum, { known }) => sum + known, 0);
  let sum = 0;
  return months.map(({ month, offset, weight, known }) => {
    const before = Math.round((itineraries * sum) / total);
    sum += known;
    const upTo = Math.round((itineraries * sum) / total);
    return { month, offset, itineraries: upTo - before, expected: (itineraries * weight) / total };
  });
}
