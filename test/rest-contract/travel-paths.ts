import type { RequestOptions, TestGateway } from '../helpers/gateway.ts';
import { importCompany } from '../helpers/travel-company.ts';

/* The travel API's paths, by what follows `/api/v1`, and how its errors are told. */

export const employeeId = 'e-1';

/** Makes the paths of one consultant lead somewhere. */
export async function importEmployee(gateway: TestGateway): Promise<void> {
  await importCompany(gateway, { employee: [{ id: employeeId, firstName: 'Alex', lastName: 'Taylor' }] });
}

/** Status, type and body of an answer. */
export async function ask(gateway: TestGateway, url: string, options?: RequestOptions, method = 'GET') {
  const { status, headers, body } = await gateway.request(method, `/api/v1${url}`, undefined, options);
  return [status, headers['content-type'], body];
}

/** The same of an error. */
export const expected = (status: number, code: string, message: string, details: unknown = null) => [
  status,
  'application/json; charset=utf-8',
  { error: { code, message, details } },
];

export const lookingBack = [
  '/cash-flow/summary',
  '/cash-flow/timeseries',
  '/deposits/summary',
  '/payments-out/summary',
];
export const paged = [...lookingBack, '/booking-forecasts'];
export const lookingForward = ['/outlook', '/deposits', '/conversion'].map(
  (name) => `/itinerary-revenue${name}`,
);
export const channels = '/itinerary-revenue/channels';
export const actuals = ['/itinerary-revenue/actuals-yoy', '/itinerary-revenue/actuals-channels'];
export const [leaderboard, profile, forecast] = [
  '/travel-consultants/leaderboard',
  `/travel-consultants/${employeeId}/profile`,
  `/travel-consultants/${employeeId}/forecast`,
];
export const inPeriods = [leaderboard, profile];
export const withCurrency = [...lookingBack, ...lookingForward, channels, ...actuals, ...inPeriods, forecast];
const others = ['/itinerary-trends', '/fx/rates', '/fx/exposure'];
/** Every operation that answers. */
export const all = [...new Set([...paged, ...withCurrency, ...others])];
