import { Type } from 'typebox';
import { partNames } from '../client-context/parts.ts';
import { levels, type PortalAnswer } from './answer.ts';
import { recommendationLimit } from './query.ts';

const closed = { additionalProperties: false } as const;
const text = (description: string) => Type.String({ description, pattern: '\\S' });
const level = (description: string) => Type.Enum([...levels], { type: 'string', description });

const maxSuggestions = 3;

/**
 * What a language model answers: a PortalAnswer. One schema for all requests, as each one is compiled once and kept;
 * what depends on the request (toPortalAnswer) is settled when the answer is there.
 */
export const answerSchema = {
  name: 'PortalAnswer',
  schema: Type.Object(
    {
      answer: text('Two to five sentences of plain text'),
      confidence: Type.Number({ description: 'How sure the answer is', minimum: 0, maximum: 1 }),
      sources: Type.Array(Type.Enum([...partNames], { type: 'string' }), {
        description: 'The parts of the figures that the answer was made from, no others',
      }),
      suggestions: Type.Array(text('A question'), {
        description: 'Questions that the client may ask next',
        maxItems: maxSuggestions,
      }),
      recommendations: Type.Array(
        Type.Object(
          {
            title: text('What to do, a few words'),
            description: text('What to do and why, a sentence or two'),
            effortLevel: level('What it takes'),
            impactLevel: level('What it brings'),
            priorityScore: Type.Integer({ description: '100 is the most urgent', minimum: 0, maximum: 100 }),
          },
          closed,
        ),
        { description: 'The most urgent first', maxItems: recommendationLimit },
      ),
    },
    closed,
  ),
};

/**
 * A model's answer as the client gets it: of the sources those that the model was shown, once each; recommendations
 * by their score, no more than were asked for.
 */
export function toPortalAnswer(
  data: PortalAnswer,
  shown: readonly string[],
  maxRecommendations: number,
): PortalAnswer {
  return {
    answer: data.answer,
    confidence: Math.round(data.confidence * 100) / 100,
    sources: partNames.filter((part) => shown.includes(part) && data.sources.includes(part)),
    suggestions: data.suggestions,
    recommendations: data.recommendations
      .toSorted((one, other) => other.priorityScore - one.priorityScore)
      .slice(0, maxRecommendations),
  };
}
