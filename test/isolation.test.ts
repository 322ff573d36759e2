import { isObjectType, type GraphQLSchema, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { useGateway, type RequestOptions } from './helpers/gateway.ts';
import { saveMutation, toBody, toInput } from './helpers/insights.ts';
import { RawSocket, until } from './helpers/streams.ts';

/*
 * Every operation, replayed by another tenant with the first tenant's ids, filters and cursors, answers as it
 * does for ids that do not exist. The operations come from the schema and from the OpenAPI document; one that
 * has no mapping here fails the test.
 */

const gateway = useGateway();

/** What a request can name of another tenant. */
interface Target {
  id: string;
  nodeId: string;
  cursor: string;
  text: string;
}
interface GraphqlRequest {
  query: string;
  variables: object;
}
interface RestRequest {
  method: string;
  url: string;
  body?: unknown;
}

const fields = 'nodeId id tenantId: id title description createdAt updatedAt';

const graphqlMappings: Record<string, (target: Target) => GraphqlRequest> = {
  'Query.node': ({ nodeId }) => ({
    query: `query ($nodeId: ID!) { node(id: $nodeId) { nodeId ... on Insight { ${fields} } } }`,
    variables: { nodeId },
  }),
  'Query.viewer': () => ({ query: '{ viewer { tenantId userId roles name email } }', variables: {} }),
  'Query.insights': ({ cursor, text }) => ({
    query: `query ($after: String, $text: String) {
      after: insights(first: 50, after: $after) { totalCount nodes { ${fields} } pageInfo { hasPreviousPage } }
      before: insights(last: 50, before: $after) { totalCount nodes { ${fields} } }
      filtered: insights(filter: { text: $text }) { totalCount nodes { ${fields} } } }`,
    variables: { after: cursor, text },
  }),
  'Query.insight': ({ id }) => ({
    query: `query ($id: ID!) { insight(id: $id) { ${fields} } }`,
    variables: { id },
  }),
  'Query.insightBoard': ({ text }) => ({
    query: `query ($text: String) { insightBoard(filter: { text: $text }) {
      totalCount quickWins { ${fields} } columns { count quickWinCount insights { ${fields} } } } }`,
    variables: { text },
  }),
  'Mutation.saveInsights': ({ id }) => ({
    query: saveMutation,
    variables: { insights: [toInput({ id, title: 'Overwritten', updatedAt: '2026-05-05T00:00:00Z' })] },
  }),
  'Mutation.updateInsight': ({ id }) => ({
    query: `mutation ($id: ID!) { updateInsight(input: { id: $id, title: "Changed" }) {
      insight { ${fields} } userErrors { code field message } } }`,
    variables: { id },
  }),
  'Mutation.deleteInsight': ({ id }) => ({
    query: `mutation ($id: ID!) { deleteInsight(input: { id: $id }) {
      deletedId userErrors { code field message } } }`,
    variables: { id },
  }),
};

/** Proven by listening, below. */
const subscriptionMappings: Record<string, string> = {
  'Subscription.insightChanged': 'subscription { insightChanged { type insightId insight { title } } }',
};

const prefix = '/traction/api/v1';
const restMappings: Record<string, (target: Target) => RestRequest> = {
  [`post ${prefix}/insights/batch`]: ({ id }) => ({
    method: 'POST',
    url: `${prefix}/insights/batch`,
    body: { insights: [toBody({ id, title: 'Overwritten', updated_at: '2026-05-05T00:00:00Z' })] },
  }),
  [`get ${prefix}/insights`]: () => ({ method: 'GET', url: `${prefix}/insights` }),
  [`get ${prefix}/insights/{id}`]: ({ id }) => ({ method: 'GET', url: `${prefix}/insights/${id}` }),
  [`put ${prefix}/insights/{id}`]: ({ id }) => ({
    method: 'PUT',
    url: `${prefix}/insights/${id}`,
    body: { title: 'Changed' },
  }),
  [`delete ${prefix}/insights/{id}`]: ({ id }) => ({ method: 'DELETE', url: `${prefix}/insights/${id}` }),
};
/** They know no tenant, or are replayed by the schema. */
const elsewhere = ['get /livez', 'get /readyz', 'get /metrics', 'get /graphql', 'post /graphql'];

const [owner, other] = [{ tenant: 'owner' }, { tenant: 'other' }];
const title = 'Only the owner knows the heron';
let existing: Target;
let absent: Target;
let ownersInsights: unknown;

const readAll = async (options: RequestOptions) =>
  (await gateway().rest('GET', '/insights', undefined, options)).body;

beforeAll(async () => {
  await gateway().graphql(saveMutation, { insights: [toInput({ id: 'secret-1', title })] }, owner);
  await gateway().graphql(
    saveMutation,
    { insights: [toInput({ id: 'mine-1', createdAt: '2026-03-05T00:00:00Z' }), toInput({ id: 'mine-2' })] },
    other,
  );
  ownersInsights = await readAll(owner);
  const { insights } = await gateway().graphql(
    '{ insights { edges { cursor node { nodeId } } } }',
    {},
    owner,
  );
  const [edge] = insights.edges;
  existing = { id: 'secret-1', nodeId: edge.node.nodeId, cursor: edge.cursor, text: 'the heron' };
  // The same shapes, of things that nobody has.
  const replace = (text: string) =>
    Buffer.from(Buffer.from(text, 'base64url').toString().replace('secret-1', 'absent-1')).toString(
      'base64url',
    );
  absent = {
    id: 'absent-1',
    nodeId: replace(edge.node.nodeId),
    cursor: replace(edge.cursor),
    text: 'the raven',
  };
});

/** An answer with what differs between any two requests left out. */
function normalize(answer: unknown, target: Target): unknown {
  let text = JSON.stringify(answer);
  for (const [name, value] of Object.entries(target)) text = text.replaceAll(value as string, `<${name}>`);
  return JSON.parse(text.replace(/"updatedAt":"2[^"]*"/g, '"updatedAt":"<time>"'));
}

/** Removes what the replay may have made in the other tenant, so that both replays start alike. */
async function cleanUp(target: Target): Promise<void> {
  await gateway().rest('DELETE', `/insights/${target.id}`, undefined, other);
}

async function replay(send: (target: Target) => Promise<{ status: number; body: unknown }>) {
  const answers = [];
  for (const target of [existing, absent]) {
    const { status, body } = await send(target);
    answers.push(normalize({ status, body }, target));
    expect(JSON.stringify(body)).not.toContain(title);
    await cleanUp(target);
    expect(await readAll(owner)).toEqual(ownersInsights);
  }
  expect(answers[0]).toEqual(answers[1]);
}

async function loadSchema(): Promise<GraphQLSchema> {
  return buildClientSchema(await gateway().graphql(getIntrospectionQuery()));
}

describe('another tenant’s ids, filters and cursors', () => {
  it('answer like absent ones in every GraphQL query and mutation', async () => {
    const schema = await loadSchema();
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );
    expect(operations.toSorted()).toEqual(Object.keys(graphqlMappings).toSorted());
    for (const operation of operations) {
      const toRequest = graphqlMappings[operation]!;
      await replay(async (target) => {
        const { query, variables } = toRequest(target);
        return await gateway().graphqlAnswer(query, variables, other);
      });
    }
  });

  it('answer like absent ones on every REST route', async () => {
    const document = (await gateway().request('GET', '/openapi.json')).body;
    const routes = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    expect(routes.toSorted()).toEqual([...Object.keys(restMappings), ...elsewhere].toSorted());
    for (const toRequest of Object.values(restMappings)) {
      await replay(async (target) => {
        const { method, url, body } = toRequest(target);
        return await gateway().request(method, url, body, other);
      });
    }
  });

  it('are found by the tenant itself, so that the replays above prove something', async () => {
    for (const name of ['Query.node', 'Query.insights', 'Query.insight', 'Query.insightBoard']) {
      const { query, variables } = graphqlMappings[name]!(existing);
      expect(JSON.stringify((await gateway().graphqlAnswer(query, variables, owner)).body)).toMatch(
        name === 'Query.insights' ? /the heron/ : new RegExp(title),
      );
    }
    const { status } = await gateway().rest('GET', `/insights/${existing.id}`, undefined, owner);
    expect(status).toBe(200);
  });
});

describe('another tenant’s events', () => {
  it('never reach a subscription', async () => {
    const schema = await loadSchema();
    const names = Object.keys(schema.getSubscriptionType()!.getFields()).map(
      (name) => `Subscription.${name}`,
    );
    expect(names).toEqual(Object.keys(subscriptionMappings));
    for (const name of names) {
      const base = await gateway().listen();
      const [own, foreign] = await Promise.all(
        [owner, other].map(async (identity) => new RawSocket(base).init(await gateway().tokenFor(identity))),
      );
      const query = subscriptionMappings[name];
      for (const socket of [own!, foreign!]) socket.send({ id: '1', type: 'subscribe', payload: { query } });
      await until('the owner hears', async () => {
        await gateway().graphql(saveMutation, { insights: [toInput({ id: 'secret-1', title })] }, owner);
        return own!.messages.some(({ type }) => type === 'next');
      });
      await gateway().graphql(saveMutation, { insights: [toInput({ id: 'mine-1' })] }, other);
      const heard = await foreign!.message(({ type }) => type === 'next');
      expect(heard.payload.data.insightChanged.insightId).toBe('mine-1');
      await Promise.all([own!.close(), foreign!.close()]);
    }
  });
});

describe('another tenant’s idempotency key', () => {
  it('is another key, over REST and GraphQL', async () => {
    const headers = { 'idempotency-key': 'shared-key' };
    const body = { insights: [toBody({ id: 'keyed' })] };
    const first = await gateway().rest('POST', '/insights/batch', body, { ...owner, headers });
    const foreign = await gateway().rest('POST', '/insights/batch', body, { ...other, headers });
    expect([first.body.data.insights[0].tenantId, foreign.body.data.insights[0].tenantId]).toEqual([
      'owner',
      'other',
    ]);
    expect(foreign.headers['idempotency-replayed']).toBeUndefined();
    const again = await gateway().rest('POST', '/insights/batch', body, { ...owner, headers });
    expect([again.headers['idempotency-replayed'], again.body]).toEqual(['true', first.body]);

    const graphqlHeaders = { 'idempotency-key': 'shared-graphql-key' };
    const variables = { insights: [toInput({ id: undefined })] };
    const mine = await gateway().graphqlAnswer(saveMutation, variables, {
      ...owner,
      headers: graphqlHeaders,
    });
    const theirs = await gateway().graphqlAnswer(saveMutation, variables, {
      ...other,
      headers: graphqlHeaders,
    });
    const idOf = (answer: typeof mine) => answer.body.data.saveInsights.insights[0].id;
    expect(idOf(theirs)).not.toBe(idOf(mine));
    expect(theirs.headers['idempotency-replayed']).toBeUndefined();
  });
});
