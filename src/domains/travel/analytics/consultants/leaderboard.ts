import { groupBy } from '../../../../common/collections.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import {
  bookingMonthly,
  consultantFunnelMonthly,
  consultantLeaderboardMonthly,
  leadCreatedMonthly,
  targetMonthly,
} from '../../rollups/views.ts';
import type { TravelResult } from '../results.ts';
import { sortKeys, type ConsultantLeaderboard } from '../consultant-results.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { createMeta } from '../meta.ts';
import { readChoice } from '../parameters.ts';
import type { ConsultantAnalytics } from '../services.ts';
import { toHighlights } from './highlights.ts';
import { readPeriod, toDatePart, yearBefore } from './period.ts';
import { toConsultantFigures } from './consultant-figures.ts';
import { sortConsultants, toRanking } from './rankings.ts';
import { createMonthReader, rowsIn } from './month-reader.ts';

const origin = {
  source: 'mv_travel_consultant_leaderboard_monthly,mv_travel_consultant_funnel_monthly',
  calculationVersion: 'v1',
};

/** The view that itinerary columns are taken from: by travel start, or by the day of booking. */
const basisOf = { travel: consultantLeaderboardMonthly, funnel: bookingMonthly };

/** Rows of a view by the consultant they belong to. */
function byConsultant<Row extends { employeeId: string }>(rows: readonly Row[]) {
  const groups = groupBy(rows, ({ employeeId }) => employeeId);
  return (employeeId: string): readonly Row[] => groups.get(employeeId) ?? [];
}

/** `GET /travel-consultants/leaderboard`; see `ConsultantAnalytics.leaderboard`. */
export async function computeLeaderboard(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  parameters: Parameters<ConsultantAnalytics['leaderboard']>[1],
): Promise<TravelResult<ConsultantLeaderboard>> {
  const asOf = deps.asOf();
  const period = readPeriod(parameters, asOf);
  const domain = readChoice('domain', parameters.domain, ['travel', 'funnel'], 'travel');
  const sortBy = readChoice('sort_by', parameters.sortBy, sortKeys, 'booked_revenue');
  const sortOrder = readChoice('sort_order', parameters.sortOrder, ['asc', 'desc'], 'desc');
  const read = createMonthReader(deps.views, tenantId, parameters.currencyCode);

  const toDate = toDatePart(period, asOf);
  const [currency, employees, booked, yearAgo, created, closed, targets] = await Promise.all([
    deps.createCurrencyConverter(tenantId, parameters.currencyCode),
    deps.records.findAllEmployees(tenantId),
    read(basisOf[domain], period),
    toDate ? read(basisOf[domain], yearBefore(toDate)) : [],
    read(leadCreatedMonthly, period),
    read(consultantFunnelMonthly, period),
    read(targetMonthly, period),
  ]);
  const rowsOf = {
    booked: byConsultant(rowsIn(booked, period)),
    bookedToDate: byConsultant(toDate ? rowsIn(booked, toDate) : []),
    bookedYearBefore: byConsultant(yearAgo.flatMap(({ rows }) => rows)),
    created: byConsultant(rowsIn(created, period)),
    closed: byConsultant(rowsIn(closed, period)),
    targets: byConsultant(rowsIn(targets, period)),
  };
  const lines = employees.flatMap((employee) => {
    const rows = {
      booked: rowsOf.booked(employee.id),
      bookedToDate: rowsOf.bookedToDate(employee.id),
      bookedYearBefore: rowsOf.bookedYearBefore(employee.id),
      created: rowsOf.created(employee.id),
      closed: rowsOf.closed(employee.id),
      targets: rowsOf.targets(employee.id),
    };
    return toConsultantFigures(employee, rows, currency) ?? [];
  });
  return {
    data: {
      periodStart: period.start,
      periodEnd: period.end,
      periodType: period.type,
      domain,
      sortBy,
      sortOrder,
      rankings: sortConsultants(lines, sortBy, sortOrder).map((line, index) => toRanking(line, index + 1)),
      highlights: toHighlights(lines, currency.code),
    },
    meta: createMeta(origin, asOf, period.type, currency.code),
  };
}
