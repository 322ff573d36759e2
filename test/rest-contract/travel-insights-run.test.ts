import { importCompany } from '../helpers/travel-company.ts';
import { uncoveredCompany, useInsightGateway } from '../helpers/travel-insights.ts';
import { examples } from './travel-insights-examples.ts';
import { findDifferences } from './travel-examples.ts';

/* Runs by token, operation 50. */

const [token, globexToken] = ['the-run-token-of-acme', 'the-run-token-of-globex'];
const on = useInsightGateway({
  AS_OF_DATE: '2026-02-16',
  AI_RUN_TOKENS: `acme:${token},globex:${globexToken}`,
});
const without = useInsightGateway();
const documented = examples['POST /ai-insights/run']!;

const failure = (code: string, message: string) => ({ error: { code, message, details: null } });
const unauthorized = failure('unauthorized', 'Expected a valid x-ai-run-token');

beforeAll(() => importCompany(on().gateway, uncoveredCompany));

describe('POST /ai-insights/run', () => {
  it('evaluates the token’s tenant, without a bearer token, and answers as documented', async () => {
    const { status, headers, body } = await on().run(token);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(findDifferences(body, documented)).toEqual([]);
    expect([body.pagination, body.meta]).toEqual([documented.pagination, documented.meta]);
    const { data } = body;
    expect(data).toMatchObject({
      runId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      trigger: 'manual_api',
      status: 'completed',
      briefingGenerated: true,
      consultantsEvaluated: 1,
    });
    const feed = (await on().get('/feed')).body;
    const queue = (await on().get('/recommendations')).body;
    expect([feed.pagination.totalItems, queue.pagination.totalItems]).toEqual([
      data.createdEvents,
      data.createdRecommendations,
    ]);
    expect(data.createdEvents).toBeGreaterThan(0);
    for (const [found, name] of [
      [feed, 'GET /ai-insights/feed'],
      [queue, 'GET /ai-insights/recommendations'],
      [(await on().get('/briefing')).body, 'GET /ai-insights/briefing'],
    ] as const) {
      expect(findDifferences(found, examples[name])).toEqual([]);
      expect(found.meta).toEqual(examples[name]!.meta);
    }
    for (const { runId, evidence } of feed.data.items) {
      expect(runId).toBe(data.runId);
      expect(evidence.metrics.length).toBeGreaterThan(0);
    }
    expect((await on().get('/feed', { tenant: 'globex' })).body.data.items).toEqual([]);
  });

  it('makes no second copy of anything on the same day', async () => {
    const [feed, queue] = [(await on().get('/feed')).body, (await on().get('/recommendations')).body];
    const { data } = (await on().run(token)).body;
    expect(data).toMatchObject({ createdEvents: 0, createdRecommendations: 0, briefingGenerated: false });
    expect((await on().get('/feed')).body).toEqual(feed);
    expect((await on().get('/recommendations')).body).toEqual(queue);
  });

  it('runs another tenant by its own token', async () => {
    const { status, body } = await on().run(globexToken);
    expect([status, body.data.consultantsEvaluated, body.data.createdEvents]).toEqual([200, 0, 0]);
    expect((await on().get('/briefing', { tenant: 'globex' })).status).toBe(200);
  });

  it('takes any body, and none', async () => {
    for (const body of [{}, { tenantId: 'globex', force: true }, []]) {
      expect((await on().run(token, {}, body)).status).toBe(200);
    }
    const headers = { 'x-ai-run-token': token };
    const bare = await on().gateway.request('POST', '/api/v1/ai-insights/run', undefined, {
      token: null,
      headers,
    });
    expect(bare.status).toBe(200);
  });

  it('answers a repeated Idempotency-Key as before', async () => {
    const options = { headers: { 'idempotency-key': 'run-1' } };
    const first = await on().run(token, options);
    const again = await on().run(token, options);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    const other = await on().run(globexToken, options);
    expect(other.body.data.runId).not.toBe(first.body.data.runId);
  });
});

