import {
  addMonths,
  firstOf,
  isIn,
  lookBack,
  monthOf,
  monthsBefore,
  monthsOf,
  wholeMonth,
  wholeMonths,
} from './calendar.ts';
import {
  exact,
  isZero,
  minus,
  one,
  over,
  rate,
  root,
  times,
  total,
  zero,
  type Exact,
  tenths,
} from './rational.ts';
import { isWon, type Question, type OracleResult } from './source.ts';

const mean = (values: readonly Exact[]) => over(total(values), exact(values.length));

/** Standard deviation of all the values over their mean. */
function variation(values: readonly Exact[]): Exact {
  const middle = mean(values);
  const squares = values.map((value) => times(minus(value, middle), minus(value, middle)));
  return root(over(mean(squares), times(middle, middle)));
}

function confidenceOf(values: readonly Exact[]): Exact {
  if (values.length === 0 || isZero(mean(values))) return zero;
  const confidence = minus(one, over(variation(values), exact(2)));
  return confidence.top < 0n ? zero : confidence;
}

/** Operation 30. */
export function bookingForecasts(question: Question, lookback: number, horizon: number): OracleResult {
  const bookings = monthsOf(monthsBefore(question.asOf, lookback)).map((month) => ({
    monthOfYear: month.slice(5),
    count: exact(
      question.source.itinerary.filter((each) => isWon(each) && isIn(wholeMonth(month), each.closedDate))
        .length,
    ),
  }));
  const counts = bookings.map(({ count }) => count);
  const all = mean(counts);
  const seasonOf = (monthOfYear: string) => {
    if (isZero(all)) return zero;
    return over(
      mean(bookings.filter((each) => each.monthOfYear === monthOfYear).map(({ count }) => count)),
      all,
    );
  };
  const isSeasonal = lookback >= 24;
  const steady = isSeasonal
    ? bookings
        .map(({ monthOfYear, count }) => ({ count, season: seasonOf(monthOfYear) }))
        .filter(({ season }) => !isZero(season))
        .map(({ count, season }) => over(count, season))
    : counts;
  const future = monthsOf(wholeMonths(addMonths(monthOf(question.asOf), 1), horizon));
  const data = future.map((month) => ({
    periodStart: firstOf(month),
    projectedBookings: tenths(isSeasonal ? times(mean(counts.slice(-12)), seasonOf(month.slice(5))) : all),
    confidence: rate(confidenceOf(steady)),
  }));
  const meta = { source: 'salesforce_kaptio', calculationVersion: 'v1', currency: null };
  return { data, meta: { ...meta, timeWindow: `${lookback}m` } };
}

/** Operation 31. */
export function itineraryTrends(question: Question, window: string): OracleResult {
  const span = lookBack(window, question.asOf);
  const { itinerary } = question.source;
  const counted = (days: (string | null)[], month?: string) =>
    days.filter((day) => isIn(span, day) && (month === undefined || monthOf(day!) === month)).length;
  const created = itinerary.map(({ createdDate }) => createdDate);
  const closed = itinerary.map(({ closedDate }) => closedDate);
  const started = itinerary.map(({ travelStartDate }) => travelStartDate);
  const ended = itinerary.map(({ travelEndDate }) => travelEndDate);
  const data = {
    summary: {
      createdItineraries: counted(created),
      closedItineraries: counted(closed),
      travelStartItineraries: counted(started),
      travelEndItineraries: counted(ended),
    },
    timeline: monthsOf(span).map((month) => ({
      periodStart: firstOf(month),
      createdCount: counted(created, month),
      closedCount: counted(closed, month),
      travelStartCount: counted(started, month),
      travelEndCount: counted(ended, month),
    })),
  };
  const meta = { source: 'salesforce_kaptio', calculationVersion: 'v1', currency: null };
  return { data, meta: { ...meta, timeWindow: window } };
}
