import type { FastifyInstance } from 'fastify';
import type { FlowAnalytics } from '../index.ts';
import { addAnswer, addPages } from './envelope.ts';
import * as schemas from './flows-schemas.ts';
import { readText, readWhole, type Query } from './query.ts';

const toWindow = (query: Query) => ({
  timeWindow: readText(query, 'time_window'),
  currencyCode: readText(query, 'currency_code'),
});

/** Operations 26 to 31, 39 and 40. */
export function addFlowRoutes(scope: FastifyInstance, flows: FlowAnalytics): void {
  addPages(scope, '/cash-flow/summary', schemas.cashFlowSummary, (context, query) =>
    flows.cashFlowSummary(context, toWindow(query)),
  );
  addPages(scope, '/cash-flow/timeseries', schemas.cashFlowTimeseries, (context, query) =>
    flows.cashFlowTimeseries(context, toWindow(query)),
  );
  addPages(scope, '/deposits/summary', schemas.depositsSummary, (context, query) =>
    flows.depositsSummary(context, toWindow(query)),
  );
  addPages(scope, '/payments-out/summary', schemas.paymentsOutSummary, (context, query) =>
    flows.paymentsOutSummary(context, toWindow(query)),
  );
  addPages(scope, '/booking-forecasts', schemas.bookingForecasts, (context, query) =>
    flows.bookingForecasts(context, {
      lookbackMonths: readWhole(query, 'lookback_months'),
      horizonMonths: readWhole(query, 'horizon_months'),
    }),
  );
  addAnswer(scope, '/itinerary-trends', schemas.itineraryTrends, (context, query) =>
    flows.itineraryTrends(context, { timeWindow: readText(query, 'time_window') }),
  );
  addAnswer(scope, '/fx/rates', schemas.fxRates, (context, query) =>
    flows.fxRates(context, { limit: readWhole(query, 'limit') }),
  );
  addAnswer(scope, '/fx/exposure', schemas.fxExposure, (context) => flows.fxExposure(context));
}
