import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../src/domains/stores.ts';
import { version } from '../../src/common/version.ts';
import { TestGateway, createStoreSettings, type RequestOptions } from '../helpers/gateway.ts';
import {
  agentAnswer,
  documentedKeys,
  savedKeys,
  subscribe,
  toInsightBody,
  toSaveBody,
  workforcePrefix,
  workforceRest,
} from '../helpers/workforce.ts';

const place = createStoreSettings();
let stores: Stores;
let gateway: TestGateway;
const rest = (method: string, url: string, body?: unknown, options?: RequestOptions) =>
  workforceRest(gateway, method, url, body, options);

beforeAll(async () => {
  stores = await openStores(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
  gateway = await TestGateway.create({}, { stores });
  await subscribe(gateway, 'acme');
  await stores.workforce.records.saveAll('acme', 'user', [
    { id: 'user-7', email: 'grace@acme.test', fullname: 'Grace Hopper', avatar: 'https://acme.test/g.png' },
  ]);
});
afterAll(async () => {
  await gateway.close();
  await place.remove();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** The envelope's keys before the content, in the documented order; updates and deletions tell no method. */
const envelopeKeys = (hasMethod: boolean) => [
  'status',
  'statusCode',
  'elapsedMs',
  'ssoTime',
  'source',
  'cacheKey',
  'userId',
  'sessionId',
  'requestId',
  'dataName',
  ...(hasMethod ? ['method'] : []),
  'action',
  'appVersion',
  'rowCount',
];

/** Checks what is alike in every success; the content is the test's own. */
async function expectEnvelope(
  send: (options: RequestOptions) => ReturnType<typeof rest>,
  expected: {
    status: number;
    method?: string;
    action: string;
    url: string;
    sentBy: string;
    rowCount?: number;
  },
  contentKeys: string[] = ['aiInsight'],
) {
  const token = await gateway.tokenFor();
  const answer = await send({ token });
  const { status, body, headers } = answer;
  expect({ status, body: status === expected.status ? 'as expected' : body }).toEqual({
    status: expected.status,
    body: 'as expected',
  });
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(Object.keys(body)).toEqual([...envelopeKeys(expected.method !== undefined), ...contentKeys]);
  const name = JSON.stringify(['acme', 'ada', expected.sentBy, `${workforcePrefix}${expected.url}`]);
  expect(body).toMatchObject({
    status: 'OK',
    statusCode: String(expected.status),
    source: 'db',
    cacheKey: createHash('sha256').update(name).digest('hex'),
    userId: 'ada',
    sessionId: decodeJwt(token).jti,
    requestId: headers['x-request-id'],
    dataName: contentKeys[0],
    ...(expected.method !== undefined && { method: expected.method }),
    action: expected.action,
    appVersion: version,
    rowCount: expected.rowCount ?? 1,
  });
  for (const name of ['elapsedMs', 'ssoTime'])
    expect([name, Number.isInteger(body[name])]).toEqual([name, true]);
  expect(body.ssoTime).toBeLessThanOrEqual(Number(body.elapsedMs) + 1);
  return body;
}

const createdResponse = (overrides: Record<string, unknown> = {}) => ({
  id: expect.stringMatching(uuid),
  insightType: 'staffingPrediction',
  audienceUserId: 'user-7',
  applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
  details: '{"message":"Two more people are needed on Friday evening."}',
  aiStatus: 'pending',
  aiStatus_idx: 0,
  deliveredTime: null,
  companyId: 'acme',
  isActive: true,
  recordVersion: 1,
  createdAt: time,
  updatedAt: time,
  _owner: 'ada',
  ...overrides,
});

async function create(overrides: Record<string, unknown> = {}): Promise<any> {
  const { status, body } = await rest('POST', '/v1/aiinsights', toInsightBody(overrides));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.aiInsight;
}

describe('the documented examples of the Workforce AI Insights API', () => {
  it('creates an insight', async () => {
    const url = '/v1/aiinsights';
    const body = await expectEnvelope((options) => rest('POST', url, toInsightBody(), options), {
      status: 201,
      method: 'POST',
      sentBy: 'POST',
      action: 'create',
      url,
    });
    expect(body.aiInsight).toEqual(createdResponse());
    expect(Object.keys(body.aiInsight)).toEqual(documentedKeys);
  });

  it.each(['PATCH', 'PUT'])('updates an insight by %s, without a method in the envelope', async (sentBy) => {
    const insight = await create();
    const url = `/v1/aiinsights/${insight.id}`;
    const changes = {
      insightType: 'shiftAnomaly',
      audienceUserId: null,
      applicablePeriod: { startDate: '2026-03-09T08:00:00Z', endDate: '2026-03-10' },
      details: '{}',
      aiStatus: 'delivered',
      deliveredTime: '2026-03-09T07:00:00+01:00',
    };
    const body = await expectEnvelope((options) => rest(sentBy, url, changes, options), {
      status: 200,
      sentBy,
      action: 'update',
      url,
    });
    expect(body.aiInsight).toEqual({
      ...insight,
      ...changes,
      aiStatus_idx: 1,
      deliveredTime: '2026-03-09T06:00:00.000Z',
      recordVersion: 2,
      updatedAt: time,
    });
    expect(Object.keys(body.aiInsight)).toEqual(documentedKeys);
  });

  it('deletes an insight softly, without a method in the envelope', async () => {
    const insight = await create();
    const url = `/v1/aiinsights/${insight.id}`;
    const body = await expectEnvelope((options) => rest('DELETE', url, undefined, options), {
      status: 200,
      sentBy: 'DELETE',
      action: 'delete',
      url,
    });
    expect(body.aiInsight).toEqual({ ...insight, isActive: false, recordVersion: 2, updatedAt: time });
    expect(Object.keys(body.aiInsight)).toEqual(documentedKeys);
  });

  it('gets an insight with its audience as an object', async () => {
    const insight = await create();
    const url = `/v1/insights/${insight.id}`;
    const body = await expectEnvelope((options) => rest('GET', url, undefined, options), {
      status: 200,
      method: 'GET',
      sentBy: 'GET',
      action: 'get',
      url,
    });
    const audienceUser = {
      email: 'grace@acme.test',
      fullname: 'Grace Hopper',
      avatar: 'https://acme.test/g.png',
    };
    expect(body.aiInsight).toEqual({ ...insight, audienceUser });
    // The documented order: the audience before isActive.
    expect(Object.keys(body.aiInsight)).toEqual(documentedKeys.toSpliced(9, 0, 'audienceUser'));
    expect(Object.keys(body.aiInsight.audienceUser)).toEqual(['email', 'fullname', 'avatar']);
  });

  it('lists insights, newest first, with their audience as an array, and the paging', async () => {
    const type = 'only-in-this-list';
    const first = await create({ insightType: type });
    const second = await create({ insightType: type, audienceUserId: undefined });
    const third = await create({ insightType: type, audienceUserId: 'nobody-knows' });
    const url = `/v1/insights?insightType=${type}`;
    const body = await expectEnvelope(
      (options) => rest('GET', url, undefined, options),
      { status: 200, method: 'GET', sentBy: 'GET', action: 'list', url, rowCount: 3 },
      ['aiInsights', 'paging', 'filters', 'uiPermissions'],
    );
    const audience = [
      { email: 'grace@acme.test', fullname: 'Grace Hopper', avatar: 'https://acme.test/g.png' },
    ];
    const byId = new Map(body.aiInsights.map((insight: any) => [insight.id, insight]));
    expect([byId.get(first.id), byId.get(second.id), byId.get(third.id)]).toEqual([
      { ...first, audienceUser: audience },
      { ...second, audienceUserId: null, audienceUser: [] },
      { ...third, audienceUser: [] },
    ]);
    expect(body.aiInsights[0].id).not.toBe(first.id);
    expect(Object.keys(body.aiInsights[0])).toEqual(documentedKeys.toSpliced(9, 0, 'audienceUser'));
    expect(body.paging).toEqual({ pageNumber: 1, pageRowCount: 25, totalRowCount: 3, pageCount: 1 });
    expect(Object.keys(body.paging)).toEqual(['pageNumber', 'pageRowCount', 'totalRowCount', 'pageCount']);
    expect([body.filters, body.uiPermissions]).toEqual([[], []]);
  });

  it('saves an insight with all that saveinsight takes', async () => {
    const url = '/v1/saveinsight';
    const given = toSaveBody({ aiStatus: 'error', deliveredTime: null });
    const body = await expectEnvelope((options) => rest('POST', url, given, options), {
      status: 201,
      method: 'POST',
      sentBy: 'POST',
      action: 'create',
      url,
    });
    const { title, summary, audienceType, chart, data, suggestion, period, insightType, details } = given;
    expect(body.aiInsight).toEqual(
      createdResponse({
        ...{ title, summary, audienceType, chart, data, suggestion, period, insightType, details },
        audienceUserId: null,
        aiStatus: 'error',
        aiStatus_idx: 2,
      }),
    );
    expect(Object.keys(body.aiInsight)).toEqual([...documentedKeys, ...savedKeys]);
    const got = await rest('GET', `/v1/insights/${body.aiInsight.id}`);
    expect(got.body.aiInsight).toEqual({ ...body.aiInsight, audienceUser: null });
  });

  it('saves what is absent of saveinsight’s optional fields as null', async () => {
    const optional = ['chart', 'data', 'suggestion', 'period', 'audienceUserId', 'deliveredTime'];
    const given = toSaveBody(Object.fromEntries(optional.map((name) => [name, undefined])));
    const { body } = await rest('POST', '/v1/saveinsight', given);
    expect(optional.map((name) => body.aiInsight[name])).toEqual(optional.map(() => null));
  });

  it('saves the agent’s latest answer for the caller, delivered at once', async () => {
    const url = '/v1/save-insight';
    await stores.workforce.answers.save('acme', 'ada', agentAnswer, new Date());
    const before = Date.now();
    const body = await expectEnvelope((options) => rest('POST', url, {}, options), {
      status: 201,
      method: 'POST',
      sentBy: 'POST',
      action: 'create',
      url,
    });
    const { title, summary, chart, data, suggestion, period } = agentAnswer;
    expect(body.aiInsight).toEqual(
      createdResponse({
        ...{ title, summary, chart, data, suggestion, period },
        insightType: 'shift_optimization',
        audienceType: 'manager',
        audienceUserId: 'ada',
        applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-15' },
        details: JSON.stringify(agentAnswer),
        aiStatus: 'delivered',
        aiStatus_idx: 1,
        deliveredTime: time,
      }),
    );
    expect(Object.keys(body.aiInsight)).toEqual([...documentedKeys, ...savedKeys]);
    expect(Date.parse(body.aiInsight.deliveredTime)).toBeGreaterThanOrEqual(before);
    const named = await rest('POST', url, { insightType: 'absenteeism_alert' });
    expect(named.body.aiInsight.insightType).toBe('absenteeism_alert');
  });

  it('takes the day of the answer where its period names none', async () => {
    const at = new Date(Date.now() - 60_000);
    const answer = { ...agentAnswer, period: 'last month' };
    await stores.workforce.answers.save('acme', 'eve', answer, at);
    const { body } = await rest('POST', '/v1/save-insight', {}, { user: 'eve', roles: ['employee'] });
    const day = at.toISOString().slice(0, 10);
    expect(body.aiInsight).toMatchObject({
      applicablePeriod: { startDate: day, endDate: day },
      audienceUserId: 'eve',
      audienceType: 'employee',
    });
  });

  it('answers save-insight without an answer of the last hour with 400', async () => {
    const old = new Date(Date.now() - 3_600_001);
    await stores.workforce.answers.save('acme', 'late', agentAnswer, old);
    for (const user of ['late', 'silent']) {
      const { status, body } = await rest('POST', '/v1/save-insight', {}, { user });
      expect([user, status, body.message]).toEqual([
        user,
        400,
        'answer: expected an answer from the insight agent within the last hour, got nothing',
      ]);
    }
  });
});
