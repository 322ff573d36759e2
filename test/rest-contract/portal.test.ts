import { FakeAi } from '../helpers/fake-ai.ts';
import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { putMutation } from '../helpers/portal-context.ts';
import { ask, portal } from '../helpers/portal-operations.ts';
import { modelAnswer, toDocumentedResponse, wholeContext } from './portal-examples.ts';

/* Every example of the Portal Insights API, with its credentials and headers. */

const ai = new FakeAi();
const gateway = useGateway({}, { ai });

/** As the portal's pages call: the session's cookie, no other credential. */
const withCookie = async (options: RequestOptions = {}): Promise<RequestOptions> => ({
  token: null,
  headers: { cookie: `other=1; portal_session=${await gateway().tokenFor(options)}` },
});

async function fillContext(options?: RequestOptions) {
  for (const [part, data] of Object.entries(wholeContext)) {
    await gateway().graphql(putMutation, { part, data }, options);
  }
}

beforeAll(() => fillContext());

describe('POST /api/insights/query', () => {
  it('answers a question in plain language as documented, key by key', async () => {
    const byRules = ai.answer;
    ai.answer = () => modelAnswer;
    const { status, headers, body } = await ask(
      gateway(),
      { type: 'nlq', query: 'How is my website performing?', options: { maxRecommendations: 5 } },
      await withCookie(),
    );
    ai.answer = byRules;
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body.metadata.execution_time_ms).toEqual(expect.any(Number));
    const documented = toDocumentedResponse('fake', body.metadata.execution_time_ms);
    // As text, since the documented order of the keys is kept.
    expect(JSON.stringify(body)).toBe(JSON.stringify(documented));
  });

  it('asks the fast model once, and shows it the question and the figures only', async () => {
    const before = ai.calls.length;
    await ask(gateway(), { type: 'nlq', query: 'What should I focus on first?' });
    expect(ai.calls).toHaveLength(before + 1);
    const { request } = ai.calls.at(-1)!;
    expect([request.purpose, request.tier, request.deadlineMs]).toEqual(['portal-nlq', 'fast', 10_000]);
    const [message] = request.messages;
    expect(message!.content).toMatch(
      /^\[begin question (\w+)\]\nWhat should I focus on first\?\n\[end question \1\]/,
    );
    expect(message!.content).toContain('bounce rate 61%');
    expect(message!.content).not.toContain('Bright Smiles');
  });

  it.each([
    ['scoring', ['scores', 'profile', 'benchmarks']],
    ['playbook', expect.arrayContaining(['scores'])],
  ])('answers %s by rules, without a model', async (type, sources) => {
    const before = ai.calls.length;
    const { status, body } = await ask(gateway(), { type }, await withCookie());
    expect(ai.calls).toHaveLength(before);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(Object.keys(toDocumentedResponse('', 0)));
    expect(Object.keys(body.metadata)).toEqual(Object.keys(toDocumentedResponse('', 0).metadata));
    expect(body).toEqual({
      type: 'answer',
      answer: expect.stringMatching(/\w/),
      confidence: expect.any(Number),
      sources,
      suggestions: expect.arrayContaining([expect.any(String)]),
      recommendations: expect.arrayContaining([
        {
          title: expect.any(String),
          description: expect.any(String),
          effort_level: expect.stringMatching(/^(low|medium|high)$/),
          impact_level: expect.stringMatching(/^(low|medium|high)$/),
          priority_score: expect.any(Number),
        },
      ]),
      metadata: {
        ai_provider: 'deterministic',
        ai_model: 'rules-1',
        execution_time_ms: expect.any(Number),
        tokens_used: 0,
      },
    });
    expect(await ask(gateway(), { type })).toMatchObject({ body: { answer: body.answer } });
  });

  it('explains a metric with the client’s own value', async () => {
    const { status, body } = await ask(gateway(), { type: 'explain', query: 'What is bounce rate?' });
    expect([status, body.sources]).toEqual([200, ['analytics', 'benchmarks']]);
    expect(body.answer).toContain('Yours is 61%');
  });

  it('gives five recommendations unless another number is asked for', async () => {
    const count = async (options?: object | null) =>
      (await ask(gateway(), { type: 'playbook', options })).body.recommendations.length;
    expect([
      await count(),
      await count(null),
      await count({}),
      await count({ maxRecommendations: null }),
    ]).toEqual([5, 5, 5, 5]);
    expect([await count({ maxRecommendations: 1 }), await count({ maxRecommendations: 8 })]).toEqual([1, 8]);
    ai.answer = () => ({ ...modelAnswer, recommendations: Array(9).fill(modelAnswer.recommendations[0]) });
    const { body } = await ask(gateway(), { type: 'nlq', query: 'x', options: { maxRecommendations: 2 } });
    ai.answer = ({ request }) => request.offline();
    expect(body.recommendations).toHaveLength(2);
  });

  it('answers a client of whom nothing is known, and says so', async () => {
    for (const body of [
      { type: 'scoring' },
      { type: 'playbook' },
      { type: 'nlq', query: 'How is my website performing?' },
      { type: 'explain', query: 'What is bounce rate?' },
    ]) {
      const answer = await ask(gateway(), body, { tenant: 'newcomer' });
      expect([body.type, answer.status, answer.body.sources]).toEqual([body.type, 200, []]);
    }
  });

  it('repeats its answer under the same Idempotency-Key, and asks no model again', async () => {
    const options = { headers: { 'idempotency-key': 'nlq-1' } };
    const body = { type: 'nlq', query: 'How is my social media?' };
    const first = await ask(gateway(), body, options);
    const before = ai.calls.length;
    const again = await ask(gateway(), body, options);
    expect([again.headers['idempotency-replayed'], again.body]).toEqual(['true', first.body]);
    expect(ai.calls).toHaveLength(before);
    const other = await ask(gateway(), { ...body, query: 'And my goals?' }, options);
    expect([other.status, Object.keys(other.body)]).toEqual([422, ['error']]);
  });
});

