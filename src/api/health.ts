import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.ts';

export interface HealthDeps {
  /** Rejects where a request could not be served now. */
  checkReady: () => Promise<void>;
  metrics: Metrics;
}

/** For operators: liveness, readiness and metrics. */
export function registerHealth(app: FastifyInstance, { checkReady, metrics }: HealthDeps): void {
  const schema = (summary: string) => ({ schema: { tags: ['Operation'], summary } });
  app.get('/livez', schema('Liveness: the process runs'), () => ({ status: 'ok' }));
  app.get('/readyz', schema('Whether requests can be served'), async (request, reply) => {
    try {
      await checkReady();
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'Not ready');
      return await reply.code(503).send({ status: 'unavailable' });
    }
  });
  app.get('/metrics', schema('Counters for Prometheus'), async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.read()),
  );
}
