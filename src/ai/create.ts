import type { Config } from '../config/config.ts';
import type { RequestContext } from '../common/request-context.ts';
import type { ProviderSlot } from './attempt.ts';
import { createBreaker } from './breaker.ts';
import { unlimitedBudget, type TokenBudget } from './budget.ts';
import type { AiAnswer, AiClient, AiRequest, AiStreamChunk } from './client.ts';
import { systemClock, type Clock } from './clock.ts';
import type { AiMetrics } from './metrics.ts';
import { createOfflineProvider } from './offline.ts';
import { createOpenAiProvider } from './openai.ts';
import { obtainAnswer, type PolicyLimits, type PolicyDeps } from './policy.ts';
import type { Provider } from './provider.ts';

export interface AiLimits extends PolicyLimits {
  /** Consecutive faults after which a provider is left out. */
  breakerThreshold: number;
  /** Milliseconds that it is left out; then one call tries. */
  breakerOpenMs: number;
}

const defaultLimits: AiLimits = {
  maxCalls: 6,
  backoffMs: 250,
  maxWaitMs: 10_000,
  callTimeoutMs: 45_000,
  firstChunkTimeoutMs: 30_000,
  idleTimeoutMs: 15_000,
  providerShare: 0.6,
  breakerThreshold: 5,
  breakerOpenMs: 20_000,
};

export interface AiClientDeps {
  /** Default: no limit. */
  budget?: TokenBudget;
  metrics?: AiMetrics;
  /** For tests. */
  clock?: Clock;
  limits?: Partial<AiLimits>;
}

/** The client over the configured providers, or over the offline one if none is configured. */
export function createAiClient(config: Pick<Config, 'ai'>, parts: AiClientDeps = {}): AiClient {
  const providers = config.ai.providers.map((provider) => createOpenAiProvider(provider));
  return createClient(providers.length > 0 ? providers : [createOfflineProvider()], parts);
}

/** The client over any providers, in order of preference. */
export function createClient(providers: readonly Provider[], parts: AiClientDeps = {}): AiClient {
  const limits = { ...defaultLimits, ...parts.limits };
  const clock = parts.clock ?? systemClock;
  const toSlot = (provider: Provider): ProviderSlot => ({
    provider,
    breaker: createBreaker({ threshold: limits.breakerThreshold, openMs: limits.breakerOpenMs }, clock),
  });
  const deps: PolicyDeps = {
    slots: providers.map(toSlot),
    budget: parts.budget ?? unlimitedBudget,
    clock,
    limits,
    metrics: parts.metrics,
  };

  return {
    async generate(context, request, signal) {
      const answer = obtainAnswer(context, request, false, signal, deps);
      for (;;) {
        const next = await answer.next();
        if (next.done) return next.value;
      }
    },
    stream: (context, request, signal) => ({
      [Symbol.asyncIterator]: () => createStream(context, request, signal, deps),
    }),
  };
}

/** An iterator whose `return` ends the call even while a part is awaited, which a generator's would wait for. */
function createStream<Answer>(
  context: RequestContext,
  request: AiRequest<Answer>,
  signal: AbortSignal | undefined,
  deps: PolicyDeps,
): AsyncIterableIterator<AiStreamChunk<Answer>> {
  const left = new AbortController();
  const leave = () => left.abort();
  signal?.addEventListener('abort', leave);
  if (signal?.aborted) leave();
  const parts = toParts(obtainAnswer(context, request, true, left.signal, deps), () =>
    signal?.removeEventListener('abort', leave),
  );
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => parts.next(),
    return: () => {
      leave();
      return parts.return(undefined);
    },
  };
}

async function* toParts<Answer>(
  source: AsyncGenerator<string, AiAnswer<Answer>, void>,
  onEnd: () => void,
): AsyncGenerator<AiStreamChunk<Answer>, void, void> {
  try {
    for (;;) {
      const next = await source.next();
      if (next.done) {
        yield { type: 'answer', answer: next.value };
        return;
      }
      yield { type: 'text', text: next.value };
    }
  } finally {
    onEnd();
    await source.return(undefined as never);
  }
}
