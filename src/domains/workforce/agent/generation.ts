import type { AiAnswer, AiStreamChunk } from '../../../ai/index.ts';
import { GatewayError } from '../../../common/errors.ts';
import type { AgentAnswer } from './agent-answer.ts';
import { toAgentAnswer, type AgentReply } from './agent-reply.ts';
import type { Question } from './question.ts';
import { createResponseReader } from './response-reader.ts';

/** An answer, with where it comes from. */
export interface GeneratedInsight extends Pick<
  AiAnswer<unknown>,
  'model' | 'provider' | 'attempts' | 'isDegraded'
> {
  answer: AgentAnswer;
  tokensUsed: number;
}

/** A piece of the answer's text, or at the end the whole answer. */
export type GenerationChunk =
  { type: 'chunk'; content: string } | { type: 'complete'; insight: GeneratedInsight };

export function toGeneratedInsight(answer: AiAnswer<AgentReply>, { labels }: Question): GeneratedInsight {
  const { data, model, provider, usage, attempts, isDegraded } = answer;
  return {
    answer: toAgentAnswer(data, labels),
    model,
    provider,
    tokensUsed: usage.totalTokens,
    attempts,
    isDegraded,
  };
}

/**
 * The chunks of a reply's text as it comes, then the whole answer.
 * @throws GatewayError RESPONSE_INVALID if the answer is not what the chunks have said: it had to be repaired or
 * cleaned, and what was sent cannot be taken back.
 */
export async function* toGenerationChunks(
  source: AsyncIterable<AiStreamChunk<AgentReply>>,
  question: Question,
  keep: (answer: AgentAnswer) => Promise<void>,
): AsyncGenerator<GenerationChunk, void, void> {
  const reader = createResponseReader();
  const restorer = question.labels.createRestorer();
  let sent = '';
  for await (const part of source) {
    if (part.type === 'text') {
      const content = restorer.push(reader.push(part.text));
      sent += content;
      if (content !== '') yield { type: 'chunk', content };
      continue;
    }
    const insight = toGeneratedInsight(part.answer, question);
    const { response } = insight.answer;
    if (!response.startsWith(sent)) {
      throw new GatewayError(
        'RESPONSE_INVALID',
        'The language model’s answer had to be changed after it was sent',
      );
    }
    await keep(insight.answer);
    if (response.length > sent.length) yield { type: 'chunk', content: response.slice(sent.length) };
    yield { type: 'complete', insight };
  }
}

/** Parts that can be left while the next one is awaited, which ends the call at once; a generator would wait. */
export function toAbortable(
  parts: AsyncGenerator<GenerationChunk, void, void>,
  left: AbortController,
  onEnd: () => void,
): AsyncIterableIterator<GenerationChunk> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const next = await parts.next();
        if (next.done) onEnd();
        return next;
      } catch (error) {
        onEnd();
        // Nobody is there to be told.
        if (left.signal.aborted) return { value: undefined, done: true };
        throw error;
      }
    },
    async return() {
      left.abort();
      onEnd();
      await parts.return();
      return { value: undefined, done: true };
    },
  };
}
