import { createSystemContext } from '../../src/common/system-context.ts';
import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { documentedKeys, subscribe, toInsightBody, toSaveBody, workforceRest } from '../helpers/workforce.ts';

const gateway = useGateway();
const rest = (method: string, url: string, body?: unknown, options?: RequestOptions) =>
  workforceRest(gateway(), method, url, body, options);

beforeAll(() => subscribe(gateway(), 'acme'));

async function create(overrides: Record<string, unknown> = {}, options?: RequestOptions): Promise<any> {
  const { status, body } = await rest('POST', '/v1/aiinsights', toInsightBody(overrides), options);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.aiInsight;
}
const patch = async (id: string, changes: object): Promise<any> =>
  (await rest('PATCH', `/v1/aiinsights/${id}`, changes)).body.aiInsight;

const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const failure = (status: number, message: unknown, detail: string) => ({
  result: 'ERR',
  status,
  message,
  errCode: status,
  date: time,
  detail,
});

describe('every failure has the documented envelope', () => {
  it('a missing token, a foreign company, a path that no operation has, malformed JSON, no such insight', async () => {
    const foreign = { headers: { 'mbx-company-codename': 'globex' } };
    const contradictory = { headers: { 'x-tenant-id': 'acme', 'mbx-company-codename': 'globex' } };
    const cases = [
      [await rest('GET', '/v1/insights', undefined, { token: null }), 401, 'UNAUTHENTICATED'],
      [await rest('GET', '/v1/insights', undefined, foreign), 403, 'FORBIDDEN'],
      [await rest('POST', '/v1/aiinsights', toInsightBody(), foreign), 403, 'FORBIDDEN'],
      [await rest('GET', '/v1/insights', undefined, contradictory), 403, 'FORBIDDEN'],
      [await rest('GET', '/v1/aiinsights'), 404, 'NOT_FOUND'],
      [await rest('GET', '/v2/insights'), 404, 'NOT_FOUND'],
      [await rest('POST', '/v1/insights', {}), 404, 'NOT_FOUND'],
      [await rest('POST', '/v1/aiinsights', '{"insightType":'), 400, 'BAD_INPUT'],
      [await rest('GET', '/v1/insights/absent'), 404, 'NOT_FOUND'],
      [await rest('PATCH', '/v1/aiinsights/absent', { details: '{}' }), 404, 'NOT_FOUND'],
      [await rest('DELETE', '/v1/aiinsights/absent'), 404, 'NOT_FOUND'],
      [await rest('GET', `/v1/insights/${'x'.repeat(300)}`), 404, 'NOT_FOUND'],
    ] as const;
    for (const [answer, status, code] of cases) {
      expect([answer.status, answer.body]).toEqual([status, failure(status, expect.any(String), code)]);
      expect(Object.keys(answer.body)).toEqual(['result', 'status', 'message', 'errCode', 'date', 'detail']);
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    }
  });

  it('accepts the company’s own codename, and an operator’s choice of another', async () => {
    const headers = { 'mbx-company-codename': 'acme' };
    expect((await rest('GET', '/v1/insights', undefined, { headers })).status).toBe(200);
    const operator = { tenant: 'operators', roles: ['superAdmin'], headers } as const;
    const created = await create({}, operator);
    expect(created.companyId).toBe('acme');
    expect((await rest('GET', `/v1/insights/${created.id}`)).status).toBe(200);
  });

  const faults: [string, Record<string, unknown>, string][] = [
    ...['insightType', 'applicablePeriod', 'details', 'aiStatus'].map(
      (name): [string, Record<string, unknown>, string] => [
        `no ${name}`,
        { [name]: undefined },
        `${name}: expected a value, got nothing`,
      ],
    ),
    ['an empty type', { insightType: '' }, 'insightType: expected at least 1 characters, got ""'],
    [
      'a type of too many bytes',
      { insightType: '€'.repeat(100) },
      'insightType: expected 1 to 256 bytes of UTF-8, got a longer string',
    ],
    [
      'a status that is not documented',
      { aiStatus: 'sent' },
      'aiStatus: expected one of pending, delivered, error, got "sent"',
    ],
    ['details that are an object', { details: {} }, 'details: expected a string, got an object'],
    [
      'a period that is text',
      { applicablePeriod: '2026' },
      'applicablePeriod: expected an object, got "2026"',
    ],
    [
      'a period without an end',
      { applicablePeriod: { startDate: '2026-01-01' } },
      'applicablePeriod.endDate: expected a value, got nothing',
    ],
    [
      'a period of no dates',
      { applicablePeriod: { startDate: 'spring', endDate: '2026-05-01' } },
      'applicablePeriod.startDate: expected an ISO 8601 timestamp, got "spring"',
    ],
    [
      'a period that ends before it starts',
      { applicablePeriod: { startDate: '2026-01-02', endDate: '2026-01-01' } },
      'applicablePeriod.endDate: expected a time not before 2026-01-02, got "2026-01-01"',
    ],
    [
      'a time that is none',
      { deliveredTime: 'soon' },
      'deliveredTime: expected an ISO 8601 timestamp, got "soon"',
    ],
  ];

  it.each(faults)('refuses %s', async (_name, overrides, message) => {
    const answer = await rest('POST', '/v1/aiinsights', toInsightBody(overrides));
    expect([answer.status, answer.body]).toEqual([400, failure(400, message, 'BAD_INPUT')]);
  });

  const undocumented = {
    title: { a: 1 },
    summary: 's',
    audienceType: 'company',
    chart: 'x',
    isActive: false,
  };

  it('creates an insight of the documented fields and ignores all others', async () => {
    const view = await create({ audienceUserId: undefined, ...undocumented });
    expect([Object.keys(view), view.isActive]).toEqual([documentedKeys, true]);
    const { aiInsight } = await gateway().graphql(
      'query ($id: ID!) { aiInsight(id: $id) { title summary audienceTypeRaw chart } }',
      view,
    );
    const none = { title: null, summary: null, audienceTypeRaw: null, chart: null };
    expect(aiInsight).toEqual(none);
  });

  it('creates one of those fields only, whatever a transport hands on', async () => {
    const work = { tenantId: 'acme', userId: 'ada', roles: ['admin'], name: 'ada' } as const;
    const draft = { ...toInsightBody({ audienceUserId: undefined }), ...undocumented };
    const { insights } = gateway().gateway.services.workforce;
    const created = await insights.createInsight(
      createSystemContext(work, gateway().app.log),
      draft as unknown as Parameters<typeof insights.createInsight>[1],
    );
    expect(created).toMatchObject({ title: null, summary: null, audienceType: null, chart: null });
  });

  it('refuses saveinsight without one of its seven required fields, and charts that are no object', async () => {
    const required = [
      'title',
      'summary',
      'insightType',
      'audienceType',
      'applicablePeriod',
      'details',
      'aiStatus',
    ];
    for (const name of required) {
      const { status, body } = await rest('POST', '/v1/saveinsight', toSaveBody({ [name]: undefined }));
      expect([status, body.message]).toEqual([400, `${name}: expected a value, got nothing`]);
    }
    const { status, body } = await rest('POST', '/v1/saveinsight', toSaveBody({ chart: [] }));
    expect([status, body.message]).toEqual([400, 'chart: expected an object, got an array']);
  });

  it('refuses null in an update where a field cannot be null', async () => {
    const { id } = await create();
    for (const name of ['insightType', 'applicablePeriod', 'details', 'aiStatus']) {
      const { status, body } = await rest('PATCH', `/v1/aiinsights/${id}`, { [name]: null });
      expect([name, status, body.message]).toEqual([
        name,
        400,
        expect.stringMatching(`^${name}: expected .*, got null$`),
      ]);
    }
    expect((await patch(id, { audienceUserId: null, deliveredTime: null })).recordVersion).toBe(2);
  });
});

