import type { Employee } from '../../records/record.ts';
import type { CurrencyConverter } from '../deps.ts';
import { changeOf, type Fraction } from '../figures.ts';
import type { SumRow } from '../totals.ts';
import { addUpBookings, sumGross, sumRevenue, type Bookings, type BookingRow } from './bookings.ts';
import { addUpFunnel, type ClosedRow, type CreatedRow, type Funnel } from './funnel.ts';

/** A consultant's rows of the views. */
export interface ConsultantRows {
  booked: readonly BookingRow[];
  /** Of the period's months up to the as-of date's, and of the same months a year before. */
  bookedToDate: readonly BookingRow[];
  bookedYearBefore: readonly BookingRow[];
  created: readonly CreatedRow[];
  closed: readonly ClosedRow[];
  targets: readonly SumRow<'revenueAmount'>[];
}

/** A consultant's exact figures. */
export interface ConsultantFigures {
  employee: Employee;
  booked: Bookings;
  funnel: Funnel;
  /** (booked revenue − target) / target; undefined if there is no target. */
  targetVariance: Fraction | undefined;
  /** Booked revenue to date against the year before; undefined if there was none. */
  yoyVariance: Fraction | undefined;
}

/**
 * Adds a consultant's rows up.
 * @returns undefined if nothing is known of the consultant in the period, not even a target.
 * @throws GatewayError NO_RATE.
 */
export function toConsultantFigures(
  employee: Employee,
  rows: ConsultantRows,
  currency: CurrencyConverter,
): ConsultantFigures | undefined {
  const { created, closed, targets } = rows;
  if ([rows.booked, created, closed, targets].every(({ length }) => length === 0)) return undefined;
  const booked = addUpBookings(rows.booked, currency);
  return {
    employee,
    booked,
    funnel: addUpFunnel(created, closed),
    targetVariance: changeOf(booked.grossAmount, sumRevenue(targets, currency)),
    yoyVariance: changeOf(sumGross(rows.bookedToDate, currency), sumGross(rows.bookedYearBefore, currency)),
  };
}
