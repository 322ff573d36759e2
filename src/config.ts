import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { bool, cleanEnv, makeValidator, port, str } from 'envalid';

/** Every setting, validated. The only reader of the environment. */
export interface Config {
  environment: 'development' | 'production' | 'test';
  host: string;
  port: number;
  /** Absolute; holds the embedded store, its lock and the generated secret. */
  dataDir: string;
  /** undefined: the embedded store. */
  mongodbUri: string | undefined;
  auth: {
    /** undefined: keys come from `jwksUrl`, or a secret is generated into `dataDir` (not in production). */
    secret: string | undefined;
    jwksUrl: URL | undefined;
    issuer: string;
    audience: string;
  };
  /** Whether an empty embedded store is filled with the tenant `demo`. */
  demo: boolean;
  /** Requests a minute for each tenant over all doors; 0 is no limit. */
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

const secret = makeValidator<string>((input) => {
  const bytes = Buffer.byteLength(input);
  // RFC 7518, section 3.2: an HS256 key has at least the size of the hash.
  if (bytes < 32) throw new Error(`expected at least 32 bytes, got ${bytes}`);
  return input;
});

const count = makeValidator<number>((input) => {
  if (!/^\d{1,9}$/.test(input)) throw new Error(`expected a whole number from 0 on, got "${input}"`);
  return Number(input);
});

const mongodbUri = makeValidator<string>((input) => {
  // The value may hold a password, so it is not repeated.
  if (!/^mongodb(\+srv)?:\/\//.test(input))
    throw new Error('expected mongodb:// or mongodb+srv://, got another scheme');
  return input;
});

const origins = makeValidator<readonly string[]>((input) => {
  const list = input.split(',').map((origin) => origin.trim());
  const wrong = list.find(
    (origin) => origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin),
  );
  if (wrong !== undefined) throw new Error(`expected origins such as https://app.example, got "${wrong}"`);
  return list;
});

const jwksUrl = makeValidator<URL>((input) => {
  if (!URL.canParse(input)) throw new Error('expected a URL, got something else');
  const url = new URL(input);
  if (url.protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new Error(`expected https (http on loopback only), got ${url.protocol.slice(0, -1)}`);
  }
  return url;
});

const specification = {
  NODE_ENV: str({ choices: ['development', 'production', 'test'], default: 'development' }),
  HOST: str({ default: '127.0.0.1' }),
  PORT: port({ default: 8000 }),
  DATA_DIR: str({ default: './data' }),
  MONGODB_URI: mongodbUri({ default: undefined }),
  AUTH_SECRET: secret({ default: undefined }),
  AUTH_JWKS_URL: jwksUrl({ default: undefined }),
  AUTH_ISSUER: str({ default: 'insight-gateway' }),
  AUTH_AUDIENCE: str({ default: 'insight-gateway' }),
  DEMO: bool({ default: undefined }),
  RATE_LIMIT: count({ default: 60_000 }),
  SOCKETS_PER_USER: count({ default: 20 }),
  SUBSCRIPTIONS_PER_SOCKET: count({ default: 100 }),
  CORS_ORIGINS: origins({ default: [] }),
  LOG_LEVEL: str({
    choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    default: 'info',
  }),
} as const;

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(specification);

/**
 * Reads and validates the settings.
 * @throws ConfigError for the first wrong one.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable means unset, as in most deployment tools.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const env = cleanEnv(given, specification, {
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
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    dataDir: path.resolve(env.DATA_DIR),
    mongodbUri: env.MONGODB_URI,
    auth: {
      secret: env.AUTH_SECRET,
      jwksUrl: env.AUTH_JWKS_URL,
      issuer: env.AUTH_ISSUER,
      audience: env.AUTH_AUDIENCE,
    },
    demo: env.DEMO ?? env.NODE_ENV === 'development',
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