describe('an insight’s life', () => {
  it('counts one version with every change, and none for an update that names nothing', async () => {
    const { id } = await create();
    expect((await patch(id, { details: '{"a":1}' })).recordVersion).toBe(2);
    expect((await patch(id, { aiStatus: 'error' })).recordVersion).toBe(3);
    expect((await patch(id, {})).recordVersion).toBe(3);
    expect((await rest('DELETE', `/v1/aiinsights/${id}`)).body.aiInsight.recordVersion).toBe(4);
  });

  it('counts every one of many changes at once', async () => {
    const { id } = await create();
    await Promise.all(Array.from({ length: 12 }, (_each, index) => patch(id, { details: String(index) })));
    expect((await rest('GET', `/v1/insights/${id}`)).body.aiInsight.recordVersion).toBe(13);
  });

  it('gets its time when it becomes delivered, and keeps it', async () => {
    const before = Date.now();
    const { id, deliveredTime } = await create();
    expect(deliveredTime).toBeNull();
    const delivered = await patch(id, { aiStatus: 'delivered' });
    expect(Date.parse(delivered.deliveredTime)).toBeGreaterThanOrEqual(before);
    for (const changes of [
      { aiStatus: 'delivered' },
      { details: 'x' },
      { aiStatus: 'error' },
      { aiStatus: 'delivered' },
    ]) {
      expect((await patch(id, changes)).deliveredTime).toBe(delivered.deliveredTime);
    }
    const corrected = await patch(id, { deliveredTime: '2026-01-01' });
    expect(corrected.deliveredTime).toBe('2026-01-01T00:00:00.000Z');
    expect((await patch(id, { aiStatus: 'pending' })).deliveredTime).toBeNull();
  });

  it('has no time while it is pending, whatever is given, and the given one once delivered', async () => {
    const deliveredTime = '2026-02-03T04:05:06.789Z';
    expect((await create({ deliveredTime })).deliveredTime).toBeNull();
    expect((await create({ aiStatus: 'delivered', deliveredTime })).deliveredTime).toBe(deliveredTime);
    expect((await create({ aiStatus: 'delivered' })).deliveredTime).toEqual(time);
  });

  it('appears nowhere once it is deleted', async () => {
    const insight = await create({ insightType: 'to-be-deleted' });
    const { aiInsight } = await gateway().graphql(
      'query ($id: ID!) { aiInsight(id: $id) { nodeId } }',
      insight,
    );
    const list = () => rest('GET', '/v1/insights?insightType=to-be-deleted');
    expect((await list()).body.paging.totalRowCount).toBe(1);
    await rest('DELETE', `/v1/aiinsights/${insight.id}`);
    const { body } = await list();
    expect([body.rowCount, body.aiInsights, body.paging.totalRowCount, body.paging.pageCount]).toEqual([
      0,
      [],
      0,
      0,
    ]);
    for (const [method, url, content] of [
      ['GET', `/v1/insights/${insight.id}`],
      ['PATCH', `/v1/aiinsights/${insight.id}`, { details: 'x' }],
      ['DELETE', `/v1/aiinsights/${insight.id}`],
    ] as const) {
      expect([method, (await rest(method, url, content)).status]).toEqual([method, 404]);
    }
    const shown = await gateway().graphql(
      `query ($id: ID!, $nodeId: ID!) { aiInsight(id: $id) { id } node(id: $nodeId) { nodeId }
         aiInsights(filter: { insightType: ["to-be-deleted"] }) { totalCount nodes { id } } }`,
      { id: insight.id, nodeId: aiInsight.nodeId },
    );
    expect(shown).toEqual({ aiInsight: null, node: null, aiInsights: { totalCount: 0, nodes: [] } });
  });
});

