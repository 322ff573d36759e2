/**
 * The shapes of the travel API's answers (docs/rest/travel.md, "Operations"); amounts are decimal, rounded at the
 * very end.
 */

/** What stands under an answer. */
export interface TravelMeta {
  /** `YYYY-MM-DD`, what analytics take for today. */
  asOfDate: string;
  source: string;
  timeWindow: string;
  calculationVersion: string;
  /** Of the amounts; null if each row names its own or there are none. */
  currency: string | null;
}

export interface TravelResult<Data> {
  data: Data;
  meta: TravelMeta;
}

/** Currency totals that came in and went out (`cash-flow/summary`). */
export interface CashFlowSummary {
  currencyCode: string;
  cashInTotal: number;
  cashOutTotal: number;
  netCashTotal: number;
}

export interface CashFlowPeriod {
  periodStart: string;
  cashIn: number;
  cashOut: number;
  netCash: number;
}

export interface DepositSummary {
  currencyCode: string;
  totalDeposits: number;
  receivedDeposits: number;
  outstandingDeposits: number;
}

export interface PaymentsOutSummary {
  currencyCode: string;
  totalInvoices: number;
  paidAmount: number;
  outstandingAmount: number;
}

export interface BookingForecast {
  periodStart: string;
  projectedBookings: number;
  /** 0 to 1. */
  confidence: number;
}

export interface ItineraryTrends {
  summary: {
    createdItineraries: number;
    closedItineraries: number;
    travelStartItineraries: number;
    travelEndItineraries: number;
  };
  timeline: {
    periodStart: string;
    createdCount: number;
    closedCount: number;
    travelStartCount: number;
    travelEndCount: number;
  }[];
}

export interface RevenueOutlook {
  summary: {
    totalOnBooksGrossAmount: number;
    totalPotentialGrossAmount: number;
    totalExpectedGrossAmount: number;
    totalExpectedCommissionIncomeAmount: number;
    totalExpectedMarginAmount: number;
    totalOnBooksPaxCount: number;
    totalPotentialPaxCount: number;
    totalExpectedPaxCount: number;
  };
  timeline: {
    periodStart: string;
    periodEnd: string;
    onBooksGrossAmount: number;
    potentialGrossAmount: number;
    expectedGrossAmount: number;
    onBooksCommissionIncomeAmount: number;
    potentialCommissionIncomeAmount: number;
    expectedCommissionIncomeAmount: number;
    onBooksPaxCount: number;
    potentialPaxCount: number;
    expectedPaxCount: number;
    expectedMarginAmount: number;
    expectedMarginPct: number;
  }[];
  closeRatio: number;
}

export interface RevenueDeposits {
  timeline: {
    periodStart: string;
    periodEnd: string;
    closedItineraryCount: number;
    closedGrossAmount: number;
    depositReceivedAmount: number;
    targetDepositAmount: number;
    depositGapAmount: number;
    depositCoverageRatio: number;
  }[];
}

export interface RevenueConversion {
  timeline: {
    periodStart: string;
    periodEnd: string;
    quotedCount: number;
    confirmedCount: number;
    closeRatio: number;
    projectedConfirmedCount: number;
    projectedCommissionIncomeExpected: number;
    projectedCommissionIncomeBestCase: number;
    projectedCommissionIncomeWorstCase: number;
  }[];
  lookbackCloseRatio: number;
}

export interface ChannelRevenue {
  label: string;
  itineraryCount: number;
  paxCount: number;
  grossAmount: number;
  commissionIncomeAmount: number;
  marginAmount: number;
  tradeCommissionAmount: number;
}

/** `channels` and `actuals-channels`. */
export interface RevenueChannels {
  topConsortia: ChannelRevenue[];
  topTradeAgencies: ChannelRevenue[];
}

/** A year's or a month's closed-won business. */
export interface RevenueActuals {
  itineraryCount: number;
  paxCount: number;
  grossAmount: number;
  commissionIncomeAmount: number;
  marginAmount: number;
  tradeCommissionAmount: number;
  marginPct: number;
  avgGrossPerItinerary: number;
  avgCommissionIncomePerItinerary: number;
  avgGrossPerPax: number;
  avgCommissionIncomePerPax: number;
  avgNumberOfDays: number;
  avgNumberOfNights: number;
}

export interface RevenueActualsYoy {
  years: number[];
  timeline: ({ year: number; month: number; monthLabel: string } & RevenueActuals & {
      grossShareOfYearPct: number;
      itineraryShareOfYearPct: number;
    })[];
  yearSummaries: ({ year: number } & RevenueActuals)[];
}

export interface FxRateResult {
  id: string;
  currencyPair: string;
  /** UTC, to the second. */
  rateTimestamp: string;
  bidRate: number;
  askRate: number;
  midRate: number;
  source: string;
  createdAt: string;
}

export interface FxExposure {
  currencyCode: string;
  confirmed30d: number;
  confirmed60d: number;
  confirmed90d: number;
  estimated30d: number;
  estimated60d: number;
  estimated90d: number;
  currentHoldings: number;
  netExposure: number;
}
