import { addMonths, firstOf, isIn, monthOf, wholeMonths, type Span } from './calendar.ts';
import { asked, sumOf } from './currency.ts';
import {
  change,
  compare,
  exact,
  minus,
  money,
  rate,
  ratio,
  total,
  zero,
  type Exact,
  tenths,
} from './rational.ts';
import { figuresOf } from './pipeline.ts';
import { isWon, type Question, type Source } from './source.ts';

/** What period a consultant is measured in. */
export interface PeriodQuestion {
  periodType: 'month' | 'quarter' | 'year';
  year?: number | undefined;
  month?: number | undefined;
  quarter?: number | undefined;
}

export function periodOf(asOf: string, { periodType, year, month, quarter }: PeriodQuestion) {
  const inYear = year ?? Number(asOf.slice(0, 4));
  const asOfMonth = Number(asOf.slice(5, 7));
  const length = { month: 1, quarter: 3, year: 12 }[periodType];
  const index = {
    month: (month ?? asOfMonth) - 1,
    quarter: ((quarter ?? Math.ceil(asOfMonth / 3)) - 1) * 3,
    year: 0,
  }[periodType];
  const first = addMonths(`${inYear}-01`, index);
  return { year: inYear, first, length, span: wholeMonths(first, length) };
}
export type Period = ReturnType<typeof periodOf>;

export const aYearBefore = (span: Span): Span => {
  const months = wholeMonths(addMonths(monthOf(span.first), -12), 1);
  return { first: months.first, last: wholeMonths(addMonths(monthOf(span.last), -12), 1).last };
};

/** The day that a won itinerary counts by: `travel` travel start, `funnel` booking. */
export type Basis = 'travel' | 'funnel';

/** A consultant, or if none is named all of them: the company is what its consultants are together. */
export interface Who {
  employeeId?: string;
}
const isOf =
  ({ employeeId }: Who) =>
  (record: { employeeId: string | null }) =>
    employeeId === undefined ? record.employeeId !== null : record.employeeId === employeeId;

export const wonIn = (question: Question, who: Who, basis: Basis, span: Span) =>
  asked(question, question.source.itinerary)
    .filter(isOf(who))
    .filter(isWon)
    .filter((each) => isIn(span, basis === 'travel' ? each.travelStartDate : each.closedDate));

export const grossIn = (question: Question, who: Who, basis: Basis, span: Span): Exact =>
  figuresOf(question, wonIn(question, who, basis, span)).gross;

export const targetsIn = (question: Question, who: Who, span: Span) =>
  asked(question, question.source.target)
    .filter(isOf(who))
    .filter(({ month }) => isIn(span, firstOf(month.slice(0, 7))));

export const targetIn = (question: Question, who: Who, span: Span): Exact =>
  sumOf(question, targetsIn(question, who, span), ({ revenueAmount }) => revenueAmount);

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The leads of a period. */
export function funnelIn(question: Question, who: Who, span: Span) {
  const leads = asked(question, question.source.lead).filter(isOf(who));
  const created = leads.filter(({ createdDate }) => isIn(span, createdDate));
  const closed = leads.filter(({ closedDate }) => isIn(span, closedDate));
  const won = closed.filter(({ status }) => status === 'won');
  const lost = closed.filter(({ status }) => status === 'lost');
  const [leadCount, wonCount, lostCount] = [created, won, lost].map(({ length }) => exact(length)) as [
    Exact,
    Exact,
    Exact,
  ];
  const days = total(won.map((lead) => exact(daysBetween(lead.createdDate, lead.closedDate!))));
  return {
    leadCount,
    wonCount,
    lostCount,
    conversion: ratio(wonCount, leadCount),
    close: ratio(wonCount, exact(won.length + lost.length)),
    speed: won.length > 0 ? ratio(days, wonCount) : null,
  };
}
export type Funnel = ReturnType<typeof funnelIn>;

export const funnelFields = (funnel: Funnel) => ({
  leadCount: tenths(funnel.leadCount),
  closedWonCount: tenths(funnel.wonCount),
  closedLostCount: tenths(funnel.lostCount),
  conversionRate: rate(funnel.conversion),
  closeRate: rate(funnel.close),
  avgSpeedToBookDays: funnel.speed && tenths(funnel.speed),
});

/** What a consultant, or with nobody named the company, did in a period; amounts are converted when asked for. */
export function performanceIn(question: Question, who: Who, basis: Basis, span: Span) {
  const figures = figuresOf(question, wonIn(question, who, basis, span));
  return {
    count: figures.count,
    pax: figures.pax,
    funnel: funnelIn(question, who, span),
    get gross() {
      return figures.gross;
    },
    get commission() {
      return figures.commission;
    },
    get margin() {
      return minus(figures.gross, figures.commission);
    },
    get marginPct() {
      return ratio(this.margin, this.gross);
    },
    get growth() {
      return change(this.gross, targetIn(question, who, span));
    },
  };
}
export type Performance = ReturnType<typeof performanceIn>;

/** The booked revenue of the months so far beside a year before; null if there are none or there was nothing. */
export function yoyToDate(question: Question, who: Who, basis: Basis, span: Span): Exact | null {
  const sofar = { first: span.first, last: wholeMonths(monthOf(question.asOf), 1).last };
  if (sofar.last > span.last) sofar.last = span.last;
  if (sofar.last < sofar.first) return null;
  return change(grossIn(question, who, basis, sofar), grossIn(question, who, basis, aYearBefore(sofar)));
}

export const viewOf = (employee: Source['employee'][number]) => ({
  employeeId: employee.id,
  employeeExternalId: employee.externalId,
  firstName: employee.firstName,
  lastName: employee.lastName,
  email: employee.email,
});

/** A change as a trend. */
export function trendOf(difference: Exact | null) {
  const of = difference ?? zero;
  const size = compare(of, zero) < 0 ? minus(zero, of) : of;
  const isMore = (than: number) => compare(size, exact(than)) >= 0;
  const isFlat = compare(size, exact(0.01)) <= 0;
  return {
    trendDirection: isFlat ? 'flat' : compare(of, zero) > 0 ? 'up' : 'down',
    trendStrength: isMore(0.08) ? 'high' : isMore(0.03) ? 'medium' : 'low',
  };
}

export const moneyOf = (question: Question, currencyCode: string, amount: number) =>
  money(sumOf(question, [{ currencyCode, amount }], (each) => each.amount));
