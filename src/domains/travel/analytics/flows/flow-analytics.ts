import type { AnalyticsDeps } from '../deps.ts';
import type { FlowAnalytics } from '../services.ts';
import { createBookingForecasts } from './booking-forecasts.ts';
import { createCashFlowTimeseries } from './cash-flow-timeseries.ts';
import { createFxExposure } from './fx-exposure.ts';
import { createFxRates } from './fx-rates.ts';
import { createItineraryTrends } from './itinerary-trends.ts';
import { createCashFlowSummary, createDepositsSummary, createPaymentsOutSummary } from './totals.ts';

/** Cash, deposits, supplier payments, bookings, trends and exchange: operations 26 to 31, 39 and 40. */
export function createFlowAnalytics(deps: AnalyticsDeps): FlowAnalytics {
  return {
    cashFlowSummary: createCashFlowSummary(deps),
    cashFlowTimeseries: createCashFlowTimeseries(deps),
    depositsSummary: createDepositsSummary(deps),
    paymentsOutSummary: createPaymentsOutSummary(deps),
    bookingForecasts: createBookingForecasts(deps),
    itineraryTrends: createItineraryTrends(deps),
    fxRates: createFxRates(deps),
    fxExposure: createFxExposure(deps),
  };
}
