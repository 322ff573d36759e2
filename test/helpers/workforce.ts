import type { TestResponse, RequestOptions, TestGateway } from './gateway.ts';

export const workforcePrefix = '/aiworkforceanalytics-api';

/** Sets a company's AI subscription, as an operator. @param until ISO 8601. */
export async function subscribe(
  gateway: TestGateway,
  companyId: string,
  { active = true, until = null }: { active?: boolean; until?: string | null } = {},
): Promise<void> {
  const { setAiSubscription } = await gateway.graphql(
    `mutation ($input: SetAiSubscriptionInput!) {
      setAiSubscription(input: $input) { subscription { active } userErrors { message } } }`,
    { input: { companyId, active, until } },
    { tenant: 'operators', user: 'olga', roles: ['saasAdmin'] },
  );
  if (!setAiSubscription.subscription) throw new Error(JSON.stringify(setAiSubscription));
}

/** The workforce API; `url` is what follows its prefix. */
export async function workforceRest(
  gateway: TestGateway,
  method: string,
  url: string,
  body?: unknown,
  options?: RequestOptions,
): Promise<TestResponse> {
  return await gateway.request(method, `${workforcePrefix}${url}`, body, options);
}

/** A body of `POST /v1/aiinsights`, with what a test needs in place of the usual. */
export function toInsightBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    insightType: 'staffingPrediction',
    audienceUserId: 'user-7',
    applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
    details: '{"message":"Two more people are needed on Friday evening."}',
    aiStatus: 'pending',
    ...overrides,
  };
}

/** A body of `POST /v1/saveinsight`. */
export function toSaveBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: 'Fridays are short of people',
    summary: 'Orders on Friday evenings have grown by a third since January.',
    insightType: 'shift_optimization',
    audienceType: 'manager',
    chart: { type: 'bar', labels: ['Thu', 'Fri'], values: [12, 18] },
    data: { 'orders.friday': 18, $growth: 0.33 },
    suggestion: 'Add two people between 17:00 and 21:00.',
    period: 'March 2026',
    applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
    details: '{"message":"Orders on Friday evenings have grown."}',
    aiStatus: 'pending',
    ...overrides,
  };
}

/** An agent's answer, as the agent's own store keeps it. */
export const agentAnswer = {
  response: 'Fridays are short of people.',
  insightType: 'shift_optimization',
  title: 'Fridays are short of people',
  summary: 'Two more are needed from 17:00.',
  suggestion: 'Move two shifts.',
  period: '2026-03-02 to 2026-03-15',
  chart: { labels: ['Fri'], values: [18] },
  data: { 'orders.friday': 18 },
};

/** The documented keys of an insight, in their order. */
export const documentedKeys = [
  'id',
  'insightType',
  'audienceUserId',
  'applicablePeriod',
  'details',
  'aiStatus',
  'aiStatus_idx',
  'deliveredTime',
  'companyId',
  'isActive',
  'recordVersion',
  'createdAt',
  'updatedAt',
  '_owner',
];

/** What saved insights have besides. */
export const savedKeys = ['title', 'summary', 'audienceType', 'chart', 'data', 'suggestion', 'period'];
