import { setImmediate } from 'node:timers/promises';
import { createAiClient, createAiMetrics, type AiClient } from './ai/index.ts';
import { createBackground, type Background } from './api/background.ts';
import { createGraphqlTransports } from './api/graphql/index.ts';
import { createRateLimiter } from './api/http/rate-limit.ts';
import { createHttpServer, type HttpServer } from './api/http/server.ts';
import type { DomainModule, Platform } from './api/module.ts';
import { SocketCounter } from './api/websocket/socket-counter.ts';
import { registerUpgrades } from './api/websocket/upgrade.ts';
import { createAuthenticator } from './auth/authenticator.ts';
import { loadSecret } from './auth/secret.ts';
import { signToken, type TokenSubject } from './auth/sign-token.ts';
import { createTokenVerifier } from './auth/token-verifier.ts';
import type { Config } from './config/config.ts';
import { createModules, toServices, type Services } from './domains/modules.ts';
import { openStores, type Stores } from './domains/stores.ts';
import type { ReadWebsite } from './domains/topics/index.ts';
import type { EventBus } from './events/bus.ts';
import { openBus } from './events/redis.ts';
import { createIdempotencyService } from './idempotency/index.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';

/** What a test or a benchmark may put in the place of the real thing. */
export interface Overrides {
  ai?: AiClient | undefined;
  readWebsite?: ReadWebsite | undefined;
  stores?: Stores;
  bus?: EventBus;
  /** Where the log's lines go; standard output unless given. */
  logStream?: { write(line: string): void };
}

/** The gateway, complete but not listening. Closing the app closes all of it. */
export interface Gateway extends Omit<HttpServer, 'envelopes'> {
  services: Services;
  background: Background;
  modules: readonly DomainModule[];
  /** Whether the store is embedded and held nothing. */
  isFresh: boolean;
  /** Signs a token of this gateway; undefined if its keys are another's (`AUTH_JWKS_URL`). */
  signToken: ((subject: TokenSubject, lifetimeSeconds?: number) => Promise<string>) | undefined;
}

/** The composition root: makes the platform, lets each domain's module plug into it, and closes all in order. */
export async function createApp(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  const log = createLogger(config.logLevel, overrides.logStream);
  const stores = overrides.stores ?? (await openStores(config, log));
  const bus = overrides.bus ?? (await openBus(config.redisUrl, log));
  const metrics = createMetrics();
  const stopping = new AbortController();
  const createAi = () =>
    createAiClient(config, { budget: stores.tokenBudget, metrics: createAiMetrics(metrics.registry) });
  const platform: Platform = {
    ...{ config, bus, metrics, log, stopping: stopping.signal, ai: overrides.ai ?? createAi() },
    today: () => config.asOfDate ?? new Date(),
    isWorker: config.role !== 'gateway',
  };
  const byDomain = await createModules(platform, stores, overrides.readWebsite);
  const modules: DomainModule[] = Object.values(byDomain);
  const background = createBackground(modules, platform.isWorker, () => stopping.abort());

  const secret = loadSecret(config);
  const authenticator = createAuthenticator(createTokenVerifier(config.auth, secret));
  const limiter = createRateLimiter(config.rateLimit);
  const idempotency = createIdempotencyService(stores.idempotency);
  const counter = new SocketCounter(config.socketsPerUser);
  const ping = () => stores.ping();
  const { app, envelopes, drain } = await createHttpServer({ config, log, metrics, ping });
  const transport = { config, log, metrics, authenticator, limiter, idempotency, envelopes, counter };
  const graphql = await createGraphqlTransports(app, {
    ...transport,
    resolvers: modules.flatMap(({ resolvers }) => resolvers),
    nodeFinders: new Map(modules.flatMap(({ nodeFinders = {} }) => Object.entries(nodeFinders))),
  });
  for (const { registerRest } of modules) await registerRest?.(app, transport);
  const sockets = modules.flatMap(({ createSocket }) => createSocket?.(transport) ?? []);
  registerUpgrades(app, [graphql, ...sockets]);

  app.addHook('preClose', async () => {
    // Jobs end first, so that their last events still reach who listens.
    await background.stop();
    await setImmediate();
    // Sockets next, so that they close with 1001 before the bus tells the streams that are left to connect again.
    const areClosed = Promise.all([graphql, ...sockets].map(async (socket) => socket.close()));
    bus.close();
    await areClosed;
  });
  app.addHook('onClose', async () => {
    await background.finish();
    await stores.close();
  });

  return {
    ...{ app, drain, modules, background, services: toServices(byDomain), isFresh: stores.isFresh },
    signToken: secret === undefined ? undefined : (...subject) => signToken(config.auth, secret, ...subject),
  };
}
