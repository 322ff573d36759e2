import { TestGateway, useGateway, type TestResponse, type RequestOptions } from '../../../helpers/gateway.ts';
import { toScores } from '../../../helpers/portal-context.ts';

const [former, next] = ['the-former-service-secret', 'the-next-service-secret'];
const gateway = useGateway({ SERVICE_SECRETS: `${former},${next}`, RATE_LIMIT: '1000' });
const url = '/internal/clients/acme/context/profile';

const put = (path: string, body?: unknown, secret: string | null = next, options: RequestOptions = {}) =>
  gateway().request('PUT', path, body, {
    token: null,
    ...options,
    headers: { ...(secret !== null && { 'x-service-secret': secret }), ...options.headers },
  });
const outcome = ({ status, body }: TestResponse) => ({ status, body });
const unauthorized = { status: 401, body: { error: 'Unauthorized' } };

describe('PUT /internal/clients/{clientId}/context/{part}', () => {
  it('stores a part, which the client’s administrator sees', async () => {
    const scores = toScores({ extra: { kept: true } });
    const answer = await put('/internal/clients/globex/context/scores', scores);
    expect(outcome(answer)).toEqual({
      status: 200,
      body: { part: 'scores', storedAt: expect.stringMatching(/^2\d{3}-.*Z$/) },
    });
    const seen = await gateway().graphql(
      '{ clientContext { part data storedAt } }',
      {},
      { tenant: 'globex' },
    );
    expect(seen.clientContext).toEqual([{ part: 'SCORES', data: scores, storedAt: answer.body.storedAt }]);
    for (const part of ['action-items', 'goals']) {
      const path = `/internal/clients/globex/context/${part}`;
      expect((await put(path, { items: [{ title: 'x' }] })).body.part).toBe(part);
    }
  });

  it('takes each of the secrets, so that they can be rotated, and no other', async () => {
    for (const secret of [former, next]) expect((await put(url, {}, secret)).status).toBe(200);
    const wrong = [
      null,
      '',
      'x',
      former.slice(0, -1),
      `${former}x`,
      former.toUpperCase(),
      `${former},${next}`,
      `${former}, ${next}`,
      'x'.repeat(5_000),
    ];
    for (const secret of wrong) {
      expect([secret, outcome(await put(url, {}, secret))]).toEqual([secret, unauthorized]);
    }
    expect(outcome(await put(`${url}?x-service-secret=${next}`, {}, null))).toEqual(unauthorized);
  });

  it('takes no token in the secret’s place, nor the secret as a token', async () => {
    const token = await gateway().tokenFor({ roles: ['superAdmin', 'service'] });
    expect(outcome(await put(url, {}, null, { token }))).toEqual(unauthorized);
    expect(outcome(await put(url, {}, null, { token: next }))).toEqual(unauthorized);
    const answer = await gateway().graphqlAnswer(
      '{ viewer { userId } }',
      {},
      {
        token: null,
        headers: { 'x-service-secret': next },
      },
    );
    expect(answer.status).toBe(401);
  });

  it('asks for the secret before anything else', async () => {
    for (const [method, path, body] of [
      ['PUT', '/internal/clients/a%2Fb/context/profile', '{'],
      ['PUT', '/internal/clients/acme/context/none', 'x'.repeat(100_000)],
      ['GET', url, undefined],
      ['GET', '/internal', undefined],
      ['POST', '/internal/anything', {}],
    ] as const) {
      expect([path, outcome(await gateway().request(method, path, body, { token: null }))]).toEqual([
        path,
        unauthorized,
      ]);
    }
  });

  it('names place, expected and got of what is malformed', async () => {
    const context = '/internal/clients/acme/context';
    const cases: [string, unknown, number, string][] = [
      [url, [], 400, 'body: expected an object, got an array'],
      [url, '{"a":', 400, 'body: expected JSON, got a syntax error at its end'],
      [url, '{"__proto__":{}}', 400, '__proto__: expected an unreserved key, got a reserved one'],
      [`${context}/analytics`, { bounceRate: 5 }, 400, 'bounceRate: expected 0 to 1, got number 5'],
      [`${context}/scores`, {}, 400, 'scanId: expected a value, got nothing'],
      [
        `${context}/score`,
        {},
        400,
        'part: expected one of scores, analytics, goals, action-items, content, social, profile, benchmarks, got "score"',
      ],
      [
        '/internal/clients/a%2Fb/context/profile',
        {},
        400,
        'clientId: expected 1 to 128 letters, digits and . _ : -, got "a/b"',
      ],
      [`/internal/clients/${'x'.repeat(129)}/context/profile`, {}, 400, 'a longer string'],
      ['/internal/clients/acme/context', {}, 404, 'Not Found'],
      ['/internal/%zz', {}, 400, 'path: expected percent-encoded UTF-8, got something else'],
    ];
    for (const [path, body, status, message] of cases) {
      const answer = await put(path, body);
      expect([path, outcome(answer)]).toEqual([
        path,
        { status, body: { error: expect.stringContaining(message) } },
      ]);
    }
    const noType = await gateway().app.inject({
      method: 'PUT',
      url,
      headers: { 'x-service-secret': next, 'content-type': 'text/plain' },
      payload: 'x',
    });
    expect([noType.statusCode, Object.keys(noType.json())]).toEqual([415, ['error']]);
  });

  it('takes a body of 64 KB and no more', async () => {
    const toBody = (bytes: number) => JSON.stringify({ note: 'x'.repeat(bytes - '{"note":""}'.length) });
    expect((await put(url, toBody(65_536))).status).toBe(200);
    expect(outcome(await put(url, toBody(65_537)))).toEqual({
      status: 413,
      body: { error: 'Request body is too large' },
    });
  });

  it('is no part of the public document', async () => {
    const { body } = await gateway().request('GET', '/openapi.json');
    expect(Object.keys(body.paths).filter((path) => path.includes('internal'))).toEqual([]);
  });

  it('names the client, and never the secret, in the log', async () => {
    await put('/internal/clients/logged/context/profile', {});
    await put('/internal/clients/logged/context/profile', {}, 'a-wrong-secret-of-mine');
    expect(gateway().logLines).toContainEqual(
      expect.objectContaining({
        tenant: 'logged',
        route: '/internal/clients/:clientId/context/:part',
        status: 200,
      }),
    );
    expect(JSON.stringify(gateway().logLines)).not.toMatch(/service-secret|a-wrong-secret/);
  });
});

describe('a gateway without secrets', () => {
  it('has no internal route', async () => {
    const bare = await TestGateway.create();
    const cases: Record<string, string>[] = [{}, { 'x-service-secret': '' }, { 'x-service-secret': next }];
    for (const headers of cases) {
      const { status, body } = await bare.request('PUT', url, {}, { token: null, headers });
      expect([status, body.title]).toEqual([404, 'No such path']);
    }
    await bare.close();
  });
});

describe('a client over its limit', () => {
  it('is told so in the envelope', async () => {
    const strict = await TestGateway.create({ SERVICE_SECRETS: former, RATE_LIMIT: '1' });
    const send = async () =>
      await strict.request('PUT', url, {}, { token: null, headers: { 'x-service-secret': former } });
    expect((await send()).status).toBe(200);
    const { status, body, headers } = await send();
    expect([status, Object.keys(body), Number(headers['retry-after']) > 0]).toEqual([429, ['error'], true]);
    await strict.close();
  });
});
