import {
  createDeadAddress,
  createFakeProvider,
  type FakeProvider,
  type Outcome,
} from '../helpers/fake-provider.ts';
import { until } from '../helpers/streams.ts';
import { holdTimers } from '../helpers/timers.ts';
import {
  canaryKey,
  createRequest,
  createTestClient,
  createTestClock,
  good,
  logged,
  modes,
  run,
  timeOutHalted,
  type Mode,
  type Outcome as RunOutcome,
} from './support.ts';

const answer = (content: unknown, more: object = {}): Outcome => ({ kind: 'answer', content, ...more });
const status = (code: number, headers: Record<string, string> = {}, body?: unknown): Outcome => ({
  kind: 'status',
  status: code,
  headers,
  body,
});
const always = (outcome: Outcome) => [outcome, outcome, outcome, outcome, outcome, outcome, outcome];
const two = { suggestions: ['one', 'two'] };
const html = '<!doctype html><title>Sign in</title>';

interface Fault {
  name: string;
  outcomes: Outcome[];
  /** Outcomes of the attempts, in order; 'ok' last if there is an answer. */
  attempts: string[] | { generate: string[]; stream: string[] };
}

const times = (count: number, outcome: string) => Array<string>(count).fill(outcome);
const unavailable = times(3, 'LLM_UNAVAILABLE');

