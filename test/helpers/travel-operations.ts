import { buildSchema, getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import { typeDefs } from '../../src/generated/type-defs.ts';
import {
  travelInsightGraphql,
  travelInsightRest,
  type TravelInsightTarget,
} from './travel-insight-operations.ts';
import {
  deleteTravelMutation,
  importTravelMutation,
  travelRecordGraphql,
  validTravelInput,
  validTravelRecords,
} from './travel-import.ts';

/* Every operation of the travel API, for tests that send them all. */

const schema = buildSchema(typeDefs);

/** All fields of a type, and of those below it. */
function selectAll(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  return `{ ${fields.map(({ name, type: inner }) => `${name} ${selectAll(getNamedType(inner))}`).join(' ')} }`;
}

/** What `travel` has of a field: its data and what stands under it. */
function selectField(name: string): string {
  const analytics = schema.getType('TravelAnalytics');
  const field = isObjectType(analytics) ? analytics.getFields()[name] : undefined;
  if (!field) throw new Error(`TravelAnalytics has no field ${name}`);
  return selectAll(getNamedType(field.type));
}

/** One operation on both sides; `url` is what follows `/api/v1`. */
export interface TravelOperation {
  field: string;
  /** As GraphQL writes them, with brackets. */
  args: string;
  url: string;
}

/** @param employeeId whom the operations on one consultant name. */
export function listOperations(employeeId: string): TravelOperation[] {
  const consultant = `/travel-consultants/${employeeId}`;
  const id = `employeeId: ${JSON.stringify(employeeId)}`;
  const operation = (field: string, url: string, args = '') => ({ field, url, args });
  return [
    operation('cashFlowSummary', '/cash-flow/summary?time_window=6m', '(timeWindow: "6m")'),
    operation('cashFlowTimeseries', '/cash-flow/timeseries?time_window=1y', '(timeWindow: "1y")'),
    operation('depositsSummary', '/deposits/summary?currency_code=USD', '(currencyCode: "USD")'),
    operation('paymentsOutSummary', '/payments-out/summary'),
    operation(
      'bookingForecasts',
      '/booking-forecasts?lookback_months=24&horizon_months=6',
      '(lookbackMonths: 24, horizonMonths: 6)',
    ),
    operation('itineraryTrends', '/itinerary-trends?time_window=100d', '(timeWindow: "100d")'),
    operation(
      'outlook',
      '/itinerary-revenue/outlook?time_window=3m&grain=weekly',
      '(timeWindow: "3m", grain: WEEKLY)',
    ),
    operation('itineraryDeposits', '/itinerary-revenue/deposits?grain=monthly', '(grain: MONTHLY)'),
    operation('conversion', '/itinerary-revenue/conversion?time_window=6m', '(timeWindow: "6m")'),
    operation('channels', '/itinerary-revenue/channels?currency_code=ZAR', '(currencyCode: "ZAR")'),
    operation('actualsYoy', '/itinerary-revenue/actuals-yoy?years_back=3', '(yearsBack: 3)'),
    operation(
      'actualsChannels',
      '/itinerary-revenue/actuals-channels?years_back=2&actuals_year=2025',
      '(yearsBack: 2, actualsYear: 2025)',
    ),
    operation('fxRates', '/fx/rates?limit=2', '(limit: 2)'),
    operation('fxExposure', '/fx/exposure'),
    operation(
      'consultantLeaderboard',
      '/travel-consultants/leaderboard?period_type=quarter&quarter=1&year=2026&domain=funnel&sort_by=margin_pct&sort_order=asc',
      '(periodType: QUARTER, quarter: 1, year: 2026, domain: FUNNEL, sortBy: MARGIN_PCT, sortOrder: ASC)',
    ),
    operation(
      'consultantProfile',
      `${consultant}/profile?period_type=month&month=2&yoy_mode=full_year`,
      `(${id}, periodType: MONTH, month: 2, yoyMode: FULL_YEAR)`,
    ),
    operation('consultantForecast', `${consultant}/forecast?horizon_months=5`, `(${id}, horizonMonths: 5)`),
  ];
}

/** Some of the operations in one document. */
export function toTravelQuery(operations: readonly TravelOperation[]): string {
  return `{ travel { ${operations.map(({ field, args }) => `${field}${args} ${selectField(field)}`).join(' ')} } }`;
}

/** What a request can name of another tenant's records. */
export interface TravelTarget extends TravelInsightTarget {
  employeeId: string;
}

export const travelGraphql: Record<string, (target: TravelTarget) => { query: string; variables: object }> = {
  ...travelRecordGraphql,
  ...travelInsightGraphql,
  'Query.travel': ({ employeeId }) => ({ query: toTravelQuery(listOperations(employeeId)), variables: {} }),
  'Mutation.importTravelRecords': ({ employeeId }) => ({
    query: importTravelMutation,
    variables: {
      input: { ...validTravelInput, employees: [{ ...validTravelRecords.employee, id: employeeId }] },
    },
  }),
  'Mutation.deleteTravelRecords': ({ employeeId }) => ({
    query: deleteTravelMutation,
    variables: { input: { kind: 'EMPLOYEE', ids: [employeeId] } },
  }),
};

/** Paths without parameters of their own, and the two of one consultant. */
const paths = [
  '/health',
  '/healthz',
  '/revenue-bookings',
  '/itinerary-pipeline',
  ...listOperations('').flatMap(({ url }) => {
    const [path = ''] = url.split('?');
    return path.includes('//') ? [] : [path];
  }),
];

/** Operations 22 to 50. */
export const travelRestOperations: Record<
  string,
  (target: TravelTarget) => { method: string; url: string; body?: unknown }
> = {
  ...travelInsightRest,
  ...Object.fromEntries(
    paths.map((path) => [`get /api/v1${path}`, () => ({ method: 'GET', url: `/api/v1${path}` })]),
  ),
  'get /api/v1/revenue-bookings/{booking_id}': () => ({
    method: 'GET',
    url: '/api/v1/revenue-bookings/b-1',
  }),
  ...Object.fromEntries(
    ['profile', 'forecast'].map((name) => [
      `get /api/v1/travel-consultants/{employee_id}/${name}`,
      ({ employeeId }: TravelTarget) => ({
        method: 'GET',
        url: `/api/v1/travel-consultants/${employeeId}/${name}`,
      }),
    ]),
  ),
};

/** All that a tenant's administrator sees of its consultants. */
export const allTravel = `{ travel { cashFlowSummary ${selectField('cashFlowSummary')}
  consultantLeaderboard(currencyCode: "USD") ${selectField('consultantLeaderboard')} } }`;