describe('a request without a body', () => {
  it('saves the agent’s latest answer, with and without a content type', async () => {
    await rest('POST', '/ai-insight/generate', { prompt: 'How do I plan shifts?' });
    for (const headers of [{}, { 'content-type': 'application/json' }] as Record<string, string>[]) {
      const { status, body } = await rest('POST', '/v1/save-insight', undefined, { headers });
      expect([headers, status, body.aiInsight?.insightType]).toEqual([headers, 201, 'generalAdvice']);
    }
    expect((await rest('POST', '/v1/save-insight', 'null')).status).toBe(400);
  });

  it('deletes, though it says that the body were JSON', async () => {
    const { id } = await create();
    const headers = { 'content-type': 'application/json' };
    expect((await rest('DELETE', `/v1/aiinsights/${id}`, undefined, { headers })).status).toBe(200);
  });
});

describe('a repeated request under one Idempotency-Key', () => {
  it('is answered as the first was, to the byte, and creates nothing more', async () => {
    const headers = { 'idempotency-key': 'create-once', ...(await gateway().headersFor()) };
    const send = (payload: object) =>
      gateway().app.inject({
        method: 'POST',
        url: '/aiworkforceanalytics-api/v1/aiinsights',
        headers,
        payload,
      });
    const body = toInsightBody({ insightType: 'keyed' });
    const [first, second] = [await send(body), await send(body)];
    expect([second.statusCode, second.body]).toEqual([201, first.body]);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect((await rest('GET', '/v1/insights?insightType=keyed')).body.paging.totalRowCount).toBe(1);
    const other = await send(toInsightBody({ insightType: 'another' }));
    expect([other.statusCode, other.json()]).toEqual([
      422,
      failure(422, expect.stringContaining('Idempotency-Key'), 'IDEMPOTENCY_KEY_REUSED'),
    ]);
  });
});

describe('without an active AI subscription', () => {
  const lapsed = { tenant: 'lapsed' };
  const every = (id: string) =>
    [
      ['POST', '/v1/aiinsights', toInsightBody()],
      ['PATCH', `/v1/aiinsights/${id}`, { details: 'x' }],
      ['DELETE', `/v1/aiinsights/${id}`, undefined],
      ['GET', `/v1/insights/${id}`, undefined],
      ['POST', '/v1/saveinsight', toSaveBody()],
      ['POST', '/v1/save-insight', {}],
    ] as const;

  it('lists are empty and everything else is 403, until it is active again', async () => {
    await subscribe(gateway(), 'lapsed');
    const { id } = await create({}, lapsed);
    for (const ended of [{ active: false }, { until: new Date(Date.now() - 1_000).toISOString() }]) {
      await subscribe(gateway(), 'lapsed', ended);
      const { status, body } = await rest('GET', '/v1/insights', undefined, lapsed);
      expect([status, body.aiInsights, body.rowCount, body.paging]).toEqual([
        200,
        [],
        0,
        { pageNumber: 1, pageRowCount: 25, totalRowCount: 0, pageCount: 0 },
      ]);
      for (const [method, url, content] of every(id)) {
        const answer = await rest(method, url, content, lapsed);
        expect([method, answer.status, answer.body]).toEqual([
          method,
          403,
          failure(403, 'The company has no active AI subscription', 'FORBIDDEN'),
        ]);
      }
    }
    await subscribe(gateway(), 'lapsed', { until: new Date(Date.now() + 60_000).toISOString() });
    expect((await rest('GET', `/v1/insights/${id}`, undefined, lapsed)).status).toBe(200);
  });
});
