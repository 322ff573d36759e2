import { bool, port, str } from 'envalid';
import {
  aiKey,
  aiProviders,
  baseUrl,
  count,
  currency,
  day,
  hourOrOff,
  jwksUrl,
  mongodbUri,
  origins,
  positive,
  redisUrl,
  runTokens,
  secret,
  serviceSecrets,
} from './validators.ts';

/** The settings: how each is validated, and what docs/settings.md says about it. */

/** Markdown for docs/settings.md, which `npm run generate` writes. */
export interface SettingText {
  /** What the setting does, in sentences. */
  meaning: string;
  /** Of a number; written after the default. */
  unit?: string;
  /** What applies without the setting; for settings that have no default. */
  unset?: string;
  /** What to choose in production, if the default does not fit. */
  production?: string;
}

/** Adds a setting's text to its validator. */
const setting = <Validator extends object>(validator: Validator, text: SettingText) => ({
  ...validator,
  text,
});

const listening = {
  NODE_ENV: setting(str({ choices: ['development', 'production', 'test'], default: 'development' }), {
    meaning:
      '`production` requires `AUTH_SECRET` or `AUTH_JWKS_URL`, and turns off the explorer, introspection, hints at ' +
      'the schema in error messages and, unless `DEMO` is set, the demo data. `development` prints a token at the start.',
    production: '`production`',
  }),
  HOST: setting(str({ default: '127.0.0.1' }), {
    meaning: 'Address to listen on. `0.0.0.0` and `::` listen on all interfaces.',
    production: '`0.0.0.0` in a container',
  }),
  PORT: setting(port({ default: 8000 }), { meaning: 'TCP port to listen on.' }),
  CORS_ORIGINS: setting(origins({ default: [] }), {
    meaning:
      'Origins whose web pages may call the gateway, separated by commas, such as `https://app.example`. `*` allows ' +
      'every origin, without cookies.',
    unset: 'none',
    production: 'the origins of your front ends',
  }),
  LOG_LEVEL: setting(
    str({ choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], default: 'info' }),
    { meaning: 'The least severe level that is logged.' },
  ),
};

const store = {
  MONGODB_URI: setting(mongodbUri({ default: undefined }), {
    meaning: 'MongoDB to use, as `mongodb://…` or `mongodb+srv://…`.',
    unset: 'the [embedded store](../src/packages/embedded-mongo/README.md)',
    production: 'a replica set or sharded cluster',
  }),
  DATA_DIR: setting(str({ default: './data' }), {
    meaning: 'Folder for the embedded store and the generated secret, created with mode 0700.',
  }),
};

const identity = {
  AUTH_SECRET: setting(secret({ default: undefined }), {
    meaning: 'Secret that verifies tokens signed with HS256; at least 32 bytes.',
    unset: 'generated into `DATA_DIR`, but not in production',
    production: 'this or `AUTH_JWKS_URL`',
  }),
  AUTH_JWKS_URL: setting(jwksUrl({ default: undefined }), {
    meaning:
      'URL of the public keys (JWKS) that verify tokens, in place of `AUTH_SECRET`. `https`, or `http` on loopback.',
    unset: '`AUTH_SECRET`',
    production: 'this or `AUTH_SECRET`',
  }),
  AUTH_ISSUER: setting(str({ default: 'insight-gateway' }), {
    meaning: 'Issuer (`iss`) that every token must name.',
    production: "your identity provider's",
  }),
  AUTH_AUDIENCE: setting(str({ default: 'insight-gateway' }), {
    meaning: 'Audience (`aud`) that every token must name.',
    production: "your identity provider's",
  }),
  SERVICE_SECRETS: setting(serviceSecrets({ default: [] }), {
    meaning:
      "Secrets of the portal's services for the internal routes, separated by commas, each of at least 16 visible " +
      'ASCII characters. Each is valid, so secrets can be [rotated](portal-context.md).',
    unset: 'no internal routes',
  }),
};

const ai = {
  OPENAI_API_KEY: setting(aiKey({ default: undefined }), {
    meaning: 'Key of one provider; alone it selects `https://api.openai.com/v1`.',
    unset: 'no key is sent',
    production: 'a provider, by this or `AI_PROVIDERS`',
  }),
  OPENAI_BASE_URL: setting(baseUrl({ default: undefined }), {
    meaning: 'URL of an OpenAI-compatible endpoint, such as a local model; a key is optional.',
    unset: '`https://api.openai.com/v1` with a key; without one, rules answer',
  }),
  AI_PROVIDERS: setting(aiProviders({ default: undefined }), {
    meaning:
      '[Several providers](ai.md) as JSON, at most 10: the first is primary, the others take over from it. Excludes ' +
      'the two `OPENAI_…` settings.',
    unset: 'the provider of the `OPENAI_…` settings, if any',
  }),
  AI_TOKENS_PER_DAY: setting(count({ default: 0 }), {
    unit: 'tokens',
    meaning: 'Tokens that each tenant may use per day (UTC). 0: no limit.',
    production: 'a limit',
  }),
};

