import { toDay } from '../../../../common/time.ts';
import type { Lead } from '../../records/record.ts';
import { defineView } from './define.ts';
import { isWon, itinerarySums, toItinerarySums } from './itinerary-sums.ts';

const byTravelStart = { kind: 'itinerary', field: 'travelStartDate' } as const;
const byItineraryClosed = { kind: 'itinerary', field: 'closedDate' } as const;
const byLeadCreated = { kind: 'lead', field: 'createdDate' } as const;
const byLeadClosed = { kind: 'lead', field: 'closedDate' } as const;

/** Won itineraries by consultant: every consultant of a month together. */
export const consultantLeaderboardMonthly = defineView({
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
export const consultantProfileMonthly = defineView({
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

/** Won itineraries by the day they were closed (booked) and consultant ('' if there is none). */
export const bookingMonthly = defineView({
  name: 'mv_booking_monthly',
  by: byItineraryClosed,
  keys: ['employeeId', 'currencyCode'],
  sums: itinerarySums,
  toRow: (each) =>
    isWon(each)
      ? { employeeId: each.employeeId ?? '', currencyCode: each.currencyCode, ...toItinerarySums(each) }
      : undefined,
});

const leadCreatedRow = ({ employeeId, currencyCode }: Lead) =>
  employeeId === null ? undefined : { employeeId, currencyCode, leadCount: 1 };

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
  keys: ['employeeId', 'currencyCode'],
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
export const leadCreatedMonthly = defineView({ name: 'mv_lead_created_monthly', ...leadCreated });
/** Leads by the month they were closed in: the funnel. */
export const consultantFunnelMonthly = defineView({
  name: 'mv_travel_consultant_funnel_monthly',
  ...leadClosed,
});
/** The same, one consultant at a time. */
export const consultantLeadCreatedMonthly = defineView({
  name: 'mv_travel_consultant_lead_created_monthly',
  shard: 'employeeId',
  ...leadCreated,
});
export const consultantLeadClosedMonthly = defineView({
  name: 'mv_travel_consultant_lead_closed_monthly',
  shard: 'employeeId',
  ...leadClosed,
});

/** What consultants are to sell. */
export const targetMonthly = defineView({
  name: 'mv_travel_consultant_target_monthly',
  by: { kind: 'target', field: 'month' },
  keys: ['employeeId', 'currencyCode'],
  sums: ['revenueAmount'],
  toRow: ({ employeeId, currencyCode, revenueAmount }) => ({ employeeId, currencyCode, revenueAmount }),
});
