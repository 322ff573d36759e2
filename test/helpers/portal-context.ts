import type { TestGateway } from './gateway.ts';

/** Scores that fit their schema. */
export const toScores = (changes: object = {}) => ({
  scanId: 'scan-1',
  scannedAt: '2026-02-10T08:00:00Z',
  overall: 68,
  components: { website: 72, seo: 50, local: 80, reviews: 88, speed: 45 },
  ...changes,
});

/** The least that each part may be, by its name in GraphQL. */
export const minParts: Record<string, object> = {
  SCORES: toScores(),
  ANALYTICS: {},
  GOALS: { items: [] },
  ACTION_ITEMS: { items: [] },
  CONTENT: { publishedPosts: 0 },
  SOCIAL: {},
  PROFILE: {},
  BENCHMARKS: {},
};

export const putMutation = `mutation ($part: ContextPart!, $data: JSON!) {
  putClientContext(input: { part: $part, data: $data }) { part storedAt userErrors { code field message } } }`;

export const contextQuery = '{ clientContext { part data previousScan storedAt } }';

/** The operations of the context, for tests that replay all operations. */
export const contextGraphql: Record<string, () => { query: string; variables: object }> = {
  'Query.contextSchema': () => ({ query: '{ contextSchema(part: SCORES) }', variables: {} }),
  'Query.clientContext': () => ({ query: '{ clientContext { part data previousScan } }', variables: {} }),
  'Mutation.putClientContext': () => ({
    query: `mutation ($data: JSON!) { putClientContext(input: { part: PROFILE, data: $data }) {
      part userErrors { code field message } } }`,
    variables: { data: { vertical: 'dental' } },
  }),
};

/** Makes the gateway send every query about contexts that it knows. */
export async function runContextQueries(gateway: TestGateway): Promise<void> {
  for (const [part, data] of Object.entries(minParts)) {
    for (let time = 0; time < 2; time += 1) await gateway.graphql(putMutation, { part, data });
  }
  await gateway.graphql(contextQuery);
  await gateway.gateway.services.portal.clientContext.getContext('acme');
}