const jobs = {
  ROLE: setting(str({ choices: ['all', 'gateway', 'worker'], default: 'all' }), {
    meaning:
      '`gateway` answers requests and does no background work: no jobs, schedules or relay of events. `worker` and ' +
      '`all` do it and answer requests as well; keep requests from a `worker` by routing none to it.',
  }),
  JOB_CONCURRENCY: setting(positive({ default: 16 }), {
    unit: 'jobs',
    meaning: 'Jobs that one process runs at once.',
  }),
  JOB_CONCURRENCY_PER_TENANT: setting(positive({ default: 8 }), {
    unit: 'jobs',
    meaning: 'Jobs of one tenant that one process runs at once.',
  }),
  JOB_RETENTION_HOURS: setting(positive({ default: 24 }), {
    unit: 'hours',
    meaning: 'How long a job is kept.',
  }),
  INSIGHT_RUN_HOURS: setting(count({ default: 24 }), {
    unit: 'hours',
    meaning:
      'Time between two rounds that compute workforce insights for all subscribed companies. 0: never.',
  }),
};

const events = {
  REDIS_URL: setting(redisUrl({ default: undefined }), {
    meaning:
      'Redis that carries live events between processes, as `redis://host:port` or `rediss://host:port`. ' +
      '[What works without it](operations.md#several-gateways).',
    unset: 'live events stay in their process',
    production: 'needed by several processes',
  }),
  EVENTBRIDGE_BUS: setting(str({ default: undefined }), {
    meaning:
      'Name of the Amazon EventBridge bus that [job events](jobs.md) are relayed to. Region and credentials come from ' +
      'where AWS tools look for them, such as `AWS_REGION`.',
    unset: 'no relay',
  }),
  AWS_ENDPOINT_URL: setting(baseUrl({ default: undefined }), {
    meaning: "URL of EventBridge, if it is not AWS's own.",
    unset: "AWS's",
  }),
};

const limits = {
  RATE_LIMIT: setting(count({ default: 60_000 }), {
    unit: 'requests per minute',
    meaning: 'Requests that each tenant may send to one process. 0: no limit.',
  }),
  SOCKETS_PER_USER: setting(positive({ default: 20 }), {
    unit: 'sockets',
    meaning: 'WebSockets and event streams that one user may hold open in one process.',
  }),
  SUBSCRIPTIONS_PER_SOCKET: setting(positive({ default: 100 }), {
    unit: 'subscriptions',
    meaning: 'Subscriptions that one WebSocket may carry.',
  }),
  COMPILED_QUERIES: setting(bool({ default: true }), {
    meaning: 'Compiles GraphQL operations that come again. `off` leaves all of them to graphql-js.',
  }),
};

const travel = {
  TRAVEL_CURRENCY: setting(currency({ default: 'USD' }), {
    meaning: 'Currency (ISO 4217) that amounts are converted to for tenants that have chosen none.',
    production: "your tenants' usual one",
  }),
  TRAVEL_RUN_HOUR: setting(hourOrOff({ default: 5 }), {
    meaning:
      'Hour of the day (UTC), 0 to 23, from which the travel insights of each day are made. `off`: never.',
  }),
  AI_RUN_TOKENS: setting(runTokens({ default: [] }), {
    meaning:
      "`tenant:token`, separated by commas: tokens that start a [run](travel-insights.md) of a tenant's travel " +
      'insights, each of at least 16 visible ASCII characters.',
    unset: 'no token starts a run',
  }),
};

const demo = {
  DEMO: setting(bool({ default: undefined }), {
    meaning: 'Fills an empty embedded store with data of the tenant `demo`.',
    unset: '`on` in development, else `off`',
  }),
  AS_OF_DATE: setting(day({ default: undefined }), {
    meaning: 'Day that analytics take for today, as `YYYY-MM-DD`; for tests and replays.',
    unset: 'today, UTC',
    production: 'leave it unset',
  }),
};

/** The settings by the topics of docs/settings.md, in its order. */
export const settingGroups = {
  Listening: listening,
  Store: store,
  Identity: identity,
  AI: ai,
  Jobs: jobs,
  Events: events,
  'Limits and execution': limits,
  Travel: travel,
  'Demo and replays': demo,
};

/** Every setting by its name. */
export const settings = {
  ...listening,
  ...store,
  ...identity,
  ...ai,
  ...jobs,
  ...events,
  ...limits,
  ...travel,
  ...demo,
};
