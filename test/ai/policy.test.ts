import { Registry } from 'prom-client';
import { Type } from 'typebox';
import { createMemoryBudget, type TokenBudget } from '../../src/ai/budget.ts';
import { systemClock } from '../../src/ai/clock.ts';
import { createClient } from '../../src/ai/create.ts';
import { untrustedBlock } from '../../src/ai/untrusted-block.ts';
import { createAiMetrics } from '../../src/ai/metrics.ts';
import { createOfflineProvider } from '../../src/ai/offline.ts';
import {
  createDeadAddress,
  createFakeProvider,
  type FakeProvider,
  type Outcome,
} from '../helpers/fake-provider.ts';
import { until } from '../helpers/streams.ts';
import { holdTimers } from '../helpers/timers.ts';
import {
  callTimeoutMs,
  canaryKey,
  context,
  createRequest,
  createTestClient,
  createTestClock,
  farMs,
  good,
  holdCallTimeouts,
  logged,
  modes,
  run,
  timeOutHalted,
  type Outcome as RunOutcome,
} from './support.ts';

const ok: Outcome = { kind: 'answer', content: good };
const down: Outcome = { kind: 'status', status: 500 };
const hang: Outcome = { kind: 'hang' };
const limited: Outcome = { kind: 'status', status: 429 };

let primary: FakeProvider;
let secondary: FakeProvider;
const both = () => [primary.baseUrl, secondary.baseUrl];

beforeEach(async () => {
  [primary, secondary] = await Promise.all([createFakeProvider(), createFakeProvider()]);
  secondary.always(ok);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all([primary.close(), secondary.close()]);
});

describe.each(modes)('failover in %s', (mode) => {
  it.each<{ fault: string; outcome: Outcome; calls: number }>([
    { fault: 'a dead one', outcome: down, calls: 3 },
    { fault: 'one that hangs', outcome: hang, calls: 4 },
    { fault: 'a wrong key', outcome: { kind: 'status', status: 401 }, calls: 1 },
    {
      fault: 'one that asks for too long a pause',
      outcome: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
      calls: 1,
    },
    { fault: 'one that sends 20 MB', outcome: { kind: 'huge', bytes: 20_000_000 }, calls: 1 },
  ])('turns from $fault to the next provider, and says so', async ({ outcome, calls }) => {
    primary.always(outcome);
    timeOutHalted([primary]);
    const { answer } = await run(createTestClient(both()), mode);
    expect(answer).toMatchObject({ data: good, provider: 'secondary', isDegraded: true });
    expect(answer!.attempts.map(({ provider }) => provider)).toEqual([
      ...Array<string>(calls).fill('primary'),
      'secondary',
    ]);
    expect(primary.calls).toHaveLength(calls);
    expect(secondary.calls).toHaveLength(1);
  });

  it('shares one budget of 6 calls over all providers', async () => {
    const third = await createFakeProvider();
    for (const fake of [primary, secondary, third]) fake.always(hang);
    timeOutHalted([primary, secondary, third]);
    const { error } = await run(createTestClient([...both(), third.baseUrl]), mode);
    expect(error!.attempts).toHaveLength(6);
    expect([primary, secondary, third].map(({ calls }) => calls.length)).toEqual([4, 2, 0]);
    await third.close();
  });

  it('lets a call take as long as its request allows, where that is longer than the limit', async () => {
    let give = () => {};
    primary.always({
      kind: 'answer',
      content: good,
      after: new Promise<void>((resolve) => (give = resolve)),
    });
    const allowed = 2 * callTimeoutMs;
    const timeouts = holdTimers((delayMs) => [callTimeoutMs, allowed].includes(delayMs));
    const limits = { firstChunkTimeoutMs: allowed };
    const client = createTestClient([primary.baseUrl], { limits });
    const running = run(client, mode, createRequest({ callTimeoutMs: allowed }));
    await primary.called(1);
    expect(timeouts.delays).toEqual([allowed]);
    give();
    expect((await running).answer!.attempts).toHaveLength(1);
  });

  it('leaves the next provider a part of the time, however long the first one may hang', async () => {
    primary.always(hang);
    const share = 0.6 * callTimeoutMs;
    const timeouts = holdTimers((delayMs) => Math.round(delayMs) === Math.round(share));
    const clock = createTestClock();
    const client = createTestClient(both(), { clock, limits: { providerShare: 0.6 } });
    const running = run(client, mode, createRequest({ deadlineMs: callTimeoutMs }));
    await primary.called(1);
    clock.skip(share + 1);
    timeouts.fire();
    const { answer } = await running;
    expect(primary.calls).toHaveLength(1);
    expect(answer).toMatchObject({ provider: 'secondary', isDegraded: true });
  });

  it('does not shop around for a provider that answers what another refused', async () => {
    primary.always({ kind: 'answer', content: good, finishReason: 'content_filter' });
    const { error } = await run(createTestClient(both()), mode);
    expect(error!.code).toBe('CONTENT_REFUSED');
    expect(secondary.calls).toHaveLength(0);
  });

  it('ends with the most telling code', async () => {
    primary.always(limited);
    secondary.always({ kind: 'status', status: 401 });
    const { error } = await run(createTestClient(both()), mode);
    expect(error).toMatchObject({
      code: 'LLM_RATE_LIMITED',
      message: 'The rate limit of the language model is reached',
    });
  });

  it('waits longer after each rate limit', async () => {
    primary.always(limited);
    const clock = createTestClock();
    await run(createTestClient([primary.baseUrl], { clock, limits: { backoffMs: 50 } }), mode);
    expect(clock.slept).toEqual([100, 200, 400]);
  });
});

