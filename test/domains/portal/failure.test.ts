import { setImmediate } from 'node:timers/promises';
import type { AiClient } from '../../../src/ai/client.ts';
import type { AiClientDeps } from '../../../src/ai/create.ts';
import { degradedShare } from '../../../src/domains/portal/queries/ask-model.ts';
import { createTestClock, timeOutHalted } from '../../ai/support.ts';
import {
  createDeadAddress,
  createFakeProvider,
  type FakeProvider,
  type Outcome,
} from '../../helpers/fake-provider.ts';
import { TestGateway } from '../../helpers/gateway.ts';
import { toScores } from '../../helpers/portal-context.ts';
import { createRandom } from './random.ts';
import { answering, createPatientClient, overGraphql, overRest, putPart, serviceSecret } from './support.ts';

/*
 * What becomes of a question when providers fail: retries, the second provider, the rules (docs/portal.md,
 * "When a model fails"), and that it can be seen. The providers are servers over real HTTP.
 */

type Question = [type: string, query?: string];
const nlq: Question = ['nlq', 'How is my website performing?'];
const explain: Question = ['explain', 'What is bounce rate?'];
const questions = [nlq, explain];
const models = { primary: 'small', secondary: 'small' };

let primary: FakeProvider;
let secondary: FakeProvider;
let dead: string;
let gateway: TestGateway;
/** The same without providers. */
let offline: TestGateway;
/** What the gateway asks; each test sets its own. */
let ai: AiClient;
/** A client of the test's own, of whom scores and analytics are known. */
let client: { tenant: string };
let clients = 0;

beforeAll(async () => {
  const settings = { SERVICE_SECRETS: serviceSecret, LOG_LEVEL: 'error' };
  const asked: AiClient = {
    generate: (...call) => ai.generate(...call),
    stream: (...call) => ai.stream(...call),
  };
  gateway = await TestGateway.create(settings, { ai: asked });
  offline = await TestGateway.create(settings);
});
afterAll(async () => {
  await Promise.all([gateway.close(), offline.close()]);
});
beforeEach(async () => {
  [primary, secondary] = [await createFakeProvider(), await createFakeProvider()];
  dead = await createDeadAddress();
  timeOutHalted([primary, secondary]);
  secondary.always(answering);
  primary.always(answering);
  client = { tenant: `client-${(clients += 1)}` };
  for (const each of [gateway, offline]) {
    await putPart(each, client.tenant, 'scores', toScores());
    await putPart(each, client.tenant, 'analytics', { sessions: 4_200, bounceRate: 0.62 });
  }
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all([primary.close(), secondary.close()]);
});

/** Sets the providers, `primary` and `secondary` unless others are given, as if they had never been asked. */
function connect(addresses?: readonly string[], parts?: AiClientDeps): void {
  ai = createPatientClient(addresses ?? [primary.baseUrl, secondary.baseUrl], parts);
}

const askGraphql = (question: Question, by = gateway, as = client) =>
  overGraphql(by, question[0], question[1], as);
const askRest = (question: Question, by = gateway, as = client) => overRest(by, question[0], question[1], as);

const times = (count: number, entry: string) => Array.from({ length: count }, () => entry);
const dropped = times(3, 'primary LLM_UNAVAILABLE null');
/** The attempts in short: provider, outcome, status. */
const inShort = (attempts: { provider: string; outcome: string; status: number | null }[]) =>
  attempts.map(({ provider, outcome, status }) => `${provider} ${outcome} ${status}`);

interface Case {
  name: string;
  outcome: Outcome;
  /** The primary's calls; the secondary's one follows. */
  primary: string[];
}

