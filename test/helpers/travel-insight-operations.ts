import type { RequestOptions, TestGateway } from './gateway.ts';
import { importCompany, times, toTrip } from './travel-company.ts';

/* Every operation of the travel insights, for tests that replay them all. */

/** What a request can name of another tenant's insights. */
export interface TravelInsightTarget {
  insightEventId: string;
  insightEventNodeId: string;
  insightEventCursor: string;
  recommendationId: string;
  recommendationNodeId: string;
  recommendationCursor: string;
  briefingNodeId: string;
}

const evidence = 'evidence { summary metrics { key currentValue } }';
const eventFields = `nodeId id title summary status entityId ${evidence} history { userId note }
  recommendation { id resolutionNote }`;
const recommendationFields = `nodeId id title summary status entityId ownerUserId resolutionNote dueDate
  ${evidence} history { userId note } insightEvent { id title }`;
const briefingFields = 'nodeId id briefingDate title summary highlights topActions';
const userErrors = 'userErrors { code field message }';

/** What stands under an object that `node` finds. */
const insightNodeFields = `... on InsightEvent { ${eventFields} }
  ... on Recommendation { ${recommendationFields} } ... on Briefing { ${briefingFields} }`;

/** The three objects by their node ids. */
export const insightNodes = {
  variables: '$insightEventNodeId: ID!, $recommendationNodeId: ID!, $briefingNodeId: ID!',
  selection: ['insightEvent', 'recommendation', 'briefing']
    .map((name) => `${name}: node(id: $${name}NodeId) { __typename nodeId ${insightNodeFields} }`)
    .join(' '),
};

type Mapping = Record<string, (target: TravelInsightTarget) => { query: string; variables: object }>;

/** A list after, before and around a cursor. */
const aroundCursor = (field: string, args: string, fields: string) =>
  ['first: 50, after: $cursor', 'last: 50, before: $cursor', 'first: 1']
    .map((page, index) => `list${index}: ${field}(${args}${page}) { totalCount nodes { ${fields} } }`)
    .join(' ');

export const travelInsightGraphql: Mapping = {
  'Query.briefing': () => ({
    query: `{ briefing { ${briefingFields} } old: briefing(date: "2020-01-01") { ${briefingFields} } }`,
    variables: {},
  }),
  'Query.insightEvents': ({ insightEventCursor: cursor }) => ({
    query: `query ($cursor: String) { ${aroundCursor('insightEvents', '', eventFields)} }`,
    variables: { cursor },
  }),
  'Query.entityInsights': ({ insightEventCursor: cursor }) => ({
    query: `query ($cursor: String) {
      ${aroundCursor('entityInsights', 'entityType: "company", entityId: "owner", ', eventFields)} }`,
    variables: { cursor },
  }),
  'Query.recommendations': ({ recommendationCursor: cursor }) => ({
    query: `query ($cursor: String) { ${aroundCursor('recommendations', '', recommendationFields)} }`,
    variables: { cursor },
  }),
  'Mutation.updateRecommendation': ({ recommendationId: id }) => ({
    query: `mutation ($id: ID!) { updateRecommendation(input: { id: $id, status: RESOLVED, ownerUserId: "me" }) {
      recommendation { ${recommendationFields} } ${userErrors} } }`,
    variables: { id },
  }),
  'Mutation.updateInsightEvent': ({ insightEventId: id }) => ({
    query: `mutation ($id: ID!) { updateInsightEvent(input: { id: $id, status: DISMISSED, note: "No" }) {
      insightEvent { ${eventFields} } ${userErrors} } }`,
    variables: { id },
  }),
  // Not what is created, which is nothing if a run is repeated.
  'Mutation.runTravelInsights': () => ({
    query: `mutation { runTravelInsights { run { consultantsEvaluated } ${userErrors} } }`,
    variables: {},
  }),
};

/** Proven by listening. */
export const travelInsightSubscriptions = {
  'Subscription.briefingPublished': `subscription { briefingPublished { ${briefingFields} } }`,
  'Subscription.recommendationChanged': `subscription { recommendationChanged { ${recommendationFields} } }`,
};

const prefix = '/api/v1/ai-insights';
const get = (url: string) => () => ({ method: 'GET', url: `${prefix}${url}` });

/** Operations 44 to 50. */
export const travelInsightRest: Record<
  string,
  (target: TravelInsightTarget) => { method: string; url: string; body?: unknown }
> = {
  ...Object.fromEntries(
    ['/briefing', '/feed', '/recommendations', '/history'].map((url) => [`get ${prefix}${url}`, get(url)]),
  ),
  [`get ${prefix}/entities/{entity_type}/{entity_id}`]: get('/entities/company/owner'),
  [`patch ${prefix}/recommendations/{id}`]: ({ recommendationId }) => ({
    method: 'PATCH',
    url: `${prefix}/recommendations/${recommendationId}`,
    body: { status: 'resolved', owner_user_id: 'me' },
  }),
  [`post ${prefix}/run`]: () => ({ method: 'POST', url: `${prefix}/run`, body: {} }),
};

/** All that a tenant sees of its insights. */
export const allTravelInsights = `{ briefing { ${briefingFields} }
  insightEvents { nodes { ${eventFields} } } recommendations { nodes { ${recommendationFields} } } }`;

/** Days from now, `YYYY-MM-DD`. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Lets a run find that the company has received no deposits, and says so in a note.
 * @returns how requests name what it made.
 */
export async function createTravelInsights(
  gateway: TestGateway,
  identity: RequestOptions,
  note: string,
): Promise<TravelInsightTarget> {
  const itinerary = times(25, () =>
    toTrip({ closedDate: dayFromNow(-30), travelStartDate: dayFromNow(60), grossAmount: 1_000 }),
  );
  await importCompany(gateway, { itinerary }, identity);
  const { query } = travelInsightGraphql['Mutation.runTravelInsights']!({} as TravelInsightTarget);
  await gateway.graphql(query, {}, identity);
  const page = 'first: 1) { edges { cursor node { nodeId id } } }';
  const { insightEvents, recommendations, briefing } = await gateway.graphql(
    `{ insightEvents(${page} recommendations(${page} briefing { nodeId } }`,
    {},
    identity,
  );
  const [[event], [recommendation]] = [insightEvents.edges, recommendations.edges];
  await gateway.graphql(
    `mutation ($id: ID!, $note: String) {
      updateRecommendation(input: { id: $id, resolutionNote: $note }) { ${userErrors} } }`,
    { id: recommendation.node.id, note },
    identity,
  );
  return {
    insightEventId: event.node.id,
    insightEventNodeId: event.node.nodeId,
    insightEventCursor: event.cursor,
    recommendationId: recommendation.node.id,
    recommendationNodeId: recommendation.node.nodeId,
    recommendationCursor: recommendation.cursor,
    briefingNodeId: briefing.nodeId,
  };
}