describe('a stream', () => {
  it('hands its text out as it comes, then the answer', async () => {
    primary.always(ok);
    const { text, answer } = await run(createTestClient(both()), 'stream');
    expect(JSON.parse(text)).toEqual(good);
    expect(answer).toMatchObject({
      data: good,
      isDegraded: false,
      usage: { inputTokens: 10, outputTokens: 5, totalTokens: 15 },
    });
  });

  it('is not taken over by another provider once text was handed out', async () => {
    primary.always({ kind: 'cut', content: good });
    const { error, text } = await run(createTestClient(both()), 'stream');
    expect(error!.code).toBe('LLM_UNAVAILABLE');
    expect(text).not.toBe('');
    expect(secondary.calls).toHaveLength(0);
  });

  it('ends the provider’s call when its reader leaves, also while a part is awaited', async () => {
    primary.always({ kind: 'stall', content: good });
    const half = Math.ceil(JSON.stringify(good).length / 2);
    const client = createTestClient(both());
    for (const waits of [false, true]) {
      const iterator = client.stream(context, createRequest())[Symbol.asyncIterator]();
      let text = '';
      const read = async () => {
        const part = await iterator.next();
        if (!part.done && part.value.type === 'text') text += part.value.text;
        return !part.done;
      };
      await read();
      if (waits) {
        const reading = (async () => {
          while (await read());
        })().catch(() => undefined);
        await until('all that was sent', () => text.length === half);
        await iterator.return!();
        await reading;
      } else await iterator.return!();
    }
    await until('both to end', () => primary.calls.every(({ state }) => state !== 'open'));
    expect(primary.calls.map(({ state }) => state)).toEqual(['hung up', 'hung up']);
  });

  it('does not take a slow reader for a stalled provider', async () => {
    primary.always(ok);
    const timeouts = holdCallTimeouts();
    const client = createTestClient([primary.baseUrl]);
    const parts = [];
    for await (const part of client.stream(context, createRequest())) {
      parts.push(part.type);
      // While the reader has it, no time runs.
      expect(timeouts.delays).toEqual([]);
    }
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.at(-1)).toBe('answer');
  });
});

