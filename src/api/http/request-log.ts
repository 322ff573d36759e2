import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../telemetry/metrics.ts';

/** Asked for so often that a line each would bury the others. */
const quietRoutes = new Set(['/livez', '/readyz', '/metrics']);

/**
 * One log line and one measurement for each request, and the headers that every answer has.
 * Neither the path nor the query is logged as sent: both may hold ids and secrets; the route says enough.
 */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics, isDraining: () => boolean): void {
  app.decorateRequest('context', null);
  app.decorateRequest('authenticationMs', 0);
  // Hooks that wait for nothing, so they make no promises.
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    // Clients then send the next request over a new connection, to an instance that stays.
    if (isDraining()) reply.header('connection', 'close');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '(none)';
    const { method, context } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.requests.observe({ route, method, status: String(status) }, elapsedTime / 1000);
    const fields = {
      reqId: request.id,
      tenant: context?.viewer.tenantId,
      operation: context?.trace.operation,
      method,
      route,
      status,
      ms: Math.round(elapsedTime * 100) / 100,
    };
    if (quietRoutes.has(route)) app.log.debug(fields, 'request');
    else app.log.info(fields, 'request');
    done();
  });
}
