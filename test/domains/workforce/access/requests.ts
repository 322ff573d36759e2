import type { TestResponse, RequestOptions, TestGateway } from '../../../helpers/gateway.ts';
import { toInsightBody, toSaveBody, workforcePrefix } from '../../../helpers/workforce.ts';
import type { Case, Operation, Outcome, Target } from './expectations.ts';

/* How each operation is asked for at each transport. */

export const viewerId = 'viewer';

/** The fields that say whom an insight is for. */
export const audienceOf: Record<Target, { audienceUserId: string | null; audienceType: string }> = {
  own: { audienceUserId: viewerId, audienceType: 'employee' },
  "other's": { audienceUserId: 'someone-else', audienceType: 'employee' },
  broadcast: { audienceUserId: null, audienceType: 'company' },
  'company-level': { audienceUserId: null, audienceType: 'manager' },
};

export interface Asked {
  target: Target;
  insightId: string;
  /** The company that setSubscription names; nothing else depends on it. */
  companyId: string;
}
interface Rest {
  method: string;
  url: string;
  body?: unknown;
}

/** The documented ones; the others exist in GraphQL only. */
const rest: Partial<Record<Operation, (asked: Asked) => Rest>> = {
  get: ({ insightId }) => ({ method: 'GET', url: `/v1/insights/${insightId}` }),
  list: () => ({ method: 'GET', url: '/v1/insights?pageRowCount=100' }),
  create: () => ({ method: 'POST', url: '/v1/aiinsights', body: toInsightBody() }),
  update: ({ insightId }) => ({
    method: 'PATCH',
    url: `/v1/aiinsights/${insightId}`,
    body: { details: '{"message":"changed"}' },
  }),
  delete: ({ insightId }) => ({ method: 'DELETE', url: `/v1/aiinsights/${insightId}` }),
  save: ({ target }) => ({ method: 'POST', url: '/v1/saveinsight', body: toSaveBody(audienceOf[target]) }),
  saveAnswer: () => ({ method: 'POST', url: '/v1/save-insight', body: {} }),
  generate: () => ({
    method: 'POST',
    url: '/ai-insight/generate',
    body: { prompt: 'How do I plan shifts?' },
  }),
};

const errors = 'userErrors { code field message }';
const period = { startDate: '2026-03-02', endDate: '2026-03-08' };

const graphql: Record<Operation, (asked: Asked) => { query: string; input?: object; id?: string }> = {
  get: ({ insightId: id }) => ({ query: 'query ($id: ID!) { result: aiInsight(id: $id) { id } }', id }),
  list: () => ({ query: '{ result: aiInsights(first: 100) { nodes { id } } }' }),
  create: () => ({
    query: `mutation ($input: CreateAiInsightInput!) { result: createAiInsight(input: $input) { ${errors} } }`,
    input: { ...toInsightBody(), aiStatus: 'PENDING' },
  }),
  update: ({ insightId: id }) => ({
    query: `mutation ($input: UpdateAiInsightInput!) { result: updateAiInsight(input: $input) { ${errors} } }`,
    input: { id, details: '{"message":"changed"}' },
  }),
  delete: ({ insightId: id }) => ({
    query: `mutation ($input: DeleteAiInsightInput!) { result: deleteAiInsight(input: $input) { ${errors} } }`,
    input: { id },
  }),
  save: ({ target }) => ({
    query: `mutation ($input: SaveAiInsightInput!) { result: saveAiInsight(input: $input) { ${errors} } }`,
    input: { ...toSaveBody(audienceOf[target]), aiStatus: 'PENDING' },
  }),
  saveAnswer: () => ({
    query: `mutation ($input: SaveAgentAnswerInput!) { result: saveAgentAnswer(input: $input) { ${errors} } }`,
    input: {},
  }),
  generate: () => ({
    query: `mutation ($input: GenerateAiInsightInput!) { result: generateAiInsight(input: $input) { ${errors} } }`,
    input: { prompt: 'How do I plan shifts?' },
  }),
  compute: () => ({
    query: `mutation ($input: ComputeAiInsightsInput!) { result: computeAiInsights(input: $input) { ${errors} } }`,
    input: { period },
  }),
  import: () => ({
    query: `mutation ($input: ImportWorkforceRecordsInput!) {
      result: importWorkforceRecords(input: $input) { ${errors} } }`,
    input: { departments: [{ id: 'd1', name: 'Bar' }] },
  }),
  setSubscription: ({ companyId }) => ({
    query: `mutation ($input: SetAiSubscriptionInput!) { result: setAiSubscription(input: $input) { ${errors} } }`,
    input: { companyId, active: true },
  }),
};

const byStatus: Record<number, Outcome> = {
  200: 'ok',
  201: 'ok',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'absent',
};

function restOutcome({ status, body }: TestResponse, { insightId }: Asked): Outcome {
  if (status === 200 && body.dataName === 'aiInsights') {
    return body.aiInsights.some(({ id }: { id: string }) => id === insightId) ? 'ok' : 'absent';
  }
  return byStatus[status] ?? (`status ${status}: ${JSON.stringify(body)}` as Outcome);
}

function graphqlOutcome({ body }: TestResponse, { insightId }: Asked): Outcome {
  const code = body.errors?.[0].extensions.code ?? body.data?.result?.userErrors?.[0]?.code;
  if (code === 'FORBIDDEN') return 'forbidden';
  if (code === 'UNAUTHENTICATED') return 'unauthenticated';
  if (code === 'NOT_FOUND') return 'absent';
  if (code !== undefined) return JSON.stringify(body) as Outcome;
  const { result } = body.data;
  const isThere = result?.nodes ? result.nodes.some(({ id }: { id: string }) => id === insightId) : result;
  return isThere ? 'ok' : 'absent';
}

/** What each transport answers. */
export async function ask(
  gateway: TestGateway,
  transport: 'REST' | 'GraphQL',
  { operation }: Pick<Case, 'operation'>,
  asked: Asked,
  options: RequestOptions,
): Promise<Outcome | undefined> {
  if (transport === 'REST') {
    const request = rest[operation]?.(asked);
    if (!request) return undefined;
    const { method, url, body } = request;
    return restOutcome(await gateway.request(method, `${workforcePrefix}${url}`, body, options), asked);
  }
  const { query, ...variables } = graphql[operation](asked);
  return graphqlOutcome(await gateway.graphqlAnswer(query, variables, options), asked);
}
