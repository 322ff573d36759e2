import { agentGraphql, agentRestOperations, agentSubscriptions } from './workforce-agent-operations.ts';
import { toInsightBody, toSaveBody, workforcePrefix } from './workforce.ts';

/* Every operation of workforce insights and companies, for tests that replay all operations. */

/** What a request can name of another tenant's insights. */
export interface WorkforceTarget {
  aiInsightId: string;
  aiInsightNodeId: string;
  aiInsightCursor: string;
}

const aiInsightFields = `nodeId companyId insightType audienceUserId audienceUser { email } details detailsJson
  aiStatus deliveredTime title summary audienceType audienceTypeRaw applicablePeriod { startDate endDate } chart data
  suggestion period isActive recordVersion ownerId`;

/** Without what is new with every call. */
const createdFields = aiInsightFields.replace('nodeId ', '').replace('deliveredTime', '');
const userErrors = 'userErrors { code field message }';
const draft = {
  insightType: 'staffingPrediction',
  applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
  details: '{}',
};

export const workforceGraphql: Record<
  string,
  (target: WorkforceTarget) => { query: string; variables: object }
> = {
  'Query.aiInsight': ({ aiInsightId }) => ({
    query: `query ($id: ID!) { aiInsight(id: $id) { id ${aiInsightFields} } }`,
    variables: { id: aiInsightId },
  }),
  'Query.aiInsights': ({ aiInsightCursor }) => ({
    query: `query ($cursor: String) {
      after: aiInsights(first: 50, after: $cursor) { totalCount nodes { id } pageInfo { hasPreviousPage } }
      before: aiInsights(last: 50, before: $cursor) { totalCount nodes { id } }
      company: aiInsights(filter: { companyId: ["owner"] }) { totalCount nodes { id title } } }`,
    variables: { cursor: aiInsightCursor },
  }),
  'Query.aiSubscription': () => ({ query: '{ aiSubscription { companyId active until } }', variables: {} }),
  'Mutation.createAiInsight': () => ({
    query: `mutation ($input: CreateAiInsightInput!) { createAiInsight(input: $input) {
      aiInsight { ${createdFields} } ${userErrors} } }`,
    variables: { input: draft },
  }),
  'Mutation.updateAiInsight': ({ aiInsightId }) => ({
    query: `mutation ($id: ID!) { updateAiInsight(input: { id: $id, details: "changed", aiStatus: ERROR }) {
      aiInsight { ${aiInsightFields} } ${userErrors} } }`,
    variables: { id: aiInsightId },
  }),
  'Mutation.deleteAiInsight': ({ aiInsightId }) => ({
    query: `mutation ($id: ID!) { deleteAiInsight(input: { id: $id }) { deletedId ${userErrors} } }`,
    variables: { id: aiInsightId },
  }),
  'Mutation.saveAiInsight': () => ({
    query: `mutation ($input: SaveAiInsightInput!) { saveAiInsight(input: $input) {
      aiInsight { ${createdFields} } ${userErrors} } }`,
    variables: {
      input: { ...draft, title: 't', summary: 's', audienceType: 'company', aiStatus: 'DELIVERED' },
    },
  }),
  'Mutation.saveAgentAnswer': () => ({
    query: `mutation { saveAgentAnswer(input: {}) { aiInsight { ${createdFields} } ${userErrors} } }`,
    variables: {},
  }),
  'Mutation.computeAiInsights': () => ({
    query: `mutation { computeAiInsights(input: { period: { startDate: "2026-03-02", endDate: "2026-03-08" } }) {
      aiInsights { ${createdFields} } foundCount ${userErrors} } }`,
    variables: {},
  }),
  'Mutation.setAiSubscription': () => ({
    query: `mutation { setAiSubscription(input: { companyId: "owner", active: false }) {
      subscription { companyId active } ${userErrors} } }`,
    variables: {},
  }),
  ...agentGraphql,
};

export const workforceSubscriptions = {
  'Subscription.aiInsightDelivered': 'subscription { aiInsightDelivered { companyId title } }',
  ...agentSubscriptions,
};

export const workforceNodeFields = `... on AiInsight { ${aiInsightFields} }`;

interface RestRequest {
  method: string;
  url: string;
  body?: unknown;
}
const v1 = `${workforcePrefix}/v1`;

/** Operations 11 to 19. */
export const workforceRestOperations: Record<string, (target: WorkforceTarget) => RestRequest> = {
  [`post ${v1}/aiinsights`]: () => ({ method: 'POST', url: `${v1}/aiinsights`, body: toInsightBody() }),
  ...Object.fromEntries(
    ['PATCH', 'PUT'].map((method) => [
      `${method.toLowerCase()} ${v1}/aiinsights/{aiInsightId}`,
      ({ aiInsightId }: WorkforceTarget) => ({
        method,
        url: `${v1}/aiinsights/${aiInsightId}`,
        body: { details: 'changed', aiStatus: 'error' },
      }),
    ]),
  ),
  [`delete ${v1}/aiinsights/{aiInsightId}`]: ({ aiInsightId }) => ({
    method: 'DELETE',
    url: `${v1}/aiinsights/${aiInsightId}`,
  }),
  [`get ${v1}/insights/{id}`]: ({ aiInsightId }) => ({ method: 'GET', url: `${v1}/insights/${aiInsightId}` }),
  [`get ${v1}/insights`]: () => ({ method: 'GET', url: `${v1}/insights?companyId=owner` }),
  [`post ${v1}/saveinsight`]: () => ({ method: 'POST', url: `${v1}/saveinsight`, body: toSaveBody() }),
  [`post ${v1}/save-insight`]: () => ({ method: 'POST', url: `${v1}/save-insight`, body: {} }),
  ...agentRestOperations,
};

/** An answer's text without what differs between any two answers of the workforce API. */
export function normalizeWorkforce(text: string): string {
  return text
    .replace(/"(elapsedMs|ssoTime)":\d+/g, '"$1":0')
    .replace(/"(cacheKey|sessionId|requestId|date|createdAt|deliveredTime)":"[^"]*"/g, '"$1":"?"')
    .replace(/("action":"create".*"aiInsight":{"id"):"[^"]*"/, '$1:"<new>"');
}

/** All of a tenant's insights and its subscription, as its administrator sees them. */
export const allAiInsights = `{ aiInsights(first: 100) { totalCount nodes { id ${aiInsightFields} } }
  aiSubscription { active until } }`;
