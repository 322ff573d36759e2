import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics.ts';

/** Asked for so often that a line each would bury the others. */
const quietRoutes = new Set(['/livez', '/readyz', '/metrics']);

/**
 * One log line and one measurement for each request, and the headers that every answer has.
 * Neither the path nor the query is logged as sent: both may hold ids and secrets; the route says enough.
 */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics, isDraining: () => boolean): void {
  app.decorateRequest('context', null);
  app.decorateRequest('authenticatedIn', 0);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    // Clients then send the next request over a new connection, to an instance that stays.
    if (isDraining()) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(none)';
    const { method, context } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.requests.observe({ route, method, status: String(status) }, elapsedTime / 1000);
    const fields = {
      tenant: context?.viewer.tenantId,
      operation: context?.trace.operation,
      method,
      route,
      status,
      ms: Math.round(elapsedTime * 100) / 100,
    };
    if (quietRoutes.has(route)) request.log.debug(fields, 'request');
    else request.log.info(fields, 'request');
  });
}
