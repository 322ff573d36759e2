import {
  performanceIn,
  periodOf,
  targetsIn,
  trendOf,
  viewOf,
  wonIn,
  yoyToDate,
  funnelFields,
  type Basis,
  type PeriodQuestion,
} from './consultant.ts';
import { isIn, type Span } from './calendar.ts';
import { asked, currencyOf } from './currency.ts';
import {
  change,
  compare,
  exact,
  minus,
  money,
  rate,
  rateOrNull,
  ratio,
  round,
  times,
  total,
  zero,
  type Exact,
  tenths,
} from './rational.ts';
import type { Question, OracleResult, Source } from './source.ts';

export interface LeaderboardQuestion extends PeriodQuestion {
  domain: Basis;
  sortBy: string;
  sortOrder: 'asc' | 'desc';
}

/** Whether the employee has any figure in the period, a target included. */
function isRanked(question: Question, employeeId: string, basis: Basis, span: Span): boolean {
  const leads = asked(question, question.source.lead).filter((lead) => lead.employeeId === employeeId);
  return (
    wonIn(question, { employeeId }, basis, span).length > 0 ||
    targetsIn(question, { employeeId }, span).length > 0 ||
    leads.some((lead) => isIn(span, lead.createdDate) || isIn(span, lead.closedDate))
  );
}

function rankedOf(question: Question, employee: Source['employee'][number], basis: Basis, span: Span) {
  const who = { employeeId: employee.id };
  const performance = performanceIn(question, who, basis, span);
  return { employee, performance, yoy: yoyToDate(question, who, basis, span) };
}
type Ranked = ReturnType<typeof rankedOf>;

const sortValue: Record<string, (ranked: Ranked) => Exact | null> = {
  booked_revenue: ({ performance }) => performance.gross,
  commission_income: ({ performance }) => performance.commission,
  margin_amount: ({ performance }) => performance.margin,
  margin_pct: ({ performance }) => performance.marginPct,
  itinerary_count: ({ performance }) => performance.count,
  pax_count: ({ performance }) => performance.pax,
  lead_count: ({ performance }) => performance.funnel.leadCount,
  conversion_rate: ({ performance }) => performance.funnel.conversion,
  close_rate: ({ performance }) => performance.funnel.close,
  avg_speed_to_book_days: ({ performance }) => performance.funnel.speed,
  growth_target_variance_pct: ({ performance }) => performance.growth,
  yoy_to_date_variance_pct: ({ yoy }) => yoy,
};
export const sortKeys = Object.keys(sortValue);

function compareRanked(a: Ranked, b: Ranked, sortBy: string, isAscending: boolean): number {
  const [left, right] = [sortValue[sortBy]!(a), sortValue[sortBy]!(b)];
  if (left === null || right === null) {
    if (left !== right) return left === null ? 1 : -1;
  } else {
    const order = compare(left, right);
    if (order !== 0) return isAscending ? order : -order;
  }
  const byRevenue = compare(b.performance.gross, a.performance.gross);
  return byRevenue !== 0 ? byRevenue : a.employee.id < b.employee.id ? -1 : 1;
}

/** What stands out, of whom; the text is given where it is documented. */
function highlightsOf(ranked: readonly Ranked[]) {
  const byRevenue = [...ranked].sort((a, b) => compareRanked(a, b, 'booked_revenue', false));
  /** Of equal ones who has booked more, then the lower id. */
  const highest = (valueOf: (ranked: Ranked) => Exact | null) => {
    let found: { who: Ranked; value: Exact } | undefined;
    for (const who of byRevenue) {
      const value = valueOf(who);
      if (value !== null && (!found || compare(value, found.value) > 0)) found = { who, value };
    }
    return found;
  };
  const isAbove = (found: ReturnType<typeof highest>, bound: number) =>
    found !== undefined && compare(found.value, exact(bound)) > 0 ? found : undefined;
  const highlight = (key: string, found: ReturnType<typeof highest>, trend: () => Exact | null) =>
    found ? [{ key, employeeId: found.who.employee.id, ...trendOf(trend()) }] : [];
  const leads = (of: Ranked) => of.performance.funnel.leadCount;

  const mover = isAbove(
    highest(({ performance }) => performance.growth),
    0,
  );
  const top = isAbove(
    highest(({ performance }) => performance.gross),
    0,
  );
  const converter = isAbove(
    highest((of) => (compare(leads(of), exact(5)) >= 0 ? of.performance.funnel.conversion : null)),
    0,
  );
  const laggard = isAbove(
    highest(({ performance: { growth } }) => growth && minus(zero, growth)),
    0.1,
  );
  const won = total(ranked.map(({ performance }) => performance.funnel.wonCount));
  const conversionOfAll = ratio(won, total(ranked.map(leads)));
  const percent = mover && round(times(mover.value, exact(100)), 1).toFixed(1);
  const nameOf = ({ employee }: Ranked) => `${employee.firstName} ${employee.lastName}`;
  return {
    topMoverText: mover && ['Top Mover', `${nameOf(mover.who)} leads target pace (${percent}%).`],
    highlights: [
      ...highlight('top_mover', mover, () => mover!.value),
      ...highlight('top_revenue', top, () => top!.who.yoy),
      ...highlight('best_conversion', converter, () => change(converter!.value, conversionOfAll)),
      ...highlight('needs_attention', laggard, () => minus(zero, laggard!.value)),
    ],
  };
}

/** Operation 41. */
export function leaderboard(question: Question, parameters: LeaderboardQuestion): OracleResult {
  const { domain, sortBy, sortOrder, periodType } = parameters;
  const { span } = periodOf(question.asOf, parameters);
  const ranked = question.source.employee
    .filter(({ id }) => isRanked(question, id, domain, span))
    .map((employee) => rankedOf(question, employee, domain, span))
    .sort((a, b) => compareRanked(a, b, sortBy, sortOrder === 'asc'));
  const rankings = ranked.map(({ employee, performance, yoy }, index) => ({
    rank: index + 1,
    ...viewOf(employee),
    itineraryCount: tenths(performance.count),
    paxCount: tenths(performance.pax),
    bookedRevenue: money(performance.gross),
    commissionIncome: money(performance.commission),
    marginAmount: money(performance.margin),
    marginPct: rate(performance.marginPct),
    ...funnelFields(performance.funnel),
    spendToBook: null,
    growthTargetVariancePct: rateOrNull(performance.growth),
    yoyToDateVariancePct: rateOrNull(yoy),
  }));
  const dates = { periodStart: span.first, periodEnd: span.last };
  const data = {
    ...dates,
    periodType,
    domain,
    sortBy,
    sortOrder,
    rankings,
    ...highlightsOf(ranked),
  };
  const source = 'mv_travel_consultant_leaderboard_monthly,mv_travel_consultant_funnel_monthly';
  return {
    data,
    meta: { source, timeWindow: periodType, calculationVersion: 'v1', currency: currencyOf(question) },
  };
}
