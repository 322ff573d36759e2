import { workforcePrefix } from './workforce.ts';

/* Every operation of the insight agent, for tests that replay all operations. */

const prompt = 'How often are our people absent, and who is it?';
const url = `${workforcePrefix}/ai-insight/generate`;

export const agentGraphql = {
  'Mutation.generateAiInsight': () => ({
    query: `mutation ($prompt: String!) { generateAiInsight(input: { prompt: $prompt }) {
      answer { response insightType title summary suggestion period chart data model } userErrors { code field message } } }`,
    variables: { prompt },
  }),
};

export const agentSubscriptions = {
  'Subscription.aiInsightGeneration': `subscription ($prompt: String!) {
    aiInsightGeneration(prompt: $prompt) {
      content answer { response insightType title model provider tokensUsed isDegraded attempts { outcome } } } }`,
};

/** Operations 18 and 19. */
export const agentRestOperations = {
  [`post ${url}`]: () => ({ method: 'POST', url, body: { prompt } }),
  [`post ${url}/stream`]: () => ({ method: 'POST', url: `${url}/stream`, body: { prompt } }),
};
