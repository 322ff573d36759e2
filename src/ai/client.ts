import type { TSchema } from 'typebox';
import type { RequestContext } from '../common/request-context.ts';

/** How capable, and how costly, a model a request wants; each provider names its model per tier. */
export type ModelTier = 'fast' | 'standard' | 'decision';

/** Why there is no answer; jobs and REST errors carry these codes (REST-211, docs/rest/topics.md). */
export type AiErrorCode =
  | 'LLM_TIMEOUT'
  | 'LLM_RATE_LIMITED'
  | 'LLM_UNAVAILABLE'
  | 'RESPONSE_INVALID'
  | 'CONTENT_REFUSED'
  | 'BUDGET_EXCEEDED'
  | 'CANCELLED';

export interface AiMessage {
  role: 'user' | 'assistant';
  content: string;
}

export interface AiRequest<Answer> {
  /** What it is for, such as a topic's id; for logs and metrics. */
  purpose: string;
  tier: ModelTier;
  /** Instructions: text of ours only. What users or web pages wrote goes into `messages`. */
  system: string;
  messages: readonly AiMessage[];
  /** What the answer must be. The name is a schema's published one. */
  response: { name: string; schema: TSchema };
  /** Calls in all, over retries, failover and repair; the policy's own limit unless given. */
  maxCalls?: number;
  /** Tokens that the answer may take. */
  maxTokens: number;
  /** Milliseconds from the call to the answer, retries, failover and repair included. */
  deadlineMs: number;
  /** Milliseconds for one call that is not streamed; the policy's own limit unless given, for long answers. */
  callTimeoutMs?: number;
  /** The answer by rules, from the same input; what the offline provider gives. */
  offline: () => Answer;
}

/** One call to a provider, as it went. */
export interface AiAttempt {
  provider: string;
  model: string;
  outcome: 'ok' | AiErrorCode;
  /** HTTP status, if there was one. */
  status: number | null;
  latencyMs: number;
}

export interface AiAnswer<Answer> {
  data: Answer;
  provider: string;
  model: string;
  /** Of all calls that an answer came from, the repaired one included; 0 if the provider does not say. */
  usage: { inputTokens: number; outputTokens: number; totalTokens: number };
  latencyMs: number;
  finishReason: string;
  /** Every call that was made for this answer, in order; the last is the one that gave it. */
  attempts: readonly AiAttempt[];
  /** Whether another than the primary provider answered. */
  isDegraded: boolean;
}

export type AiStreamChunk<Answer> =
  { type: 'text'; text: string } | { type: 'answer'; answer: AiAnswer<Answer> };

/** No answer could be had. */
export class AiError extends Error {
  override readonly name = 'AiError';
  readonly code: AiErrorCode;
  readonly attempts: readonly AiAttempt[];
  /** What the attempts took all the same, as far as the providers said. */
  tokensUsed = 0;

  constructor(code: AiErrorCode, message: string, attempts: readonly AiAttempt[], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.attempts = attempts;
  }
}

/** The smallest interface that the domains need of a language model. */
export interface AiClient {
  /**
   * An answer that fits the request's schema; its strings are plain text, without HTML and invisible characters.
   * @param signal ends the work early: CANCELLED.
   * @throws AiError; nothing invalid is ever returned. The store's own error, if it cannot count the tokens.
   */
  generate<Answer>(
    context: RequestContext,
    request: AiRequest<Answer>,
    signal?: AbortSignal,
  ): Promise<AiAnswer<Answer>>;
  /**
   * The answer's text as it comes, then the answer, validated. Leaving the iteration ends the provider's call.
   * The text is the model's raw JSON, to show that it works: only the `answer` part may be stored or acted on.
   * Retries and failover happen before the first text only; an answer that had to be repaired differs from its text.
   * @throws AiError while iterating; then there was no `answer` part.
   */
  stream<Answer>(
    context: RequestContext,
    request: AiRequest<Answer>,
    signal?: AbortSignal,
  ): AsyncIterable<AiStreamChunk<Answer>>;
}
