import { addUpBookings, type Bookings } from '../../analytics/consultants/bookings.ts';
import { addUpFunnel, type Funnel } from '../../analytics/consultants/funnel.ts';
import { rowsIn } from '../../analytics/consultants/month-reader.ts';
import { toCloseRatio } from '../../analytics/close-ratio.ts';
import type { Fraction } from '../../analytics/figures.ts';
import type { Period } from '../../analytics/periods.ts';
import { toCashInput, type CashInput } from './cash.ts';
import { toExposureInput, type ExposureInput } from './exposure.ts';
import { toOutlookInput, type OutlookInput } from './outlook.ts';
import type { InputSource } from './input-source.ts';

/** A figure of two periods. */
export interface Compared<Figure> {
  now: Figure;
  before: Figure;
}

/** The row of `ai_context_command_center_v1`; amounts in units of the tenant's currency, exact. */
export interface CommandCenterInput {
  /** The as-of date. */
  day: string;
  currencyCode: string;
  /** Consultants' leads of the last 12 whole months, and of the 12 before. */
  leads: Compared<Funnel>;
  /** What was won, by travel start, in the last 12 whole months, and in the 12 before. */
  booked: Compared<Bookings>;
  /** Itineraries that were booked in the last 3 whole months, and in the same ones a year earlier. */
  bookings: Compared<number>;
  /** Won / (won + open) of the last 12 whole months; undefined without either. */
  closeRatio: Fraction | undefined;
  cash: CashInput;
  outlook: OutlookInput;
  exposure: ExposureInput;
}

/** @throws GatewayError NO_RATE. */
export function toCommandCenterInput(source: InputSource): CommandCenterInput {
  const { months, currency, asOf } = source;
  const compare = <Figure>(figureOf: (period: Period) => Figure, now: Period, before: Period) => ({
    now: figureOf(now),
    before: figureOf(before),
  });
  const funnelOf = (period: Period) => addUpFunnel(source.leads.in(period), source.closedLeads.in(period));
  const bookedOf = (period: Period) => addUpBookings(rowsIn(source.revenue, period), currency);
  const bookingsOf = (period: Period) =>
    source.bookings.in(period).reduce((sum, { itineraryCount }) => sum + itineraryCount, 0);
  return {
    day: asOf,
    currencyCode: currency.code,
    leads: compare(funnelOf, months.year, months.yearBefore),
    booked: compare(bookedOf, months.year, months.yearBefore),
    bookings: compare(bookingsOf, months.quarter, months.quarterYearAgo),
    closeRatio: toCloseRatio(source.stages, asOf, null).ratio,
    cash: toCashInput(source),
    outlook: toOutlookInput(source),
    exposure: toExposureInput(source),
  };
}
