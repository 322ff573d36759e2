import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import cors from '@fastify/cors';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { createAuthenticator } from './auth/authenticator.ts';
import { loadSecret } from './auth/secret.ts';
import { signToken, type TokenSubject } from './auth/sign-token.ts';
import { createTokenVerifier } from './auth/token-verifier.ts';
import type { Config } from './config/config.ts';
import { createCoachingResolvers } from './domains/coaching/index.ts';
import { createJobResolvers } from './domains/jobs/index.ts';
import { createClientContextResolvers, createPortalResolvers } from './domains/portal/index.ts';
import { createTopicResolvers } from './domains/topics/index.ts';
import { createTravelResolvers } from './domains/travel/index.ts';
import { createWorkforceResolvers } from './domains/workforce/index.ts';
import { createGraphqlTransports } from './api/graphql/index.ts';
import { graphqlPath } from './api/graphql/http.ts';
import type { NodeFinder } from './api/graphql/schema.ts';
import { registerHealth } from './api/health.ts';
import { registerInternal } from './domains/portal/rest/internal-routes.ts';
import { createJobSocket } from './api/job-socket.ts';
import { registerJsonBody } from './api/http/json-body.ts';
import { registerNotFound } from './api/http/not-found.ts';
import { registerOpenApi } from './api/openapi/index.ts';
import { createInvalidUrlHandler, type Envelopes } from './api/http/invalid-url.ts';
import { createRateLimiter } from './api/http/rate-limit.ts';
import { registerRequestLog } from './api/http/request-log.ts';
import { registerCoachingRest } from './domains/coaching/rest/routes.ts';
import { registerPortalRest } from './domains/portal/rest/routes.ts';
import { registerTopicsRest } from './domains/topics/rest/routes.ts';
import { registerTravelRest } from './domains/travel/rest/routes.ts';
import { registerWorkforceRest } from './domains/workforce/rest/routes.ts';
import { registerValidation } from './api/rest/validation.ts';
import { SocketCounter } from './api/websocket/socket-counter.ts';
import { registerUpgrades } from './api/websocket/upgrade.ts';
import type { EventBus } from './events/bus.ts';
import { createMemoryBus } from './events/memory.ts';
import { createRedisBus } from './events/redis.ts';
import { createIdempotencyService } from './idempotency/index.ts';
import { createInboxResolvers } from './domains/inbox/index.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { createServices, type ServiceDeps, type Services } from './services.ts';
import { openStores, type Stores } from './stores.ts';
import { version } from './common/version.ts';

/** What a test or a benchmark may put in the place of the real thing. */
export interface Overrides extends Partial<Pick<ServiceDeps, 'ai' | 'readWebsite'>> {
  stores?: Stores;
  bus?: EventBus;
  /** Where the log's lines go; standard output unless given. */
  logStream?: { write(line: string): void };
}

/** The gateway, complete but not listening. Closing the app closes all of it. */
export interface Gateway {
  app: FastifyInstance;
  services: Services;
  /** Whether the store is embedded and held nothing. */
  isFresh: boolean;
  /** Signs a token of this gateway; undefined where its keys are another's (`AUTH_JWKS_URL`). */
  signToken: ((subject: TokenSubject, lifetimeSeconds?: number) => Promise<string>) | undefined;
  /** Makes `/readyz` say no, and every answer end its connection, ahead of closing. */
  drain(): void;
}

/** Bytes of a request body (docs/operations.md, "Limits"). */
const bodyLimitBytes = 1024 * 1024;

/** Milliseconds that open connections have when the gateway closes. */
const closeTimeoutMs = 12_000;

/** The composition root: every part is made here and handed to those that need it. */
export async function createApp(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  const log = createLogger(config.logLevel, overrides.logStream);
  const stores = overrides.stores ?? (await openStores(config, log));
  const bus =
    overrides.bus ?? (config.redisUrl ? await createRedisBus(config.redisUrl, log) : createMemoryBus());
  const metrics = createMetrics();
  const secret = loadSecret(config);
  const authenticator = createAuthenticator(createTokenVerifier(config.auth, secret));
  const limiter = createRateLimiter(config.rateLimit);
  const idempotency = createIdempotencyService(stores.idempotency);
  const services = await createServices({ config, stores, bus, metrics, log, ...overrides });
  const { coaching, jobs, topics, workforce, clientContext, portal, travel, inbox } = services;
  const { queries: travelQueries } = travel.insights;
  const counter = new SocketCounter(config.socketsPerUser);

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
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins],
      credentials: !config.corsOrigins.includes('*'),
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
  await registerOpenApi(app, version);
  registerHealth(app, {
    metrics,
    checkReady: async () => {
      if (isDraining) throw new Error('Draining');
      await stores.ping();
    },
  });
  const graphql = await createGraphqlTransports(app, {
    config,
    log,
    metrics,
    authenticator,
    limiter,
    idempotency,
    counter,
    resolvers: [
      createCoachingResolvers(coaching),
      createJobResolvers(jobs),
      createTopicResolvers(topics),
      createClientContextResolvers(clientContext),
      createPortalResolvers(portal),
      ...createWorkforceResolvers(workforce),
      ...createTravelResolvers(travel),
      createInboxResolvers(inbox),
    ],
    nodeFinders: new Map<string, NodeFinder>([
      ['Insight', (context, id) => coaching.findInsight(context, id)],
      ['Job', (context, id) => jobs.findJob(context, id)],
      ['Topic', (context, id) => topics.findTopic(context, id)],
      ['AiInsight', (context, id) => workforce.insights.findInsight(context, id)],
      ['AnalysisRun', (context, id) => portal.runs.findRun(context, id)],
      ['InsightEvent', async (context, id) => (await travelQueries.findEvents(context, [id]))[0]],
      ['Recommendation', async (context, id) => (await travelQueries.findRecommendations(context, [id]))[0]],
      ['Briefing', async (context, id) => (await travelQueries.findBriefings(context, [id]))[0]],
    ]),
  });
  const rest = { authenticator, limiter, idempotency, envelopes, metrics };
  await registerCoachingRest(app, coaching, rest);
  await registerTopicsRest(app, { topics, jobs }, rest);
  await registerPortalRest(app, portal, rest);
  const { serviceSecrets: secrets } = config;
  await registerInternal(app, { context: clientContext, secrets, limiter, envelopes });
  await registerWorkforceRest(app, workforce, rest);
  await registerTravelRest(app, travel, { ...rest, runTokens: config.aiRunTokens });
  const jobSocket = createJobSocket({ jobs, authenticator, counter, metrics, log });
  registerUpgrades(
    app,
    new Map([
      [graphqlPath, graphql.handleUpgrade],
      ['/ws', jobSocket.handleUpgrade],
    ]),
  );

  app.addHook('preClose', async () => {
    // A client that does not read its answer must not keep the store from closing in good order.
    setTimeout(() => app.server.closeAllConnections(), closeTimeoutMs).unref();
    // Jobs end first, so that their last events still reach who listens.
    await services.stop();
    await setImmediate();
    // Sockets next, so that they close with 1001 before the bus tells the streams that are left to connect again.
    jobSocket.close();
    const isClosed = graphql.close();
    bus.close();
    await isClosed;
  });
  app.addHook('onClose', async () => {
    await services.finish();
    await stores.close();
  });

  return {
    app,
    services,
    isFresh: stores.isFresh,
    signToken:
      secret === undefined
        ? undefined
        : (subject, lifetimeSeconds) => signToken(config.auth, secret, subject, lifetimeSeconds),
    drain: () => {
      isDraining = true;
    },
  };
}
