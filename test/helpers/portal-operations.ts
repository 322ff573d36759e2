import type { TestResponse, RequestOptions, TestGateway } from './gateway.ts';

/* The portal's queries and history, for tests that send them and for tests that replay all operations. */

const runFields = `id type userId query maxRecommendations isSuccess errorDetails answer confidence sources
  suggestions recommendations { title description effortLevel impactLevel priorityScore } aiProvider aiModel
  isDegraded tokensUsed executionTimeMs completedAt`;

export const analyzeMutation = `mutation ($input: AnalyzeInput!) { analyze(input: $input) {
  analysis { type answer confidence sources suggestions
    recommendations { title description effortLevel impactLevel priorityScore }
    metadata { aiProvider aiModel executionTimeMs tokensUsed isDegraded
      attempts { provider model outcome status latencyMs } } }
  userErrors { code field message } } }`;

export const runsQuery = `query ($first: Int, $after: String, $last: Int, $before: String,
    $filter: AnalysisRunFilter, $scope: RunScope! = MINE) {
  analysisRuns(first: $first, after: $after, last: $last, before: $before, filter: $filter, scope: $scope) {
    totalCount edges { cursor } nodes { ${runFields} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** A request to the Portal Insights API; `url` is what follows its prefix. */
export async function portal(
  gateway: TestGateway,
  method: string,
  url: string,
  body?: unknown,
  options?: RequestOptions,
): Promise<TestResponse> {
  return await gateway.request(method, `/api/insights${url}`, body, options);
}

/** Asks a query over REST. */
export const ask = (gateway: TestGateway, body: unknown, options?: RequestOptions) =>
  portal(gateway, 'POST', '/query', body, options);

/** What a request can name of another tenant's runs. */
export interface PortalTarget {
  runCursor: string;
}

/**
 * A run of the owner's between two of the other's.
 * @returns the cursor that stands on it, and one of the same shape on a run that nobody has.
 */
export async function createRunCursors(
  gateway: TestGateway,
  owner: RequestOptions,
  other: RequestOptions,
  query: string,
): Promise<{ existing: string; absent: string }> {
  const type = 'nlq';
  await ask(gateway, { type, query: 'How are we doing?' }, other);
  await ask(gateway, { type, query }, owner);
  await ask(gateway, { type, query: 'What changed?' }, other);
  const { analysisRuns } = await gateway.graphql(runsQuery, {}, owner);
  const existing: string = analysisRuns.edges[0].cursor;
  const plain = Buffer.from(existing, 'base64url').toString();
  const absent = plain.replace(analysisRuns.nodes[0].id, '550e8400-e29b-41d4-a716-446655440002');
  return { existing, absent: Buffer.from(absent).toString('base64url') };
}

/** Everything in a run that differs between two runs alike is left out, so that replays can be compared. */
export const portalGraphql: Record<string, (target: PortalTarget) => { query: string; variables: object }> = {
  'Query.analysisRuns': ({ runCursor }) => ({
    query: `query ($cursor: String) {
      all: analysisRuns(first: 50, scope: ALL) { nodes { query answer } }
      after: analysisRuns(first: 50, after: $cursor, scope: ALL) { nodes { query } }
      before: analysisRuns(last: 50, before: $cursor, scope: ALL) { nodes { query } }
      filtered: analysisRuns(filter: { type: [SCORING] }, scope: ALL) { totalCount nodes { query } } }`,
    variables: { cursor: runCursor },
  }),
  'Mutation.analyze': () => ({
    query: `mutation { analyze(input: { type: EXPLAIN, query: "What is bounce rate?" }) {
      analysis { answer confidence sources } userErrors { code field message } } }`,
    variables: {},
  }),
};

export const portalRestOperations: Record<string, () => { method: string; url: string; body?: unknown }> = {
  'post /api/insights/query': () => ({
    method: 'POST',
    url: '/api/insights/query',
    body: { type: 'scoring' },
  }),
  // The second of the replays has made one run more.
  'get /api/insights/history': () => ({ method: 'GET', url: '/api/insights/history?limit=1' }),
};

/** Makes the gateway send every query about runs that it knows. */
export async function runPortalQueries(gateway: TestGateway): Promise<void> {
  for (const type of ['scoring', 'playbook']) await ask(gateway, { type });
  await ask(gateway, { type: 'nlq', query: 'How is my website performing?' });
  await portal(gateway, 'GET', '/history');
  await portal(gateway, 'GET', '/history?limit=1&offset=1');
  for (const scope of ['MINE', 'ALL']) {
    for (const filter of [undefined, { type: ['NLQ'] }, { type: ['NLQ', 'SCORING'] }]) {
      const { pageInfo } = (await gateway.graphql(runsQuery, { scope, first: 2 })).analysisRuns;
      await gateway.graphql(runsQuery, { scope, filter, first: 1 });
      await gateway.graphql(runsQuery, { scope, filter, first: 1, after: pageInfo.endCursor });
      await gateway.graphql(runsQuery, { scope, filter, last: 1 });
      await gateway.graphql(runsQuery, { scope, filter, last: 1, before: pageInfo.startCursor });
    }
  }
}
