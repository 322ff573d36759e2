import { firstOf, isIn, monthOf, monthsOf, wholeMonth, wholeMonths, type Span } from './calendar.ts';
import { forecastOf } from './consultant-forecast.ts';
import {
  aYearBefore,
  funnelFields,
  grossIn,
  moneyOf,
  performanceIn,
  periodOf,
  trendOf,
  viewOf,
  type Performance,
  type Period,
  type PeriodQuestion,
} from './consultant.ts';
import { asked, currencyOf, sumOf } from './currency.ts';
import {
  change,
  compare,
  exact,
  isZero,
  minus,
  money,
  over,
  plus,
  rate,
  rateOrNull,
  ratio,
  times,
  total,
  type Exact,
  tenths,
} from './rational.ts';
import { isOpen, isWon, type Question, type OracleResult, type SourceItinerary } from './source.ts';

export interface ProfileQuestion extends PeriodQuestion {
  yoyMode: 'same_period' | 'full_year';
}

function kpisOf(now: Performance, before: Performance) {
  const kpi = (key: string, round: (value: Exact) => number, valueOf: (of: Performance) => Exact | null) => {
    const [current, baseline] = [valueOf(now), valueOf(before)];
    const difference = current === null || baseline === null ? null : change(current, baseline);
    return { key, value: current === null ? null : round(current), ...trendOf(difference) };
  };
  return [
    kpi('booked_revenue', money, ({ gross }) => gross),
    kpi('avg_gross_profit', money, ({ commission, count }) => ratio(commission, count)),
    kpi('commission_income', money, ({ commission }) => commission),
    kpi('margin_pct', rate, ({ marginPct }) => marginPct),
    kpi('conversion_rate', rate, ({ funnel }) => funnel.conversion),
    kpi('avg_speed_to_book', tenths, ({ funnel }) => funnel.speed),
  ];
}

/** Three years of monthly values and what became of them from year to year. */
function yearSeries(lastYear: number, valueOf: (span: Span) => Exact) {
  const years = [lastYear - 2, lastYear - 1, lastYear].map((year) => {
    const values = monthsOf(wholeMonths(`${year}-01`, 12)).map((month) => valueOf(wholeMonth(month)));
    return { year, values, sum: total(values) };
  });
  const variances = years.slice(1).map(({ year, values, sum }, index) => ({
    label: `${year} vs ${year - 1}`,
    monthlyVariancePct: values.map((value, month) => rateOrNull(change(value, years[index]!.values[month]!))),
    totalVariancePct: rateOrNull(change(sum, years[index]!.sum)),
  }));
  const series = years.map(({ year, values, sum }) => ({
    year,
    monthlyValues: values.map(money),
    total: money(sum),
  }));
  return { series, variances };
}

function ytdVariance(question: Question, employeeId: string, year: number): number | null {
  const soFar = { first: `${year}-01-01`, last: wholeMonth(monthOf(question.asOf)).last };
  if (soFar.last > `${year}-12-31`) soFar.last = `${year}-12-31`;
  if (soFar.last < soFar.first) return null;
  const gross = (span: Span) => grossIn(question, { employeeId }, 'travel', span);
  return rateOrNull(change(gross(soFar), gross(aYearBefore(soFar))));
}

function trendStory(question: Question, employeeId: string, span: Span, baseline: Span) {
  const gross = (of: Span) => grossIn(question, { employeeId }, 'travel', of);
  return {
    points: monthsOf(span).map((month) => ({
      periodStart: firstOf(month),
      currentValue: money(gross(wholeMonth(month))),
      baselineValue: money(gross(aYearBefore(wholeMonth(month)))),
    })),
    currentTotal: money(gross(span)),
    baselineTotal: money(gross(baseline)),
    yoyDeltaPct: rateOrNull(change(gross(span), gross(baseline))),
  };
}

const mayAlwaysSee = ['superAdmin', 'saasAdmin', 'tenantOwner', 'admin', 'manager', 'service'];

function compensationOf(question: Question, employeeId: string, period: Period, commission: Exact) {
  const { viewer, source } = question;
  const { email } = source.employee.find(({ id }) => id === employeeId)!;
  const isOwn = email !== null && viewer.email === email;
  if (!isOwn && !viewer.roles.some((role) => mayAlwaysSee.includes(role))) return null;
  const [known] = asked(question, source.compensation).filter((each) => each.employeeId === employeeId);
  if (!known) return null;
  const annual = sumOf(question, [known], ({ salaryAnnualAmount }) => salaryAnnualAmount);
  const months = period.length === 12 ? 1 : period.length;
  const salary = over(times(annual, exact(months)), exact(12));
  const earned = times(exact(known.commissionRate), commission);
  return {
    salaryAnnualAmount: money(annual),
    salaryPeriodAmount: money(salary),
    commissionRate: known.commissionRate,
    estimatedCommissionAmount: money(earned),
    estimatedTotalPayAmount: money(plus(salary, earned)),
  };
}

const briefOf = (question: Question, each: SourceItinerary) => ({
  itineraryId: each.id,
  itineraryNumber: each.number,
  itineraryName: each.name,
  itineraryStatus: each.status,
  primaryCountry: each.primaryCountry,
  travelStartDate: each.travelStartDate,
  travelEndDate: each.travelEndDate,
  grossAmount: moneyOf(question, each.currencyCode, each.grossAmount),
  paxCount: each.paxCount,
});

const byId = (a: SourceItinerary, b: SourceItinerary) => Number(a.id > b.id) - Number(a.id < b.id);