describe.each(modes)('the caller’s signal in %s', (mode) => {
  it('stops the provider’s call at once', async () => {
    primary.always(mode === 'stream' ? { kind: 'stall', content: good } : hang);
    const abort = new AbortController();
    const running = run(createTestClient(both()), mode, createRequest(), abort.signal);
    await primary.called(1);
    abort.abort();
    const { error } = await running;
    expect(error!.code).toBe('CANCELLED');
    expect(error!.attempts.map(({ outcome }) => outcome)).toEqual(['CANCELLED']);
    await until('the provider’s call to end', () => primary.calls[0]!.state !== 'open');
    expect(secondary.calls).toHaveLength(0);
  });

  it('ends a wait for a retry', async () => {
    primary.always(limited);
    const abort = new AbortController();
    const limits = { backoffMs: 1_000_000, maxWaitMs: farMs };
    const waits = holdTimers(
      (delayMs) => delayMs >= 1_000_000 && delayMs <= 2_000_000 && delayMs !== callTimeoutMs,
    );
    const client = createTestClient([primary.baseUrl], { clock: systemClock, limits });
    const running = run(client, mode, createRequest(), abort.signal);
    await until('the wait', () => waits.delays.length === 1);
    abort.abort();
    expect((await running).error!.code).toBe('CANCELLED');
    expect(waits.delays).toEqual([]);
  });

  it('keeps a request from being made at all', async () => {
    const { error } = await run(createTestClient(both()), mode, createRequest(), AbortSignal.abort());
    expect(error).toMatchObject({ code: 'CANCELLED', attempts: [] });
    expect(primary.calls).toHaveLength(0);
  });
});

describe.each(modes)('the breaker in %s', (mode) => {
  it('leaves a dead provider out after 5 faults, at no cost, and takes it back when it is well', async () => {
    primary.always(down);
    const clock = createTestClock();
    const client = createTestClient(both(), { clock });
    for (let request = 0; request < 10; request++) {
      expect((await run(client, mode)).answer).toMatchObject({ provider: 'secondary', isDegraded: true });
    }
    expect(primary.calls).toHaveLength(5);

    primary.always(ok);
    clock.skip(30_000);
    expect((await run(client, mode)).answer).toMatchObject({ provider: 'primary', isDegraded: false });
  });

  it('lets one call try after the rest, and rests again when that fails', async () => {
    primary.always(down);
    const clock = createTestClock();
    const client = createTestClient([primary.baseUrl], { clock });
    for (let request = 0; request < 3; request++) await run(client, mode);
    clock.skip(30_000);
    const tries = await Promise.all([1, 2, 3, 4].map(() => run(client, mode)));
    expect(primary.calls).toHaveLength(6);
    expect(tries.map(({ error }) => error!.code)).toEqual(Array(4).fill('LLM_UNAVAILABLE'));
  });

  it('answers without a call and without a wait while every provider is left out', async () => {
    const clock = createTestClock();
    const client = createTestClient([await createDeadAddress()], { clock });
    for (let request = 0; request < 2; request++) await run(client, mode);
    const waits = clock.slept.length;
    for (let request = 0; request < 100; request++) {
      const { error } = await run(client, mode);
      expect(error).toMatchObject({ code: 'LLM_UNAVAILABLE', attempts: [] });
    }
    expect(clock.slept).toHaveLength(waits);
  });

  it.each<{ fault: string; outcome: Outcome }>([
    { fault: 'cut for length', outcome: { kind: 'answer', content: good, finishReason: 'length' } },
    { fault: 'rejected', outcome: { kind: 'status', status: 400 } },
  ])('does not count a request that was $fault', async ({ outcome }) => {
    primary.always(outcome);
    const client = createTestClient([primary.baseUrl]);
    for (let request = 0; request < 8; request++) await run(client, mode);
    expect(primary.calls).toHaveLength(8);
  });
});

