import { Type, type Static } from 'typebox';
import { createAiClient, type AiClientDeps, type AiLimits } from '../../src/ai/create.ts';
import { AiError, type AiAnswer, type AiClient, type AiRequest } from '../../src/ai/client.ts';
import { systemClock, type Clock } from '../../src/ai/clock.ts';
import type { RequestContext } from '../../src/common/request-context.ts';
import type { FakeProvider } from '../helpers/fake-provider.ts';
import { until } from '../helpers/streams.ts';
import { holdTimers, type HeldTimers } from '../helpers/timers.ts';

/** Milliseconds: far beyond what anything here takes. */
export const farMs = 3_600_000;
/** Milliseconds that a call may take in tests, and no other timer. */
export const callTimeoutMs = 1_234_567;

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
    deadlineMs: farMs,
    offline: () => good,
    ...overrides,
  };
}

/** The key that must never appear anywhere but at the provider. */
export const canaryKey = 'sk-canary-4f9d2c7b81e6a350';

/** Nothing times out by itself; `holdCallTimeouts` lets single calls do so. */
const farLimits: Partial<AiLimits> = {
  backoffMs: 5,
  maxWaitMs: 500,
  callTimeoutMs: callTimeoutMs,
  firstChunkTimeoutMs: callTimeoutMs,
  idleTimeoutMs: callTimeoutMs,
};

/** @param parts of which the clock is one that nothing but its sleeps moves on, unless another is given. */
export function createTestClient(baseUrls: readonly string[], parts: AiClientDeps = {}): AiClient {
  const names = ['primary', 'secondary', 'third'];
  const providers = baseUrls.map((baseUrl, index) => ({
    name: names[index]!,
    baseUrl,
    apiKey: canaryKey,
    models: { fast: 'small', standard: 'medium', decision: 'large' },
  }));
  const limits = { ...farLimits, ...parts.limits };
  return createAiClient(
    { ai: { providers, tokensPerDay: 0 } },
    { clock: createTestClock(), ...parts, limits },
  );
}

/** Holds the timers of calls, so that one times out when the test fires them. */
export const holdCallTimeouts = (): HeldTimers => holdTimers((delayMs) => delayMs === callTimeoutMs);

/**
 * Lets calls time out as soon as a provider has brought them to a halt, and no earlier.
 * @param outcome gets the text of a streamed request, which has to arrive before.
 */
export function timeOutHalted(providers: readonly FakeProvider[], outcome: Outcome = { text: '' }): void {
  const timeouts = holdCallTimeouts();
  for (const provider of providers) {
    provider.onHalt(({ call, streamed }) => {
      const isOver = () => call.state !== 'open';
      const isWaiting = () => timeouts.delays.length > 0 && outcome.text.length >= streamed;
      void until('what was sent', () => isOver() || isWaiting()).then(() => isOver() || timeouts.fire());
    });
  }
}

/** A clock that only its sleeps move on, which take no time and are written down, and who skips some of it. */
export function createTestClock(): Clock & { slept: number[]; skip(milliseconds: number): void } {
  const began = systemClock.now();
  let skipped = 0;
  const slept: number[] = [];
  return {
    slept,
    skip: (milliseconds) => void (skipped += milliseconds),
    now: () => began + skipped,
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
}

export const modes = ['generate', 'stream'] as const;
export type Mode = (typeof modes)[number];

/**
 * Runs a request to its end, one way or the other.
 * @param outcome is filled as it goes.
 * @throws what is no AiError.
 */
export async function run(
  client: AiClient,
  mode: Mode,
  request = createRequest(),
  signal?: AbortSignal,
  outcome: Outcome = { text: '' },
): Promise<Outcome> {
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
  return outcome;
}
