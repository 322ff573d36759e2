import { AiError, type AiClient } from '../../../ai/index.ts';
import { GatewayError } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { answerSchema, toPortalAnswer } from './answer-schema.ts';
import type { AnswerOrigin, PortalAnswer } from './answer.ts';
import type { PortalPrompt } from './prompt.ts';
import type { ValidQuery } from './query.ts';

/** An answer and who gave it. */
export interface Answered {
  readonly answer: PortalAnswer;
  readonly origin: AnswerOrigin;
}

/** A question to a language model, with what answers it by rules. */
export interface Ask {
  readonly query: ValidQuery;
  readonly toPrompt: () => PortalPrompt;
  /** Gives the same answer each time. */
  readonly byRules: () => PortalAnswer;
}

export interface AskDeps {
  readonly ai: AiClient;
  /** Ends all calls, at a shutdown; the rules answer then. */
  readonly stopping: AbortSignal;
}

/**
 * Milliseconds until the rules answer in a model's place. Callers expect 2 or 3 seconds (REST-407,
 * docs/rest/portal.md), so a call may take a little more; two providers that are silent are left in a time that
 * people still wait for.
 */
const timeouts = { deadlineMs: 10_000, callTimeoutMs: 3_500 } as const;
/** The documented retries of two providers: 1 + 3 calls each (docs/portal.md, "When a model fails"). */
const maxCalls = 8;
/** Tokens; the longest answers are of 20 recommendations. */
const tokensOf = ({ maxRecommendations }: ValidQuery) => 600 + 80 * maxRecommendations;

/** What an answer by rules is worth beside a model's, where a model was asked and could not answer. */
export const degradedShare = 0.8;

const deterministic = { aiProvider: 'deterministic', aiModel: 'rules-1' } as const;

/** The origin of answers that no model is asked for. */
export const byRulesAlone: AnswerOrigin = {
  ...deterministic,
  tokensUsed: 0,
  isDegraded: false,
  attempts: [],
};

function degrade(byRules: () => PortalAnswer, error: unknown): Answered {
  const { attempts = [], tokensUsed = 0 } = error instanceof AiError ? error : {};
  const answer = byRules();
  const confidence = Math.round(100 * degradedShare * answer.confidence) / 100;
  return {
    answer: { ...answer, confidence },
    origin: { ...deterministic, tokensUsed, isDegraded: true, attempts },
  };
}

/**
 * Asks a language model, with retries and failover by the one AI policy; if no model can answer, whatever the
 * reason, the rules do, less confidently (docs/portal.md, "When a model fails").
 * @throws GatewayError CANCELLED if the caller has left; LLM_UNAVAILABLE where the rules fail as well.
 */
export async function askModel(
  context: RequestContext,
  { query, toPrompt, byRules }: Ask,
  { ai, stopping }: AskDeps,
): Promise<Answered> {
  const left = context.whenAbandoned?.();
  let isOffline = false;
  try {
    const prompt = toPrompt();
    const given = await ai.generate(
      context,
      {
        purpose: `portal-${query.type}`,
        tier: 'fast',
        system: prompt.system,
        messages: [{ role: 'user', content: prompt.message }],
        response: answerSchema,
        maxTokens: tokensOf(query),
        maxCalls,
        ...timeouts,
        offline: () => {
          isOffline = true;
          return byRules();
        },
      },
      left ? AbortSignal.any([left, stopping]) : stopping,
    );
    return {
      answer: isOffline ? byRules() : toPortalAnswer(given.data, prompt.parts, query.maxRecommendations),
      origin: {
        aiProvider: given.provider,
        aiModel: given.model,
        tokensUsed: given.usage.totalTokens,
        isDegraded: given.isDegraded,
        attempts: given.attempts,
      },
    };
  } catch (error) {
    if (left?.aborted) throw new GatewayError('CANCELLED', 'The caller disconnected', { cause: error });
    const fields = { tenant: context.viewer.tenantId, type: query.type };
    if (error instanceof AiError)
      context.log.warn({ ...fields, code: error.code }, 'No model answered; answering by rules');
    else
      context.log.error({ ...fields, err: error }, 'Unexpected failure of a model call; answering by rules');
    return degradeOrGiveUp(byRules, error);
  }
}

function degradeOrGiveUp(byRules: () => PortalAnswer, error: unknown): Answered {
  try {
    return degrade(byRules, error);
  } catch (cause) {
    throw new GatewayError('LLM_UNAVAILABLE', 'The query cannot be answered now; try again shortly', {
      cause,
      retryAfterSeconds: 5,
    });
  }
}
