import { groupBy } from '../../../../common/collections.ts';
import type { BookingRow } from '../../analytics/consultants/bookings.ts';
import type { ClosedRow, CreatedRow } from '../../analytics/consultants/funnel.ts';
import { createMonthReader, rowsIn, type ReadMonths } from '../../analytics/consultants/month-reader.ts';
import { closeRatioMonths } from '../../analytics/close-ratio.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../../analytics/deps.ts';
import { readDays } from '../../analytics/flows/days.ts';
import { addDays, type Period } from '../../analytics/periods.ts';
import type { Employee, FxHolding } from '../../records/record.ts';
import type { Row, ViewMonth } from '../../rollups/view.ts';
import {
  bookingMonthly,
  cashMovementDaily,
  consultantFunnelMonthly,
  consultantLeaderboardMonthly,
  fxExposure,
  itineraryDepositMonthly,
  itineraryPipelineStages,
  itineraryRevenueMonthly,
  leadCreatedMonthly,
  targetMonthly,
} from '../../rollups/views.ts';
import { toInputMonths, type InputMonths } from './months.ts';

/** What the context views are made from. */
export type InputDeps = Pick<AnalyticsDeps, 'views' | 'createCurrencyConverter'> & {
  records: Pick<AnalyticsDeps['records'], 'findAllEmployees' | 'findAllHoldings'>;
};

/** Days in which payments to suppliers count as an exposure, as in `fx/exposure`. */
const exposureDays = 90;

/** Rows of everybody of a view, by month, and the rows of one consultant. */
export interface ConsultantMonths<Own extends { readonly employeeId: string }> {
  in(period: Period): Own[];
  of(employeeId: string, period: Period): readonly Own[];
}

/** Everything that is read once for a tenant; what a single consultant has ahead is read with the consultant. */
export interface InputSource {
  asOf: string;
  months: InputMonths;
  /** The tenant's currency. */
  currency: CurrencyConverter;
  read: ReadMonths;
  employees: readonly Employee[];
  holdings: readonly FxHolding[];
  leads: ConsultantMonths<CreatedRow & { employeeId: string }>;
  closedLeads: ConsultantMonths<ClosedRow & { employeeId: string }>;
  /** Won itineraries by travel start, and by the day of booking. */
  travelled: ConsultantMonths<BookingRow & { employeeId: string }>;
  bookings: ConsultantMonths<BookingRow & { employeeId: string }>;
  targets: ConsultantMonths<Row<'employeeId' | 'currencyCode', 'revenueAmount'>>;
  revenue: readonly ViewMonth<typeof itineraryRevenueMonthly>[];
  stages: readonly ViewMonth<typeof itineraryPipelineStages>[];
  deposits: readonly ViewMonth<typeof itineraryDepositMonthly>[];
  cash: readonly ViewMonth<typeof cashMovementDaily>[];
  /** Payments to suppliers that fall due within `exposureDays`. */
  payments: readonly Row<'day' | 'currencyCode', 'confirmed' | 'estimated'>[];
}

function byConsultant<Own extends { readonly employeeId: string }>(
  months: readonly { month: string; rows: readonly Own[] }[],
): ConsultantMonths<Own> {
  const rows = months.flatMap(({ month, rows: own }) => own.map((row) => ({ month, row })));
  const groups = groupBy(rows, ({ row }) => row.employeeId);
  return {
    in: (period) => rowsIn(months, period),
    of: (employeeId, { start, end }) =>
      (groups.get(employeeId) ?? [])
        .filter(({ month }) => start <= month && month <= end)
        .map(({ row }) => row),
  };
}

/** Reads the views of a tenant, each once and all at the same time. */
export async function readInputSource(
  { views, records, createCurrencyConverter }: InputDeps,
  tenantId: string,
  asOf: string,
): Promise<InputSource> {
  const months = toInputMonths(asOf);
  const read = createMonthReader(views, tenantId, null);
  const bothYears = { start: months.yearBefore.start, end: months.year.end };
  const stageMonths = { start: closeRatioMonths(asOf).from, end: months.ahead.end };
  const exposed = { start: asOf, end: addDays(asOf, exposureDays) };

  const all = await Promise.all([
    createCurrencyConverter(tenantId, null),
    records.findAllEmployees(tenantId),
    records.findAllHoldings(tenantId),
    read(leadCreatedMonthly, bothYears),
    read(consultantFunnelMonthly, bothYears),
    read(consultantLeaderboardMonthly, bothYears),
    read(bookingMonthly, { start: months.quarterYearAgo.start, end: months.quarter.end }),
    read(targetMonthly, months.year),
    read(itineraryRevenueMonthly, { start: months.yearBefore.start, end: months.ahead.end }),
    read(itineraryPipelineStages, stageMonths),
    read(itineraryDepositMonthly, months.ahead),
    read(cashMovementDaily, months.year),
    readDays(views, tenantId, fxExposure, exposed),
  ]);
  const [currency, employees, holdings, leads, closedLeads, travelled, bookings, targets, ...company] = all;
  const [revenue, stages, deposits, cash, payments] = company;
  return {
    asOf,
    months,
    currency,
    read,
    employees,
    holdings,
    leads: byConsultant(leads),
    closedLeads: byConsultant(closedLeads),
    travelled: byConsultant(travelled),
    bookings: byConsultant(bookings),
    targets: byConsultant(targets),
    revenue,
    stages,
    deposits,
    cash,
    payments: payments.flatMap(({ rows }) => rows),
  };
}
