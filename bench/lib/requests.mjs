import { encodeRequest } from './http-connection.mjs';
import { aiInsights, users } from './ai-insights.mjs';
import { insights } from './insights.mjs';

/**
 * @typedef {object} Workload
 * @property {string} title
 * @property {object[]} requests what is sent, in turn
 * @property {unknown[]} answers what each must be answered with
 */

/** What Apollo Client 4 sends. */
const accept = 'application/graphql-response+json,application/json;q=0.9';

/** @param {string} query @param {object} [variables] */
const toGraphqlRequest = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  headers: { accept },
  body: { query, variables },
});

const fields = `id title description category priority kissCategory status businessImpact effortRequired createdAt`;
const upper = (/** @type {string} */ value) => value.toUpperCase();

const toView = (/** @type {typeof insights[number]} */ insight) => ({
  id: insight.id,
  title: insight.title,
  description: insight.description,
  category: upper(insight.category),
  priority: upper(insight.priority),
  kissCategory: upper(insight.kissCategory),
  status: upper(insight.status),
  businessImpact: upper(insight.businessImpact),
  effortRequired: upper(insight.effortRequired),
  createdAt: insight.createdAt.toISOString(),
});

const listQuery = `query List { insights(first: 50) { nodes { ${fields} } } }`;
const authorsQuery = `query Authors { aiInsights(first: 50) { nodes {
  id insightType title summary aiStatus recordVersion createdAt audienceUser { fullname email } } } }`;
const oneQuery = `query One($id: ID!) { insight(id: $id) { ${fields} } }`;
const updateQuery = `mutation Update($input: UpdateInsightInput!) {
  updateInsight(input: $input) { insight { id title priority status } userErrors { code message } }
}`;

const userById = new Map(users.map(({ id, fullname, email }) => [id, { fullname, email }]));

const toAuthoredView = (/** @type {typeof aiInsights[number]} */ insight) => ({
  id: insight.id,
  insightType: insight.insightType,
  title: insight.title,
  summary: insight.summary,
  aiStatus: upper(insight.aiStatus),
  recordVersion: insight.recordVersion,
  createdAt: insight.createdAt.toISOString(),
  audienceUser: userById.get(insight.audienceUserId ?? ''),
});

/** @type {Record<string, Workload>} */
export const workloads = {
  list: {
    title: 'list of 50 insights, 10 fields each',
    requests: [toGraphqlRequest(listQuery)],
    answers: [{ data: { insights: { nodes: insights.map(toView) } } }],
  },
  authors: {
    title: 'list of 50 workforce insights, each with its user by a data loader',
    requests: [toGraphqlRequest(authorsQuery)],
    answers: [{ data: { aiInsights: { nodes: aiInsights.map(toAuthoredView) } } }],
  },
  one: {
    title: 'one insight by id, 10 fields',
    requests: insights.map(({ id }) => toGraphqlRequest(oneQuery, { id })),
    answers: insights.map((insight) => ({ data: { insight: toView(insight) } })),
  },
  // Updates every insight to what it is, so that every answer stays the same throughout the run.
  update: {
    title: 'mutation: updateInsight',
    requests: insights.map(({ id, title, priority }) =>
      toGraphqlRequest(updateQuery, { input: { id, title, priority: upper(priority) } }),
    ),
    answers: insights.map(({ id, title, priority, status }) => ({
      data: {
        updateInsight: {
          insight: { id, title, priority: upper(priority), status: upper(status) },
          userErrors: [],
        },
      },
    })),
  },
  rest: {
    title: 'REST: GET the list of 50 insights',
    requests: [{ method: 'GET', path: '/traction/api/v1/insights', headers: { accept: 'application/json' } }],
    answers: [
      {
        success: true,
        data: insights.map(({ kissCategory, alignmentImpact, ...insight }) => ({
          ...insight,
          kiss_category: kissCategory,
          alignment_impact: alignmentImpact,
        })),
        error: null,
      },
    ],
  },
};

/** The workload's requests as bytes. @param {string} name @param {string} token @returns {Buffer[]} */
export function encodeWorkload(name, token) {
  return workloads[name].requests.map((request) => {
    const { headers, ...rest } =
      /** @type {{ method: string, path: string, headers: Record<string, string> }} */ (request);
    return encodeRequest({ ...rest, headers: { ...headers, authorization: `Bearer ${token}` } });
  });
}