describe('GET /api/insights/history', () => {
  const identity = { tenant: 'historians', user: 'hera' };
  const history = async (search = '', options: RequestOptions = identity) =>
    await portal(gateway(), 'GET', `/history${search}`, undefined, options);

  beforeAll(async () => {
    await fillContext({ ...identity });
    ai.answer = () => modelAnswer;
    await ask(gateway(), { type: 'nlq', query: 'How is my website performing?' }, identity);
    ai.answer = ({ request }) => request.offline();
  });

  it('shows a run as documented, key by key', async () => {
    const { status, body } = await history('?limit=10&offset=0', await withCookie(identity));
    const [run] = body.runs;
    expect(status).toBe(200);
    expect(run.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(run.completed_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const { answer, confidence, sources, suggestions, recommendations } = toDocumentedResponse('', 0);
    expect(JSON.stringify(body)).toBe(
      JSON.stringify({
        runs: [
          {
            id: run.id,
            run_type: 'nlq',
            input_params: { query: 'How is my website performing?' },
            result_data: { answer, confidence, sources, suggestions, recommendations },
            execution_time_ms: run.execution_time_ms,
            tokens_used: 450,
            ai_provider: 'fake',
            ai_model: 'gpt-4o-mini',
            completed_at: run.completed_at,
          },
        ],
        total: 1,
        limit: 10,
        offset: 0,
      }),
    );
  });

  it('is newest first, by page, and has what was answered a moment ago', async () => {
    for (let number = 1; number <= 12; number += 1) {
      await ask(gateway(), { type: 'playbook', options: { maxRecommendations: number } }, identity);
      const { body } = await history('?limit=1');
      expect([body.total, body.runs[0].input_params]).toEqual([
        number + 1,
        { options: { maxRecommendations: number } },
      ]);
    }
    const numbers = async (search: string) =>
      (await history(search)).body.runs.map((run: any) => run.input_params.options?.maxRecommendations ?? 0);
    expect(await numbers('')).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(await numbers('?limit=5&offset=10')).toEqual([2, 1, 0]);
    expect(await numbers('?offset=13')).toEqual([]);
  });

  it.each([
    ['', 10, 0],
    ['?limit=50', 50, 0],
    ['?limit=51', 50, 0],
    ['?limit=0', 1, 0],
    ['?limit=-3&offset=-1', 1, 0],
    [`?limit=${'9'.repeat(400)}`, 50, 0],
    ['?limit=abc&offset=x', 10, 0],
    ['?limit=2.5&limit=3', 10, 0],
    ['?limit=&offset=', 10, 0],
    ['?offset=4', 10, 4],
    ['?offset=99999999999999999999', 10, 2_147_483_647],
    ['?unknown=1', 10, 0],
  ])('takes %j as limit %d and offset %d', async (search, limit, offset) => {
    const { status, body } = await history(search);
    expect([status, body.total, body.limit, body.offset]).toEqual([200, 13, limit, offset]);
  });

  it('is the user’s own', async () => {
    for (const other of [
      { tenant: 'historians', user: 'zeus' },
      { tenant: 'elsewhere', user: 'hera' },
    ]) {
      expect((await history('', other)).body).toEqual({ runs: [], total: 0, limit: 10, offset: 0 });
    }
  });
});

describe('the log', () => {
  it('has a line for each query with client, user, type, time and success, and not the question', async () => {
    await ask(
      gateway(),
      { type: 'nlq', query: 'Is the heron in the log?' },
      { tenant: 'logged', user: 'lea' },
    );
    const [line] = gateway().logLines.filter(
      ({ msg, tenant }) => msg === 'insight query' && tenant === 'logged',
    );
    expect(line).toMatchObject({
      level: 'info',
      tenant: 'logged',
      user: 'lea',
      type: 'nlq',
      ms: expect.any(Number),
      isSuccess: true,
      provider: 'fake',
      tokensUsed: 450,
    });
    expect(JSON.stringify(gateway().logLines)).not.toContain('heron');
  });

  it('comes with metrics of volume, time, providers and tokens, which name no client', async () => {
    const { body } = await gateway().request('GET', '/metrics');
    expect(body).toMatch(/gateway_portal_query_duration_seconds_count\{type="scoring",outcome="ok"\} [1-9]/);
    expect(body).toMatch(/gateway_portal_answers_total\{type="nlq",provider="fake"\} [1-9]/);
    expect(body).toMatch(/gateway_portal_tokens_total\{type="nlq",provider="fake"\} [1-9]\d*/);
    expect(body).toMatch(/gateway_portal_runs_waiting \d/);
    expect(body).not.toMatch(/historians|hera/);
  });
});
