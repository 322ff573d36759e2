import { defineView, weekOf } from './define.ts';
import { isWon, itinerarySums, toItinerarySums } from './itinerary-sums.ts';

const byTravelStart = { kind: 'itinerary', field: 'travelStartDate' } as const;

/** Won itineraries by currency. */
export const itineraryRevenueMonthly = defineView({
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
export const itineraryRevenueWeekly = defineView({
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
export const itineraryPipelineStages = defineView({
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
export const itineraryDepositMonthly = defineView({
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
  defineView({
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

/**
 * Won itineraries by consortium; `mv_itinerary_consortia_actuals_monthly`, as callers know it, is the same for past
 * months.
 */
export const itineraryConsortiaMonthly = defineChannel('mv_itinerary_consortia_monthly', 'consortium');
/** By trade agency; likewise `mv_itinerary_trade_agency_actuals_monthly`. */
export const itineraryTradeAgencyMonthly = defineChannel('mv_itinerary_trade_agency_monthly', 'tradeAgency');