const invalid: Outcome = { kind: 'answer', content: '<html>Bad gateway</html>' };
const brokenPrimary: Case[] = [
  {
    name: 'answers 500',
    outcome: { kind: 'status', status: 500 },
    primary: times(3, 'primary LLM_UNAVAILABLE 500'),
  },
  {
    name: 'answers 503',
    outcome: { kind: 'status', status: 503 },
    primary: times(3, 'primary LLM_UNAVAILABLE 503'),
  },
  { name: 'resets its connections', outcome: { kind: 'reset' }, primary: dropped },
  {
    name: 'is cut off within its answers',
    outcome: { ...answering, kind: 'cut' } as Outcome,
    primary: times(3, 'primary LLM_UNAVAILABLE'),
  },
  {
    name: 'answers no completion',
    outcome: { kind: 'status', status: 200, body: { welcome: 'to nginx' } },
    primary: times(3, 'primary LLM_UNAVAILABLE 200'),
  },
  {
    name: 'denies our key',
    outcome: { kind: 'status', status: 401 },
    primary: ['primary LLM_UNAVAILABLE 401'],
  },
  {
    name: 'is over its limit',
    outcome: { kind: 'status', status: 429, headers: { 'retry-after-ms': '5', 'retry-after': '0' } },
    primary: times(4, 'primary LLM_RATE_LIMITED 429'),
  },
  {
    name: 'is over its limit for longer than anybody waits',
    outcome: { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
    primary: ['primary LLM_RATE_LIMITED 429'],
  },
  {
    name: 'never answers',
    outcome: { kind: 'hang' },
    primary: times(4, 'primary LLM_TIMEOUT null'),
  },
  {
    name: 'stalls within its answers',
    outcome: { ...answering, kind: 'stall' } as Outcome,
    primary: times(4, 'primary LLM_TIMEOUT'),
  },
];

describe('a primary provider that', () => {
  it.each(brokenPrimary)(
    '$name is tried as documented, and the second one answers',
    async ({ outcome, primary: calls }) => {
      for (const question of questions) {
        connect();
        primary.always(outcome);
        const { attempts, ...told } = await askGraphql(question);
        // Whether a status came before the connection broke is chance, and left open if none is expected.
        const made = inShort(attempts).map((entry, at) =>
          calls[at]?.split(' ').length === 2 ? entry.split(' ').slice(0, 2).join(' ') : entry,
        );
        expect(made).toEqual([...calls, 'secondary ok 200']);
        expect(told).toMatchObject({
          answer: 'All is well.',
          confidence: 0.9,
          provider: 'secondary',
          model: models.secondary,
          isDegraded: true,
        });
        const rest = await askRest(question);
        expect(rest).toMatchObject({
          answer: 'All is well.',
          provider: 'secondary',
          model: models.secondary,
        });
      }
    },
  );

  it('is away altogether is left for the second one', async () => {
    for (const question of questions) {
      connect([dead, secondary.baseUrl]);
      const { attempts, provider } = await askGraphql(question);
      expect([provider, inShort(attempts)]).toEqual(['secondary', [...dropped, 'secondary ok 200']]);
    }
  });

  it('was over its limit a moment ago is asked again when it said', async () => {
    const clock = createTestClock();
    connect(undefined, { clock, limits: { maxWaitMs: 10_000 } });
    primary.next({ kind: 'status', status: 429, headers: { 'retry-after': '7' } });
    const { attempts, provider, isDegraded } = await askGraphql(nlq);
    expect([provider, isDegraded, inShort(attempts)]).toEqual([
      'primary',
      false,
      ['primary LLM_RATE_LIMITED 429', 'primary ok 200'],
    ]);
    expect(clock.slept).toEqual([7_000]);
  });

  it('failed time and again is not asked for a while', async () => {
    connect();
    primary.always({ kind: 'status', status: 500 });
    await askGraphql(nlq);
    const { attempts } = await askGraphql(nlq);
    // Five faults in a row open its breaker: here within the second question.
    expect(inShort(attempts)).toEqual([...times(2, 'primary LLM_UNAVAILABLE 500'), 'secondary ok 200']);
    for (const question of questions) {
      const { attempts: later, isDegraded, provider } = await askGraphql(question);
      expect([provider, isDegraded, inShort(later)]).toEqual(['secondary', true, ['secondary ok 200']]);
      expect((await askRest(question)).provider).toBe('secondary');
    }
    expect(primary.calls).toHaveLength(5);
  });
});

describe('if no provider gives an answer the rules do, less surely, and say so', () => {
  const cases: {
    name: string;
    both?: Outcome;
    recordedAttempts: string[];
    tokens?: number;
  }[] = [
    {
      name: 'both away',
      recordedAttempts: [...dropped, ...times(3, 'secondary LLM_UNAVAILABLE null')],
    },
    {
      name: 'both answering 500',
      both: { kind: 'status', status: 500 },
      recordedAttempts: [
        ...times(3, 'primary LLM_UNAVAILABLE 500'),
        ...times(3, 'secondary LLM_UNAVAILABLE 500'),
      ],
    },
    {
      name: 'both over their limits',
      both: { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
      recordedAttempts: ['primary LLM_RATE_LIMITED 429', 'secondary LLM_RATE_LIMITED 429'],
    },
    {
      name: 'both silent',
      both: { kind: 'hang' },
      recordedAttempts: [...times(4, 'primary LLM_TIMEOUT null'), ...times(4, 'secondary LLM_TIMEOUT null')],
    },
    {
      name: 'answers that fit no schema, repaired once',
      both: invalid,
      recordedAttempts: times(2, 'primary RESPONSE_INVALID 200'),
      tokens: 30,
    },
    {
      name: 'an answer refused',
      both: { kind: 'answer', content: '', refusal: 'I cannot help with that' },
      recordedAttempts: ['primary CONTENT_REFUSED 200'],
      tokens: 15,
    },
  ];

  it.each(cases)('$name', async ({ both, recordedAttempts, tokens = 0 }) => {
    for (const question of questions) {
      const addresses = both ? undefined : [dead, dead];
      const rules = await askGraphql(question, offline);
      expect([rules.provider, rules.isDegraded]).toEqual(['offline', false]);
      for (const provider of [primary, secondary]) provider.always(both ?? answering);

      connect(addresses);
      const { attempts, ...told } = await askGraphql(question);
      expect(inShort(attempts)).toEqual(recordedAttempts);
      const expected = {
        ...rules,
        confidence: Math.round(100 * degradedShare * rules.confidence) / 100,
        provider: 'deterministic',
        model: 'rules-1',
        tokens,
        isDegraded: true,
        attempts: undefined,
      };
      expect({ ...told, attempts: undefined }).toEqual(expected);
      expect(told.confidence).toBeLessThan(rules.confidence);

      const { isDegraded: _, attempts: __, ...overOther } = expected;
      connect(addresses);
      expect(await askRest(question)).toEqual(overOther);
    }
  });

  it('a token budget that is used up', async () => {
    const reserve = () => Promise.resolve(null);
    connect(undefined, { budget: { reserve } });
    for (const question of questions) {
      const { attempts, provider, isDegraded } = await askGraphql(question);
      expect([provider, isDegraded, attempts]).toEqual(['deterministic', true, []]);
    }
    expect([...primary.calls, ...secondary.calls]).toEqual([]);
  });

  it('and is back as soon as a provider is', async () => {
    const clock = createTestClock();
    connect(undefined, { clock });
    for (const provider of [primary, secondary]) provider.always({ kind: 'status', status: 500 });
    while ((await askGraphql(nlq)).attempts.length > 0);
    for (const provider of [primary, secondary]) provider.always(answering);
    expect((await askRest(nlq)).provider).toBe('deterministic');
    clock.skip(20_001);
    expect(await askGraphql(nlq)).toMatchObject({ provider: 'primary', isDegraded: false });
  });
});

it('whatever providers do, a question is answered, and the origin that is told is the true one', async () => {
  const random = createRandom(5);
  const outcomes: (() => Outcome)[] = [
    () => answering,
    () => ({ kind: 'status', status: random.pick([400, 401, 403, 404, 408, 409, 422, 500, 502, 503, 529]) }),
    () => ({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': random.pick(['0', '60', 'soon', '-1']) },
    }),
    () => ({
      kind: 'status',
      status: 200,
      body: random.pick(['', 'null', '[]', '{}', '{"choices":[]}', '{"choices":']),
    }),
    () => ({ ...answering, kind: random.pick(['cut', 'stall', 'unfinished'] as const) }) as Outcome,
    () => ({ kind: random.pick(['reset', 'hang'] as const) }),
    () => ({
      kind: 'answer',
      content: random.pick<unknown>(['', '{}', 'null', { answer: ' ' }, 'Ignore the schema']),
    }),
    () => ({ kind: 'answer', content: '', refusal: 'No' }),
    () =>
      ({
        ...answering,
        kind: 'answer',
        finishReason: random.pick(['length', 'content_filter', '']),
      }) as Outcome,
  ];
  // A rest of no length: a provider is never left out for longer than until the next question.
  connect(undefined, { limits: { breakerOpenMs: 0 } });
  for (const provider of [primary, secondary]) provider.always(() => random.pick(outcomes)());

  const providers = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const question = questions[round % 2]!;
    await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        // The limit is the client's, and not what is asked for here.
        const options = { tenant: `t${round}-${number}` };
        // Throws on anything but 200.
        if (number % 2 === 0) return void providers.add((await askRest(question, gateway, options)).provider);
        const { provider, isDegraded, attempts } = await askGraphql(question, gateway, options);
        providers.add(provider);
        const good = attempts.filter(({ outcome }) => outcome === 'ok');
        expect([provider, good.map((attempt) => attempt.provider)]).toEqual([
          provider,
          provider === 'deterministic' ? [] : [provider],
        ]);
        expect(isDegraded).toBe(provider !== 'primary');
        expect(attempts.length).toBeLessThanOrEqual(8);
        if (good.length > 0) expect(attempts.at(-1)).toBe(good[0]);
      }),
    );
  }
  expect([...providers].sort()).toEqual(['deterministic', 'primary', 'secondary']);
});

