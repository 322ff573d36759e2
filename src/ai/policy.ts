import type { RequestContext } from '../common/request-context.ts';
import { attempt, type AttemptTools, type CallLimits, type Lane } from './attempt.ts';
import {
  AiError,
  type AiAnswer,
  type AiAttempt,
  type AiErrorCode,
  type AiMessage,
  type AiRequest,
} from './client.ts';
import { ProviderFault, type FaultKind, type Usage } from './provider-error.ts';
import type { Completion, ProviderRequest } from './provider.ts';
import { finalFaults, mostTelling, retryWait, type RetryLimits } from './retry.ts';
import { sanitise, sanitiseInstructions } from './sanitise.ts';
import { checkText } from './validate.ts';

export interface PolicyLimits extends RetryLimits, CallLimits {
  /** Part of the remaining time that a provider may take while there is another one to turn to. */
  providerShare: number;
}

export interface PolicyTools extends AttemptTools {
  limits: PolicyLimits;
  /** In order of preference; the first is the primary. */
  lanes: readonly Lane[];
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
  tools: PolicyTools,
): AsyncGenerator<string, AiAnswer<Answer>, void> {
  const started = tools.clock.now();
  const ledger: AiAttempt[] = [];
  const usage: Usage = { inputTokens: 0, outputTokens: 0, totalTokens: 0 };
  const work = new AbortController();
  const cancel = () => work.abort(new ProviderFault('cancelled', 'The caller cancelled the request'));
  const timer = setTimeout(
    () => work.abort(new ProviderFault('timeout', 'The deadline has passed')),
    Math.max(0, request.deadline),
  );
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    const journey = { isStreamed, started, signal: work.signal, ledger, usage };
    const { index, completion, data } = yield* travel(context, request, journey, tools);
    const last = ledger.at(-1);
    return {
      data: data as Answer,
      provider: last?.provider ?? '',
      model: last?.model ?? '',
      usage,
      latencyMs: Math.round(tools.clock.now() - started),
      finishReason: completion.finishReason,
      attempts: ledger,
      isDegraded: index > 0,
    };
  } catch (error) {
    if (error instanceof AiError) error.tokensUsed = usage.totalTokens;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    work.abort(new ProviderFault('cancelled', 'The caller disconnected'));
  }
}

interface Journey {
  isStreamed: boolean;
  started: number;
  signal: AbortSignal;
  ledger: AiAttempt[];
  /** Of all calls so far. */
  usage: Usage;
}

interface Arrival {
  /** Which provider answered. */
  index: number;
  completion: Completion;
  data: unknown;
}

async function* travel<Answer>(
  context: RequestContext,
  request: AiRequest<Answer>,
  { isStreamed, started, signal, ledger, usage }: Journey,
  tools: PolicyTools,
): AsyncGenerator<string, Arrival, void> {
  const { lanes, clock, limits } = tools;
  const deadline = started + request.deadline;
  let asked = toProviderRequest(request);
  let isRepair = false;

  for (const [index, lane] of lanes.entries()) {
    const retried = new Map<FaultKind, number>();
    const isLast = index === lanes.length - 1;
    const remaining = deadline - clock.now();
    const until = isLast ? deadline : deadline - remaining * (1 - limits.providerShare);

    while (
      ledger.length < (request.maxCalls ?? limits.maxCalls) &&
      clock.now() < until &&
      !signal.aborted &&
      lane.breaker.tryEnter()
    ) {
      const { purpose, callTimeout } = request;
      const call = { context, purpose, callTimeout, lane, request: asked, signal, until };
      const end = yield* attempt({ ...call, isStreamed: isStreamed && !isRepair }, tools, ledger);

      if (!end.fault) {
        addUsage(usage, end.completion.usage);
        const checked = checkText(end.completion.text, request.response.schema);
        if (checked.isValid) return { index, completion: end.completion, data: checked.data };
        markInvalid(ledger, tools);
        if (isRepair) throw failure('RESPONSE_INVALID', ledger);
        isRepair = true;
        asked = toRepair(asked, end.completion.text, checked.problem);
        continue;
      }
      addUsage(usage, end.fault.usage);
      if (finalFaults.has(end.fault.kind) || end.hasText) throw failure(end.fault.code, ledger, end.fault);
      const earlier = retried.get(end.fault.kind) ?? 0;
      const wait = retryWait(end.fault, earlier, limits, clock);
      if (wait === null || clock.now() + wait >= until) break;
      retried.set(end.fault.kind, earlier + 1);
      await clock.sleep(wait, signal);
    }
    throwIfCancelled(signal, ledger);
  }
  const outcomes = ledger.map(({ outcome }) => outcome as string);
  if (clock.now() >= deadline || signal.aborted) outcomes.push('LLM_TIMEOUT');
  throw failure(mostTelling(outcomes), ledger);
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
const shownAnswer = 8_000;

function toRepair(request: ProviderRequest, answer: string, problem: string): ProviderRequest {
  const shown = sanitise(answer.slice(0, shownAnswer)).trim();
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

function markInvalid(ledger: AiAttempt[], { metrics }: PolicyTools): void {
  const last = ledger.pop();
  if (!last) return;
  ledger.push({ ...last, outcome: 'RESPONSE_INVALID' });
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

function failure(code: AiErrorCode, ledger: readonly AiAttempt[], cause?: ProviderFault): AiError {
  return new AiError(code, messages[code], [...ledger], cause && { cause });
}

function throwIfCancelled(signal: AbortSignal, ledger: readonly AiAttempt[]): void {
  const { reason } = signal as { reason: unknown };
  if (reason instanceof ProviderFault && reason.kind === 'cancelled') throw failure('CANCELLED', ledger);
}
