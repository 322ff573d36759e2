import { lookForward } from './calendar.ts';
import { currencyOf } from './currency.ts';
import {
  exact,
  minus,
  money,
  over,
  plus,
  rate,
  ratio,
  times,
  total,
  type Exact,
  tenths,
} from './rational.ts';
import { caseFactors, closeRatio, figuresOf, lookbackCloseRatio, startingIn } from './pipeline.ts';
import { isOpen, isWon, type Question, type OracleResult } from './source.ts';

const metaOf = (question: Question, timeWindow: string, source: string) => ({
  source,
  timeWindow,
  calculationVersion: 'v2',
  currency: currencyOf(question),
});

/** The forward periods, each with what is on the books and what is open. */
const periodsOf = (question: Question, window: string, grain: string) =>
  lookForward(window, grain, question.asOf).map((span) => {
    const itineraries = startingIn(question, span);
    return {
      dates: { periodStart: span.first, periodEnd: span.last },
      itineraries,
      won: figuresOf(question, itineraries.filter(isWon)),
      open: figuresOf(question, itineraries.filter(isOpen)),
    };
  });

/** Operation 33. */
export function outlook(question: Question, window: string, grain: string): OracleResult {
  const lookback = lookbackCloseRatio(question);
  const periods = periodsOf(question, window, grain).map(({ dates, won, open }) => {
    const potential = {
      gross: times(open.gross, lookback),
      commission: times(open.commission, lookback),
      pax: times(open.pax, lookback),
    };
    const gross = plus(won.gross, potential.gross);
    const commission = plus(won.commission, potential.commission);
    return { dates, won, potential, gross, commission, pax: plus(won.pax, potential.pax) };
  });
  const all = (valueOf: (period: (typeof periods)[number]) => Exact) => total(periods.map(valueOf));
  const data = {
    summary: {
      totalOnBooksGrossAmount: money(all(({ won }) => won.gross)),
      totalPotentialGrossAmount: money(all(({ potential }) => potential.gross)),
      totalExpectedGrossAmount: money(all(({ gross }) => gross)),
      totalExpectedCommissionIncomeAmount: money(all(({ commission }) => commission)),
      totalExpectedMarginAmount: money(all(({ gross, commission }) => minus(gross, commission))),
      totalOnBooksPaxCount: tenths(all(({ won }) => won.pax)),
      totalPotentialPaxCount: tenths(all(({ potential }) => potential.pax)),
      totalExpectedPaxCount: tenths(all(({ pax }) => pax)),
    },
    timeline: periods.map(({ dates, won, potential, gross, commission, pax }) => ({
      ...dates,
      onBooksGrossAmount: money(won.gross),
      potentialGrossAmount: money(potential.gross),
      expectedGrossAmount: money(gross),
      onBooksCommissionIncomeAmount: money(won.commission),
      potentialCommissionIncomeAmount: money(potential.commission),
      expectedCommissionIncomeAmount: money(commission),
      onBooksPaxCount: tenths(won.pax),
      potentialPaxCount: tenths(potential.pax),
      expectedPaxCount: tenths(pax),
      expectedMarginAmount: money(minus(gross, commission)),
      expectedMarginPct: rate(ratio(minus(gross, commission), gross)),
    })),
    closeRatio: rate(lookback),
  };
  const views = 'mv_itinerary_revenue_monthly,mv_itinerary_revenue_weekly,mv_itinerary_pipeline_stages';
  return { data, meta: metaOf(question, window, views) };
}

/** Operation 34. */
export function revenueDeposits(question: Question, window: string, grain: string): OracleResult {
  const timeline = periodsOf(question, window, grain).map(({ dates, won }) => {
    const target = over(won.gross, exact(4));
    return {
      ...dates,
      closedItineraryCount: tenths(won.count),
      closedGrossAmount: money(won.gross),
      depositReceivedAmount: money(won.received),
      targetDepositAmount: money(target),
      depositGapAmount: money(minus(won.received, target)),
      depositCoverageRatio: rate(ratio(won.received, target)),
    };
  });
  return { data: { timeline }, meta: metaOf(question, window, 'mv_itinerary_deposit_monthly') };
}

/** Operation 35. */
export function conversion(question: Question, window: string, grain: string): OracleResult {
  const lookback = lookbackCloseRatio(question);
  const { best, worst } = caseFactors(question);
  const timeline = periodsOf(question, window, grain).map(({ dates, itineraries, won, open }) => {
    const potential = times(open.commission, lookback);
    return {
      ...dates,
      quotedCount: tenths(open.count),
      confirmedCount: tenths(won.count),
      closeRatio: rate(closeRatio(itineraries)),
      projectedConfirmedCount: tenths(times(open.count, lookback)),
      projectedCommissionIncomeExpected: money(plus(won.commission, potential)),
      projectedCommissionIncomeBestCase: money(plus(won.commission, times(potential, best))),
      projectedCommissionIncomeWorstCase: money(plus(won.commission, times(potential, worst))),
    };
  });
  const data = { timeline, lookbackCloseRatio: rate(lookback) };
  return { data, meta: metaOf(question, window, 'mv_itinerary_pipeline_stages') };
}
