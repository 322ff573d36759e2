import { untrustedBlockRule, type AiAttempt, type AiClient } from '../../ai/index.ts';
import { GatewayError } from '../../common/errors.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { toAiGatewayError } from '../../ai/gateway-error.ts';
import type { BuildTools, Topic, WebsitePage } from './registry/index.ts';

/** A topic's result, with where it comes from. */
export interface TopicRun {
  result: unknown;
  metadata: {
    model: string;
    provider: string;
    tokensUsed: number;
    processingTimeMs: number;
    finishReason: string;
    isDegraded: boolean;
    attempts: readonly AiAttempt[];
  };
}

/** Fetches a page that a user named. @throws an error with code RETRIEVAL_FAILED and a message that may be shown. */
export type ReadWebsite = (url: string, signal: AbortSignal | undefined) => Promise<WebsitePage>;

export interface TopicRunner {
  /**
   * Retrieves what the topic needs, asks the model, and gives an answer that fits the topic's schema.
   * @throws GatewayError with the codes of REST-211, docs/rest/topics.md.
   */
  run(
    context: RequestContext,
    topic: Topic,
    parameters: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<TopicRun>;
}

export interface RunnerDeps {
  ai: AiClient;
  readWebsite: ReadWebsite;
  tools: BuildTools;
  /** Ends everything that runs, at a shutdown. */
  stopping: AbortSignal;
}

function toGatewayError(error: unknown, signal: AbortSignal): unknown {
  const failure = toAiGatewayError(error, signal);
  if (failure !== error) return failure;
  const { code, message } = error as { code?: unknown; message: string };
  return code === 'RETRIEVAL_FAILED'
    ? new GatewayError('RETRIEVAL_FAILED', message, { cause: error })
    : error;
}

export function createTopicRunner({ ai, readWebsite, tools, stopping }: RunnerDeps): TopicRunner {
  return {
    async run(context, topic, parameters, left) {
      const signal = left ? AbortSignal.any([left, stopping]) : stopping;
      const startedAt = performance.now();
      if (!topic.response) throw new GatewayError('NOT_CONFIGURED', 'Response model not configured');
      try {
        const retrieved =
          topic.retrieval === 'website'
            ? await readWebsite(String(parameters.website_url), signal)
            : undefined;
        const input = { parameters, retrieved };
        const prompt = topic.toRequest(input, tools);
        const answer = await ai.generate(
          context,
          {
            purpose: topic.id,
            tier: topic.tier,
            ...prompt,
            system: `${prompt.system}\n\n${untrustedBlockRule}`,
            response: topic.response,
            maxTokens: topic.maxTokens,
            deadlineMs: topic.deadlineMs,
            offline: () => topic.offline(input),
          },
          signal,
        );
        return {
          result: answer.data,
          metadata: {
            model: answer.model,
            provider: answer.provider,
            tokensUsed: answer.usage.totalTokens,
            processingTimeMs: Math.round(performance.now() - startedAt),
            finishReason: answer.finishReason,
            isDegraded: answer.isDegraded,
            attempts: answer.attempts,
          },
        };
      } catch (error) {
        throw toGatewayError(error, signal);
      }
    },
  };
}
