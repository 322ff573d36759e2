import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { AiInsightAnswer } from '../../../generated/schema-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { GeneratedInsight, GenerationChunk } from '../agent/generation.ts';
import type { AgentService } from '../agent/service.ts';

function toAnswer({ answer, attempts, ...metadata }: GeneratedInsight): AiInsightAnswer {
  return { ...answer, ...metadata, attempts: [...attempts] };
}

/** What a subscriber's result is made of: a part, or the failure that ended the answer. */
type Outcome = { part: GenerationChunk } | { failure: unknown };

/**
 * The parts, and a failure as the last of them: it becomes the error of a result. Thrown while iterating, it would
 * end a socket with all its other subscriptions.
 */
function toOutcomes(parts: AsyncIterableIterator<GenerationChunk>): AsyncIterableIterator<Outcome> {
  let isOver = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (isOver) return { value: undefined, done: true };
      try {
        const next = await parts.next();
        return next.done ? { value: undefined, done: true } : { value: { part: next.value }, done: false };
      } catch (failure) {
        isOver = true;
        return { value: { failure }, done: false };
      }
    },
    async return() {
      isOver = true;
      await parts.return?.();
      return { value: undefined, done: true };
    },
  };
}

/** The insight agent's part of the schema. */
export function createAgentResolvers(agent: AgentService): Resolvers {
  return {
    Mutation: {
      generateAiInsight: (_root, { input: { prompt } }, context) =>
        withUserErrors(
          context,
          async () => ({
            answer: toAnswer(await agent.generateAiInsight(context, prompt, context.whenAbandoned?.())),
          }),
          { answer: null },
        ),
    },
    Subscription: {
      aiInsightGeneration: {
        subscribe: async (_root, { prompt }, context) =>
          toOutcomes(await agent.streamAiInsight(context, prompt)),
        resolve: (outcome: Outcome) => {
          if ('failure' in outcome) throw outcome.failure;
          const { part } = outcome;
          return part.type === 'chunk'
            ? { content: part.content, answer: null }
            : { content: null, answer: toAnswer(part.insight) };
        },
      },
    },
  };
}