function snapshotOf(question: Question, employeeId: string) {
  const { asOf } = question;
  const own = asked(question, question.source.itinerary).filter((each) => each.employeeId === employeeId);
  const traveling = own
    .filter(isWon)
    .filter((each) => isIn({ first: each.travelStartDate, last: each.travelEndDate }, asOf))
    .sort((a, b) => Date.parse(b.travelStartDate) - Date.parse(a.travelStartDate) || byId(b, a));
  const open = own.filter(isOpen).filter(({ travelStartDate }) => travelStartDate >= asOf);
  const grossOf = (each: SourceItinerary) => sumOf(question, [each], ({ grossAmount }) => grossAmount);
  const byGross = open
    .map((each) => ({ each, gross: grossOf(each) }))
    .sort((a, b) => compare(b.gross, a.gross) || byId(a.each, b.each));
  return {
    currentTravelingFiles: traveling.slice(0, 10).map((each) => briefOf(question, each)),
    topOpenItineraries: byGross.slice(0, 10).map(({ each }) => briefOf(question, each)),
  };
}

/** What deserves a look and what goes well: the consultant beside the company. */
function remarksOn(own: Performance, company: Performance) {
  const remark = (key: string, applies: boolean, difference: Exact | null) =>
    applies ? [{ key, ...trendOf(difference) }] : [];
  const isOver = (a: Exact, b: Exact, by: number) => compare(minus(a, b), exact(by)) >= 0;
  const { growth } = own;
  const hasLeads = compare(own.funnel.leadCount, exact(5)) >= 0;
  const [conversion, allConversion] = [own.funnel.conversion, company.funnel.conversion];
  const toConversion = change(conversion, allConversion);
  const hasBooked = !isZero(own.gross);
  const toMargin = change(own.marginPct, company.marginPct);
  const [speed, allSpeed] = [own.funnel.speed, company.funnel.speed];
  const isSlower = (a: Exact | null, b: Exact | null) =>
    a !== null && b !== null && compare(a, b) > 0 && compare(a, times(b, exact(1.5))) >= 0;
  const toSpeed = speed && allSpeed && change(speed, allSpeed);
  return {
    signals: [
      ...remark('behind_target', growth !== null && compare(growth, exact(-0.05)) < 0, growth),
      ...remark('low_conversion', hasLeads && isOver(allConversion, conversion, 0.05), toConversion),
      ...remark('low_margin', hasBooked && isOver(company.marginPct, own.marginPct, 0.05), toMargin),
      ...remark('slow_booking', isSlower(speed, allSpeed), toSpeed),
    ],
    insightCards: [
      ...remark('ahead_of_target', growth !== null && compare(growth, exact(0.05)) > 0, growth),
      ...remark('strong_conversion', hasLeads && isOver(conversion, allConversion, 0.05), toConversion),
      ...remark('strong_margin', hasBooked && isOver(own.marginPct, company.marginPct, 0.05), toMargin),
      ...remark('fast_booking', isSlower(allSpeed, speed), toSpeed),
    ],
  };
}

/** The documented example names the sections so. */
const sectionOrder = [
  'heroKpis',
  'trendStory',
  'funnelHealth',
  'operationalSnapshot',
  'forecastAndTarget',
  'compensationImpact',
  'signals',
  'insightCards',
];

/** Operation 42, of an employee that there is; texts that are not documented are left out. */
export function profile(question: Question, employeeId: string, parameters: ProfileQuestion): OracleResult {
  const period = periodOf(question.asOf, parameters);
  const { span, year } = period;
  const isSame = parameters.yoyMode === 'same_period';
  const baseline = isSame ? aYearBefore(span) : wholeMonths(`${year - 1}-01`, 12);
  const who = { employeeId };
  const now = performanceIn(question, who, 'travel', span);
  const ownLeads = asked(question, question.source.lead).filter((lead) => lead.employeeId === employeeId);
  const leadRevenue = (of: Span) =>
    sumOf(
      question,
      ownLeads.filter((lead) => lead.status === 'won' && isIn(of, lead.closedDate)),
      ({ revenueAmount }) => revenueAmount,
    );
  const travelRevenue = (of: Span) => grossIn(question, who, 'travel', of);
  const data = {
    employee: viewOf(question.source.employee.find(({ id }) => id === employeeId)!),
    sectionOrder,
    heroKpis: kpisOf(now, performanceIn(question, who, 'travel', baseline)),
    threeYearPerformance: {
      travelClosedFiles: {
        key: 'travel_closed_files',
        title: 'Closed Travel Revenue (Travel Date Basis)',
        metricLabel: 'revenue',
        ...yearSeries(year, travelRevenue),
      },
      leadFunnel: {
        key: 'lead_funnel',
        title: 'Lead Funnel Revenue (Created/Booked Basis)',
        metricLabel: 'revenue',
        ...yearSeries(year, leadRevenue),
      },
    },
    ytdVariancePct: ytdVariance(question, employeeId, year),
    trendStory: trendStory(question, employeeId, span, baseline),
    funnelHealth: funnelFields(now.funnel),
    forecastAndTarget: forecastOf(question, employeeId, 12),
    compensationImpact: compensationOf(question, employeeId, period, now.commission),
    operationalSnapshot: snapshotOf(question, employeeId),
    ...remarksOn(now, performanceIn(question, {}, 'travel', span)),
    comparisonContext: {
      currentPeriod: `${span.first}..${span.last}`,
      baselinePeriod: `${baseline.first}..${baseline.last}`,
      yoyMode: parameters.yoyMode,
    },
  };
  const source =
    'mv_travel_consultant_profile_monthly,mv_travel_consultant_funnel_monthly,mv_travel_consultant_compensation_monthly';
  const currency = currencyOf(question);
  return { data, meta: { source, timeWindow: parameters.periodType, calculationVersion: 'v1', currency } };
}
