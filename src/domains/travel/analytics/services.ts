import type { RequestContext } from '../../../common/request-context.ts';
import type * as answers from './results.ts';
import type { TravelResult } from './results.ts';
import type * as consultants from './consultant-results.ts';

/**
 * The analytics, one method for each documented operation; REST and GraphQL call the same. Parameters are as callers
 * give them, undefined or null for the documented default.
 * Each throws GatewayError: BAD_INPUT naming the parameter in snake_case (`time_window`, `currency_code`); NOT_FOUND
 * for an unknown employee; NO_RATE if no rate leads from a currency to the tenant's.
 */

export interface WindowParameters {
  /** `<n>d`, `<n>m` or `<n>y`. */
  timeWindow?: string | null | undefined;
  /** Only this currency's amounts, unconverted. */
  currencyCode?: string | null | undefined;
}

/** Operations 26 to 31, 39 and 40. */
export interface FlowAnalytics {
  cashFlowSummary(
    context: RequestContext,
    parameters: WindowParameters,
  ): Promise<TravelResult<answers.CashFlowSummary[]>>;
  cashFlowTimeseries(
    context: RequestContext,
    parameters: WindowParameters,
  ): Promise<TravelResult<answers.CashFlowPeriod[]>>;
  depositsSummary(
    context: RequestContext,
    parameters: WindowParameters,
  ): Promise<TravelResult<answers.DepositSummary[]>>;
  paymentsOutSummary(
    context: RequestContext,
    parameters: WindowParameters,
  ): Promise<TravelResult<answers.PaymentsOutSummary[]>>;
  bookingForecasts(
    context: RequestContext,
    parameters: { lookbackMonths?: number | null | undefined; horizonMonths?: number | null | undefined },
  ): Promise<TravelResult<answers.BookingForecast[]>>;
  itineraryTrends(
    context: RequestContext,
    parameters: Pick<WindowParameters, 'timeWindow'>,
  ): Promise<TravelResult<answers.ItineraryTrends>>;
  fxRates(
    context: RequestContext,
    parameters: { limit?: number | null | undefined },
  ): Promise<TravelResult<answers.FxRateResult[]>>;
  fxExposure(context: RequestContext): Promise<TravelResult<answers.FxExposure[]>>;
}

export interface OutlookParameters extends WindowParameters {
  /** `monthly` or `weekly`. */
  grain?: string | null | undefined;
}

export interface ActualsParameters extends Pick<WindowParameters, 'currencyCode'> {
  yearsBack?: number | null | undefined;
}

/** Operations 33 to 38. */
export interface RevenueAnalytics {
  outlook(
    context: RequestContext,
    parameters: OutlookParameters,
  ): Promise<TravelResult<answers.RevenueOutlook>>;
  deposits(
    context: RequestContext,
    parameters: OutlookParameters,
  ): Promise<TravelResult<answers.RevenueDeposits>>;
  conversion(
    context: RequestContext,
    parameters: OutlookParameters,
  ): Promise<TravelResult<answers.RevenueConversion>>;
  channels(
    context: RequestContext,
    parameters: WindowParameters,
  ): Promise<TravelResult<answers.RevenueChannels>>;
  actualsYoy(
    context: RequestContext,
    parameters: ActualsParameters,
  ): Promise<TravelResult<answers.RevenueActualsYoy>>;
  actualsChannels(
    context: RequestContext,
    parameters: ActualsParameters & { actualsYear?: number | null | undefined },
  ): Promise<TravelResult<answers.RevenueChannels>>;
}

/** The period that consultants are measured in. */
export interface PeriodParameters extends Pick<WindowParameters, 'currencyCode'> {
  /** `month`, `quarter` or `year`. */
  periodType?: string | null | undefined;
  year?: number | null | undefined;
  /** 1 to 12, of a `month`. */
  month?: number | null | undefined;
  /** 1 to 4, of a `quarter`. */
  quarter?: number | null | undefined;
}

/** Operations 41 to 43. */
export interface ConsultantAnalytics {
  leaderboard(
    context: RequestContext,
    parameters: PeriodParameters & {
      domain?: string | null | undefined;
      sortBy?: string | null | undefined;
      sortOrder?: string | null | undefined;
    },
  ): Promise<TravelResult<consultants.ConsultantLeaderboard>>;
  profile(
    context: RequestContext,
    employeeId: string,
    parameters: PeriodParameters & { yoyMode?: string | null | undefined },
  ): Promise<TravelResult<consultants.ConsultantProfile>>;
  forecast(
    context: RequestContext,
    employeeId: string,
    parameters: Pick<WindowParameters, 'currencyCode'> & { horizonMonths?: number | null | undefined },
  ): Promise<TravelResult<consultants.ConsultantForecast>>;
}

/** All of them. */
export interface TravelAnalytics {
  flows: FlowAnalytics;
  revenue: RevenueAnalytics;
  consultants: ConsultantAnalytics;
}
