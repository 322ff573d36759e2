import { makeValidator } from 'envalid';
import { parseTimestamp } from '../common/time.ts';

/** The kinds of settings. Each validator's error says what was expected and got, and repeats nothing secret. */

/** An OpenAI-compatible endpoint. */
export interface AiProviderConfig {
  /** In ledgers, logs and metrics. */
  name: string;
  baseUrl: string;
  /** undefined: the endpoint wants none, as local models do. */
  apiKey: string | undefined;
  models: Readonly<Record<'fast' | 'standard' | 'decision', string>>;
}

export const secret = makeValidator<string>((input) => {
  const bytes = Buffer.byteLength(input);
  // RFC 7518, section 3.2: an HS256 key has at least the size of the hash.
  if (bytes < 32) throw new Error(`expected at least 32 bytes, got ${bytes}`);
  return input;
});

export const serviceSecrets = makeValidator<readonly string[]>((input) => {
  const list = input.split(',').map((each) => each.trim());
  // They go into a header; the values are never repeated.
  const wrong = list.findIndex((each) => !/^[\x21-\x7e]{16,500}$/.test(each));
  if (wrong >= 0) {
    throw new Error(
      `expected secrets of at least 16 visible ASCII characters, separated by commas, got something else at position ${wrong + 1}`,
    );
  }
  return list;
});

/** A token by which a tenant's runs are set off; the value is never repeated. */
export interface RunToken {
  tenantId: string;
  token: string;
}

export const runTokens = makeValidator<readonly RunToken[]>((input) => {
  return input.split(',').map((each, index) => {
    // The last colon parts them: a tenant's id may hold others, a token none.
    const [, tenantId, token] = /^([\w.:-]{1,128}):([\x21-\x39\x3b-\x7e]{16,500})$/.exec(each.trim()) ?? [];
    if (tenantId !== undefined && token !== undefined) return { tenantId, token };
    throw new Error(
      'expected tenant:token, separated by commas, each token of at least 16 visible ASCII characters without colon, ' +
        `got something else at position ${index + 1}`,
    );
  });
});

export const hourOrOff = makeValidator<number | 'off'>((input) => {
  if (input === 'off') return input;
  if (!/^(?:\d|1\d|2[0-3])$/.test(input)) throw new Error(`expected 0 to 23, or off, got "${input}"`);
  return Number(input);
});

export const count = makeValidator<number>((input) => {
  if (!/^\d{1,9}$/.test(input)) throw new Error(`expected a whole number of at least 0, got "${input}"`);
  return Number(input);
});

export const positive = makeValidator<number>((input) => {
  if (!/^[1-9]\d{0,5}$/.test(input)) throw new Error(`expected a whole number of at least 1, got "${input}"`);
  return Number(input);
});

export const day = makeValidator<Date>((input) => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(input) ? parseTimestamp(input) : null;
  if (!date) throw new Error(`expected a day as YYYY-MM-DD, got "${input}"`);
  return date;
});

export const currency = makeValidator<string>((input) => {
  if (!/^[A-Z]{3}$/.test(input))
    throw new Error(`expected three capital letters such as USD, got "${input}"`);
  return input;
});

export const mongodbUri = makeValidator<string>((input) => {
  // The value may hold a password, so it is not repeated.
  if (!/^mongodb(\+srv)?:\/\//.test(input))
    throw new Error('expected mongodb:// or mongodb+srv://, got another scheme');
  return input;
});

export const redisUrl = makeValidator<string>((input) => {
  // The value may hold a password, so it is not repeated.
  if (!/^rediss?:\/\//.test(input) || !URL.canParse(input))
    throw new Error('expected redis://host:port or rediss://host:port, got something else');
  return input;
});

export const origins = makeValidator<readonly string[]>((input) => {
  const list = input.split(',').map((origin) => origin.trim());
  const wrong = list.find(
    (origin) => origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin),
  );
  if (wrong !== undefined) throw new Error(`expected origins such as https://app.example, got "${wrong}"`);
  return list;
});

export const jwksUrl = makeValidator<URL>((input) => {
  if (!URL.canParse(input)) throw new Error('expected a URL, got something else');
  const url = new URL(input);
  if (url.protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new Error(`expected https (http on loopback only), got ${url.protocol.slice(0, -1)}`);
  }
  return url;
});

export const aiKey = makeValidator<string>((input) => {
  // It goes into a header; the value is never repeated.
  if (!/^[\x21-\x7e]{1,500}$/.test(input)) {
    throw new Error('expected a key of visible ASCII characters, got something else');
  }
  return input;
});

function toBaseUrl(input: string): string {
  if (!URL.canParse(input))
    throw new Error('expected a URL such as https://api.openai.com/v1, got something else');
  const { protocol, username, password, search, hash } = new URL(input);
  if (!['http:', 'https:'].includes(protocol)) {
    throw new Error(`expected http or https, got ${protocol.slice(0, -1)}`);
  }
  // Credentials there would end up in logs, a query in no request.
  if (username + password + search + hash !== '') {
    throw new Error('expected a URL without user, query and fragment, got one that has them');
  }
  return input.replace(/\/+$/, '');
}

export const baseUrl = makeValidator<string>(toBaseUrl);

export const aiProviders = makeValidator<readonly AiProviderConfig[]>((input) => {
  let list: unknown;
  try {
    list = JSON.parse(input);
  } catch {
    // The parser's own message would repeat a part of the text, which holds keys.
    throw new Error('expected JSON, got something else');
  }
  if (!Array.isArray(list) || list.length === 0 || list.length > 10) {
    throw new Error('expected a list of 1 to 10 providers, got something else');
  }
  const providers = list.map((entry, index) => toAiProvider(entry, `[${index}]`));
  const twice = providers.find(
    ({ name }, index) => providers.findIndex((other) => other.name === name) !== index,
  );
  if (twice) throw new Error(`expected different names, got "${twice.name}" twice`);
  return providers;
});

function toAiProvider(entry: unknown, at: string): AiProviderConfig {
  const { name, baseUrl, apiKey, models, ...others } = fieldsOf(entry, at);
  const { fast, standard, decision, ...otherTiers } = fieldsOf(models, `${at}.models`);
  if (Object.keys({ ...others, ...otherTiers }).length > 0) {
    throw new Error(
      `${at}: expected name, baseUrl, apiKey and models {fast, standard, decision}, got other fields`,
    );
  }
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/i.test(name) || name === 'offline') {
    throw new Error(
      `${at}.name: expected letters, digits and hyphens, and not "offline", got something else`,
    );
  }
  if (apiKey !== undefined && (typeof apiKey !== 'string' || !/^[\x21-\x7e]{1,500}$/.test(apiKey))) {
    throw new Error(`${at}.apiKey: expected a key of visible ASCII characters, got something else`);
  }
  const [wrong] = Object.entries({ fast, standard, decision }).find(([, model]) => !isModelName(model)) ?? [];
  if (wrong !== undefined)
    throw new Error(`${at}.models.${wrong}: expected a model's name, got something else`);
  try {
    return {
      name,
      baseUrl: toBaseUrl(typeof baseUrl === 'string' ? baseUrl : ''),
      apiKey,
      models: { fast, standard, decision } as AiProviderConfig['models'],
    };
  } catch (error) {
    throw new Error(`${at}.baseUrl: ${(error as Error).message}`, { cause: error });
  }
}

function fieldsOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`${at}: expected an object, got something else`);
}

function isModelName(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
}
