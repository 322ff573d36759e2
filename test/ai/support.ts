import { Type, type Static } from 'typebox';
import { createAiClient, type AiClientParts, type AiLimits } from '../../src/ai/create.ts';
import { AiError, type AiAnswer, type AiClient, type AiRequest } from '../../src/ai/client.ts';
import { systemClock, type Clock } from '../../src/ai/clock.ts';
import type { RequestContext } from '../../src/request-context.ts';

export const Suggestions = Type.Object(
  { suggestions: Type.Array(Type.String({ minLength: 1 }), { minItems: 3, maxItems: 3 }) },
  { additionalProperties: false },
);
export type Suggestions = Static<typeof Suggestions>;

export const good: Suggestions = { suggestions: ['one', 'two', 'three'] };

/** What was logged, each line as JSON. */
export const logged: string[] = [];
const log = (fields: object, message?: string) =>
  void logged.push(
    JSON.stringify({ ...fields, message }, (_, value) =>
      value instanceof Error ? { text: value.message, stack: value.stack, cause: value.cause } : value,
    ),
  );

export const context: RequestContext = {
  viewer: {
    tenantId: 'acme',
    userId: 'u1',
    roles: ['admin'],
    name: null,
    email: null,
    sessionId: 'session',
    expiresAt: new Date(Date.now() + 3_600_000),
  },
  requestId: 'r1',
  log: { debug: log, info: log, warn: log, error: log },
  idempotencySeed: undefined,
  trace: {},
};

export function createRequest(overrides: Partial<AiRequest<Suggestions>> = {}): AiRequest<Suggestions> {
  return {
    purpose: 'test',
    tier: 'fast',
    system: 'Suggest three things.',
    messages: [{ role: 'user', content: 'For a bakery.' }],
    response: { name: 'Suggestions', schema: Suggestions },
    maxTokens: 200,
    deadline: 3_000,
    offline: () => good,
    ...overrides,
  };
}

/** The key that must never appear anywhere but at the provider. */
export const canaryKey = 'sk-canary-4f9d2c7b81e6a350';

/** Short times, so that no test waits long; retries wait for real. */
export const shortLimits: Partial<AiLimits> = {
  backoff: 5,
  maxWait: 500,
  callTimeout: 750,
  firstPartTimeout: 750,
  idleTimeout: 500,
};

export function createTestClient(baseUrls: readonly string[], parts: AiClientParts = {}): AiClient {
  const names = ['primary', 'secondary', 'third'];
  const providers = baseUrls.map((baseUrl, index) => ({
    name: names[index]!,
    baseUrl,
    apiKey: canaryKey,
    models: { fast: 'small', standard: 'medium', decision: 'large' },
  }));
  const limits = { ...shortLimits, ...parts.limits };
  return createAiClient({ ai: { providers, tokensPerDay: 0 } }, { ...parts, limits });
}

/** A clock whose sleeps take no time but move it on, and are written down. */
export function createTestClock(): Clock & { slept: number[]; skip(milliseconds: number): void } {
  let skipped = 0;
  const slept: number[] = [];
  return {
    slept,
    skip: (milliseconds) => void (skipped += milliseconds),
    now: () => systemClock.now() + skipped,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      skipped += milliseconds;
    },
    random: () => 1,
  };
}

export interface Outcome {
  answer?: AiAnswer<Suggestions>;
  error?: AiError;
  /** Text that was handed out. */
  text: string;
  took: number;
}

export const modes = ['generate', 'stream'] as const;
export type Mode = (typeof modes)[number];

/** Runs a request to its end, one way or the other. @throws what is no AiError. */
export async function run(client: AiClient, mode: Mode, request = createRequest(), signal?: AbortSignal) {
  const started = Date.now();
  const outcome: Outcome = { text: '', took: 0 };
  try {
    if (mode === 'generate') outcome.answer = await client.generate(context, request, signal);
    else {
      for await (const part of client.stream(context, request, signal)) {
        if (part.type === 'text') outcome.text += part.text;
        else outcome.answer = part.answer;
      }
    }
  } catch (error) {
    if (!(error instanceof AiError)) throw error;
    outcome.error = error;
  }
  outcome.took = Date.now() - started;
  return outcome;
}
