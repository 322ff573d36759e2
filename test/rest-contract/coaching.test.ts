import { useGateway } from '../helpers/gateway.ts';
import { toBody } from '../helpers/insights.ts';

const gateway = useGateway();
const rest: ReturnType<typeof gateway>['rest'] = (...args) => gateway().rest(...args);
const save = (insights: unknown[], tenant = 'acme') =>
  rest('POST', '/insights/batch', { insights }, { tenant });

/** The documented order of an insight's fields, with their mixed casing. */
const fieldOrder = [
  'id',
  'tenantId',
  'title',
  'description',
  'category',
  'priority',
  'kiss_category',
  'alignment_impact',
  'status',
  'businessImpact',
  'effortRequired',
  'createdAt',
  'updatedAt',
];

const failure = (error: unknown) => ({ success: false, data: null, error, code: null, details: null });

const first = toBody({ id: 'insight_a1' });
const second = toBody({
  id: 'insight_a2',
  title: 'Keep the weekly customer call',
  description: 'Accounts with a weekly call renew at 96%.',
  category: 'leadership',
  priority: 'medium',
  kiss_category: 'keep',
  alignment_impact: 'It keeps us close to those we serve.',
  created_at: '2026-03-03T17:05:00.000Z',
  metadata: { business_impact: 'high', effort_required: 'medium' },
});
beforeEach(async () => {
  for (const id of ['insight_a1', 'insight_a2']) await rest('DELETE', `/insights/${id}`);
});

const firstResponse = {
  id: 'insight_a1',
  tenantId: 'acme',
  title: first.title,
  description: first.description,
  category: 'operations',
  priority: 'high',
  kiss_category: 'improve',
  alignment_impact: first.alignment_impact,
  status: 'active',
  businessImpact: 'high',
  effortRequired: 'low',
  createdAt: '2026-03-04T08:30:00.000Z',
  updatedAt: '2026-03-04T08:30:00.000Z',
};
const secondResponse = {
  id: 'insight_a2',
  tenantId: 'acme',
  title: second.title,
  description: second.description,
  category: 'leadership',
  priority: 'medium',
  kiss_category: 'keep',
  alignment_impact: second.alignment_impact,
  status: 'active',
  businessImpact: 'high',
  effortRequired: 'medium',
  createdAt: '2026-03-03T17:05:00.000Z',
  updatedAt: '2026-03-03T17:05:00.000Z',
};

describe('the documented examples of the Coaching Insights API', () => {
  it('saves a batch and answers with every field, times from created_at and metadata flattened', async () => {
    const answer = await save([first, second]);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.body).toEqual({
      success: true,
      data: { savedCount: 2, insights: [firstResponse, secondResponse] },
      error: null,
    });
    expect(Object.keys(answer.body)).toEqual(['success', 'data', 'error']);
    expect(Object.keys(answer.body.data)).toEqual(['savedCount', 'insights']);
    expect(Object.keys(answer.body.data.insights[0])).toEqual(fieldOrder);
  });

  it('lists all of the tenant’s insights, newest first', async () => {
    await save([second, first]);
    const answer = await rest('GET', '/insights');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ success: true, data: [firstResponse, secondResponse], error: null });
    expect(Object.keys(answer.body.data[0])).toEqual(fieldOrder);
  });

  it('lists nothing as an empty array', async () => {
    const answer = await rest('GET', '/insights', undefined, { tenant: 'empty' });
    expect([answer.status, answer.body]).toEqual([200, { success: true, data: [], error: null }]);
  });

  it('gets one insight by its id', async () => {
    await save([first]);
    const answer = await rest('GET', '/insights/insight_a1');
    expect([answer.status, answer.body]).toEqual([200, { success: true, data: firstResponse, error: null }]);
    expect(Object.keys(answer.body.data)).toEqual(fieldOrder);
  });

  it('updates what is given, leaves the rest, and moves updatedAt', async () => {
    await save([first]);
    const before = Date.now();
    const changes = {
      title: 'Halve the onboarding',
      description: 'Another text',
      priority: 'critical',
      status: 'in_progress',
    };
    const answer = await rest('PUT', '/insights/insight_a1', changes);
    const updatedAt = answer.body.data?.updatedAt;
    expect([answer.status, answer.body]).toEqual([
      200,
      { success: true, data: { ...firstResponse, ...changes, updatedAt }, error: null },
    ]);
    expect(Object.keys(answer.body.data)).toEqual(fieldOrder);
    expect(updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(before);
    expect((await rest('GET', '/insights/insight_a1')).body).toEqual(answer.body);
  });

  it('deletes for good', async () => {
    await save([first]);
    const answer = await rest('DELETE', '/insights/insight_a1');
    expect([answer.status, answer.body]).toEqual([200, { success: true, data: null, error: null }]);
    expect(Object.keys(answer.body)).toEqual(['success', 'data', 'error']);
    expect((await rest('GET', '/insights/insight_a1')).status).toBe(404);
  });

  it('answers an id that does not exist with 404 in the documented error', async () => {
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', { title: 'No one' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await rest(method, '/insights/absent', body);
      expect([method, answer.status, answer.body]).toEqual([method, 404, failure('Insight not found')]);
      expect(Object.keys(answer.body)).toEqual(['success', 'data', 'error', 'code', 'details']);
    }
  });

  it('answers every operation without a token with 401 in the documented error', async () => {
    for (const [method, url, body] of [
      ['POST', '/insights/batch', { insights: [first] }],
      ['GET', '/insights', undefined],
      ['GET', '/insights/insight_a1', undefined],
      ['PUT', '/insights/insight_a1', { title: 'x' }],
      ['DELETE', '/insights/insight_a1', undefined],
    ] as const) {
      const answer = await rest(method, url, body, { token: null });
      expect([method, url, answer.status, answer.body]).toEqual([
        method,
        url,
        401,
        failure('Missing authentication token'),
      ]);
    }
  });

  it('accepts the tenant’s own X-Tenant-Id and answers another with 401', async () => {
    const own = await rest('GET', '/insights', undefined, { headers: { 'x-tenant-id': 'acme' } });
    expect(own.status).toBe(200);
    const foreign = await rest('GET', '/insights', undefined, { headers: { 'x-tenant-id': 'globex' } });
    expect([foreign.status, foreign.body]).toEqual([
      401,
      failure('Invalid tenant ID: the token does not belong to the named tenant'),
    ]);
  });

  it('answers a path or method that no operation has with 404 in the envelope', async () => {
    for (const [method, url] of [
      ['GET', '/insight'],
      ['GET', '/insights/batch/more'],
      ['PATCH', '/insights/insight_a1'],
      ['POST', '/insights'],
      ['DELETE', '/insights'],
    ] as const) {
      const answer = await rest(method, url);
      expect([method, url, answer.status, answer.body]).toEqual([method, url, 404, failure('Not found')]);
    }
  });
});

