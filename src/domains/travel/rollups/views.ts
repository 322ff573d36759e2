import { mondayOf, toDate, toDay } from '../../../time.ts';
import type { Itinerary, Lead, RecordKind } from '../records/record.ts';
import type { View } from './view.ts';

/** Every view, by what reads it. Their documents are kept true by refresh.ts; docs/travel-rollups.md lists them. */

/** Keeps the names of keys and sums in the type. */
const define = <Kind extends RecordKind, const Keys extends string, const Sums extends string>(
  view: View<Kind, Keys, Sums>,
): View<Kind, Keys, Sums> => view;

const byTravelStart = { kind: 'itinerary', field: 'travelStartDate' } as const;
const byItineraryClosed = { kind: 'itinerary', field: 'closedDate' } as const;
const byLeadCreated = { kind: 'lead', field: 'createdDate' } as const;
const byLeadClosed = { kind: 'lead', field: 'closedDate' } as const;

/** Of `YYYY-MM-DD`, the Monday of its week. */
const weekOf = (date: string) => toDate(mondayOf(toDay(date)));

const isWon = ({ stage }: Itinerary) => stage === 'won';

/** What every view of itineraries adds up. */
const itinerarySums = ['itineraryCount', 'paxCount', 'grossAmount', 'grossProfit'] as const;
const toItinerarySums = ({ paxCount, grossAmount, grossProfit }: Itinerary) => ({
  itineraryCount: 1,
  paxCount,
  grossAmount,
  grossProfit,
});

/** Won itineraries by currency. */
export const itineraryRevenueMonthly = define({
  name: 'mv_itinerary_revenue_monthly',
  by: byTravelStart,
  keys: ['currencyCode'],
  sums: [...itinerarySums, 'tradeCommissionAmount', 'numberOfDays', 'numberOfNights'],
  toRow: (each) =>
    isWon(each)
      ? {
          currencyCode: each.currencyCode,
          ...toItinerarySums(each),
          tradeCommissionAmount: each.tradeCommissionAmount,
          numberOfDays: each.numberOfDays,
          numberOfNights: each.numberOfNights,
        }
      : undefined,
});

/** Won itineraries by the part of an ISO week (its Monday) that lies in the month, and currency. */
export const itineraryRevenueWeekly = define({
  name: 'mv_itinerary_revenue_weekly',
  by: byTravelStart,
  keys: ['week', 'currencyCode'],
  sums: itinerarySums,
  toRow: (each) =>
    isWon(each)
      ? { week: weekOf(each.travelStartDate), currencyCode: each.currencyCode, ...toItinerarySums(each) }
      : undefined,
});

/** All itineraries by the part of an ISO week that lies in the month, stage and currency. */
export const itineraryPipelineStages = define({
  name: 'mv_itinerary_pipeline_stages',
  by: byTravelStart,
  keys: ['week', 'stage', 'currencyCode'],
  sums: itinerarySums,
  toRow: (each) => ({
    week: weekOf(each.travelStartDate),
    stage: each.stage,
    currencyCode: each.currencyCode,
    ...toItinerarySums(each),
  }),
});

/** What was received for won itineraries, by the part of an ISO week that lies in the month, and currency. */
export const itineraryDepositMonthly = define({
  name: 'mv_itinerary_deposit_monthly',
  by: byTravelStart,
  keys: ['week', 'currencyCode'],
  sums: ['itineraryCount', 'grossAmount', 'depositReceivedAmount'],
  toRow: (each) =>
    isWon(each)
      ? {
          week: weekOf(each.travelStartDate),
          currencyCode: each.currencyCode,
          itineraryCount: 1,
          grossAmount: each.grossAmount,
          depositReceivedAmount: each.depositReceivedAmount,
        }
      : undefined,
});

const defineChannel = (name: string, field: 'consortium' | 'tradeAgency') =>
  define({
    name,
    by: byTravelStart,
    keys: ['label', 'currencyCode'],
    sums: [...itinerarySums, 'tradeCommissionAmount'],
    toRow: (each) =>
      isWon(each) && each[field] !== null
        ? {
            label: each[field],
            currencyCode: each.currencyCode,
            ...toItinerarySums(each),
            tradeCommissionAmount: each.tradeCommissionAmount,
          }
        : undefined,
  });

/** Won itineraries by consortium; the document's `mv_itinerary_consortia_actuals_monthly` is the same for past months. */
export const itineraryConsortiaMonthly = defineChannel('mv_itinerary_consortia_monthly', 'consortium');
/** By trade agency; likewise `mv_itinerary_trade_agency_actuals_monthly`. */
export const itineraryTradeAgencyMonthly = defineChannel('mv_itinerary_trade_agency_monthly', 'tradeAgency');

