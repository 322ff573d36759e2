import {
  AiError,
  type AiAnswer,
  type AiClient,
  type AiErrorCode,
  type AiRequest,
} from '../../src/ai/client.ts';
import type { RequestContext } from '../../src/common/request-context.ts';

export interface AiCall {
  context: RequestContext;
  request: AiRequest<unknown>;
  signal: AbortSignal | undefined;
}

/** The documented review, for every topic that is answered by one. */
export const review = {
  qualityReview: 'Your niche is clear but could be more specific...',
  suggestions: [
    { text: 'We help B2B SaaS startups...', reasoning: 'More specific target market...' },
    { text: 'We help local service businesses...', reasoning: 'Specifies business type...' },
    { text: 'We help e-commerce brands...', reasoning: 'Clear niche...' },
  ],
};

/**
 * An AI client that answers as it is told, with anything: what becomes of outcomes is tested, not how they are
 * come by. A call that is held waits until it is let go, or is cancelled with its signal.
 */
export class FakeAi implements AiClient {
  readonly calls: AiCall[] = [];
  private readonly held: (() => void)[] = [];
  isHolding = false;
  answer: (call: AiCall) => unknown = ({ request }) =>
    request.response.name === 'OnboardingReviewResponse' ? review : request.offline();

  /** Lets go the calls that wait, and the coming ones. */
  release(): void {
    this.isHolding = false;
    for (const letGo of this.held.splice(0)) letGo();
  }

  async generate<Answer>(context: RequestContext, request: AiRequest<Answer>, signal?: AbortSignal) {
    const call = { context, request, signal };
    this.calls.push(call);
    if (this.isHolding)
      await new Promise<void>((resolve) => {
        this.held.push(resolve);
        signal?.addEventListener('abort', () => resolve());
      });
    if (signal?.aborted) throw new AiError('CANCELLED', 'The request was cancelled', []);
    const attempt = {
      provider: 'fake',
      model: 'gpt-4o-mini',
      outcome: 'ok',
      status: 200,
      latencyMs: 2,
    } as const;
    return {
      data: this.answer(call) as Answer,
      provider: 'fake',
      model: 'gpt-4o-mini',
      usage: { inputTokens: 300, outputTokens: 150, totalTokens: 450 },
      latencyMs: 2,
      finishReason: 'stop',
      attempts: [attempt],
      isDegraded: false,
    } satisfies AiAnswer<Answer>;
  }

  async *stream(): AsyncGenerator<never> {
    yield* [];
    throw new Error('FakeAi: nothing is streamed');
  }
}

/** An answer that is a failure. */
export function fail(code: AiErrorCode, message: string) {
  return (): never => {
    throw new AiError(code, message, []);
  };
}
