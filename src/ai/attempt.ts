import type { RequestContext } from '../common/request-context.ts';
import type { Breaker } from './breaker.ts';
import { AiError, type AiAttempt } from './client.ts';
import type { Reservation, TokenBudget } from './budget.ts';
import type { Clock } from './clock.ts';
import { ProviderFault, type Usage } from './provider-error.ts';
import type { AiMetrics } from './metrics.ts';
import type { Completion, Provider, ProviderRequest } from './provider.ts';
import { healthyFaults } from './retry.ts';

/** A provider with its breaker. */
export interface Lane {
  provider: Provider;
  breaker: Breaker;
}

export interface CallLimits {
  /** Milliseconds for a whole answer that is not streamed. */
  callTimeout: number;
  /** Milliseconds to the first part of a stream. */
  firstPartTimeout: number;
  /** Milliseconds between the parts of a stream. */
  idleTimeout: number;
}

export interface AttemptParts {
  context: RequestContext;
  purpose: string;
  /** Milliseconds for a whole answer that is not streamed; default: that of the limits. */
  callTimeout: number | undefined;
  lane: Lane;
  request: ProviderRequest;
  isStreamed: boolean;
  /** Ends the call; its reason is a ProviderFault. */
  signal: AbortSignal;
  /** Clock time at which the provider must have answered, or at least begun a stream. */
  until: number;
}

export interface AttemptTools {
  budget: TokenBudget;
  clock: Clock;
  limits: CallLimits;
  metrics: AiMetrics | undefined;
}

/** How one call ended. The entry is in the ledger already; its outcome may still become RESPONSE_INVALID. */
export type AttemptEnd =
  | { completion: Completion; fault?: undefined; hasText: boolean }
  | { fault: ProviderFault; hasText: boolean };

const noText = new ProviderFault('cancelled', 'The caller disconnected');

/**
 * One call to one provider: tokens reserved before and settled after it, its deadlines kept, its end told to the
 * breaker, the ledger, the log and the metrics. Yields the text as it comes.
 * @throws AiError BUDGET_EXCEEDED, before any call.
 */
export async function* attempt(
  parts: AttemptParts,
  tools: AttemptTools,
  ledger: AiAttempt[],
): AsyncGenerator<string, AttemptEnd, void> {
  const { context, lane, request, isStreamed, signal } = parts;
  const { clock, limits } = tools;
  const { provider, breaker } = lane;
  const promptTokens = estimateTokens(request);
  const reservation = await reserve(parts, tools, promptTokens, ledger);

  const started = clock.now();
  const abort = new AbortController();
  const onAbort = () => abort.abort(signal.reason);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason as ProviderFault));
    if (abort.signal.aborted) reject(abort.signal.reason as ProviderFault);
  });
  aborted.catch(() => undefined);

  let length = 0;
  let hasPart = false;
  let end: AttemptEnd = { fault: noText, hasText: false };
  const call = provider.call(request, { isStreamed, signal: abort.signal });
  try {
    for (;;) {
      // Once text was handed out nobody else can take over, so the answer may take the request's whole time.
      const whole = length > 0 ? Number.POSITIVE_INFINITY : parts.until - clock.now();
      const part = !isStreamed
        ? (parts.callTimeout ?? limits.callTimeout)
        : hasPart
          ? limits.idleTimeout
          : limits.firstPartTimeout;
      const timer = setTimeout(
        () =>
          abort.abort(
            new ProviderFault(
              'timeout',
              hasPart ? 'The stream stopped sending' : 'The provider did not answer in time',
            ),
          ),
        Math.max(0, Math.min(whole, part)),
      );
      const next = await Promise.race([call.next(), aborted]).finally(() => clearTimeout(timer));
      if (next.done) {
        end = { completion: next.value, hasText: length > 0 };
        break;
      }
      hasPart = true;
      if (next.value === '') continue;
      length += next.value.length;
      yield next.value;
    }
  } catch (error) {
    // Anything but a fault is a mistake of ours; it must not pass for the provider's.
    if (!(error instanceof ProviderFault)) {
      breaker.abandon();
      throw error;
    }
    end = { fault: error, hasText: length > 0 };
  } finally {
    // Reached also by a caller that left in mid-stream: the provider's call ends with it.
    signal.removeEventListener('abort', onAbort);
    abort.abort(noText);
    call.return(undefined as never).catch(() => undefined);
    tellBreaker(breaker, end.fault);
    const usage = usageOf(parts, end, promptTokens, Math.ceil(length / 4));
    record(parts, tools, end, { usage, latency: clock.now() - started }, ledger);
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
  { context, lane, request }: AttemptParts,
  { budget }: AttemptTools,
  promptTokens: number,
  ledger: readonly AiAttempt[],
): Promise<Reservation | null> {
  if (!lane.provider.isMetered) return null;
  try {
    const reservation = await budget.reserve(context.viewer.tenantId, promptTokens + request.maxTokens);
    if (reservation) return reservation;
  } catch (error) {
    lane.breaker.abandon();
    throw error;
  }
  lane.breaker.abandon();
  throw new AiError('BUDGET_EXCEEDED', 'The daily token budget is used up', [...ledger]);
}

/**
 * What a call took, as the provider says; else, as for a call that was cut, what was sent and received, roughly: the
 * provider charges it, too. Nothing where it surely did no work.
 */
function usageOf(
  { lane }: AttemptParts,
  { completion, fault }: { completion?: Completion; fault?: ProviderFault },
  inputTokens: number,
  outputTokens: number,
): Usage {
  if (fault?.isFree || !lane.provider.isMetered) return { inputTokens: 0, outputTokens: 0, totalTokens: 0 };
  const reported = (completion ?? fault)?.usage;
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

function tellBreaker(breaker: Breaker, fault: ProviderFault | undefined): void {
  if (fault?.kind === 'cancelled') breaker.abandon();
  else if (!fault || healthyFaults.has(fault.kind)) breaker.succeed();
  else breaker.fail();
}

function record(
  { context, purpose, lane, request }: AttemptParts,
  { metrics }: AttemptTools,
  { completion, fault }: { completion?: Completion; fault?: ProviderFault },
  { usage, latency }: { usage: Usage; latency: number },
  ledger: AiAttempt[],
): void {
  const provider = lane.provider.name;
  const entry: AiAttempt = {
    provider,
    model: lane.provider.modelFor(request.tier),
    outcome: fault?.code ?? 'ok',
    status: (completion ?? fault)?.status ?? null,
    latencyMs: Math.round(latency),
  };
  ledger.push(entry);
  metrics?.calls.inc({ provider, outcome: entry.outcome });
  metrics?.latency.observe({ provider }, latency / 1000);
  metrics?.breakerOpen.set({ provider }, lane.breaker.isOpen ? 1 : 0);
  metrics?.tokens.inc({ provider, direction: 'input' }, usage.inputTokens);
  metrics?.tokens.inc({ provider, direction: 'output' }, usage.outputTokens);
  const fields = { purpose, ...entry, tokens: usage.totalTokens, fault: fault?.message };
  if (fault && fault.kind !== 'cancelled') context.log.warn(fields, 'AI provider call failed');
  else context.log.debug(fields, 'AI provider call ended');
}