describe('a batch with something missing or of the wrong type', () => {
  const cases: [string, unknown, string][] = [
    ['no insights', {}, 'insights: expected a value, got nothing'],
    ['insights null', { insights: null }, 'insights: expected an array, got null'],
    ['insights an object', { insights: {} }, 'insights: expected an array, got an object'],
    ['a body that is an array', [], 'body: expected an object, got an array'],
    ['an item that is a string', { insights: ['x'] }, 'insights[0]: expected an object, got "x"'],
    ...['title', 'description', 'category', 'priority', 'kiss_category'].flatMap(
      (field): [string, unknown, string][] => [
        [
          `no ${field}`,
          { insights: [first, toBody({ [field]: undefined })] },
          `insights[1].${field}: expected a value, got nothing`,
        ],
        [
          `${field} null`,
          { insights: [first, toBody({ [field]: null })] },
          `insights[1].${field}: expected a string, got null`,
        ],
        [
          `${field} a number`,
          { insights: [toBody({ [field]: 7 })] },
          `insights[0].${field}: expected a string, got number 7`,
        ],
      ],
    ),
    [
      'status an array',
      { insights: [toBody({ status: [] })] },
      'insights[0].status: expected a string, got an array',
    ],
    [
      'an empty id',
      { insights: [toBody({ id: '' })] },
      'insights[0].id: expected at least 1 characters, got ""',
    ],
    [
      'metadata a string',
      { insights: [toBody({ metadata: 'x' })] },
      'insights[0].metadata: expected an object, got "x"',
    ],
    [
      'a level that is a number',
      { insights: [toBody({ metadata: { business_impact: 3 } })] },
      'insights[0].metadata.business_impact: expected a string, got number 3',
    ],
    [
      'a time that is none',
      { insights: [toBody({ created_at: 'yesterday' })] },
      'insights[0].created_at: expected an ISO 8601 timestamp, got "yesterday"',
    ],
  ];

  it('is refused with 400 naming index and field, and nothing of it is stored', async () => {
    for (const [name, body, message] of cases) {
      const answer = await rest('POST', '/insights/batch', body, { tenant: 'refused' });
      expect([name, answer.status, answer.body]).toEqual([name, 400, failure(message)]);
    }
    expect((await rest('GET', '/insights', undefined, { tenant: 'refused' })).body.data).toEqual([]);
    expect((await save([first], 'refused')).status).toBe(200);
  });

  it('is refused for an update too', async () => {
    await save([first]);
    for (const field of ['title', 'description', 'priority', 'status']) {
      for (const [value, got] of [
        [null, 'null'],
        [1, 'number 1'],
        [{}, 'an object'],
      ] as const) {
        const answer = await rest('PUT', '/insights/insight_a1', { [field]: value });
        expect([field, answer.status, answer.body]).toEqual([
          field,
          400,
          failure(`${field}: expected a string, got ${got}`),
        ]);
      }
    }
    expect((await rest('GET', '/insights/insight_a1')).body.data).toEqual(firstResponse);
  });
});
