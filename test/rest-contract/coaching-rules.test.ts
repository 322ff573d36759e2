import { useGateway } from '../helpers/gateway.ts';
import { toBody } from '../helpers/insights.ts';

const gateway = useGateway();
const rest: ReturnType<typeof gateway>['rest'] = (...args) => gateway().rest(...args);
const save = async (insights: unknown[], tenant = 'acme') => {
  const answer = await rest('POST', '/insights/batch', { insights }, { tenant });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body.data;
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('saving', () => {
  it('makes an id, times and the status if they are absent or null', async () => {
    for (const optional of [undefined, null]) {
      const before = Date.now();
      const { insights } = await save([
        toBody({
          id: optional,
          status: optional,
          created_at: optional,
          alignment_impact: optional,
          metadata: optional,
        }),
      ]);
      const [made] = insights;
      expect(made.id).toMatch(uuid);
      expect(made).toMatchObject({
        status: 'active',
        alignment_impact: null,
        businessImpact: null,
        effortRequired: null,
        updatedAt: made.createdAt,
      });
      expect(Date.parse(made.createdAt)).toBeGreaterThanOrEqual(before);
    }
  });

  it('keeps values that are not documented as they were given', async () => {
    const odd = {
      category: 'Legal & Compliance',
      priority: 'urgent',
      kiss_category: 'PIVOT',
      status: 'snoozed',
    };
    const { insights } = await save([
      toBody({ id: 'odd', ...odd, metadata: { business_impact: 'enormous', effort_required: '' } }),
    ]);
    expect(insights[0]).toMatchObject({ ...odd, businessImpact: 'enormous', effortRequired: '' });
    const data = await gateway().graphql(
      `{ insight(id: "odd") { category categoryRaw priority priorityRaw kissCategory kissCategoryRaw
         status statusRaw businessImpact businessImpactRaw effortRequired effortRequiredRaw } }`,
    );
    expect(data.insight).toEqual({
      category: null,
      categoryRaw: 'Legal & Compliance',
      priority: null,
      priorityRaw: 'urgent',
      kissCategory: null,
      kissCategoryRaw: 'PIVOT',
      status: null,
      statusRaw: 'snoozed',
      businessImpact: null,
      businessImpactRaw: 'enormous',
      effortRequired: null,
      effortRequiredRaw: '',
    });
  });

  it('overwrites a repeated id and keeps its createdAt', async () => {
    await save([toBody({ id: 'again', created_at: '2026-01-05T10:00:00.000Z' })]);
    const before = Date.now();
    const { insights } = await save([
      toBody({ id: 'again', title: 'Second', created_at: '2026-02-05T10:00:00.000Z', status: 'completed' }),
    ]);
    expect(insights[0]).toMatchObject({
      title: 'Second',
      status: 'completed',
      createdAt: '2026-01-05T10:00:00.000Z',
    });
    expect(Date.parse(insights[0].updatedAt)).toBeGreaterThanOrEqual(before);
    const { data } = (await rest('GET', '/insights/again')).body;
    expect(data).toEqual(insights[0]);
  });

  it('lets the last of one id win within a batch', async () => {
    const { savedCount, insights } = await save([
      toBody({ id: 'twice', title: 'Earlier' }),
      toBody({ id: 'once' }),
      toBody({ id: 'twice', title: 'Later' }),
    ]);
    expect([savedCount, insights.length]).toEqual([2, 2]);
    expect(insights.find(({ id }: { id: string }) => id === 'twice').title).toBe('Later');
  });

  it('saves an empty batch as nothing', async () => {
    expect(await save([])).toEqual({ savedCount: 0, insights: [] });
  });

  it('ignores fields that it does not know', async () => {
    const { insights } = await save([
      toBody({
        id: 'extra',
        colour: 'red',
        tenantId: 'globex',
        metadata: { business_impact: 'low', x: { y: 1 } },
      }),
    ]);
    expect(insights[0]).toMatchObject({ id: 'extra', tenantId: 'acme', businessImpact: 'low' });
    expect(insights[0]).not.toHaveProperty('colour');
  });

  it('takes updatedAt from updated_at, else from created_at, to the millisecond and in UTC', async () => {
    const { insights } = await save([
      toBody({ id: 't1', created_at: '2026-02-02T23:09:51.327+02:00' }),
      toBody({ id: 't2', created_at: '2026-02-02', updated_at: '2026-02-03T01:02:03Z' }),
    ]);
    expect(
      insights.map(({ createdAt, updatedAt }: Record<string, string>) => [createdAt, updatedAt]),
    ).toEqual([
      ['2026-02-02T21:09:51.327Z', '2026-02-02T21:09:51.327Z'],
      ['2026-02-02T00:00:00.000Z', '2026-02-03T01:02:03.000Z'],
    ]);
  });

  it('lists newest first, whatever the order of saving', async () => {
    const days = ['03', '01', '04', '02'];
    await save(
      days.map((day) => toBody({ id: day, created_at: `2026-05-${day}T00:00:00.000Z` })),
      'ordered',
    );
    const { data } = (await rest('GET', '/insights', undefined, { tenant: 'ordered' })).body;
    expect(data.map(({ id }: { id: string }) => id)).toEqual(['04', '03', '02', '01']);
  });
});

it('a value of any length that fits the body is stored', async () => {
  const long = '語'.repeat(5_000);
  const { insights } = await save([toBody({ id: 'long', title: long, kiss_category: long })], 'long');
  expect(insights[0]).toMatchObject({ title: long, kiss_category: long });
});

describe('updating', () => {
  it('ignores fields that cannot be updated and those that it does not know', async () => {
    const { insights } = await save([toBody({ id: 'fixed' })]);
    const answer = await rest('PUT', '/insights/fixed', {
      id: 'other',
      tenantId: 'globex',
      kiss_category: 'stop',
      category: 'finance',
      alignment_impact: 'none',
      metadata: { business_impact: 'low' },
      businessImpact: 'low',
      created_at: '2020-01-01T00:00:00.000Z',
      createdAt: '2020-01-01T00:00:00.000Z',
      colour: 'red',
    });
    expect(answer.body.data).toEqual({ ...insights[0], updatedAt: answer.body.data.updatedAt });
  });

  it('keeps a raw status and priority', async () => {
    await save([toBody({ id: 'raw' })]);
    const answer = await rest('PUT', '/insights/raw', { priority: 'urgent', status: 'snoozed' });
    expect(answer.body.data).toMatchObject({ priority: 'urgent', status: 'snoozed' });
  });
});

describe('ids of the caller’s own', () => {
  const ids = [
    'a/b/c',
    'a b',
    '100%',
    '%2F',
    'a%2Fb',
    '?q=1#f',
    'ümläut-日本語-🦊',
    'batch',
    '$ne',
    '{"$gt":""}',
    "'; drop table insights; --",
    '+1',
    'x'.repeat(256),
    '日'.repeat(85),
  ];

  it('are found, updated and deleted by their percent-encoded form', async () => {
    const tenant = 'ids';
    await save(
      ids.map((id) => toBody({ id })),
      tenant,
    );
    for (const id of ids) {
      const url = `/insights/${encodeURIComponent(id)}`;
      const got = await rest('GET', url, undefined, { tenant });
      expect([id, got.status, got.body.data?.id]).toEqual([id, 200, id]);
      const put = await rest('PUT', url, { title: `Of ${id.slice(0, 20)}` }, { tenant });
      expect([id, put.status, put.body.data?.title]).toEqual([id, 200, `Of ${id.slice(0, 20)}`]);
      const data = await gateway().graphql(
        'query ($id: ID!) { insight(id: $id) { id } }',
        { id },
        { tenant },
      );
      expect(data.insight).toEqual({ id });
      const deleted = await rest('DELETE', url, undefined, { tenant });
      expect([id, deleted.status]).toEqual([id, 200]);
    }
    expect((await rest('GET', '/insights', undefined, { tenant })).body.data).toEqual([]);
  });

  it('of another form than UTF-8 in a path are 400, and those that cannot exist 404', async () => {
    for (const segment of ['%ff', '%', '%ED%A0%80']) {
      const { status, headers, body } = await rest('GET', `/insights/${segment}`);
      expect([segment, status, headers['content-type'], body]).toEqual([
        segment,
        400,
        'application/json; charset=utf-8',
        {
          success: false,
          data: null,
          error: 'path: expected percent-encoded UTF-8, got something else',
          code: null,
          details: null,
        },
      ]);
    }
    for (const segment of ['x'.repeat(300), 'a%00b']) {
      const { status, body } = await rest('GET', `/insights/${segment}`);
      expect([segment, status, body.error]).toEqual([segment, 404, 'Insight not found']);
    }
  });

  it('longer than 256 characters are refused', async () => {
    const { status, body } = await rest('POST', '/insights/batch', {
      insights: [toBody({ id: 'x'.repeat(257) })],
    });
    expect([status, body.error]).toEqual([
      400,
      'insights[0].id: expected at most 256 characters, got a longer string',
    ]);
  });
});
