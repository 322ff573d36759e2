import type { FastifyInstance } from 'fastify';
import type { RevenueAnalytics } from '../index.ts';
import { addResultRoute } from './envelope.ts';
import { readText, readInteger, type Query } from './query.ts';
import * as schemas from './revenue-schemas.ts';

const toOutlook = (query: Query) => ({
  timeWindow: readText(query, 'time_window'),
  grain: readText(query, 'grain'),
  currencyCode: readText(query, 'currency_code'),
});

/** Operations 33 to 38. */
export function addRevenueRoutes(scope: FastifyInstance, revenue: RevenueAnalytics): void {
  const prefix = '/itinerary-revenue';
  addResultRoute(scope, `${prefix}/outlook`, schemas.outlook, (context, query) =>
    revenue.outlook(context, toOutlook(query)),
  );
  addResultRoute(scope, `${prefix}/deposits`, schemas.deposits, (context, query) =>
    revenue.deposits(context, toOutlook(query)),
  );
  addResultRoute(scope, `${prefix}/conversion`, schemas.conversion, (context, query) =>
    revenue.conversion(context, toOutlook(query)),
  );
  addResultRoute(scope, `${prefix}/channels`, schemas.channels, (context, query) =>
    revenue.channels(context, {
      timeWindow: readText(query, 'time_window'),
      currencyCode: readText(query, 'currency_code'),
    }),
  );
  addResultRoute(scope, `${prefix}/actuals-yoy`, schemas.actualsYoy, (context, query) =>
    revenue.actualsYoy(context, {
      yearsBack: readInteger(query, 'years_back'),
      currencyCode: readText(query, 'currency_code'),
    }),
  );
  addResultRoute(scope, `${prefix}/actuals-channels`, schemas.actualsChannels, (context, query) =>
    revenue.actualsChannels(context, {
      yearsBack: readInteger(query, 'years_back'),
      actualsYear: readInteger(query, 'actuals_year'),
      currencyCode: readText(query, 'currency_code'),
    }),
  );
}