// One provider, and nobody to take over. Each fault is met by the retries that its kind is worth.
const faults: Fault[] = [
  { name: 'no headers', outcomes: always({ kind: 'hang' }), attempts: times(4, 'LLM_TIMEOUT') },
  { name: 'no headers once', outcomes: [{ kind: 'hang' }, answer(good)], attempts: ['LLM_TIMEOUT', 'ok'] },
  {
    name: 'a stall in mid-answer',
    outcomes: always({ kind: 'stall', content: good }),
    attempts: { generate: times(4, 'LLM_TIMEOUT'), stream: ['LLM_TIMEOUT'] },
  },
  {
    name: 'an end without finish reason',
    outcomes: always({ kind: 'unfinished', content: good }),
    attempts: { generate: unavailable, stream: ['LLM_UNAVAILABLE'] },
  },
  { name: 'a reset', outcomes: always({ kind: 'reset' }), attempts: unavailable },
  { name: 'a reset once', outcomes: [{ kind: 'reset' }, answer(good)], attempts: ['LLM_UNAVAILABLE', 'ok'] },
  {
    name: 'a reset in mid-answer',
    outcomes: always({ kind: 'cut', content: good }),
    attempts: { generate: unavailable, stream: ['LLM_UNAVAILABLE'] },
  },
  { name: '429 without Retry-After', outcomes: always(status(429)), attempts: times(4, 'LLM_RATE_LIMITED') },
  {
    name: '429 once, with a short Retry-After',
    outcomes: [status(429, { 'retry-after': '0.2' }), answer(good)],
    attempts: ['LLM_RATE_LIMITED', 'ok'],
  },
  {
    name: '429 with Retry-After 3600',
    outcomes: always(status(429, { 'retry-after': '3600' })),
    attempts: ['LLM_RATE_LIMITED'],
  },
  {
    name: '429 with Retry-After as a far date',
    outcomes: always(status(429, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })),
    attempts: ['LLM_RATE_LIMITED'],
  },
  {
    name: '429 once, with Retry-After as a past date',
    outcomes: [status(429, { 'retry-after': new Date(Date.now() - 5_000).toUTCString() }), answer(good)],
    attempts: ['LLM_RATE_LIMITED', 'ok'],
  },
  {
    name: '429 for a quota that is used up',
    outcomes: always(status(429, {}, { error: { code: 'insufficient_quota', message: 'pay' } })),
    attempts: ['LLM_RATE_LIMITED'],
  },
  { name: '500 once', outcomes: [status(500), answer(good)], attempts: ['LLM_UNAVAILABLE', 'ok'] },
  { name: '500 always', outcomes: always(status(500)), attempts: unavailable },
  { name: '503 always', outcomes: always(status(503)), attempts: unavailable },
  {
    name: '503 with Retry-After 3600',
    outcomes: always(status(503, { 'retry-after': '3600' })),
    attempts: ['LLM_UNAVAILABLE'],
  },
  { name: '401', outcomes: always(status(401)), attempts: ['LLM_UNAVAILABLE'] },
  { name: '403', outcomes: always(status(403)), attempts: ['LLM_UNAVAILABLE'] },
  { name: '404', outcomes: always(status(404)), attempts: ['LLM_UNAVAILABLE'] },
  { name: '400', outcomes: always(status(400)), attempts: ['LLM_UNAVAILABLE'] },
  { name: '413', outcomes: always(status(413)), attempts: ['LLM_UNAVAILABLE'] },
  { name: '408 once', outcomes: [status(408), answer(good)], attempts: ['LLM_TIMEOUT', 'ok'] },
  {
    name: 'a redirect',
    outcomes: always(status(307, { location: 'http://127.0.0.1:9/' })),
    attempts: ['LLM_UNAVAILABLE'],
  },
  {
    name: 'an HTML page',
    outcomes: always(status(200, { 'content-type': 'text/html' }, html)),
    attempts: unavailable,
  },
  {
    name: 'an envelope that is no JSON',
    outcomes: always(status(200, {}, '{"choices":[')),
    attempts: unavailable,
  },
  { name: 'an envelope that is null', outcomes: always(status(200, {}, 'null')), attempts: unavailable },
  {
    name: 'an answer that is no JSON',
    outcomes: always(answer('Sure! Here you go')),
    attempts: times(2, 'RESPONSE_INVALID'),
  },
  {
    name: 'an answer that is no JSON, then a repaired one',
    outcomes: [answer('Sure! Here you go'), answer(good)],
    attempts: ['RESPONSE_INVALID', 'ok'],
  },
  { name: 'fenced JSON', outcomes: [answer('```json\n' + JSON.stringify(good) + '\n```')], attempts: ['ok'] },
  {
    name: 'a wrong schema',
    outcomes: always(answer({ ideas: ['one'] })),
    attempts: times(2, 'RESPONSE_INVALID'),
  },
  {
    name: 'two suggestions in place of three',
    outcomes: always(answer(two)),
    attempts: times(2, 'RESPONSE_INVALID'),
  },
  {
    name: 'a key __proto__',
    outcomes: always(answer('{"suggestions":["one","two","three"],"__proto__":{"isAdmin":true}}')),
    attempts: times(2, 'RESPONSE_INVALID'),
  },
  {
    name: 'a field of somebody else’s',
    outcomes: always(answer({ ...good, tenantId: 'globex' })),
    attempts: times(2, 'RESPONSE_INVALID'),
  },
  { name: 'an empty answer', outcomes: always(answer('')), attempts: times(2, 'RESPONSE_INVALID') },
  {
    name: 'an invalid answer and a repair that is met by 500',
    outcomes: [answer(two), status(500), answer(good)],
    attempts: ['RESPONSE_INVALID', 'LLM_UNAVAILABLE', 'ok'],
  },
  { name: 'a refusal', outcomes: [answer('', { refusal: 'I cannot' })], attempts: ['CONTENT_REFUSED'] },
  {
    name: 'the content filter',
    outcomes: [answer(good, { finishReason: 'content_filter' })],
    attempts: ['CONTENT_REFUSED'],
  },
  {
    name: 'the content filter over the request',
    outcomes: [status(400, {}, { error: { code: 'content_filter', message: 'no' } })],
    attempts: ['CONTENT_REFUSED'],
  },
  {
    name: 'the length limit',
    outcomes: [answer(good, { finishReason: 'length' })],
    attempts: ['RESPONSE_INVALID'],
  },
  {
    name: 'a call of a tool',
    outcomes: [answer(good, { finishReason: 'tool_calls' })],
    attempts: ['RESPONSE_INVALID'],
  },
  {
    name: '20 MB',
    outcomes: always({ kind: 'huge', bytes: 20_000_000 }),
    attempts: ['RESPONSE_INVALID'],
  },
  {
    name: 'an error page of 20 MB',
    outcomes: [status(500, {}, 'x'.repeat(20_000_000)), answer(good)],
    attempts: ['LLM_UNAVAILABLE', 'ok'],
  },
];

