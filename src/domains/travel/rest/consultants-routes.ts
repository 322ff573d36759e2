import type { FastifyInstance } from 'fastify';
import type { ConsultantAnalytics } from '../index.ts';
import * as schemas from './consultants-schemas.ts';
import { addAnswer } from './envelope.ts';
import { readText, readWhole, type Query } from './query.ts';

const toPeriod = (query: Query) => ({
  periodType: readText(query, 'period_type'),
  year: readWhole(query, 'year'),
  month: readWhole(query, 'month'),
  quarter: readWhole(query, 'quarter'),
  currencyCode: readText(query, 'currency_code'),
});

/** Operations 41 to 43. */
export function addConsultantRoutes(scope: FastifyInstance, consultants: ConsultantAnalytics): void {
  const prefix = '/travel-consultants';
  addAnswer(scope, `${prefix}/leaderboard`, schemas.leaderboard, (context, query) =>
    consultants.leaderboard(context, {
      ...toPeriod(query),
      domain: readText(query, 'domain'),
      sortBy: readText(query, 'sort_by'),
      sortOrder: readText(query, 'sort_order'),
    }),
  );
  addAnswer(
    scope,
    `${prefix}/:employee_id/profile`,
    schemas.profile,
    (context, query, { employee_id: employeeId = '' }) =>
      consultants.profile(context, employeeId, { ...toPeriod(query), yoyMode: readText(query, 'yoy_mode') }),
  );
  addAnswer(
    scope,
    `${prefix}/:employee_id/forecast`,
    schemas.forecast,
    (context, query, { employee_id: employeeId = '' }) =>
      consultants.forecast(context, employeeId, {
        horizonMonths: readWhole(query, 'horizon_months'),
        currencyCode: readText(query, 'currency_code'),
      }),
  );
}
