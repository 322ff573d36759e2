import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cleanEnv } from 'envalid';
import { settings } from './settings.ts';
import type { AiProviderConfig, RunToken } from './validators.ts';

export type { AiProviderConfig, RunToken } from './validators.ts';

/** Every setting, validated. The only reader of the environment. */
export interface Config {
  environment: 'development' | 'production' | 'test';
  host: string;
  port: number;
  /** Absolute; holds the embedded store, its lock and the generated secret. */
  dataDir: string;
  /** undefined: the embedded store. */
  mongodbUri: string | undefined;
  /** Carries live events between gateways; undefined: they stay within this process. */
  redisUrl: string | undefined;
  auth: {
    /** undefined: keys come from `jwksUrl`, or a secret is generated into `dataDir` (not in production). */
    secret: string | undefined;
    jwksUrl: URL | undefined;
    issuer: string;
    audience: string;
  };
  ai: {
    /** In order of preference: the first is primary, the others take over from it. Empty: the offline provider. */
    providers: readonly AiProviderConfig[];
    /** Tokens that a tenant may spend in a day, UTC; 0 is no limit. */
    tokensPerDay: number;
  };
  /** What this process does: transports, jobs, or both. */
  role: 'all' | 'gateway' | 'worker';
  jobs: {
    /** Jobs that run at once in this process, and of one tenant among them. */
    concurrency: number;
    concurrencyPerTenant: number;
    /** Hours that a job is kept. */
    retentionHours: number;
  };
  /** Each is valid on the internal routes; none: there are no such routes. */
  serviceSecrets: readonly string[];
  /** Hours between two rounds of computing workforce insights for all companies; 0 is never. */
  insightRunHours: number;
  /** What analytics take for today, for tests and replays; undefined: the day it is, UTC. */
  asOfDate: Date | undefined;
  /** That amounts are converted to for tenants that have chosen none. */
  travelCurrency: string;
  /** Each sets off runs of travel insights for its tenant; none: no token does. */
  aiRunTokens: readonly RunToken[];
  /** The hour of the day, UTC, after which travel insights are made for every tenant; undefined: never. */
  travelRunHour: number | undefined;
  /** undefined: no relay. */
  eventBridge: { name: string; endpointUrl: string | undefined } | undefined;
  /** Whether an empty embedded store is filled with the tenant `demo`. */
  demo: boolean;
  /** Whether repeated GraphQL operations are compiled; if not, graphql-js executes all. */
  compiledQueries: boolean;
  /** Requests a minute for each tenant over all transports; 0 is no limit. */
  rateLimit: number;
  /** Open sockets for each user; each carries at most `subscriptionsPerSocket` subscriptions. */
  socketsPerUser: number;
  subscriptionsPerSocket: number;
  /** Origins whose pages may call the gateway; `*` stands for all, without cookies. */
  corsOrigins: readonly string[];
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** Thrown for a wrong setting; its message is one line that names the setting, what was expected and got. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(settings);

/**
 * Reads and validates the settings.
 * @throws ConfigError for the first wrong one.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable means unset, as in most deployment tools.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const env = cleanEnv(given, settings, {
    reporter: ({ errors }) => {
      const [name, error] = Object.entries(errors)[0] ?? [];
      if (name !== undefined) throw new ConfigError(`${name}: ${error?.message ?? 'invalid'}`);
    },
  });
  if (env.AUTH_SECRET !== undefined && env.AUTH_JWKS_URL !== undefined) {
    throw new ConfigError('AUTH_SECRET, AUTH_JWKS_URL: expected one of the two, got both');
  }
  if (env.NODE_ENV === 'production' && env.AUTH_SECRET === undefined && env.AUTH_JWKS_URL === undefined) {
    throw new ConfigError('AUTH_SECRET or AUTH_JWKS_URL: expected one of the two in production, got neither');
  }
  const hasOneProvider = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined;
  if (env.AI_PROVIDERS !== undefined && hasOneProvider) {
    throw new ConfigError(
      'AI_PROVIDERS: expected neither OPENAI_API_KEY nor OPENAI_BASE_URL beside it, got one or both',
    );
  }
  const oneProvider: AiProviderConfig = {
    name: 'openai',
    baseUrl: env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    apiKey: env.OPENAI_API_KEY,
    models: { fast: 'gpt-4o-mini', standard: 'gpt-4o-mini', decision: 'gpt-4o' },
  };
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    dataDir: path.resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI,
    redisUrl: env.REDIS_URL,
    auth: {
      secret: env.AUTH_SECRET,
      jwksUrl: env.AUTH_JWKS_URL,
      issuer: env.AUTH_ISSUER,
      audience: env.AUTH_AUDIENCE,
    },
    ai: {
      providers: env.AI_PROVIDERS ?? (hasOneProvider ? [oneProvider] : []),
      tokensPerDay: env.AI_TOKENS_PER_DAY,
    },
    role: env.ROLE,
    jobs: {
      concurrency: env.JOB_CONCURRENCY,
      concurrencyPerTenant: env.JOB_CONCURRENCY_PER_TENANT,
      retentionHours: env.JOB_RETENTION_HOURS,
    },
    serviceSecrets: env.SERVICE_SECRETS,
    insightRunHours: env.INSIGHT_RUN_HOURS,
    asOfDate: env.AS_OF_DATE,
    travelCurrency: env.TRAVEL_CURRENCY,
    aiRunTokens: env.AI_RUN_TOKENS,
    travelRunHour: env.TRAVEL_RUN_HOUR === 'off' ? undefined : env.TRAVEL_RUN_HOUR,
    eventBridge:
      env.EVENTBRIDGE_BUS === undefined
        ? undefined
        : { name: env.EVENTBRIDGE_BUS, endpointUrl: env.AWS_ENDPOINT_URL },
    demo: env.DEMO ?? env.NODE_ENV === 'development',
    compiledQueries: env.COMPILED_QUERIES,
    rateLimit: env.RATE_LIMIT,
    socketsPerUser: env.SOCKETS_PER_USER,
    subscriptionsPerSocket: env.SUBSCRIPTIONS_PER_SOCKET,
    corsOrigins: env.CORS_ORIGINS,
    logLevel: env.LOG_LEVEL,
  };
}

/** Makes the data folder, readable by its owner only. */
export function ensureDataDir(config: Pick<Config, 'dataDir'>): void {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
}
