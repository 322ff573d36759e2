import type { RequestContext } from '../common/request-context.ts';
import type { Breaker } from './breaker.ts';
import { AiError, type AiAttempt } from './client.ts';
import type { Reservation, TokenBudget } from './budget.ts';
import type { Clock } from './clock.ts';
import { ProviderError, type Usage } from './provider-error.ts';
import type { AiMetrics } from './metrics.ts';
import type { Completion, Provider, ProviderRequest } from './provider.ts';
import { healthyErrorKinds } from './retry.ts';

/** A provider with its breaker. */
export interface ProviderSlot {
  provider: Provider;
  breaker: Breaker;
}

export interface CallLimits {
  /** Milliseconds for a whole answer that is not streamed. */
  callTimeoutMs: number;
  /** Milliseconds to the first part of a stream. */
  firstChunkTimeoutMs: number;
  /** Milliseconds between the parts of a stream. */
  idleTimeoutMs: number;
}

export interface AttemptInput {
  context: RequestContext;
  purpose: string;
  /** Milliseconds for a whole answer that is not streamed; default: that of the limits. */
  callTimeoutMs: number | undefined;
  slot: ProviderSlot;
  request: ProviderRequest;
  isStreamed: boolean;
  /** Ends the call; its reason is a ProviderError. */
  signal: AbortSignal;
  /** Clock time at which the provider must have answered, or at least begun a stream. */
  until: number;
}

export interface AttemptDeps {
  budget: TokenBudget;
  clock: Clock;
  limits: CallLimits;
  metrics: AiMetrics | undefined;
}

/** How one call ended. The entry is among the attempts already; its outcome may still become RESPONSE_INVALID. */
export type AttemptOutcome =
  | { completion: Completion; providerError?: undefined; hasText: boolean }
  | { providerError: ProviderError; hasText: boolean };

const noText = new ProviderError('cancelled', 'The caller disconnected');

/**
 * One call to one provider: tokens reserved before and settled after it, its deadlines kept, its end told to the
 * breaker, the attempts, the log and the metrics. Yields the text as it comes.
 * @throws AiError BUDGET_EXCEEDED, before any call.
 */
export async function* attempt(
  input: AttemptInput,
  deps: AttemptDeps,
  attempts: AiAttempt[],
): AsyncGenerator<string, AttemptOutcome, void> {
  const { context, slot, request, isStreamed, signal } = input;
  const { clock, limits } = deps;
  const { provider, breaker } = slot;
  const promptTokens = estimateTokens(request);
  const reservation = await reserve(input, deps, promptTokens, attempts);

  const started = clock.now();
  const abort = new AbortController();
  const ended = AbortSignal.any([signal, abort.signal]);
  const aborted = new Promise<never>((_, reject) => {
    ended.addEventListener('abort', () => reject(ended.reason as ProviderError));
    if (ended.aborted) reject(ended.reason as ProviderError);
  });
  aborted.catch(() => undefined);

  let length = 0;
  let hasChunk = false;
  let end: AttemptOutcome = { providerError: noText, hasText: false };
  const call = provider.call(request, { isStreamed, signal: ended });
  try {
    for (;;) {
      // Once text was handed out nobody else can take over, so the answer may take the request's whole time.
      const whole = length > 0 ? Number.POSITIVE_INFINITY : input.until - clock.now();
      const part = !isStreamed
        ? (input.callTimeoutMs ?? limits.callTimeoutMs)
        : hasChunk
          ? limits.idleTimeoutMs
          : limits.firstChunkTimeoutMs;
      const timer = setTimeout(
        () =>
          abort.abort(
            new ProviderError(
              'timeout',
              hasChunk ? 'The stream stopped sending' : 'The provider did not answer in time',
            ),
          ),
        Math.max(0, Math.min(whole, part)),
      );
      const next = await Promise.race([call.next(), aborted]).finally(() => clearTimeout(timer));
      if (next.done) {
        end = { completion: next.value, hasText: length > 0 };
        break;
      }
      hasChunk = true;
      if (next.value === '') continue;
      length += next.value.length;
      yield next.value;
    }
  } catch (error) {
    // Anything but a fault is a mistake of ours; it must not pass for the provider's.
    if (!(error instanceof ProviderError)) {
      breaker.abandon();
      throw error;
    }
    end = { providerError: error, hasText: length > 0 };
  } finally {
    // Reached also by a caller that left in mid-stream: the provider's call ends with it.
    abort.abort(noText);
    call.return(undefined as never).catch(() => undefined);
    reportToBreaker(breaker, end.providerError);
    const usage = usageOf(input, end, promptTokens, Math.ceil(length / 4));
    record(input, deps, end, { usage, latency: clock.now() - started }, attempts);
    await settle(context, reservation, usage);
  }
  return end;
}

