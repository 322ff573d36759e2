import type { FastifyInstance } from 'fastify';
import type { ConsultantAnalytics } from '../index.ts';
import * as schemas from './consultants-schemas.ts';
import { addResultRoute } from './envelope.ts';
import { readText, readInteger, type Query } from './query.ts';

const toPeriod = (query: Query) => ({
  periodType: readText(query, 'period_type'),
  year: readInteger(query, 'year'),
  month: readInteger(query, 'month'),
  quarter: readInteger(query, 'quarter'),
  currencyCode: readText(query, 'currency_code'),
});

/** Operations 41 to 43. */
export function addConsultantRoutes(scope: FastifyInstance, consultants: ConsultantAnalytics): void {
  const prefix = '/travel-consultants';
  addResultRoute(scope, `${prefix}/leaderboard`, schemas.leaderboard, (context, query) =>
    consultants.leaderboard(context, {
      ...toPeriod(query),
      domain: readText(query, 'domain'),
      sortBy: readText(query, 'sort_by'),
      sortOrder: readText(query, 'sort_order'),
    }),
  );
  addResultRoute(
    scope,
    `${prefix}/:employee_id/profile`,
    schemas.profile,
    (context, query, { employee_id: employeeId = '' }) =>
      consultants.profile(context, employeeId, { ...toPeriod(query), yoyMode: readText(query, 'yoy_mode') }),
  );
  addResultRoute(
    scope,
    `${prefix}/:employee_id/forecast`,
    schemas.forecast,
    (context, query, { employee_id: employeeId = '' }) =>
      consultants.forecast(context, employeeId, {
        horizonMonths: readInteger(query, 'horizon_months'),
        currencyCode: readText(query, 'currency_code'),
      }),
  );
}
