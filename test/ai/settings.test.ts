import { loadConfig } from '../../src/config/config.ts';
import { canaryKey } from './support.ts';

const models = { fast: 'a', standard: 'b', decision: 'c' };
const provider = { name: 'one', baseUrl: 'https://one.example/v1', apiKey: canaryKey, models };
const load = (environment: NodeJS.ProcessEnv) => loadConfig({ NODE_ENV: 'test', ...environment }).ai;
const providers = (...list: unknown[]) => ({ AI_PROVIDERS: JSON.stringify(list) });

describe('the AI settings', () => {
  it('name no provider and no limit by default', () => {
    expect(load({})).toEqual({ providers: [], tokensPerDay: 0 });
  });

  it('make one provider of a key, a base URL or both', () => {
    const defaults = { fast: 'gpt-4o-mini', standard: 'gpt-4o-mini', decision: 'gpt-4o' };
    expect(load({ OPENAI_API_KEY: canaryKey }).providers).toEqual([
      { name: 'openai', baseUrl: 'https://api.openai.com/v1', apiKey: canaryKey, models: defaults },
    ]);
    expect(load({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }).providers).toEqual([
      { name: 'openai', baseUrl: 'http://127.0.0.1:11434/v1', apiKey: undefined, models: defaults },
    ]);
  });

  it('take an ordered list of providers', () => {
    const second = { name: 'two', baseUrl: 'http://two.internal/v1', models };
    expect(load(providers(provider, second)).providers).toEqual([provider, { ...second, apiKey: undefined }]);
  });

  it.each([
    [
      { OPENAI_API_KEY: `${canaryKey}\n` },
      'OPENAI_API_KEY: expected a key of visible ASCII characters, got something else',
    ],
    [
      { OPENAI_BASE_URL: 'api.example' },
      'OPENAI_BASE_URL: expected a URL such as https://api.openai.com/v1, got something else',
    ],
    [{ OPENAI_BASE_URL: 'ftp://api.example' }, 'OPENAI_BASE_URL: expected http or https, got ftp'],
    [
      { OPENAI_BASE_URL: `https://u:${canaryKey}@api.example` },
      'OPENAI_BASE_URL: expected a URL without user, query and fragment, got one that has them',
    ],
    [{ AI_TOKENS_PER_DAY: '-1' }, 'AI_TOKENS_PER_DAY: expected a whole number of at least 0, got "-1"'],
    [{ AI_PROVIDERS: `[{"apiKey":"${canaryKey}"` }, 'AI_PROVIDERS: expected JSON, got something else'],
    [{ AI_PROVIDERS: '{}' }, 'AI_PROVIDERS: expected a list of 1 to 10 providers, got something else'],
    [providers(provider, provider), 'AI_PROVIDERS: expected different names, got "one" twice'],
    [
      providers({ ...provider, key: canaryKey }),
      'AI_PROVIDERS: [0]: expected name, baseUrl, apiKey and models {fast, standard, decision}, got other fields',
    ],
    [
      providers(provider, { ...provider, name: 'offline' }),
      'AI_PROVIDERS: [1].name: expected letters, digits and hyphens, and not "offline", got something else',
    ],
    [
      providers({ ...provider, baseUrl: 'ftp://x' }),
      'AI_PROVIDERS: [0].baseUrl: expected http or https, got ftp',
    ],
    [
      providers({ ...provider, apiKey: `${canaryKey} x` }),
      'AI_PROVIDERS: [0].apiKey: expected a key of visible ASCII characters, got something else',
    ],
    [
      providers({ ...provider, models: { fast: 'a' } }),
      "AI_PROVIDERS: [0].models.standard: expected a model's name, got something else",
    ],
    [
      { OPENAI_API_KEY: canaryKey, ...providers(provider) },
      'AI_PROVIDERS: expected neither OPENAI_API_KEY nor OPENAI_BASE_URL beside it, got one or both',
    ],
  ])('are refused in one line that names the setting and repeats no key: %#', (environment, message) => {
    expect(() => load(environment)).toThrow(message);
    expect(message).not.toContain(canaryKey);
    expect(message).not.toContain('\n');
  });
});