/** Won itineraries by consultant: every consultant of a month together. */
export const consultantLeaderboardMonthly = define({
  name: 'mv_travel_consultant_leaderboard_monthly',
  by: byTravelStart,
  keys: ['employeeId', 'currencyCode'],
  sums: itinerarySums,
  toRow: (each) =>
    isWon(each) && each.employeeId !== null
      ? { employeeId: each.employeeId, currencyCode: each.currencyCode, ...toItinerarySums(each) }
      : undefined,
});

/** All itineraries by consultant and stage: one consultant at a time. */
export const consultantProfileMonthly = define({
  name: 'mv_travel_consultant_profile_monthly',
  by: byTravelStart,
  keys: ['employeeId', 'stage', 'currencyCode'],
  shard: 'employeeId',
  sums: itinerarySums,
  toRow: (each) =>
    each.employeeId !== null
      ? {
          employeeId: each.employeeId,
          stage: each.stage,
          currencyCode: each.currencyCode,
          ...toItinerarySums(each),
        }
      : undefined,
});

/** Won itineraries by the day they were closed (booked) and consultant ('' where there is none). */
export const bookingMonthly = define({
  name: 'mv_booking_monthly',
  by: byItineraryClosed,
  keys: ['employeeId', 'currencyCode'],
  sums: itinerarySums,
  toRow: (each) =>
    isWon(each)
      ? { employeeId: each.employeeId ?? '', currencyCode: each.currencyCode, ...toItinerarySums(each) }
      : undefined,
});

const leadCreatedRow = ({ employeeId }: Lead) =>
  employeeId === null ? undefined : { employeeId, leadCount: 1 };

/** Won and lost leads, with the days from creation to closing. */
const leadClosedRow = ({ employeeId, status, currencyCode, revenueAmount, createdDate, closedDate }: Lead) =>
  employeeId === null || closedDate === null
    ? undefined
    : {
        employeeId,
        status,
        currencyCode,
        leadCount: 1,
        revenueAmount,
        daysToClose: toDay(closedDate) - toDay(createdDate),
      };

const leadCreated = {
  by: byLeadCreated,
  keys: ['employeeId'],
  sums: ['leadCount'],
  toRow: leadCreatedRow,
} as const;
const leadClosed = {
  by: byLeadClosed,
  keys: ['employeeId', 'status', 'currencyCode'],
  sums: ['leadCount', 'revenueAmount', 'daysToClose'],
  toRow: leadClosedRow,
} as const;

/** Leads by the month of their creation. */
export const leadCreatedMonthly = define({ name: 'mv_lead_created_monthly', ...leadCreated });
/** Leads by the month they were closed in; the document's funnel. */
export const consultantFunnelMonthly = define({ name: 'mv_travel_consultant_funnel_monthly', ...leadClosed });
/** The same, one consultant at a time. */
export const consultantLeadCreatedMonthly = define({
  name: 'mv_travel_consultant_lead_created_monthly',
  shard: 'employeeId',
  ...leadCreated,
});
export const consultantLeadClosedMonthly = define({
  name: 'mv_travel_consultant_lead_closed_monthly',
  shard: 'employeeId',
  ...leadClosed,
});

/** What consultants are to sell. */
export const targetMonthly = define({
  name: 'mv_travel_consultant_target_monthly',
  by: { kind: 'target', field: 'month' },
  keys: ['employeeId', 'currencyCode'],
  sums: ['revenueAmount'],
  toRow: ({ employeeId, currencyCode, revenueAmount }) => ({ employeeId, currencyCode, revenueAmount }),
});

const defineTrend = (
  name: string,
  field: 'createdDate' | 'closedDate' | 'travelStartDate' | 'travelEndDate',
) =>
  define({
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

export const cashMovementDaily = define({
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

export const depositDaily = define({
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

export const supplierInvoiceDaily = define({
  name: 'mv_supplier_invoice_daily',
  by: { kind: 'supplier_invoice', field: 'date' },
  keys: ['day', 'currencyCode'],
  sums: ['amount', 'paidAmount'],
  toRow: ({ date, currencyCode, amount, paidAmount }) => ({ day: date, currencyCode, amount, paidAmount }),
});

/** What is still to be paid to suppliers, by the day it is due. */
export const fxExposure = define({
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

/** All of them. */
export const views: readonly View<any, any, any>[] = [
  itineraryRevenueMonthly,
  itineraryRevenueWeekly,
  itineraryPipelineStages,
  itineraryDepositMonthly,
  itineraryConsortiaMonthly,
  itineraryTradeAgencyMonthly,
  consultantLeaderboardMonthly,
  consultantProfileMonthly,
  bookingMonthly,
  leadCreatedMonthly,
  consultantFunnelMonthly,
  consultantLeadCreatedMonthly,
  consultantLeadClosedMonthly,
  targetMonthly,
  ...Object.values(itineraryTrends),
  cashMovementDaily,
  depositDaily,
  supplierInvoiceDaily,
  fxExposure,
];
