import type { RequestContext } from '../common/request-context.ts';
import { attempt, type AttemptDeps, type CallLimits, type ProviderSlot } from './attempt.ts';
import {
  AiError,
  type AiAnswer,
  type AiAttempt,
  type AiErrorCode,
  type AiMessage,
  type AiRequest,
} from './client.ts';
import { ProviderError, type ProviderErrorKind, type Usage } from './provider-error.ts';
import type { Completion, ProviderRequest } from './provider.ts';
import { finalErrorKinds, mostInformativeCode, retryWait, type RetryLimits } from './retry.ts';
import { sanitise, sanitiseInstructions } from './sanitise.ts';
import { checkText } from './validate.ts';

export interface PolicyLimits extends RetryLimits, CallLimits {
  /** Part of the remaining time that a provider may take while there is another one to turn to. */
  providerShare: number;
}

export interface PolicyDeps extends AttemptDeps {
  limits: PolicyLimits;
  /** In order of preference; the first is the primary. */
  slots: readonly ProviderSlot[];
}

/**
 * Gets an answer: retries, then the next provider, and one repair of an invalid answer, all under one deadline and
 * one budget of calls. Yields the text of a streamed call as it comes; once text was handed out, a cut ends the
 * request, since another answer would not continue it.
 * @throws AiError
 */
export async function* obtainAnswer<Answer>(
  context: RequestContext,
  request: AiRequest<Answer>,
  isStreamed: boolean,
  signal: AbortSignal | undefined,
  deps: PolicyDeps,
): AsyncGenerator<string, AiAnswer<Answer>, void> {
  const started = deps.clock.now();
  const attempts: AiAttempt[] = [];
  const usage: Usage = { inputTokens: 0, outputTokens: 0, totalTokens: 0 };
  const work = new AbortController();
  const cancel = () => work.abort(new ProviderError('cancelled', 'The caller cancelled the request'));
  const timer = setTimeout(
    () => work.abort(new ProviderError('timeout', 'The deadline has passed')),
    Math.max(0, request.deadlineMs),
  );
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    const state = { isStreamed, started, signal: work.signal, attempts, usage };
    const { index, completion, data } = yield* tryProviders(context, request, state, deps);
    const last = attempts.at(-1);
    return {
      data: data as Answer,
      provider: last?.provider ?? '',
      model: last?.model ?? '',
      usage,
      latencyMs: Math.round(deps.clock.now() - started),
      finishReason: completion.finishReason,
      attempts: attempts,
      isDegraded: index > 0,
    };
  } catch (error) {
    if (error instanceof AiError) error.tokensUsed = usage.totalTokens;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    work.abort(new ProviderError('cancelled', 'The caller disconnected'));
  }
}

interface CallState {
  isStreamed: boolean;
  started: number;
  signal: AbortSignal;
  attempts: AiAttempt[];
  /** Of all calls so far. */
  usage: Usage;
}

interface Success {
  /** Which provider answered. */
  index: number;
  completion: Completion;
  data: unknown;
}

