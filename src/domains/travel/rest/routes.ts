import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { TravelServices } from '../index.ts';
import { registerRestApi, type RestApi, type RestDeps } from '../../../api/rest/rest-api.ts';
import { addConsultantRoutes } from './consultants-routes.ts';
import { RemovedPath, toEnvelope, toErrorBody } from './envelope.ts';
import { addFlowRoutes } from './flows-routes.ts';
import { addInsightRoutes } from './insights-routes.ts';
import { addRevenueRoutes } from './revenue-routes.ts';
import { registerRunRoute, type RunRouteDeps } from './run-route.ts';
import { describeHealth, describeRemoved } from './schemas.ts';

/** The Travel API, operations 22 to 50 (docs/rest/travel.md). */
const restApi: RestApi = {
  prefix: '/api/v1',
  cookie: false,
  notFoundMessage: 'Not found',
  toErrorBody,
};

/** Operations 22 and 23: probes have no token, so these stand outside the API's scope. */
function addHealth(app: FastifyInstance, asOf: () => string): void {
  for (const [name, operationId] of [
    ['health', 'getTravelHealth'],
    ['healthz', 'getTravelHealthz'],
  ] as const) {
    app.get(`${restApi.prefix}/${name}`, { schema: describeHealth(operationId) }, () =>
      toEnvelope(
        { status: 'ok' },
        {
          asOfDate: asOf(),
          source: 'system',
          timeWindow: 'now',
          calculationVersion: 'v1',
          currency: null,
        },
      ),
    );
  }
}

/** Operations 24, 25 and 32, with what answers in their place (REST-508, docs/rest/travel.md). */
function addRemoved(scope: FastifyInstance): void {
  const toPaths = (...names: string[]) => names.map((name) => `${restApi.prefix}/itinerary-revenue/${name}`);
  const ownerCockpit = toPaths('outlook', 'deposits', 'conversion', 'channels');
  const params = Type.Object({ booking_id: Type.String() });
  for (const [url, schema, replacement] of [
    ['/revenue-bookings', describeRemoved('listRevenueBookings'), ownerCockpit],
    ['/revenue-bookings/:booking_id', describeRemoved('getRevenueBooking', params), ownerCockpit],
    ['/itinerary-pipeline', describeRemoved('getItineraryPipeline'), toPaths('outlook', 'conversion')],
  ] as const) {
    scope.get(url, { schema }, () => {
      throw new RemovedPath(replacement);
    });
  }
}

export async function registerTravelRest(
  app: FastifyInstance,
  { analytics, insights, asOf }: Pick<TravelServices, 'analytics' | 'insights' | 'asOf'>,
  deps: RestDeps & Pick<RunRouteDeps, 'runTokens'>,
): Promise<void> {
  addHealth(app, asOf);
  await registerRestApi(app, restApi, deps, (scope) => {
    addRemoved(scope);
    addFlowRoutes(scope, analytics.flows);
    addRevenueRoutes(scope, analytics.revenue);
    addConsultantRoutes(scope, analytics.consultants);
    addInsightRoutes(scope, insights, asOf, deps);
  });
  await registerRunRoute(app, restApi, { ...deps, insights, asOf });
}