describe('a provider’s fault', () => {
  let fake: FakeProvider;
  beforeEach(async () => {
    fake = await createFakeProvider();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await fake.close();
  });

  /** Runs a request whose calls time out when the provider has brought them to a halt. */
  async function runWithHalts(mode: Mode): Promise<RunOutcome> {
    const outcome: RunOutcome = { text: '' };
    timeOutHalted([fake], outcome);
    return await run(createTestClient([fake.baseUrl]), mode, createRequest(), undefined, outcome);
  }

  describe.each(modes)('in %s', (mode) => {
    it.each(faults)('is answered as documented: $name', async ({ outcomes, attempts }) => {
      fake.next(...outcomes);
      const expected = Array.isArray(attempts) ? attempts : attempts[mode];
      const { answer, error } = await runWithHalts(mode);

      const recordedAttempts = (answer ?? error)!.attempts;
      expect(recordedAttempts.map(({ outcome }) => outcome)).toEqual(expected);
      expect(fake.calls).toHaveLength(expected.length);
      if (expected.at(-1) === 'ok') {
        expect(answer!.data).toEqual(good);
        expect(answer).toMatchObject({ provider: 'primary', model: 'small', finishReason: 'stop' });
      } else {
        expect(answer).toBeUndefined();
        expect(error!.code).toBe(expected.at(-1));
      }
      // Nothing that is shown or written says the key.
      const shown =
        JSON.stringify({ attempts: recordedAttempts, message: error?.message, stack: error?.stack }) +
        logged.join('\n');
      expect(shown).not.toContain(canaryKey);
      expect(fake.calls[0]!.authorization).toBe(`Bearer ${canaryKey}`);
    });

    it('is answered as documented: a refused connection', async () => {
      const { error } = await run(createTestClient([await createDeadAddress()]), mode);
      expect(error!.code).toBe('LLM_UNAVAILABLE');
      expect(error!.attempts.map(({ outcome }) => outcome)).toEqual(unavailable);
    });

    it('ends at the request’s deadline, whatever the other limits allow', async () => {
      fake.always({ kind: 'hang' });
      const deadlines = holdTimers((delayMs) => delayMs === 4_000_000);
      const client = createTestClient([fake.baseUrl]);
      const running = run(client, mode, createRequest({ deadlineMs: 4_000_000 }));
      await fake.called(1);
      deadlines.fire();
      const { error } = await running;
      expect(error!.code).toBe('LLM_TIMEOUT');
      expect(error!.attempts).toHaveLength(1);
    });

    it('does not wait for a Retry-After that is longer than the remaining time', async () => {
      fake.always(status(429, { 'retry-after': '4000' }));
      const clock = createTestClock();
      const client = createTestClient([fake.baseUrl], { clock, limits: { maxWaitMs: 60_000_000 } });
      const { error } = await run(client, mode);
      expect(error!.code).toBe('LLM_RATE_LIMITED');
      expect(fake.calls).toHaveLength(1);
      expect(clock.slept).toEqual([]);
    });

    it('that asks to wait 2 seconds is waited for, no shorter', async () => {
      fake.next(status(429, { 'retry-after': '2' }), answer(good));
      const clock = createTestClock();
      const client = createTestClient([fake.baseUrl], { clock, limits: { maxWaitMs: 10_000 } });
      const { answer: given } = await run(client, mode);
      expect(given!.data).toEqual(good);
      expect(clock.slept).toEqual([2_000]);
    });
  });

  it('stops 20 MB from being read', async () => {
    fake.always({ kind: 'huge', bytes: 20_000_000 });
    for (const mode of modes) await run(createTestClient([fake.baseUrl]), mode);
    await until('both to end', () => fake.calls.every(({ state }) => state !== 'open'));
    expect(fake.calls.map(({ state }) => state)).toEqual(['hung up', 'hung up']);
  });

  it('cuts a stream that stalls with an error, never with a clean end', async () => {
    fake.next({ kind: 'stall', content: good });
    const { text, error, answer } = await runWithHalts('stream');
    expect(JSON.stringify(good).startsWith(text)).toBe(true);
    expect(text).not.toBe('');
    expect(answer).toBeUndefined();
    expect(error!.code).toBe('LLM_TIMEOUT');
  });
});
