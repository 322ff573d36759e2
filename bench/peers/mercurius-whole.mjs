// Mercurius with what a gateway has around it: subscriptions, an OpenAPI page, metrics, a request log and CORS.
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { createDomain } from './shared/domain.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const { port, schema, toContext } = await createDomain();
const register = new Registry();
collectDefaultMetrics({ register });
const requests = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from request to response.',
  labelNames: ['route', 'method', 'status'],
  registers: [register],
});

const app = Fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' } });
app.addHook('onResponse', async ({ routeOptions, method }, { statusCode, elapsedTime }) => {
  requests.observe({ route: routeOptions.url, method, status: String(statusCode) }, elapsedTime / 1_000);
});
await app.register(cors, { origin: ['https://app.example'] });
await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: 'bench', version: '1' } } });
await app.register(swaggerUi, { routePrefix: '/docs' });
app.get('/metrics', async (_request, reply) =>
  reply.type(register.contentType).send(await register.metrics()),
);
await app.register(mercurius, {
  schema,
  jit: 1,
  context: (request) => toContext(request.raw),
  subscription: { context: (_socket, request) => toContext(request.raw) },
});
answerMemory();
await serve(app, port);
