import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig, settingNames } from '../../src/config/config.ts';

const secret = 's'.repeat(32);

describe('the settings', () => {
  it('all have a default that runs', () => {
    expect(loadConfig({})).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      ai: { providers: [], tokensPerDay: 0 },
      role: 'all',
      jobs: { concurrency: 16, concurrencyPerTenant: 8, retentionHours: 24 },
      serviceSecrets: [],
      insightRunHours: 24,
      asOfDate: undefined,
      travelCurrency: 'USD',
      aiRunTokens: [],
      travelRunHour: 5,
      eventBridge: undefined,
      redisUrl: undefined,
      port: 8000,
      dataDir: path.resolve('data'),
      mongodbUri: undefined,
      auth: {
        secret: undefined,
        jwksUrl: undefined,
        issuer: 'insight-gateway',
        audience: 'insight-gateway',
      },
      demo: true,
      rateLimit: 60_000,
      compiledQueries: true,
      socketsPerUser: 20,
      subscriptionsPerSocket: 100,
      corsOrigins: [],
      logLevel: 'info',
    });
  });

  it('count as unset if they are empty', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, '']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });

  it('are taken as given', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '9000',
      DATA_DIR: '/srv/insights',
      MONGODB_URI: 'mongodb://db/insights',
      AUTH_JWKS_URL: 'https://id.example/jwks',
      AUTH_ISSUER: 'i',
      AUTH_AUDIENCE: 'a',
      RATE_LIMIT: '0',
      COMPILED_QUERIES: 'off',
      SOCKETS_PER_USER: '5',
      SUBSCRIPTIONS_PER_SOCKET: '6',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      SERVICE_SECRETS: 'a-former-service-secret, the-next-service-secret',
      INSIGHT_RUN_HOURS: '0',
      AS_OF_DATE: '2026-03-02',
      TRAVEL_CURRENCY: 'ZAR',
      AI_RUN_TOKENS: 'acme:sixteen-letters-1, bolt:europe:sixteen-letters-2',
      TRAVEL_RUN_HOUR: '23',
      LOG_LEVEL: 'debug',
    });
    expect(config).toEqual({
      environment: 'production',
      host: '0.0.0.0',
      ai: { providers: [], tokensPerDay: 0 },
      role: 'all',
      jobs: { concurrency: 16, concurrencyPerTenant: 8, retentionHours: 24 },
      serviceSecrets: ['a-former-service-secret', 'the-next-service-secret'],
      insightRunHours: 0,
      asOfDate: new Date('2026-03-02T00:00:00Z'),
      travelCurrency: 'ZAR',
      aiRunTokens: [
        { tenantId: 'acme', token: 'sixteen-letters-1' },
        { tenantId: 'bolt:europe', token: 'sixteen-letters-2' },
      ],
      travelRunHour: 23,
      eventBridge: undefined,
      redisUrl: undefined,
      port: 9000,
      dataDir: '/srv/insights',
      mongodbUri: 'mongodb://db/insights',
      auth: { secret: undefined, jwksUrl: new URL('https://id.example/jwks'), issuer: 'i', audience: 'a' },
      demo: false,
      rateLimit: 0,
      compiledQueries: false,
      socketsPerUser: 5,
      subscriptionsPerSocket: 6,
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      logLevel: 'debug',
    });
    expect(loadConfig({ TRAVEL_RUN_HOUR: 'off' }).travelRunHour).toBeUndefined();
    expect(loadConfig({ TRAVEL_RUN_HOUR: '0' }).travelRunHour).toBe(0);
    expect(loadConfig({ DEMO: 'false' }).demo).toBe(false);
    expect(loadConfig({ NODE_ENV: 'test', DEMO: 'true' }).demo).toBe(true);
  });

  it('are the ones that docs/settings.md lists, each once', () => {
    const page = readFileSync('docs/settings.md', 'utf8');
    const listed = [...page.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual([...settingNames].toSorted());
  });
});

describe('a wrong setting', () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ NODE_ENV: 'staging' }, /^NODE_ENV: .*staging.*development.*production/],
    [{ PORT: 'eighty' }, /^PORT: .*eighty/],
    [{ PORT: '70000' }, /^PORT: .*70000/],
    [
      { MONGODB_URI: 'postgres://u:hunter2@db' },
      /^MONGODB_URI: expected mongodb:\/\/ or mongodb\+srv:\/\/, got another/,
    ],
    [{ AUTH_SECRET: 'hunter2' }, /^AUTH_SECRET: expected at least 32 bytes, got 7$/],
    [{ AUTH_JWKS_URL: 'hunter2' }, /^AUTH_JWKS_URL: expected a URL, got something else$/],
    [{ AUTH_JWKS_URL: 'http://id.example/?key=hunter2' }, /^AUTH_JWKS_URL: expected https .*, got http$/],
    [
      { AUTH_SECRET: secret, AUTH_JWKS_URL: 'https://id.example' },
      /^AUTH_SECRET, AUTH_JWKS_URL: expected one of the two, got both$/,
    ],
    [
      { NODE_ENV: 'production' },
      /^AUTH_SECRET or AUTH_JWKS_URL: expected one .* in production, got neither$/,
    ],
    [
      { SERVICE_SECRETS: 'a-former-service-secret,hunter2' },
      /^SERVICE_SECRETS: expected secrets of at least 16 .* commas, got something else at position 2$/,
    ],
    [{ DEMO: 'perhaps' }, /^DEMO: .*perhaps/],
    [{ RATE_LIMIT: '-1' }, /^RATE_LIMIT: expected a whole number of at least 0, got "-1"$/],
    [{ SOCKETS_PER_USER: '1.5' }, /^SOCKETS_PER_USER: expected a whole number of at least 1, got "1.5"$/],
    [
      { SUBSCRIPTIONS_PER_SOCKET: 'many' },
      /^SUBSCRIPTIONS_PER_SOCKET: expected a whole number of at least 1, got "many"$/,
    ],
    [{ CORS_ORIGINS: 'https://a.example/path' }, /^CORS_ORIGINS: expected origins such as .*, got "https:/],
    [
      { INSIGHT_RUN_HOURS: 'daily' },
      /^INSIGHT_RUN_HOURS: expected a whole number of at least 0, got "daily"$/,
    ],
    [{ AS_OF_DATE: '2026-02-30' }, /^AS_OF_DATE: expected a day as YYYY-MM-DD, got "2026-02-30"$/],
    [{ TRAVEL_CURRENCY: 'usd' }, /^TRAVEL_CURRENCY: expected three capital letters such as USD, got "usd"$/],
    [
      { AI_RUN_TOKENS: 'acme:sixteen-letters-1,bolt' },
      /^AI_RUN_TOKENS: expected tenant:token, .* position 2$/,
    ],
    [{ AI_RUN_TOKENS: 'acme:hunter2' }, /^AI_RUN_TOKENS: expected tenant:token, .* position 1$/],
    [{ TRAVEL_RUN_HOUR: '24' }, /^TRAVEL_RUN_HOUR: expected 0 to 23, or off, got "24"$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: .*loud/],
  ];

  it('stops the start with one line that names it, and repeats no secret', () => {
    for (const [environment, message] of cases) {
      let thrown: unknown;
      try {
        loadConfig(environment);
      } catch (error) {
        thrown = error;
      }
      const error = thrown as Error | undefined;
      expect([environment, error?.name, error?.message]).toEqual([
        environment,
        'ConfigError',
        expect.stringMatching(message),
      ]);
      expect(error?.message).not.toMatch(/\n|hunter2|s{32}/);
    }
  });
});