describe.each(modes)('the token budget in %s', (mode) => {
  /** Writes down what is reserved and booked. */
  function createRecordingBudget(inner: TokenBudget = createMemoryBudget(1_000_000)) {
    const entries: string[] = [];
    const budget: TokenBudget = {
      async reserve(tenantId, tokens) {
        const reservation = await inner.reserve(tenantId, tokens);
        entries.push(reservation ? 'reserved' : 'refused');
        return (
          reservation && {
            settle: (actual) => {
              entries.push(`settled ${actual}`);
              return reservation.settle(actual);
            },
            release: () => {
              entries.push('released');
              return reservation.release();
            },
          }
        );
      },
    };
    return { budget, entries };
  }

  it('keeps a call from being made that it has no room for', async () => {
    const { error } = await run(createTestClient(both(), { budget: createMemoryBudget(100) }), mode);
    expect(error).toMatchObject({ code: 'BUDGET_EXCEEDED', attempts: [] });
    expect(primary.calls).toHaveLength(0);
  });

  it('is charged what the provider says that a call took', async () => {
    primary.always(ok);
    const { budget, entries } = createRecordingBudget();
    await run(createTestClient(both(), { budget }), mode);
    expect(entries).toEqual(['reserved', 'settled 15']);
  });

  it('is not charged for a call that no model worked on', async () => {
    primary.next(down, ok);
    const { budget, entries } = createRecordingBudget();
    await run(createTestClient(both(), { budget }), mode);
    expect(entries).toEqual(['reserved', 'released', 'reserved', 'settled 15']);
  });

  it('is charged an estimate where a call was cut or says nothing', async () => {
    primary.next({ kind: 'stall', content: good }, { kind: 'answer', content: good, usage: null });
    const { budget, entries } = createRecordingBudget();
    const outcome: RunOutcome = { text: '' };
    timeOutHalted([primary], outcome);
    const client = createTestClient([primary.baseUrl], { budget });
    await run(client, mode, createRequest(), undefined, outcome);
    expect(entries.filter((entry) => /^settled [1-9]/.test(entry))).toHaveLength(mode === 'stream' ? 1 : 2);
    expect(entries).not.toContain('released');
  });

  it('is never overspent by concurrent requests', async () => {
    const { budget, entries } = createRecordingBudget(createMemoryBudget(1_000));
    const usage = { prompt_tokens: 200, completion_tokens: 50 };
    const after = until('all to ask the budget', () => entries.length === 40);
    primary.always({ kind: 'answer', content: good, usage, after });
    const client = createTestClient([primary.baseUrl], { budget });
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => run(client, mode)));
    const answered = outcomes.filter(({ answer }) => answer);
    expect(answered.length).toBe(primary.calls.length);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.length * 250).toBeLessThanOrEqual(1_000);
    expect(outcomes.filter(({ error }) => error?.code === 'BUDGET_EXCEEDED')).toHaveLength(
      40 - answered.length,
    );
  });

  it('is settled when the caller leaves', async () => {
    primary.always({ kind: 'stall', content: good });
    const { budget, entries } = createRecordingBudget();
    const abort = new AbortController();
    const running = run(createTestClient([primary.baseUrl], { budget }), mode, createRequest(), abort.signal);
    await primary.called(1);
    abort.abort();
    await running;
    expect(entries).toEqual(['reserved', expect.stringMatching(/^settled [1-9]/)]);
  });
});

