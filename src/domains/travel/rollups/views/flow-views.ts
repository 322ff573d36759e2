import { defineView } from './define.ts';

const defineTrend = (
  name: string,
  field: 'createdDate' | 'closedDate' | 'travelStartDate' | 'travelEndDate',
) =>
  defineView({
    name,
    by: { kind: 'itinerary', field },
    keys: ['day'],
    sums: ['itineraryCount'],
    toRow: (each) => (each[field] === null ? undefined : { day: each[field], itineraryCount: 1 }),
  });

/** Itineraries by each of their days. */
export const itineraryTrends = {
  created: defineTrend('mv_itinerary_created_daily', 'createdDate'),
  closed: defineTrend('mv_itinerary_closed_daily', 'closedDate'),
  travelStart: defineTrend('mv_itinerary_travel_start_daily', 'travelStartDate'),
  travelEnd: defineTrend('mv_itinerary_travel_end_daily', 'travelEndDate'),
};

export const cashMovementDaily = defineView({
  name: 'mv_cash_movement_daily',
  by: { kind: 'cash_movement', field: 'date' },
  keys: ['day', 'currencyCode'],
  sums: ['cashIn', 'cashOut'],
  toRow: ({ date, currencyCode, direction, amount }) => ({
    day: date,
    currencyCode,
    cashIn: direction === 'in' ? amount : 0,
    cashOut: direction === 'out' ? amount : 0,
  }),
});

export const depositDaily = defineView({
  name: 'mv_deposit_daily',
  by: { kind: 'deposit', field: 'dueDate' },
  keys: ['day', 'currencyCode'],
  sums: ['amount', 'receivedAmount'],
  toRow: ({ dueDate, currencyCode, amount, receivedAmount }) => ({
    day: dueDate,
    currencyCode,
    amount,
    receivedAmount,
  }),
});

export const supplierInvoiceDaily = defineView({
  name: 'mv_supplier_invoice_daily',
  by: { kind: 'supplier_invoice', field: 'date' },
  keys: ['day', 'currencyCode'],
  sums: ['amount', 'paidAmount'],
  toRow: ({ date, currencyCode, amount, paidAmount }) => ({ day: date, currencyCode, amount, paidAmount }),
});

/** What is still to be paid to suppliers, by the day it is due. */
export const fxExposure = defineView({
  name: 'mv_fx_exposure',
  by: { kind: 'supplier_invoice', field: 'dueDate' },
  keys: ['day', 'currencyCode'],
  sums: ['confirmed', 'estimated'],
  toRow: ({ dueDate, currencyCode, amount, paidAmount, confirmed }) => ({
    day: dueDate,
    currencyCode,
    confirmed: confirmed ? amount - paidAmount : 0,
    estimated: confirmed ? 0 : amount - paidAmount,
  }),
});