async function* tryProviders<Answer>(
  context: RequestContext,
  request: AiRequest<Answer>,
  { isStreamed, started, signal, attempts, usage }: CallState,
  deps: PolicyDeps,
): AsyncGenerator<string, Success, void> {
  const { slots, clock, limits } = deps;
  const deadlineMs = started + request.deadlineMs;
  let asked = toProviderRequest(request);
  let isRepair = false;

  for (const [index, slot] of slots.entries()) {
    const retried = new Map<ProviderErrorKind, number>();
    const isLast = index === slots.length - 1;
    const remaining = deadlineMs - clock.now();
    const until = isLast ? deadlineMs : deadlineMs - remaining * (1 - limits.providerShare);

    while (
      attempts.length < (request.maxCalls ?? limits.maxCalls) &&
      clock.now() < until &&
      !signal.aborted &&
      slot.breaker.tryEnter()
    ) {
      const { purpose, callTimeoutMs } = request;
      const call = { context, purpose, callTimeoutMs, slot, request: asked, signal, until };
      const end = yield* attempt({ ...call, isStreamed: isStreamed && !isRepair }, deps, attempts);

      if (!end.providerError) {
        addUsage(usage, end.completion.usage);
        const checked = checkText(end.completion.text, request.response.schema);
        if (checked.isValid) return { index, completion: end.completion, data: checked.data };
        markInvalid(attempts, deps);
        if (isRepair) throw failure('RESPONSE_INVALID', attempts);
        isRepair = true;
        asked = toRepair(asked, end.completion.text, checked.problem);
        continue;
      }
      addUsage(usage, end.providerError.usage);
      if (finalErrorKinds.has(end.providerError.kind) || end.hasText)
        throw failure(end.providerError.code, attempts, end.providerError);
      const earlier = retried.get(end.providerError.kind) ?? 0;
      const wait = retryWait(end.providerError, earlier, limits, clock);
      if (wait === null || clock.now() + wait >= until) break;
      retried.set(end.providerError.kind, earlier + 1);
      await clock.sleep(wait, signal);
    }
    throwIfCancelled(signal, attempts);
  }
  const outcomes = attempts.map(({ outcome }) => outcome as string);
  if (clock.now() >= deadlineMs || signal.aborted) outcomes.push('LLM_TIMEOUT');
  throw failure(mostInformativeCode(outcomes), attempts);
}

/** What providers get: nothing goes out that was not sanitised. */
function toProviderRequest<Answer>(request: AiRequest<Answer>): ProviderRequest {
  const { tier, system, messages, response, maxTokens, offline } = request;
  return {
    tier,
    system: sanitiseInstructions(system),
    messages: messages.map(({ role, content }) => ({ role, content: sanitise(content) })),
    response,
    maxTokens,
    offline,
  };
}

/** Characters of an invalid answer that are shown to the model again. */
const maxShownAnswerLength = 8_000;

function toRepair(request: ProviderRequest, answer: string, problem: string): ProviderRequest {
  const shown = sanitise(answer.slice(0, maxShownAnswerLength)).trim();
  const repair: AiMessage[] = [
    { role: 'assistant', content: shown === '' ? '(nothing)' : shown },
    {
      role: 'user',
      content: `That answer cannot be used: ${sanitise(problem)}. Answer again, with JSON only, so that it fits the schema.`,
    },
  ];
  return { ...request, messages: [...request.messages, ...repair] };
}

function addUsage(sum: Usage, more: Usage | null): void {
  sum.inputTokens += more?.inputTokens ?? 0;
  sum.outputTokens += more?.outputTokens ?? 0;
  sum.totalTokens += more?.totalTokens ?? 0;
}

function markInvalid(attempts: AiAttempt[], { metrics }: PolicyDeps): void {
  const last = attempts.pop();
  if (!last) return;
  attempts.push({ ...last, outcome: 'RESPONSE_INVALID' });
  metrics?.invalid.inc({ provider: last.provider });
}

const messages: Record<AiErrorCode, string> = {
  LLM_TIMEOUT: 'The language model did not answer in time',
  LLM_RATE_LIMITED: 'The rate limit of the language model is reached',
  LLM_UNAVAILABLE: 'The language model cannot be reached',
  RESPONSE_INVALID: 'The language model did not give a valid answer',
  CONTENT_REFUSED: 'The language model refused to answer',
  BUDGET_EXCEEDED: 'The daily token budget is used up',
  CANCELLED: 'The request was cancelled',
};

function failure(code: AiErrorCode, attempts: readonly AiAttempt[], cause?: ProviderError): AiError {
  return new AiError(code, messages[code], [...attempts], cause && { cause });
}

function throwIfCancelled(signal: AbortSignal, attempts: readonly AiAttempt[]): void {
  const { reason } = signal as { reason: unknown };
  if (reason instanceof ProviderError && reason.kind === 'cancelled') throw failure('CANCELLED', attempts);
}
