import { isIn, monthsBefore, monthsOf, wholeMonth, type Span } from './calendar.ts';
import { asked, countOf, sumOf } from './currency.ts';
import { compare, exact, isZero, one, over, ratio, total, type Exact } from './rational.ts';
import { isOpen, isWon, type Question, type SourceItinerary } from './source.ts';

/** The question's itineraries that start within the days. */
export const startingIn = (question: Question, span: Span): SourceItinerary[] =>
  asked(question, question.source.itinerary).filter(({ travelStartDate }) => isIn(span, travelStartDate));

/** won / (won + open) by number. */
export const closeRatio = (itineraries: readonly SourceItinerary[]): Exact => {
  const won = exact(itineraries.filter(isWon).length);
  return ratio(won, exact(itineraries.filter((each) => isWon(each) || isOpen(each)).length));
};

/** Over the twelve whole months before the as-of date's, by travel start. */
export const lookbackCloseRatio = (question: Question, ofWhom = (_: SourceItinerary) => true): Exact =>
  closeRatio(startingIn(question, monthsBefore(question.asOf, 12)).filter(ofWhom));

/** The best and the worst month's close ratio of the lookback, each over their mean. */
export function caseFactors(question: Question): { best: Exact; worst: Exact } {
  const monthly = monthsOf(monthsBefore(question.asOf, 12))
    .map((month) => startingIn(question, wholeMonth(month)).filter((each) => isWon(each) || isOpen(each)))
    .filter((itineraries) => itineraries.length > 0)
    .map(closeRatio)
    .sort(compare);
  const sum = total(monthly);
  if (isZero(sum)) return { best: one, worst: one };
  const mean = over(sum, exact(monthly.length));
  return { best: over(monthly.at(-1)!, mean), worst: over(monthly[0]!, mean) };
}

/** What revenue is counted from; amounts in the answer's currency, each added up when it is asked for. */
export function figuresOf(question: Question, itineraries: readonly SourceItinerary[]) {
  const amountOf = (valueOf: (itinerary: SourceItinerary) => number) => sumOf(question, itineraries, valueOf);
  return {
    count: exact(itineraries.length),
    pax: countOf(itineraries, ({ paxCount }) => paxCount),
    get gross() {
      return amountOf(({ grossAmount }) => grossAmount);
    },
    get commission() {
      return amountOf(({ grossProfit }) => grossProfit);
    },
    get trade() {
      return amountOf(({ tradeCommissionAmount }) => tradeCommissionAmount);
    },
    get received() {
      return amountOf(({ depositReceivedAmount }) => depositReceivedAmount);
    },
  };
}
