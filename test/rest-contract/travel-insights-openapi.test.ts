import { findSchemaViolations } from '../helpers/schema-conformance.ts';
import { toBriefing, toEvent, useInsightGateway } from '../helpers/travel-insights.ts';
import { travelInsightRest } from '../helpers/travel-insight-operations.ts';

/* The OpenAPI document says what the travel insights answer, key by key. */

const token = 'the-run-token-of-acme';
const on = useInsightGateway({ AS_OF_DATE: '2026-02-16', AI_RUN_TOKENS: `acme:${token}` });
let paths: Record<string, any>;

beforeAll(async () => {
  await on().storePair('acme', toEvent(), { id: 'r-1' });
  await on().store.saveBriefing('acme', toBriefing({ briefingDate: '2026-02-15' }));
  ({ paths } = (await on().gateway.request('GET', '/openapi.json')).body);
});

const schemaOf = (described: any, status: number) =>
  described.responses[status].content['application/json'].schema;

const send = async (url: string, method: string, body?: unknown) =>
  method === 'post'
    ? await on().run(token)
    : await on().gateway.request(method.toUpperCase(), `/api/v1/ai-insights${url}`, body);

it.each([
  ['get', '/briefing', '/briefing', ['briefing_date']],
  ['get', '/feed', '/feed', ['domain', 'status', 'severity', 'page', 'page_size']],
  [
    'get',
    '/history',
    '/history',
    ['domain', 'status', 'severity', 'date_from', 'date_to', 'page', 'page_size'],
  ],
  [
    'get',
    '/entities/{entity_type}/{entity_id}',
    '/entities/employee/employee-123',
    ['entity_type', 'entity_id', 'domain', 'status', 'severity', 'page', 'page_size'],
  ],
  [
    'get',
    '/recommendations',
    '/recommendations',
    ['domain', 'status', 'priority_min', 'priority_max', 'page', 'page_size'],
  ],
  ['patch', '/recommendations/{id}', '/recommendations/r-1', ['id']],
  ['post', '/run', '/run', []],
])('describes %s %s as it answers, with its parameters', async (method, path, url, parameters) => {
  const described = paths[`/api/v1/ai-insights${path}`][method];
  const { status, body } = await send(url, method, method === 'patch' ? { status: 'resolved' } : undefined);
  expect([status, findSchemaViolations(body, schemaOf(described, 200))]).toEqual([200, []]);
  if (Array.isArray(body.data.items)) expect(body.data.items).toHaveLength(1);
  const names = (described.parameters ?? []).map(({ name }: any) => name);
  expect(names.toSorted()).toEqual(parameters.toSorted());
});

it('describes every failure with the documented envelope', async () => {
  const { body } = await on().get('/feed?status=x');
  for (const operation of Object.keys(travelInsightRest)) {
    const [method = '', path = ''] = operation.split(' ');
    const { responses } = paths[path][method];
    const statuses = Object.keys(responses).filter((status) => status !== '200');
    expect(statuses).toEqual(expect.arrayContaining(['400', '401', '429', '500']));
    for (const status of statuses) {
      expect([
        operation,
        status,
        findSchemaViolations(body, schemaOf({ responses }, Number(status))),
      ]).toEqual([operation, status, []]);
    }
  }
});

it('says that the run asks for its own token, and the others for a bearer token', () => {
  const runPath = '/api/v1/ai-insights/run';
  expect(paths[runPath].post.security).toEqual([{ runToken: [] }]);
  for (const operation of Object.keys(travelInsightRest)) {
    const [method = '', path = ''] = operation.split(' ');
    if (path !== runPath) expect(paths[path][method].security).toBeUndefined();
  }
});
