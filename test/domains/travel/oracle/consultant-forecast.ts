import { addMonths, monthOf, monthsBefore, monthsOf, wholeMonth, wholeMonths } from './calendar.ts';
import { targetIn, viewOf } from './consultant.ts';
import { currencyOf } from './currency.ts';
import { change, money, plus, rateOrNull, times, total } from './rational.ts';
import { closeRatio, figuresOf, lookbackCloseRatio, startingIn } from './pipeline.ts';
import { isOpen, isWon, type Question, type OracleResult, type SourceItinerary } from './source.ts';

/** The consultant's own close ratio of the lookback, the company's if there is nothing to tell it from. */
function closeRatioOf(question: Question, isOwn: (itinerary: SourceItinerary) => boolean) {
  const own = startingIn(question, monthsBefore(question.asOf, 12)).filter(isOwn);
  const says = own.some((each) => isWon(each) || isOpen(each));
  return says ? closeRatio(own) : lookbackCloseRatio(question);
}

export function forecastOf(question: Question, employeeId: string, horizon: number) {
  const isOwn = (itinerary: SourceItinerary) => itinerary.employeeId === employeeId;
  const ratio = closeRatioOf(question, isOwn);
  const next = addMonths(monthOf(question.asOf), 1);
  const months = monthsOf(wholeMonths(next, horizon)).map((month) => {
    const span = wholeMonth(month);
    const own = startingIn(question, span).filter(isOwn);
    const onBooks = figuresOf(question, own.filter(isWon)).gross;
    const open = figuresOf(question, own.filter(isOpen)).gross;
    const projected = plus(onBooks, times(open, ratio));
    return { span, projected, target: targetIn(question, { employeeId }, span) };
  });
  const projected = total(months.map((month) => month.projected));
  const target = total(months.map((month) => month.target));
  return {
    timeline: months.map((month) => ({
      periodStart: month.span.first,
      periodEnd: month.span.last,
      projectedRevenueAmount: money(month.projected),
      targetRevenueAmount: money(month.target),
      growthGapPct: rateOrNull(change(month.projected, month.target)),
    })),
    summary: {
      totalProjectedRevenueAmount: money(projected),
      totalTargetRevenueAmount: money(target),
      totalGrowthGapPct: rateOrNull(change(projected, target)),
    },
  };
}

/** Operation 43, of an employee that there is. */
export function consultantForecast(question: Question, employeeId: string, horizon: number): OracleResult {
  const employee = question.source.employee.find(({ id }) => id === employeeId)!;
  return {
    data: { employee: viewOf(employee), ...forecastOf(question, employeeId, horizon) },
    meta: {
      source: 'mv_travel_consultant_profile_monthly',
      timeWindow: `${horizon}m`,
      calculationVersion: 'v1',
      currency: currencyOf(question),
    },
  };
}
