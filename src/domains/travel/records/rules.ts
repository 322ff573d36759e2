import type { Rule } from '../../../import/index.ts';
import { toDay } from '../../../common/time.ts';
import { maxTripDays, type FxRate, type Itinerary, type Lead, type SupplierInvoice } from './record.ts';

/** What fields of one record must be to each other. */

export const endsAfterStart: Rule<Pick<Itinerary, 'travelStartDate' | 'travelEndDate'>> = ({
  travelStartDate,
  travelEndDate,
}) =>
  travelEndDate < travelStartDate
    ? { field: 'travelEndDate', expected: `a day not before travelStartDate, ${travelStartDate}` }
    : undefined;

export const isNoEndlessTrip: typeof endsAfterStart = ({ travelStartDate, travelEndDate }) =>
  toDay(travelEndDate) - toDay(travelStartDate) > maxTripDays
    ? { field: 'travelEndDate', expected: `a day at most ${maxTripDays} days after travelStartDate` }
    : undefined;

export const closesAfterCreation: Rule<Pick<Itinerary | Lead, 'createdDate' | 'closedDate'>> = ({
  createdDate,
  closedDate,
}) =>
  closedDate !== null && closedDate < createdDate
    ? { field: 'closedDate', expected: `a day not before createdDate, ${createdDate}` }
    : undefined;

/** A lead is closed where it is won or lost, and only there. */
export const closesWhenDecided: Rule<Pick<Lead, 'status' | 'closedDate'>> = ({ status, closedDate }) => {
  if ((status === 'open') === (closedDate === null)) return undefined;
  return {
    field: 'closedDate',
    expected: status === 'open' ? 'no day while the lead is open' : `the day that the lead was ${status}`,
  };
};

/** Credit notes are invoices below zero. */
export const isPaidInItsDirection: Rule<Pick<SupplierInvoice, 'amount' | 'paidAmount'>> = ({
  amount,
  paidAmount,
}) =>
  amount * paidAmount < 0 || (amount === 0 && paidAmount !== 0)
    ? { field: 'paidAmount', expected: 'an amount with the sign of amount, or 0' }
    : undefined;

export const asksNoLessThanBid: Rule<Pick<FxRate, 'bidRate' | 'askRate'>> = ({ bidRate, askRate }) =>
  askRate < bidRate ? { field: 'askRate', expected: `a number of at least bidRate, ${bidRate}` } : undefined;
