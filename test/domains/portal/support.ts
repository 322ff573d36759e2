import type { AiClient } from '../../../src/ai/client.ts';
import type { AiClientDeps } from '../../../src/ai/create.ts';
import type { PartName } from '../../../src/domains/portal/client-context/parts.ts';
import { callTimeoutMs, createTestClient, farMs } from '../../ai/support.ts';
import type { FakeCall, Outcome } from '../../helpers/fake-provider.ts';
import type { RequestOptions, TestGateway } from '../../helpers/gateway.ts';
import { analyzeMutation, ask } from '../../helpers/portal-operations.ts';

export const serviceSecret = 'a-service-secret-for-tests';

/** Stores a part as the internal route does. */
export async function putPart(gateway: TestGateway, tenant: string, part: PartName, data: object) {
  const answer = await gateway.request('PUT', `/internal/clients/${tenant}/context/${part}`, data, {
    token: null,
    headers: { 'x-service-secret': serviceSecret },
  });
  if (answer.status !== 200) throw new Error(`${part}: ${JSON.stringify(answer.body)}`);
}

/** What a model answers: fits the portal's schema. */
export const modelAnswer = {
  answer: 'All is well.',
  confidence: 0.9,
  sources: ['analytics', 'scores'],
  suggestions: ['What next?'],
  recommendations: [
    {
      title: 'Write more',
      description: 'Posts bring visitors.',
      effortLevel: 'low',
      impactLevel: 'high',
      priorityScore: 80,
    },
  ],
};
export const answering: Outcome = { kind: 'answer', content: modelAnswer };

/** Providers under the one policy, without the portal's own time limit: no call times out by itself. */
export function createPatientClient(baseUrls: readonly string[], parts: AiClientDeps = {}): AiClient {
  const client = createTestClient(baseUrls, parts);
  const timeoutMs = { deadlineMs: farMs, callTimeoutMs: callTimeoutMs };
  return {
    generate: (context, request, signal) => client.generate(context, { ...request, ...timeoutMs }, signal),
    stream: (context, request, signal) => client.stream(context, { ...request, ...timeoutMs }, signal),
  };
}

/** What a provider was sent, as text. */
export const sentTo = ({ body }: FakeCall) => JSON.stringify(body);

export const messageOf = ({ body }: FakeCall, role: 'system' | 'user') =>
  (body.messages as { role: string; content: string }[])
    .filter((message) => message.role === role)
    .map(({ content }) => content)
    .join('\n');

/** An answer of either transport, in one form. */
export interface PortalResponse {
  status: number;
  answer: string;
  confidence: number;
  sources: string[];
  recommendations: { title: string; description: string; priority: number }[];
  provider: string;
  model: string;
  tokens: number;
}

export type Transport = (
  gateway: TestGateway,
  type: string,
  query?: string,
  options?: RequestOptions,
) => Promise<PortalResponse>;

/** Asks over REST. */
export const overRest: Transport = async (gateway, type, query, options) => {
  const { status, body } = await ask(gateway, { type, query }, options);
  if (status !== 200) throw new Error(`REST: ${status} ${JSON.stringify(body)}`);
  return {
    status,
    answer: body.answer,
    confidence: body.confidence,
    sources: body.sources,
    recommendations: body.recommendations.map((each: any) => ({
      title: each.title,
      description: each.description,
      priority: each.priority_score,
    })),
    provider: body.metadata.ai_provider,
    model: body.metadata.ai_model,
    tokens: body.metadata.tokens_used,
  };
};

/** Asks over GraphQL: the answer in the same form, and what only GraphQL tells. */
export async function overGraphql(
  gateway: TestGateway,
  type: string,
  query?: string,
  options?: RequestOptions,
): Promise<
  PortalResponse & {
    isDegraded: boolean;
    attempts: { provider: string; outcome: string; status: number | null }[];
  }
> {
  const input = { type: type.toUpperCase(), query };
  const { analyze: payload } = await gateway.graphql(analyzeMutation, { input }, options);
  if (!payload.analysis) throw new Error(`GraphQL: ${JSON.stringify(payload)}`);
  const { metadata, ...analysis } = payload.analysis;
  return {
    status: 200,
    answer: analysis.answer,
    confidence: analysis.confidence,
    sources: analysis.sources.map((source: string) => source.toLowerCase().replace('_', '-')),
    recommendations: analysis.recommendations.map((each: any) => ({
      title: each.title,
      description: each.description,
      priority: each.priorityScore,
    })),
    provider: metadata.aiProvider,
    model: metadata.aiModel,
    tokens: metadata.tokensUsed,
    isDegraded: metadata.isDegraded,
    attempts: metadata.attempts,
  };
}
