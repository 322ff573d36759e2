import { contextGraphql } from './portal-context.ts';
import { portalGraphql, portalRestOperations, type PortalTarget } from './portal-operations.ts';
import { saveMutation, toBody, toInput } from './insights.ts';
import { jobGraphql, jobNodeFields, jobRest, jobSubscriptions, type JobTarget } from './job-operations.ts';
import { recordGraphql } from './records.ts';
import { insightNodes, travelInsightSubscriptions } from './travel-insight-operations.ts';
import { travelGraphql, travelRestOperations, type TravelTarget } from './travel-operations.ts';
import {
  workforceGraphql,
  workforceNodeFields,
  workforceRestOperations,
  workforceSubscriptions,
  type WorkforceTarget,
} from './workforce-operations.ts';

/* A request for every operation of the gateway, for tests that replay them all. */

/** What a request can name of another tenant. */
export interface Target extends JobTarget, PortalTarget, TravelTarget, WorkforceTarget {
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

/** On a coaching insight of that id, and later than all that were made for the past. */
const inboxCursorOf = (id: string) =>
  Buffer.from(JSON.stringify(['inbox', { t: Date.UTC(2026, 3, 1) }, 'Insight', id])).toString('base64url');

export const graphqlMappings: Record<string, (target: Target) => GraphqlRequest> = {
  'Query.node': ({ nodeId, jobNodeId, aiInsightNodeId, ...others }) => ({
    query: `query ($nodeId: ID!, $jobNodeId: ID!, $aiInsightNodeId: ID!, ${insightNodes.variables}) {
      ${insightNodes.selection}
      insight: node(id: $nodeId) { nodeId ... on Insight { ${fields} } }
      job: node(id: $jobNodeId) { nodeId ${jobNodeFields} }
      aiInsight: node(id: $aiInsightNodeId) { nodeId ${workforceNodeFields} } }`,
    variables: {
      nodeId,
      jobNodeId,
      aiInsightNodeId,
      insightEventNodeId: others.insightEventNodeId,
      recommendationNodeId: others.recommendationNodeId,
      briefingNodeId: others.briefingNodeId,
    },
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
  'Query.inbox': ({ id }) => ({
    query: `query ($after: String) { inbox(first: 50, after: $after) {
      nodes { __typename domain title severity } pageInfo { hasNextPage hasPreviousPage } } }`,
    variables: { after: inboxCursorOf(id) },
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
  ...jobGraphql,
  ...contextGraphql,
  ...portalGraphql,
  ...travelGraphql,
  ...workforceGraphql,
  ...recordGraphql,
};

/** Proven by listening, below. */
export const subscriptionMappings: Record<string, string> = {
  'Subscription.insightChanged': 'subscription { insightChanged { type insightId insight { title } } }',
  ...jobSubscriptions,
  ...travelInsightSubscriptions,
  ...workforceSubscriptions,
};

const prefix = '/traction/api/v1';
export const restMappings: Record<string, (target: Target) => RestRequest> = {
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
  ...jobRest,
  ...portalRestOperations,
  ...travelRestOperations,
  ...workforceRestOperations,
};