describe('401', () => {
  it('is for no token, and for any but a whole one of the list', async () => {
    for (const wrong of [
      null,
      '',
      'x',
      token.slice(0, -1),
      `${token}x`,
      token.toUpperCase(),
      `acme:${token}`,
      `${token},${globexToken}`,
      `Bearer ${token}`,
      'x'.repeat(5_000),
    ]) {
      const { status, body } = await on().run(wrong);
      expect([wrong, status, body]).toEqual([wrong, 401, unauthorized]);
    }
  });

  it('is for a token in another place, and for a bearer token in its place', async () => {
    const bearer = await on().gateway.tokenFor({ roles: ['superAdmin', 'service'] });
    expect((await on().run(null, { token: bearer })).body).toEqual(unauthorized);
    expect((await on().run(null, { token })).body).toEqual(unauthorized);
    const url = `/api/v1/ai-insights/run?x-ai-run-token=${token}`;
    const answer = await on().gateway.request('POST', url, {}, { token: null });
    expect([answer.status, answer.body]).toEqual([401, unauthorized]);
  });

  it('is for a header that is sent twice, even with the same token', async () => {
    const base = await on().gateway.listen();
    const post = async (headers: [string, string][]) => {
      const response = await fetch(`${base}/api/v1/ai-insights/run`, { method: 'POST', headers });
      const body = (await response.json()) as { error?: { code: string } };
      return [response.status, body.error?.code];
    };
    expect(await post([['x-ai-run-token', token]])).toEqual([200, undefined]);
    const twice: [string, string][] = [
      ['x-ai-run-token', token],
      ['x-ai-run-token', token],
    ];
    expect(await post(twice)).toEqual([401, 'unauthorized']);
  });

  it('is for a header that names another tenant', async () => {
    const { status, body } = await on().run(token, { headers: { 'x-tenant-id': 'globex' } });
    expect([status, body.error.code]).toEqual([401, 'unauthorized']);
    expect((await on().run(token, { headers: { 'x-tenant-id': 'acme' } })).status).toBe(200);
  });

  it('is for every token if none is configured', async () => {
    for (const each of [null, '', token]) {
      const { status, body } = await without().run(each);
      expect([status, body]).toEqual([401, unauthorized]);
    }
  });

  it('is what the token gets of every other operation', async () => {
    const headers = { 'x-ai-run-token': token };
    for (const url of ['/feed', '/briefing', '/recommendations']) {
      expect((await on().get(url, { token: null, headers })).status).toBe(401);
    }
  });
});

describe('409', () => {
  it('is while another run of the tenant is under way, and tells when to try again', async () => {
    const { runLocks } = on().stores.travel;
    const now = new Date();
    expect(await runLocks.acquire('acme', 'another', new Date(now.getTime() + 30_000), now)).toBe(true);
    const { status, headers, body } = await on().run(token);
    expect([status, body.error.code, body.error.details]).toEqual([409, 'conflict', null]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await on().run(globexToken)).status).toBe(200);
    await runLocks.release('acme', 'another');
    expect((await on().run(token)).status).toBe(200);
  });

  it('is for all but one of those that come at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => on().run(token)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
  });
});

it('answers other methods and malformed bodies in the envelope', async () => {
  const send = (method: string, body?: unknown) =>
    on().gateway.request(method, '/api/v1/ai-insights/run', body, {
      token: null,
      headers: { 'x-ai-run-token': token },
    });
  expect((await send('GET')).body).toEqual(failure('not_found', 'Not found'));
  const malformed = await send('POST', '{"a":');
  expect([malformed.status, malformed.body.error.code]).toEqual([400, 'bad_request']);
});

describe('the rate limit', () => {
  const limited = useInsightGateway({ AI_RUN_TOKENS: `acme:${token}`, RATE_LIMIT: '1' });

  it('is the tenant’s', async () => {
    expect((await limited().run(token)).status).toBe(200);
    const { status, headers, body } = await limited().run(token);
    expect([status, body.error.code, Number(headers['retry-after']) > 0]).toEqual([
      429,
      'rate_limited',
      true,
    ]);
  });
});
