import type { CurrencyConverter } from '../deps.ts';
import { ratioOf, integer, type Fraction } from '../figures.ts';
import { addUp, type SumRow, type Totals } from '../totals.ts';

const names = ['itineraryCount', 'paxCount', 'grossAmount', 'grossProfit'] as const;

/** Closed-won itineraries: how many, and what they bring; amounts in units of the answer's currency. */
export type Bookings = Totals<(typeof names)[number]>;

/** Rows of won itineraries. */
export type BookingRow = SumRow<(typeof names)[number]>;

/** @throws GatewayError NO_RATE. */
export function addUpBookings(rows: Iterable<BookingRow>, currency: CurrencyConverter): Bookings {
  return addUp(rows, names, currency);
}

/** Gross without commission income (docs/travel-metrics.md, "What is counted"). */
export const marginOf = ({ grossAmount, grossProfit }: Bookings): Fraction => grossAmount.sub(grossProfit);

/** Margin / gross; 0 if nothing is booked. */
export function marginPctOf(booked: Bookings): Fraction {
  return ratioOf(marginOf(booked), booked.grossAmount) ?? integer(0);
}

/** What is added up of one kind of amount. @throws GatewayError NO_RATE. */
export function sumRevenue(rows: Iterable<SumRow<'revenueAmount'>>, currency: CurrencyConverter): Fraction {
  return addUp(rows, ['revenueAmount'], currency).revenueAmount;
}

/** The gross of itineraries. @throws GatewayError NO_RATE. */
export function sumGross(rows: Iterable<SumRow<'grossAmount'>>, currency: CurrencyConverter): Fraction {
  return addUp(rows, ['grossAmount'], currency).grossAmount;
}
