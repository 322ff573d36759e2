import { useGateway } from '../../helpers/gateway.ts';

const gateway = useGateway();

/** What clients send that read events, parts and JSON alike, whatever the operation. */
const everything =
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed';

it('a query of a client that would accept events as well is answered in JSON', async () => {
  const { status, headers, body } = await gateway().graphqlAnswer(
    '{ viewer { userId } }',
    {},
    {
      headers: { accept: everything },
    },
  );
  expect([status, headers['content-type'], body]).toEqual([
    200,
    'application/graphql-response+json; charset=utf-8',
    { data: { viewer: { userId: 'ada' } } },
  ]);
});

it('a query that only mentions a subscription is no subscription', async () => {
  const query = 'query Q { viewer { userId } } subscription S { insightChanged { insightId } }';
  const { status, body } = await gateway().request(
    'POST',
    '/graphql',
    { query, operationName: 'Q' },
    { headers: { accept: everything } },
  );
  expect([status, body]).toEqual([200, { data: { viewer: { userId: 'ada' } } }]);
});

it('a subscription of that client gets events', async () => {
  const address = await gateway().listen();
  const leaving = new AbortController();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      ...(await gateway().headersFor()),
      accept: everything,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: 'subscription { insightChanged { insightId } }' }),
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
  ]);
  leaving.abort();
});

it('a client that accepts events alone is told to send a query otherwise', async () => {
  const { status, body } = await gateway().graphqlAnswer(
    '{ viewer { userId } }',
    {},
    {
      headers: { accept: 'text/event-stream' },
    },
  );
  expect([status, body.errors[0].message]).toEqual([
    400,
    'Expected a subscription, got a query; send it by HTTP POST',
  ]);
});

it('a subscription to what is not there is refused with the status of its reason', async () => {
  const query = 'subscription { jobEvents(jobId: "none") { seq } }';
  const { status, body } = await gateway().graphqlAnswer(
    query,
    {},
    { headers: { accept: 'text/event-stream' } },
  );
  expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

it('an id that is longer than any stored one does not exist, on either side', async () => {
  const id = '語'.repeat(5_000);
  const query = `query ($id: ID!) { insight(id: $id) { id } job(id: $id) { id } }`;
  expect(await gateway().graphql(query, { id })).toEqual({ insight: null, job: null });
  const remove = 'mutation ($id: ID!) { deleteInsight(input: { id: $id }) { userErrors { code } } }';
  expect(await gateway().graphql(remove, { id })).toEqual({
    deleteInsight: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
  const { status } = await gateway().rest('GET', `/insights/${encodeURIComponent('語'.repeat(300))}`);
  expect(status).toBe(404);
});
