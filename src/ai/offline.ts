import type { Provider } from './provider.ts';

/** Characters of one part of a stream. */
const chunkLength = 24;

/**
 * Answers by the request's own rules, without a model and without tokens, so that the whole system runs without a
 * key; its name and model say so in every answer.
 */
export function createOfflineProvider(): Provider {
  return {
    name: 'offline',
    isMetered: false,
    modelFor: () => 'offline-rules-1',
    async *call(request, { isStreamed, signal }) {
      const text = JSON.stringify(request.offline());
      for (let at = 0; isStreamed && at < text.length; at += chunkLength) {
        if (signal.aborted) throw signal.reason;
        yield text.slice(at, at + chunkLength);
      }
      return {
        text,
        finishReason: 'stop',
        usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
        status: null,
      };
    },
  };
}
