import type { RequestContext } from '../../../../common/request-context.ts';
import { consultantProfileMonthly, targetMonthly } from '../../rollups/views.ts';
import type { ViewMonth } from '../../rollups/view.ts';
import type { TravelResult } from '../results.ts';
import { closeRatioMonths, readCloseRatio, toCloseRatio } from '../close-ratio.ts';
import type { ConsultantForecast } from '../consultant-results.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../deps.ts';
import { toChange, toMoney, integer, type Fraction } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { readInteger } from '../parameters.ts';
import { addMonths, monthOf, monthsFrom, type Period } from '../periods.ts';
import type { ConsultantAnalytics } from '../services.ts';
import { sumGross, sumRevenue } from './bookings.ts';
import { findEmployee, toConsultantResult } from './employee.ts';
import { createMonthReader, rowsIn, type ReadMonths } from './month-reader.ts';

const origin = { source: 'mv_travel_consultant_profile_monthly', calculationVersion: 'v1' };

/** Months, if no horizon is asked for. */
export const defaultHorizonMonths = 12;
const maxHorizonMonths = 24;

export type StageMonth = ViewMonth<typeof consultantProfileMonthly>;
type TargetMonth = ViewMonth<typeof targetMonthly>;

/** A consultant's targets; the view holds everybody's. */
export async function readTargets(
  read: ReadMonths,
  span: Period,
  employeeId: string,
): Promise<TargetMonth[]> {
  const months = await read(targetMonthly, span);
  return months.map(({ month, rows }) => ({
    month,
    rows: rows.filter((row) => row.employeeId === employeeId),
  }));
}

/** The whole months of a forecast: those after the as-of date's. */
export function forecastMonths(asOf: string, horizonMonths: number): Period[] {
  return monthsFrom(addMonths(asOf, 1), horizonMonths);
}

/** All of them as one. */
export function forecastSpan(asOf: string, horizonMonths: number): Period {
  return { start: addMonths(asOf, 1), end: monthOf(addMonths(asOf, horizonMonths)).end };
}

/** The consultant's own close ratio; the company's where the consultant had nothing won or open; 0 without either. */
export async function readConsultantCloseRatio(
  { views, asOf }: Pick<AnalyticsDeps, 'views' | 'asOf'>,
  tenantId: string,
  months: readonly StageMonth[],
  currencyCode: string | null | undefined,
): Promise<Fraction> {
  const own = toCloseRatio(months, asOf(), currencyCode).ratio;
  if (own) return own;
  return (await readCloseRatio(views, tenantId, asOf(), currencyCode)).ratio ?? integer(0);
}

/** What a forecast is made of. */
export interface ForecastSource {
  periods: readonly Period[];
  stages: readonly StageMonth[];
  targets: readonly TargetMonth[];
  closeRatio: Fraction;
}

const add = (sum: Fraction, each: Fraction) => sum.add(each);

/**
 * Projected revenue is the gross of won itineraries by travel start, and that of open ones × the close ratio; the gap
 * is (projected − target) / target. Sums are of the exact figures of the months.
 * @throws GatewayError NO_RATE.
 */
export function toForecast(
  { periods, stages, targets, closeRatio }: ForecastSource,
  currency: CurrencyConverter,
): Pick<ConsultantForecast, 'timeline' | 'summary'> {
  const months = periods.map((period) => {
    const rows = rowsIn(stages, period);
    const gross = (wanted: string) =>
      sumGross(
        rows.filter(({ stage }) => stage === wanted),
        currency,
      );
    return {
      ...period,
      projected: gross('won').add(gross('open').mul(closeRatio)),
      target: sumRevenue(rowsIn(targets, period), currency),
    };
  });
  const projected = months.map((month) => month.projected).reduce(add, integer(0));
  const target = months.map((month) => month.target).reduce(add, integer(0));
  return {
    timeline: months.map((month) => ({
      periodStart: month.start,
      periodEnd: month.end,
      projectedRevenueAmount: toMoney(month.projected),
      targetRevenueAmount: toMoney(month.target),
      growthGapPct: toChange(month.projected, month.target),
    })),
    summary: {
      totalProjectedRevenueAmount: toMoney(projected),
      totalTargetRevenueAmount: toMoney(target),
      totalGrowthGapPct: toChange(projected, target),
    },
  };
}

/** `GET /travel-consultants/{employee_id}/forecast`; see `ConsultantAnalytics.forecast`. */
export async function computeForecast(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  employeeId: string,
  { currencyCode, horizonMonths }: Parameters<ConsultantAnalytics['forecast']>[2],
): Promise<TravelResult<ConsultantForecast>> {
  const asOf = deps.asOf();
  const bounds = { min: 1, max: maxHorizonMonths, defaultValue: defaultHorizonMonths };
  const horizon = readInteger('horizon_months', horizonMonths, bounds);
  const read = createMonthReader(deps.views, tenantId, currencyCode);
  const span = forecastSpan(asOf, horizon);

  const [currency, employee, stages, targets] = await Promise.all([
    deps.createCurrencyConverter(tenantId, currencyCode),
    findEmployee(deps.records, tenantId, employeeId),
    read(consultantProfileMonthly, { start: closeRatioMonths(asOf).from, end: span.end }, employeeId),
    readTargets(read, span, employeeId),
  ]);
  const closeRatio = await readConsultantCloseRatio(deps, tenantId, stages, currencyCode);
  const periods = forecastMonths(asOf, horizon);
  return {
    data: {
      employee: toConsultantResult(employee),
      ...toForecast({ periods, stages, targets, closeRatio }, currency),
    },
    meta: createMeta(origin, asOf, `${horizon}m`, currency.code),
  };
}
