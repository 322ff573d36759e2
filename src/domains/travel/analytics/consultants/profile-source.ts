import {
  consultantFunnelMonthly,
  consultantLeaderboardMonthly,
  consultantLeadClosedMonthly,
  consultantLeadCreatedMonthly,
  consultantProfileMonthly,
  leadCreatedMonthly,
} from '../../rollups/views.ts';
import { closeRatioMonths } from '../close-ratio.ts';
import type { AnalyticsDeps } from '../deps.ts';
import type { Period } from '../periods.ts';
import { defaultHorizonMonths, forecastSpan, readConsultantCloseRatio, readTargets } from './forecast.ts';
import { yearsFrom, type ConsultantPeriod } from './period.ts';
import { createMonthReader, rowsIn, type ReadMonths } from './month-reader.ts';
import { findTopOpen } from './snapshot.ts';

/** Years of the performance series; those of period and baseline are the last two. */
const seriesYears = 3;

/** The last day that can be written with four digits for the year. */
const lastDay = '9999-12-31';

/** What a profile is about. */
export interface ProfileSubject {
  tenantId: string;
  employeeId: string;
  period: ConsultantPeriod;
  baseline: Period;
  currencyCode: string | null | undefined;
}

/** The years of the performance series, in order. */
export function yearsOf({ year }: ConsultantPeriod): number[] {
  return Array.from({ length: seriesYears }, (_, index) => year - seriesYears + 1 + index);
}

/** The consultant's itineraries and closed leads of the series' years, created leads and targets of what is compared. */
async function readOwn(read: ReadMonths, { employeeId, period, baseline }: ProfileSubject) {
  const series = yearsFrom(period.year - seriesYears + 1, period.year);
  const [stages, closed, created, targets] = await Promise.all([
    read(consultantProfileMonthly, series, employeeId),
    read(consultantLeadClosedMonthly, series, employeeId),
    read(consultantLeadCreatedMonthly, { start: baseline.start, end: period.end }, employeeId),
    readTargets(read, period, employeeId),
  ]);
  return { stages, closed, created, targets };
}

/** Every consultant's rows of the period. */
async function readCompany(read: ReadMonths, { period }: ProfileSubject) {
  const [booked, created, closed] = await Promise.all([
    read(consultantLeaderboardMonthly, period),
    read(leadCreatedMonthly, period),
    read(consultantFunnelMonthly, period),
  ]);
  return {
    booked: rowsIn(booked, period),
    created: rowsIn(created, period),
    closed: rowsIn(closed, period),
  };
}

/** What is to come, in two rounds: what the second one asks for follows from the first. */
async function readAhead(
  deps: AnalyticsDeps,
  read: ReadMonths,
  { tenantId, employeeId, currencyCode }: ProfileSubject,
) {
  const asOf = deps.asOf();
  const [stages, targets] = await Promise.all([
    read(consultantProfileMonthly, { start: closeRatioMonths(asOf).from, end: lastDay }, employeeId),
    readTargets(read, forecastSpan(asOf, defaultHorizonMonths), employeeId),
  ]);
  const [closeRatio, topOpen] = await Promise.all([
    readConsultantCloseRatio(deps, tenantId, stages, currencyCode),
    findTopOpen(deps, tenantId, employeeId, stages),
  ]);
  return { stages, targets, closeRatio, topOpen };
}

export type OwnSource = Awaited<ReturnType<typeof readOwn>>;
export type CompanySource = Awaited<ReturnType<typeof readCompany>>;

/** Everything of the views that a profile is made of. @throws GatewayError BAD_INPUT naming `currency_code`. */
export async function readProfileSource(deps: AnalyticsDeps, subject: ProfileSubject) {
  const read = createMonthReader(deps.views, subject.tenantId, subject.currencyCode);
  const [own, company, ahead] = await Promise.all([
    readOwn(read, subject),
    readCompany(read, subject),
    readAhead(deps, read, subject),
  ]);
  return { own, company, ahead };
}
