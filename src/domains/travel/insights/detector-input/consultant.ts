import { addUpBookings, sumGross, sumRevenue, type Bookings } from '../../analytics/consultants/bookings.ts';
import { addUpFunnel, type Funnel } from '../../analytics/consultants/funnel.ts';
import type { Performance } from '../../analytics/consultants/hero-kpis.ts';
import { rowsIn } from '../../analytics/consultants/month-reader.ts';
import { changeOf, type Fraction } from '../../analytics/figures.ts';
import type { Period } from '../../analytics/periods.ts';
import type { Employee } from '../../records/record.ts';
import { consultantProfileMonthly } from '../../rollups/views.ts';
import type { InputSource } from './input-source.ts';

/** A consultant's row of `ai_context_travel_consultant_v1`; amounts in units of the tenant's currency, exact. */
export interface ConsultantInput {
  employee: Employee;
  /** Whether there was a new lead or a booking in the last 3 whole months; who has left needs no coaching. */
  isActive: boolean;
  /** Of the last 12 whole months, itineraries by travel start, and of the 12 before those. */
  year: Performance;
  yearBefore: Pick<Performance, 'booked'>;
  /** Leads of both together. */
  bothYears: Funnel;
  /** Of the last 12 whole months. */
  target: Fraction;
  /** (booked revenue − target) / target; undefined if there is no target. */
  targetVariance: Fraction | undefined;
  /** Booked revenue against that of the 12 months before; undefined if there was none. */
  yoyVariance: Fraction | undefined;
  /** Open itineraries that begin in the 6 months after the as-of date's. */
  pipeline: { openCount: number; openGross: Fraction };
}

function toFunnel({ leads, closedLeads }: InputSource, employeeId: string, period: Period): Funnel {
  return addUpFunnel(leads.of(employeeId, period), closedLeads.of(employeeId, period));
}

function toBooked({ travelled, currency }: InputSource, employeeId: string, period: Period): Bookings {
  return addUpBookings(travelled.of(employeeId, period), currency);
}

async function readPipeline(
  { read, months, currency }: InputSource,
  employeeId: string,
): Promise<ConsultantInput['pipeline']> {
  const stages = await read(consultantProfileMonthly, months.ahead, employeeId);
  const open = rowsIn(stages, months.ahead).filter(({ stage }) => stage === 'open');
  return {
    openCount: open.reduce((sum, { itineraryCount }) => sum + itineraryCount, 0),
    openGross: sumGross(open, currency),
  };
}

/** @throws GatewayError NO_RATE. */
export async function readConsultantInput(source: InputSource, employee: Employee): Promise<ConsultantInput> {
  const { months, currency } = source;
  const pipeline = await readPipeline(source, employee.id);
  const year = {
    booked: toBooked(source, employee.id, months.year),
    funnel: toFunnel(source, employee.id, months.year),
  };
  const yearBefore = { booked: toBooked(source, employee.id, months.yearBefore) };
  const target = sumRevenue(source.targets.of(employee.id, months.year), currency);
  return {
    employee,
    isActive:
      source.leads.of(employee.id, months.quarter).length > 0 ||
      source.bookings.of(employee.id, months.quarter).length > 0,
    year,
    yearBefore,
    bothYears: toFunnel(source, employee.id, { start: months.yearBefore.start, end: months.year.end }),
    target,
    targetVariance: changeOf(year.booked.grossAmount, target),
    yoyVariance: changeOf(year.booked.grossAmount, yearBefore.booked.grossAmount),
    pipeline,
  };
}
