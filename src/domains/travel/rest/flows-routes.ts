import type { FastifyInstance } from 'fastify';
import type { FlowAnalytics } from '../index.ts';
import { addResultRoute, addPageRoute } from './envelope.ts';
import * as schemas from './flows-schemas.ts';
import { readText, readInteger, type Query } from './query.ts';

const toWindow = (query: Query) => ({
  timeWindow: readText(query, 'time_window'),
  currencyCode: readText(query, 'currency_code'),
});

/** Operations 26 to 31, 39 and 40. */
export function addFlowRoutes(scope: FastifyInstance, flows: FlowAnalytics): void {
  addPageRoute(scope, '/cash-flow/summary', schemas.cashFlowSummary, (context, query) =>
    flows.cashFlowSummary(context, toWindow(query)),
  );
  addPageRoute(scope, '/cash-flow/timeseries', schemas.cashFlowTimeseries, (context, query) =>
    flows.cashFlowTimeseries(context, toWindow(query)),
  );
  addPageRoute(scope, '/deposits/summary', schemas.depositsSummary, (context, query) =>
    flows.depositsSummary(context, toWindow(query)),
  );
  addPageRoute(scope, '/payments-out/summary', schemas.paymentsOutSummary, (context, query) =>
    flows.paymentsOutSummary(context, toWindow(query)),
  );
  addPageRoute(scope, '/booking-forecasts', schemas.bookingForecasts, (context, query) =>
    flows.bookingForecasts(context, {
      lookbackMonths: readInteger(query, 'lookback_months'),
      horizonMonths: readInteger(query, 'horizon_months'),
    }),
  );
  addResultRoute(scope, '/itinerary-trends', schemas.itineraryTrends, (context, query) =>
    flows.itineraryTrends(context, { timeWindow: readText(query, 'time_window') }),
  );
  addResultRoute(scope, '/fx/rates', schemas.fxRates, (context, query) =>
    flows.fxRates(context, { limit: readInteger(query, 'limit') }),
  );
  addResultRoute(scope, '/fx/exposure', schemas.fxExposure, (context) => flows.fxExposure(context));
}
