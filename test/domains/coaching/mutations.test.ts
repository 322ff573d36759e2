import { useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toInput } from '../../helpers/insights.ts';

const gateway = useGateway();
const save = async (...insights: object[]) =>
  (await gateway().graphql(saveMutation, { insights })).saveInsights;
const update = async (input: object) =>
  (
    await gateway().graphql(
      `mutation ($input: UpdateInsightInput!) { updateInsight(input: $input) {
         insight { id title description priority status updatedAt } userErrors { code field message } } }`,
      { input },
    )
  ).updateInsight;
const remove = async (id: string) =>
  (
    await gateway().graphql(
      `mutation ($id: ID!) { deleteInsight(input: { id: $id }) { deletedId userErrors { code field message } } }`,
      { id },
    )
  ).deleteInsight;

describe('saveInsights', () => {
  it('answers with what is stored', async () => {
    expect(await save(toInput({ id: 's1' }))).toEqual({
      savedCount: 1,
      insights: [{ id: 's1', createdAt: '2026-03-04T08:30:00.000Z', updatedAt: '2026-03-04T08:30:00.000Z' }],
      userErrors: [],
    });
  });

  it('makes what is absent or null', async () => {
    for (const optional of [undefined, null]) {
      const [made] = (
        await save(toInput({ id: optional, status: optional, createdAt: optional, businessImpact: optional }))
      ).insights;
      expect(made.updatedAt).toBe(made.createdAt);
      const { insight } = await gateway().graphql(
        'query ($id: ID!) { insight(id: $id) { status businessImpact } }',
        { id: made.id },
      );
      expect(insight).toEqual({ status: 'ACTIVE', businessImpact: null });
    }
  });

  it('reports an id that cannot be one as a user error naming its place, and saves nothing', async () => {
    for (const [id, got] of [
      ['', '""'],
      ['x'.repeat(257), 'a longer string'],
    ]) {
      expect(await save(toInput({ id: 'beside' }), toInput({ id }))).toEqual({
        savedCount: 0,
        insights: [],
        userErrors: [
          {
            code: 'BAD_INPUT',
            field: ['insights', '1', 'id'],
            message: `insights[1].id: expected 1 to 256 bytes of UTF-8, got ${got}`,
          },
        ],
      });
    }
    expect((await gateway().graphql('{ insight(id: "beside") { id } }')).insight).toBeNull();
  });

  it('refuses an enum value or a time that is none, naming the variable', async () => {
    for (const [field, value, message] of [
      ['priority', 'URGENT', /\$insights.*at "insights\[0\]\.priority".*"URGENT"/],
      ['createdAt', 'yesterday', /at "insights\[0\]\.createdAt".*expected an ISO 8601 timestamp/],
    ] as const) {
      const { status, body } = await gateway().graphqlAnswer(saveMutation, {
        insights: [toInput({ id: 'odd', [field]: value })],
      });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(body.errors[0].message).toMatch(message);
    }
    expect((await gateway().graphql('{ insight(id: "odd") { id } }')).insight).toBeNull();
  });
});

describe('updateInsight', () => {
  it('changes what is given and leaves what is absent', async () => {
    await save(toInput({ id: 'u1' }));
    expect(await update({ id: 'u1', status: 'COMPLETED' })).toEqual({
      insight: {
        id: 'u1',
        title: toInput().title,
        description: toInput().description,
        priority: 'HIGH',
        status: 'COMPLETED',
        updatedAt: expect.stringMatching(/^20/),
      },
      userErrors: [],
    });
    expect((await update({ id: 'u1', priority: 'LOW', title: 'T' })).insight).toMatchObject({
      title: 'T',
      priority: 'LOW',
      status: 'COMPLETED',
    });
  });

  it('keeps the order by urgency true', async () => {
    await save(toInput({ id: 'u2', priority: 'LOW' }));
    await update({ id: 'u2', priority: 'CRITICAL' });
    const { insights } = await gateway().graphql(
      '{ insights(first: 1, orderBy: { field: PRIORITY }) { nodes { id } } }',
    );
    expect(insights.nodes).toEqual([{ id: 'u2' }]);
  });

  it('reports an explicit null as a user error and changes nothing', async () => {
    await save(toInput({ id: 'u3' }));
    for (const field of ['title', 'description', 'priority', 'status']) {
      expect(await update({ id: 'u3', title: 'Changed', [field]: null })).toEqual({
        insight: null,
        userErrors: [{ code: 'BAD_INPUT', field: [field], message: `${field}: expected a string, got null` }],
      });
    }
    const { insight } = await gateway().graphql('{ insight(id: "u3") { title } }');
    expect(insight).toEqual({ title: toInput().title });
  });

  it('reports an id that does not exist', async () => {
    expect(await update({ id: 'absent', title: 'x' })).toEqual({
      insight: null,
      userErrors: [{ code: 'NOT_FOUND', field: null, message: 'Insight not found' }],
    });
  });
});

describe('deleteInsight', () => {
  it('deletes once and reports the second time', async () => {
    await save(toInput({ id: 'd1' }));
    expect(await remove('d1')).toEqual({ deletedId: 'd1', userErrors: [] });
    expect(await remove('d1')).toEqual({
      deletedId: null,
      userErrors: [{ code: 'NOT_FOUND', field: null, message: 'Insight not found' }],
    });
  });
});

describe('node', () => {
  it('finds an insight by its node id, and nothing for any other text', async () => {
    await save(toInput({ id: 'n:1/ü' }));
    const { insight } = await gateway().graphql('{ insight(id: "n:1/ü") { nodeId } }');
    const query = 'query ($id: ID!) { node(id: $id) { __typename nodeId ... on Insight { id } } }';
    expect((await gateway().graphql(query, { id: insight.nodeId })).node).toEqual({
      __typename: 'Insight',
      nodeId: insight.nodeId,
      id: 'n:1/ü',
    });
    for (const text of ['', 'nonsense', 'Insight:', 'Insight:absent', 'Viewer:ada', '__proto__:x', ':x']) {
      for (const id of [text, Buffer.from(text).toString('base64url')]) {
        expect([id, (await gateway().graphql(query, { id })).node]).toEqual([id, null]);
      }
    }
  });

  it('reads insights asked for one by one together', async () => {
    await save(toInput({ id: 'l1' }), toInput({ id: 'l2' }));
    const data = await gateway().graphql(
      '{ a: insight(id: "l1") { id } b: insight(id: "l2") { id } c: insight(id: "l3") { id } }',
    );
    expect(data).toEqual({ a: { id: 'l1' }, b: { id: 'l2' }, c: null });
  });
});

describe('viewer', () => {
  it('says who the request acts as', async () => {
    const { viewer } = await gateway().graphql('{ viewer { tenantId userId roles name email } }');
    expect(viewer).toEqual({ tenantId: 'acme', userId: 'ada', roles: ['admin'], name: null, email: null });
  });
});