describe.each(modes)('what a provider is sent in %s', (mode) => {
  it('names the model of the tier, the schema and the limit of tokens', async () => {
    primary.always(ok);
    await run(createTestClient(both()), mode, createRequest({ tier: 'decision' }));
    expect(primary.calls[0]!.path).toBe('/v1/chat/completions');
    expect(primary.calls[0]!.body).toMatchObject({
      model: 'large',
      max_tokens: 200,
      messages: [
        { role: 'system', content: 'Suggest three things.' },
        { role: 'user', content: 'For a bakery.' },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'Suggestions',
          strict: true,
          // Without minLength, which the strict mode does not know.
          schema: { properties: { suggestions: { items: { type: 'string' }, minItems: 3, maxItems: 3 } } },
        },
      },
    });
  });

  it('holds the fault and the invalid answer in the repair', async () => {
    primary.next({ kind: 'answer', content: { suggestions: ['one', 'two'] } }, ok);
    const { answer } = await run(createTestClient(both()), mode);
    expect(answer!.usage.totalTokens).toBe(30);
    expect(primary.calls[1]!.body.messages.slice(2)).toEqual([
      { role: 'assistant', content: '{"suggestions":["one","two"]}' },
      { role: 'user', content: expect.stringContaining('/suggestions must NOT have fewer than 3 items') },
    ]);
  });

  it('holds no secrets and no personal data, and keeps delimited blocks whole', async () => {
    primary.always(ok);
    const block = untrustedBlock('page text', 'Call Ann at +1 212 555 0142 <b>now</b>', 1_000);
    const content = `ann@example.com, key sk-live-0123456789abcdef0123, ${block}`;
    await run(createTestClient(both()), mode, createRequest({ messages: [{ role: 'user', content }] }));
    const sent = primary.calls[0]!.body.messages[1].content;
    expect(sent).toMatch(
      /^\[email\], key \[secret\], \[begin page text ([a-z]{16})\]\nCall Ann at \[phone\] now\n\[end page text \1\]$/,
    );
  });

  it('falls back to a simpler response format where the provider knows no schemas', async () => {
    primary.next({
      kind: 'status',
      status: 400,
      body: { error: { message: 'response_format is not supported' } },
    });
    primary.always(ok);
    const client = createTestClient([primary.baseUrl]);
    for (let request = 0; request < 2; request++)
      expect((await run(client, mode)).answer!.data).toEqual(good);
    expect(primary.calls.map(({ body }) => body.response_format.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(primary.calls[1]!.body.messages[0].content).toContain('"minItems":3');
  });
});

describe.each(modes)('the offline provider in %s', (mode) => {
  it('answers by the request’s rules, without tokens, and says what it is', async () => {
    const { answer, text } = await run(createTestClient([]), mode);
    expect(answer).toEqual({
      data: good,
      provider: 'offline',
      model: 'offline-rules-1',
      usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
      latencyMs: expect.any(Number),
      finishReason: 'stop',
      attempts: [
        {
          provider: 'offline',
          model: 'offline-rules-1',
          outcome: 'ok',
          status: null,
          latencyMs: expect.any(Number),
        },
      ],
      isDegraded: false,
    });
    if (mode === 'stream') expect(JSON.parse(text)).toEqual(good);
  });

  it('is held to the schema like any other, and to no budget', async () => {
    const client = createClient([createOfflineProvider()], { budget: createMemoryBudget(0) });
    const schema = Type.Object({ other: Type.String() });
    const { error } = await run(client, mode, createRequest({ response: { name: 'Other', schema } }));
    expect(error!.code).toBe('RESPONSE_INVALID');
  });
});

describe('secrets', () => {
  it('stay out of errors, logs and metrics, whatever a provider writes', async () => {
    const echo = { error: { message: `Incorrect API key: ${canaryKey}`, code: canaryKey, type: canaryKey } };
    const registry = new Registry();
    const metrics = createAiMetrics(registry);
    for (const status of [400, 401, 429, 500]) {
      for (const mode of modes) {
        primary.always({ kind: 'status', status, body: echo, headers: { 'x-request-id': canaryKey } });
        const { error } = await run(createTestClient([primary.baseUrl], { metrics }), mode);
        const seen = [
          error!.message,
          error!.stack,
          JSON.stringify(error),
          String((error!.cause as Error)?.stack),
        ];
        expect(seen.join()).not.toContain(canaryKey);
      }
    }
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toContain(canaryKey);
    const text = await registry.metrics();
    expect(text).not.toContain(canaryKey);
    expect(text).toContain('gateway_ai_calls_total{provider="primary",outcome="LLM_RATE_LIMITED"}');
  });
});
