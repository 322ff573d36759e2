import { defineModel, list, oneOf, nested, percentage, text, type AnswerOf } from '../response-model.ts';

/** What a goal is compared with. */
export const alignmentAspects = ['purpose', 'values', 'clarity'] as const;
export type AlignmentAspect = (typeof alignmentAspects)[number];

const aspect = oneOf(
  alignmentAspects,
  'What is compared: the purpose, the values, or how clear the goal itself is',
);

export const alignmentCheck = defineModel(
  'AlignmentCheckResponse',
  'How well a goal fits the purpose and the values of the business.',
  {
    score: percentage('The fit as a whole, 0 to 100'),
    level: oneOf(['low', 'moderate', 'high'], 'low below 40, high from 70'),
    summary: text('The result in one or two sentences'),
    breakdown: list(
      nested({
        aspect,
        score: percentage('The fit in this aspect, 0 to 100'),
        finding: text('Why this score'),
      }),
      'One entry for each aspect',
      3,
      3,
    ),
  },
);
export type AlignmentCheckResponse = AnswerOf<typeof alignmentCheck>;

export const alignmentExplanation = defineModel(
  'AlignmentExplanationResponse',
  'Why a goal fits the purpose and the values of the business, and where it does not.',
  {
    summary: text('The explanation in short'),
    factors: list(
      nested({
        aspect,
        effect: oneOf(['supports', 'weakens', 'neutral'], 'What it does to the alignment'),
        explanation: text('How'),
      }),
      'What the alignment comes from',
      1,
      10,
    ),
    strengths: list(text('What fits'), 'Where goal and business meet', 0, 10),
    gaps: list(text('What is missing'), 'Where they do not', 0, 10),
  },
);
export type AlignmentExplanationResponse = AnswerOf<typeof alignmentExplanation>;

export const alignmentSuggestions = defineModel(
  'AlignmentSuggestionsResponse',
  'Variations of a goal that fit the business better.',
  {
    summary: text('What the suggestions improve'),
    suggestions: list(
      nested({ aspect, text: text('The goal in other words'), reasoning: text('Why this fits better') }),
      'Exactly 3 suggestions',
      3,
      3,
    ),
  },
);
export type AlignmentSuggestionsResponse = AnswerOf<typeof alignmentSuggestions>;

export const strategySuggestions = defineModel('StrategySuggestionsResponse', 'Ways to reach a goal.', {
  summary: text('How the strategies differ'),
  strategies: list(
    nested({
      title: text('A short name'),
      description: text('What is done'),
      reasoning: text('Why it would work here'),
      firstStep: text('What to do first'),
    }),
    'Exactly 3 strategies',
    3,
    3,
  ),
});
export type StrategySuggestionsResponse = AnswerOf<typeof strategySuggestions>;

export const kpiRecommendations = defineModel(
  'KpiRecommendationsResponse',
  'Measures that show whether a goal is being reached.',
  {
    summary: text('What the measures cover'),
    kpis: list(
      nested({
        name: text('The measure'),
        description: text('How it is computed'),
        unit: oneOf(['percent', 'currency', 'count', 'days', 'hours', 'score'], 'What it is measured in'),
        direction: oneOf(['increase', 'decrease', 'maintain'], 'Where it should go'),
        frequency: oneOf(['daily', 'weekly', 'monthly', 'quarterly'], 'How often to look'),
        reasoning: text('Why it fits the goal'),
      }),
      '3 to 5 measures, the most telling first',
      3,
      5,
    ),
  },
);
export type KpiRecommendationsResponse = AnswerOf<typeof kpiRecommendations>;
