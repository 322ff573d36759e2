import { useGateway, type Identity } from '../../../helpers/gateway.ts';
import { subscribe, workforceRest } from '../../../helpers/workforce.ts';

const gateway = useGateway();
beforeAll(() => subscribe(gateway(), 'acme'));

const userErrors = 'userErrors { code field message }';
const fields = `nodeId id companyId insightType audienceUserId audienceUser { email } audienceType audienceTypeRaw
  applicablePeriod { startDate endDate } details detailsJson aiStatus deliveredTime title summary chart data suggestion
  period isActive recordVersion createdAt updatedAt ownerId`;
const mutation = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { aiInsight { ${fields} } ${userErrors} } }`;
const send = async (name: string, input: object, identity?: Identity) =>
  (await gateway().graphql(mutation(name), { input }, identity))[name];

const draft = {
  insightType: 'staffingPrediction',
  audienceUserId: 'user-7',
  applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
  details: '{"message":"m"}',
};
const time = expect.stringMatching(/^20.*Z$/);

describe('the mutations of insights', () => {
  it('create a pending insight if no status is given, and show it whole', async () => {
    const { aiInsight, userErrors } = await send('createAiInsight', draft);
    expect(userErrors).toEqual([]);
    const { id, nodeId } = aiInsight;
    expect(aiInsight).toEqual({
      ...draft,
      id,
      nodeId: Buffer.from(`AiInsight:${id}`).toString('base64url'),
      companyId: 'acme',
      audienceUser: null,
      audienceType: null,
      audienceTypeRaw: null,
      detailsJson: { message: 'm' },
      aiStatus: 'PENDING',
      deliveredTime: null,
      title: null,
      summary: null,
      chart: null,
      data: null,
      suggestion: null,
      period: null,
      isActive: true,
      recordVersion: 1,
      createdAt: time,
      updatedAt: time,
      ownerId: 'ada',
    });
    const { node } = await gateway().graphql(
      `query ($nodeId: ID!) { node(id: $nodeId) { ... on AiInsight { ${fields} } } }`,
      { nodeId },
    );
    expect(node).toEqual(aiInsight);
  });

  it('save what a conversation has brought, with audiences and keys that are not documented', async () => {
    const input = {
      ...draft,
      title: 't',
      summary: '',
      audienceType: 'shareholders',
      aiStatus: 'DELIVERED',
      chart: { 'a.b': { $set: [1, null, 'x'] } },
      data: {},
      details: 'no JSON',
    };
    const { aiInsight } = await send('saveAiInsight', input);
    expect(aiInsight).toMatchObject({
      ...input,
      audienceType: null,
      audienceTypeRaw: 'shareholders',
      detailsJson: null,
      deliveredTime: time,
    });
    const typed = await send('saveAiInsight', { ...input, audienceType: 'employee' });
    expect(typed.aiInsight.audienceType).toBe('EMPLOYEE');
    const refused = await send('saveAiInsight', { ...input, chart: [1] });
    expect(refused).toEqual({
      aiInsight: null,
      userErrors: [
        { code: 'BAD_INPUT', field: ['chart'], message: 'chart: expected an object, got an array' },
      ],
    });
  });

  it('update what is given, and clear what can be null', async () => {
    const { id } = (await send('createAiInsight', draft)).aiInsight;
    const { aiInsight } = await send('updateAiInsight', { id, audienceUserId: null, aiStatus: 'DELIVERED' });
    expect(aiInsight).toMatchObject({
      ...draft,
      audienceUserId: null,
      aiStatus: 'DELIVERED',
      deliveredTime: time,
      recordVersion: 2,
    });
    expect((await send('updateAiInsight', { id, details: null })).userErrors).toEqual([
      { code: 'BAD_INPUT', field: ['details'], message: 'details: expected a value, got null' },
    ]);
    expect((await send('updateAiInsight', { id: 'absent', details: 'x' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: null, message: 'AiInsight not found' },
    ]);
  });

  it('delete once', async () => {
    const { id } = (await send('createAiInsight', draft)).aiInsight;
    const remove = async () =>
      (
        await gateway().graphql(
          `mutation ($id: ID!) { deleteAiInsight(input: { id: $id }) { deletedId ${userErrors} } }`,
          { id },
        )
      ).deleteAiInsight;
    expect(await remove()).toEqual({ deletedId: id, userErrors: [] });
    expect(await remove()).toEqual({
      deletedId: null,
      userErrors: [{ code: 'NOT_FOUND', field: null, message: 'AiInsight not found' }],
    });
  });

  it('refuse a type that no index can hold, and a period that ends before it starts', async () => {
    const cases = [
      [{ insightType: '' }, 'insightType'],
      [{ insightType: 'x'.repeat(257) }, 'insightType'],
      [{ audienceUserId: 'x'.repeat(257) }, 'audienceUserId'],
      [{ applicablePeriod: { startDate: '2026-01-02', endDate: '2026-01-01' } }, 'endDate'],
      [{ applicablePeriod: { startDate: '', endDate: '2026-01-01' } }, 'startDate'],
    ] as const;
    for (const [overrides, field] of cases) {
      const { aiInsight, userErrors } = await send('createAiInsight', { ...draft, ...overrides });
      expect([aiInsight, userErrors[0].code, userErrors[0].field.at(-1)]).toEqual([null, 'BAD_INPUT', field]);
    }
  });

  it('have no answer of the agent to save if there is none', async () => {
    const { aiInsight, userErrors } = await send('saveAgentAnswer', {}, { user: 'silent' });
    expect([aiInsight, userErrors[0].code]).toEqual([null, 'BAD_INPUT']);
  });

  it('answer a refusal by the policy as an error of the field', async () => {
    const input = { id: 'any', details: 'x' };
    const { body } = await gateway().graphqlAnswer(
      mutation('updateAiInsight'),
      { input },
      { roles: ['manager'] },
    );
    expect(body.errors[0]).toMatchObject({
      message:
        'Expected a role that may update insights (superAdmin, saasAdmin, tenantOwner, admin, service), got manager',
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('without a subscription', () => {
  it('the connection is empty, and one insight is forbidden', async () => {
    const identity = { tenant: 'unsubscribed' };
    const { aiInsights } = await gateway().graphql(
      '{ aiInsights { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }',
      {},
      identity,
    );
    expect(aiInsights).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    const nodeId = Buffer.from('AiInsight:x').toString('base64url');
    for (const field of ['aiInsight(id: "x") { id }', `node(id: "${nodeId}") { nodeId }`]) {
      const { body } = await gateway().graphqlAnswer(`{ ${field} }`, {}, identity);
      expect([field, body.errors[0].extensions.code]).toEqual([field, 'FORBIDDEN']);
    }
  });
});

describe('GraphQL and REST', () => {
  it('share their insights', async () => {
    const { id } = (await send('createAiInsight', draft)).aiInsight;
    const { body } = await workforceRest(gateway(), 'GET', `/v1/insights/${id}`);
    expect(body.aiInsight).toMatchObject({ id, ...draft, aiStatus: 'pending', aiStatus_idx: 0 });
  });
});