/** What a prompt takes at most, roughly: about four characters make a token. */
function estimateTokens({ system, messages, response }: ProviderRequest): number {
  const characters = messages.reduce((sum, { content }) => sum + content.length, system.length);
  return Math.ceil((characters + JSON.stringify(response.schema).length) / 4);
}

async function reserve(
  { context, slot, request }: AttemptInput,
  { budget }: AttemptDeps,
  promptTokens: number,
  attempts: readonly AiAttempt[],
): Promise<Reservation | null> {
  if (!slot.provider.isMetered) return null;
  try {
    const reservation = await budget.reserve(context.viewer.tenantId, promptTokens + request.maxTokens);
    if (reservation) return reservation;
  } catch (error) {
    slot.breaker.abandon();
    throw error;
  }
  slot.breaker.abandon();
  throw new AiError('BUDGET_EXCEEDED', 'The daily token budget is used up', [...attempts]);
}

/**
 * What a call took, as the provider says; else, as for a call that was cut, what was sent and received, roughly: the
 * provider charges it, too. Nothing where it surely did no work.
 */
function usageOf(
  { slot }: AttemptInput,
  { completion, providerError }: { completion?: Completion; providerError?: ProviderError },
  inputTokens: number,
  outputTokens: number,
): Usage {
  if (providerError?.isFree || !slot.provider.isMetered)
    return { inputTokens: 0, outputTokens: 0, totalTokens: 0 };
  const reported = (completion ?? providerError)?.usage;
  if (reported) return reported;
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
}

async function settle(
  context: RequestContext,
  reservation: Reservation | null,
  { totalTokens }: Usage,
): Promise<void> {
  try {
    if (totalTokens === 0) await reservation?.release();
    else await reservation?.settle(totalTokens);
  } catch (err) {
    // The reservation stays booked, on the safe side; the answer must not fail for the bookkeeping.
    context.log.warn({ err }, 'Could not settle the token budget; the reservation stays booked');
  }
}

function reportToBreaker(breaker: Breaker, providerError: ProviderError | undefined): void {
  if (providerError?.kind === 'cancelled') breaker.abandon();
  else if (!providerError || healthyErrorKinds.has(providerError.kind)) breaker.succeed();
  else breaker.fail();
}

function record(
  { context, purpose, slot, request }: AttemptInput,
  { metrics }: AttemptDeps,
  { completion, providerError }: { completion?: Completion; providerError?: ProviderError },
  { usage, latency }: { usage: Usage; latency: number },
  attempts: AiAttempt[],
): void {
  const provider = slot.provider.name;
  const entry: AiAttempt = {
    provider,
    model: slot.provider.modelFor(request.tier),
    outcome: providerError?.code ?? 'ok',
    status: (completion ?? providerError)?.status ?? null,
    latencyMs: Math.round(latency),
  };
  attempts.push(entry);
  metrics?.calls.inc({ provider, outcome: entry.outcome });
  metrics?.latency.observe({ provider }, latency / 1000);
  metrics?.breakerOpen.set({ provider }, slot.breaker.isOpen ? 1 : 0);
  metrics?.tokens.inc({ provider, direction: 'input' }, usage.inputTokens);
  metrics?.tokens.inc({ provider, direction: 'output' }, usage.outputTokens);
  const fields = { purpose, ...entry, tokens: usage.totalTokens, providerError: providerError?.message };
  if (providerError && providerError.kind !== 'cancelled')
    context.log.warn(fields, 'AI provider call failed');
  else context.log.debug(fields, 'AI provider call ended');
}
