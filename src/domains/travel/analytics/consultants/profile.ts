import type { RequestContext } from '../../../../common/request-context.ts';
import { maySeeCompensation } from '../../access.ts';
import type { TravelResult } from '../results.ts';
import type { ConsultantProfile } from '../consultant-results.ts';
import { readCurrencyCode } from '../currency.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../deps.ts';
import { createMeta } from '../meta.ts';
import { readChoice } from '../parameters.ts';
import type { Period } from '../periods.ts';
import type { ConsultantAnalytics } from '../services.ts';
import { addUpBookings, sumGross, sumRevenue } from './bookings.ts';
import { toCompensationImpact } from './compensation.ts';
import { findEmployee, toConsultantResult } from './employee.ts';
import { defaultHorizonMonths, forecastMonths, toForecast } from './forecast.ts';
import { addUpFunnel, toFunnelHealth } from './funnel.ts';
import { toHeroKpis, type Performance } from './hero-kpis.ts';
import { readPeriod, toBaseline } from './period.ts';
import {
  readProfileSource,
  yearsOf,
  type CompanySource,
  type OwnSource,
  type ProfileSubject,
} from './profile-source.ts';
import { rowsIn } from './month-reader.ts';
import { toSignals } from './signals.ts';
import { maxListLength, toSnapshot } from './snapshot.ts';
import { toTrendStory } from './trend-story.ts';
import { toMonthlyRevenue, toYearSeries, toYtdVariance } from './year-series.ts';

const origin = {
  source:
    'mv_travel_consultant_profile_monthly,mv_travel_consultant_funnel_monthly,' +
    'mv_travel_consultant_compensation_monthly',
  calculationVersion: 'v1',
};

/** The order in which callers show the sections. */
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

const isWon = ({ stage }: { stage: string }) => stage === 'won';

function toPerformance(own: OwnSource, span: Period, currency: CurrencyConverter): Performance {
  return {
    booked: addUpBookings(rowsIn(own.stages, span).filter(isWon), currency),
    funnel: addUpFunnel(rowsIn(own.created, span), rowsIn(own.closed, span)),
  };
}

const toCompanyPerformance = ({ booked, created, closed }: CompanySource, currency: CurrencyConverter) => ({
  booked: addUpBookings(booked, currency),
  funnel: addUpFunnel(created, closed),
});

/** Won revenue by travel start, and that of won leads by the month they were closed in. */
function toMonthlyRevenues({ stages, closed }: OwnSource, currency: CurrencyConverter) {
  return {
    travel: toMonthlyRevenue(stages, (rows) => sumGross(rows.filter(isWon), currency)),
    funnel: toMonthlyRevenue(closed, (rows) =>
      sumRevenue(
        rows.filter(({ status }) => status === 'won'),
        currency,
      ),
    ),
  };
}

const headings = {
  travel: { key: 'travel_closed_files', title: 'Closed Travel Revenue (Travel Date Basis)' },
  funnel: { key: 'lead_funnel', title: 'Lead Funnel Revenue (Created/Booked Basis)' },
};

const describePeriod = ({ start, end }: Period) => `${start}..${end}`;

/** `GET /travel-consultants/{employee_id}/profile`; see `ConsultantAnalytics.profile`. */
export async function computeProfile(
  deps: AnalyticsDeps,
  { viewer }: RequestContext,
  employeeId: string,
  parameters: Parameters<ConsultantAnalytics['profile']>[2],
): Promise<TravelResult<ConsultantProfile>> {
  const { records } = deps;
  const asOf = deps.asOf();
  const { tenantId } = viewer;
  const period = readPeriod(parameters, asOf);
  const yoyMode = readChoice('yoy_mode', parameters.yoyMode, ['same_period', 'full_year'], 'same_period');
  const baseline = toBaseline(period, yoyMode);
  const currencyCode = readCurrencyCode(parameters.currencyCode);
  const subject: ProfileSubject = { tenantId, employeeId, period, baseline, currencyCode };

  const [currency, employee, { own, company, ahead }, compensation, traveling] = await Promise.all([
    deps.createCurrencyConverter(tenantId, currencyCode),
    findEmployee(records, tenantId, employeeId),
    readProfileSource(deps, subject),
    records.findCompensation(tenantId, employeeId),
    records.findTraveling(tenantId, employeeId, currencyCode, asOf, maxListLength),
  ]);
  const current = toPerformance(own, period, currency);
  const revenue = toMonthlyRevenues(own, currency);
  const isPayVisible = compensation !== undefined && maySeeCompensation(viewer, employee.email);
  const data: ConsultantProfile = {
    employee: toConsultantResult(employee),
    sectionOrder,
    heroKpis: toHeroKpis(current, toPerformance(own, baseline, currency)),
    threeYearPerformance: {
      travelClosedFiles: toYearSeries(headings.travel, yearsOf(period), revenue.travel),
      leadFunnel: toYearSeries(headings.funnel, yearsOf(period), revenue.funnel),
    },
    ytdVariancePct: toYtdVariance(revenue.travel, period.year, asOf),
    trendStory: toTrendStory(revenue.travel, period, baseline),
    funnelHealth: toFunnelHealth(current.funnel),
    forecastAndTarget: toForecast(
      { ...ahead, periods: forecastMonths(asOf, defaultHorizonMonths) },
      currency,
    ),
    compensationImpact: isPayVisible
      ? toCompensationImpact(compensation, period.type, current.booked.grossProfit, currency)
      : null,
    operationalSnapshot: toSnapshot(traveling, ahead.topOpen, currency),
    ...toSignals({
      own: current,
      company: toCompanyPerformance(company, currency),
      target: sumRevenue(rowsIn(own.targets, period), currency),
    }),
    comparisonContext: {
      currentPeriod: describePeriod(period),
      baselinePeriod: describePeriod(baseline),
      yoyMode,
    },
  };
  return { data, meta: createMeta(origin, asOf, period.type, currency.code) };
}
