import type { PeriodType, YoyMode } from '../consultant-results.ts';
import { readChoice, readInteger } from '../parameters.ts';
import { addMonths, monthOf, type Period } from '../periods.ts';
import type { PeriodParameters } from '../services.ts';

/** A calendar month, quarter or year. */
export interface ConsultantPeriod extends Period {
  type: PeriodType;
  year: number;
}

const periodTypes = ['month', 'quarter', 'year'] as const;
const monthsOfQuarter = 3;

/** Whole months, beginning with that of the day. */
function spanOf(date: string, months: number): Period {
  return { start: addMonths(date, 0), end: monthOf(addMonths(date, months - 1)).end };
}

/** Of whole months, the same ones of the year before. */
export function yearBefore({ start, end }: Period): Period {
  return { start: addMonths(start, -12), end: monthOf(addMonths(end, -12)).end };
}

/** From January of a year to December of another or the same one. */
export function yearsFrom(first: number, last: number): Period {
  return { start: `${first}-01-01`, end: `${last}-12-31` };
}

/**
 * The period that is asked for; what is not given is that of the as-of date.
 * @throws GatewayError BAD_INPUT naming `period_type`, `year`, `month` or `quarter`, the last two whether they are
 * used or not.
 */
export function readPeriod(parameters: PeriodParameters, asOf: string): ConsultantPeriod {
  const type = readChoice('period_type', parameters.periodType, periodTypes, 'year');
  const monthNow = Number(asOf.slice(5, 7));
  const year = readInteger('year', parameters.year, {
    min: 1900,
    max: 2200,
    defaultValue: Number(asOf.slice(0, 4)),
  });
  const month = readInteger('month', parameters.month, { min: 1, max: 12, defaultValue: monthNow });
  const quarter = readInteger('quarter', parameters.quarter, {
    min: 1,
    max: 4,
    defaultValue: Math.ceil(monthNow / monthsOfQuarter),
  });
  const january = `${year}-01-01`;
  const spans = {
    month: () => spanOf(addMonths(january, month - 1), 1),
    quarter: () => spanOf(addMonths(january, monthsOfQuarter * (quarter - 1)), monthsOfQuarter),
    year: () => spanOf(january, 12),
  };
  return { type, year, ...spans[type]() };
}

/** What a period is compared with: the same months of the year before, or the whole year before. */
export function toBaseline(period: ConsultantPeriod, mode: YoyMode): Period {
  return mode === 'same_period' ? yearBefore(period) : yearsFrom(period.year - 1, period.year - 1);
}

/** The months of a period up to the as-of date's, which counts whole; undefined if the period is yet to come. */
export function toDatePart({ start, end }: Period, asOf: string): Period | undefined {
  if (start > asOf) return undefined;
  const now = monthOf(asOf).end;
  return { start, end: end < now ? end : now };
}
