import type { AiClient, AiRequest } from '../../../ai/index.ts';
import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { toAiGatewayError } from '../../../ai/gateway-error.ts';
import { createConcurrencyLimiter } from '../../../common/concurrency-limiter.ts';
import type { Access } from '../insights/access.ts';
import type { AgentAnswer, AgentAnswerStore } from './agent-answer.ts';
import { AgentReply } from './agent-reply.ts';
import type { CompanyCache } from './company-cache.ts';
import {
  toGeneratedInsight,
  toGenerationChunks,
  toAbortable,
  type GeneratedInsight,
  type GenerationChunk,
} from './generation.ts';
import { toOfflineReply } from './offline/reply.ts';
import { prepareQuestion } from './prepare-question.ts';
import { toAgentPrompt } from './prompt.ts';
import type { Question } from './question.ts';

export interface AgentService {
  /**
   * Answers a question about the company, or about managing people in general.
   * @param signal ends the work: CANCELLED.
   * @throws GatewayError FORBIDDEN, BAD_INPUT for the prompt, TOO_MANY_REQUESTS, or what the model failed with.
   */
  generateAiInsight(context: RequestContext, prompt: string, signal?: AbortSignal): Promise<GeneratedInsight>;
  /**
   * The same, as it comes: the chunks make up the answer's `response`, and `complete` follows once the answer is
   * valid and stored. Leaving the iteration ends the model's call.
   * @throws GatewayError before anything is asked of the model FORBIDDEN, BAD_INPUT or TOO_MANY_REQUESTS; while
   * iterating what the model failed with, and RESPONSE_INVALID where the answer is not what the chunks have said.
   */
  streamAiInsight(context: RequestContext, prompt: string): Promise<AsyncIterableIterator<GenerationChunk>>;
}

export interface AgentDeps {
  ai: AiClient;
  access: Access;
  companyCache: CompanyCache;
  answers: AgentAnswerStore;
  /** Ends everything that runs, at a shutdown. */
  stopping: AbortSignal;
}

/** Characters of a prompt. */
const maxPromptLength = 4_000;
/** Answers of one tenant that are waited for at once in this process. */
const maxConcurrent = 32;
/** Tokens and milliseconds of an answer (REST-322, docs/rest/workforce.md). */
const maxTokens = 5_000;
const deadlineMs = 120_000;
/** Milliseconds that one call may take: as long as an answer of so many tokens does. */
const callTimeoutMs = 100_000;

function assertPrompt(prompt: string): void {
  if (prompt.trim() === '' || prompt.length > maxPromptLength)
    throw badInput(['prompt'], `a text of 1 to ${maxPromptLength} characters`, prompt);
}

function toRequest(question: Question): AiRequest<AgentReply> {
  return {
    purpose: 'insight_agent',
    tier: 'decision',
    ...toAgentPrompt(question),
    response: { name: 'WorkforceInsightAnswer', schema: AgentReply },
    maxTokens,
    deadlineMs,
    callTimeoutMs,
    offline: () => toOfflineReply(question),
  };
}

export function createAgentService(deps: AgentDeps): AgentService {
  const { ai, access, answers, stopping } = deps;
  const limiter = createConcurrencyLimiter(maxConcurrent, 'try again shortly');

  const keep = async ({ viewer }: RequestContext, answer: AgentAnswer) => {
    await answers.save(viewer.tenantId, viewer.userId, answer, new Date());
  };
  const admit = async (context: RequestContext, prompt: string) => {
    await access.require(context, 'generate');
    assertPrompt(prompt);
    return limiter.enter(context.viewer.tenantId);
  };

  return {
    async generateAiInsight(context, prompt, left) {
      const leave = await admit(context, prompt);
      const signal = left ? AbortSignal.any([left, stopping]) : stopping;
      try {
        const question = await prepareQuestion(context, prompt, deps);
        const insight = toGeneratedInsight(await ai.generate(context, toRequest(question), signal), question);
        await keep(context, insight.answer);
        return insight;
      } catch (error) {
        throw toAiGatewayError(error, signal);
      } finally {
        leave();
      }
    },

    async streamAiInsight(context, prompt) {
      const leave = await admit(context, prompt);
      const left = new AbortController();
      const signal = AbortSignal.any([left.signal, stopping]);
      try {
        const question = await prepareQuestion(context, prompt, deps);
        const source = withFailures(ai.stream(context, toRequest(question), signal), signal);
        const parts = toGenerationChunks(source, question, (answer) => keep(context, answer));
        return toAbortable(parts, left, leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
  };
}

async function* withFailures<Part>(source: AsyncIterable<Part>, signal: AbortSignal): AsyncGenerator<Part> {
  try {
    yield* source;
  } catch (error) {
    throw toAiGatewayError(error, signal);
  }
}
