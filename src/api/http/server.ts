import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Log } from '../../common/request-context.ts';
import { version } from '../../common/version.ts';
import type { Config } from '../../config/config.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { registerHealth } from '../health.ts';
import { registerOpenApi } from '../openapi/index.ts';
import { registerValidation } from '../rest/validation.ts';
import { createInvalidUrlHandler, type Envelopes } from './invalid-url.ts';
import { registerJsonBody } from './json-body.ts';
import { registerNotFound } from './not-found.ts';
import { registerRequestLog } from './request-log.ts';

export interface HttpServerDeps {
  config: Pick<Config, 'corsOrigins'>;
  log: Log;
  metrics: Metrics;
  /** Rejects where the store does not answer. */
  ping: () => Promise<void>;
}

export interface HttpServer {
  app: FastifyInstance;
  /** Each REST API's envelope by its prefix, for failures that reach no route. */
  envelopes: Envelopes;
  /** Makes `/readyz` say no, and every response end its connection, ahead of closing. */
  drain: () => void;
}

/** Bytes of a request body (docs/operations.md, "Limits"). */
const bodyLimitBytes = 1024 * 1024;
/** Milliseconds that open connections have when the server closes. */
const closeTimeoutMs = 12_000;

async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const isOpen = origins.includes('*');
  await app.register(cors, {
    origin: isOpen ? '*' : [...origins],
    credentials: !isOpen,
    exposedHeaders: [
      'retry-after',
      'idempotency-replayed',
      'x-request-id',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ],
    maxAge: 600,
  });
}

/** The HTTP server with everything that all transports share: log, body, validation, CORS, health, OpenAPI. */
export async function createHttpServer(deps: HttpServerDeps): Promise<HttpServer> {
  const { config, log, metrics, ping } = deps;
  const envelopes: Envelopes = new Map();
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    routerOptions: { maxParamLength: 1_024 },
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    frameworkErrors: createInvalidUrlHandler(envelopes),
    genReqId: () => randomUUID(),
  });
  let isDraining = false;
  registerRequestLog(app, metrics, () => isDraining);
  registerJsonBody(app);
  registerValidation(app);
  registerNotFound(app);
  await allowOrigins(app, config.corsOrigins);
  await registerOpenApi(app, version);
  registerHealth(app, {
    metrics,
    checkReady: async () => {
      if (isDraining) throw new Error('Draining');
      await ping();
    },
  });
  app.addHook('preClose', () => {
    // A client that does not read its response must not keep the store from closing in good order.
    setTimeout(() => app.server.closeAllConnections(), closeTimeoutMs).unref();
    return Promise.resolve();
  });
  return { app, envelopes, drain: () => void (isDraining = true) };
}