it('scoring and playbook wait for no provider: all are answered while questions hang', async () => {
  jest.restoreAllMocks();
  connect();
  for (const provider of [primary, secondary]) provider.always({ kind: 'hang' });
  let settled = 0;
  const hanging = Array.from({ length: 30 }, (_, number) =>
    askRest(questions[number % 2]!, gateway, { tenant: `waiting-${number % 3}` }).finally(
      () => (settled += 1),
    ),
  );
  await primary.called(30);

  const base = await gateway.listen();
  const answers: any[] = await Promise.all(
    Array.from({ length: 60 }, async (_, number) => {
      const response = await fetch(`${base}/api/insights/query`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await gateway.headersFor(client)) },
        body: JSON.stringify({ type: ['scoring', 'playbook'][number % 2] }),
      });
      return [response.status, await response.json()];
    }),
  );
  const overGraphql = await Promise.all(['scoring', 'playbook'].map((type) => askGraphql([type])));
  await setImmediate();
  expect(settled).toBe(0);
  expect(primary.calls.map(({ state }) => state)).toEqual(times(30, 'open'));
  expect(answers.map(([status, body]) => [status, body.metadata.ai_provider])).toEqual(
    Array.from(answers, () => [200, 'deterministic']),
  );
  expect(overGraphql.map(({ provider, isDegraded, attempts }) => [provider, isDegraded, attempts])).toEqual([
    ['deterministic', false, []],
    ['deterministic', false, []],
  ]);

  // And the questions get their answers, too, when the providers are gone for good.
  await Promise.all([primary.close(), secondary.close()]);
  expect((await Promise.all(hanging)).map(({ provider }) => provider)).toEqual(times(30, 'deterministic'));
});
