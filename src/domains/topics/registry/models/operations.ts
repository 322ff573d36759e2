import { Type } from 'typebox';
import { defineModel, list, oneOf, nested, text, textOrNull, type AnswerOf } from '../response-model.ts';

const levels = ['low', 'medium', 'high'] as const;

/** Where causes are looked for. */
export const causeCategories = ['people', 'process', 'technology', 'information', 'environment'] as const;
export type CauseCategory = (typeof causeCategories)[number];

export const rootCauses = defineModel('RootCauseSuggestionsResponse', 'What may lie behind a problem.', {
  summary: text('Where to look first'),
  causes: list(
    nested({
      cause: text('The suspected cause'),
      category: oneOf(causeCategories, 'Its kind'),
      likelihood: oneOf(levels, 'How likely the material makes it'),
      reasoning: text('What speaks for it'),
      verification: text('How to find out'),
    }),
    'Suspected causes, the likeliest first',
    3,
    6,
  ),
});
export type RootCauseSuggestionsResponse = AnswerOf<typeof rootCauses>;

const swotList = (description: string) =>
  list(
    nested({ text: text('The point'), reasoning: text('What in the material it comes from') }),
    description,
    0,
    8,
  );

export const swotAnalysis = defineModel(
  'SwotAnalysisResponse',
  'Strengths, weaknesses, opportunities, threats.',
  {
    summary: text('What stands out'),
    strengths: swotList('What helps, from within'),
    weaknesses: swotList('What hinders, from within'),
    opportunities: swotList('What helps, from outside'),
    threats: swotList('What hinders, from outside'),
  },
);
export type SwotAnalysisResponse = AnswerOf<typeof swotAnalysis>;

export const fiveWhys = defineModel('FiveWhysResponse', 'Five questions from a problem down to its cause.', {
  problem: text('The problem in one sentence'),
  questions: list(
    nested({
      level: Type.Integer({
        description: '1 for the first question to 5 for the last',
        minimum: 1,
        maximum: 5,
      }),
      question: text('The question'),
      purpose: text('What its answer shows'),
    }),
    'Exactly 5 questions, in order',
    5,
    5,
  ),
});
export type FiveWhysResponse = AnswerOf<typeof fiveWhys>;

export const actionSuggestions = defineModel('ActionSuggestionsResponse', 'What to do about an issue.', {
  summary: text('What the actions aim at'),
  actions: list(
    nested({
      title: text('The action, in the imperative'),
      description: text('What it consists of'),
      effort: oneOf(levels, 'What it costs'),
      impact: oneOf(levels, 'What it is expected to change'),
      reasoning: text('Why it would help'),
    }),
    '3 to 6 actions, in the order to do them',
    3,
    6,
  ),
});
export type ActionSuggestionsResponse = AnswerOf<typeof actionSuggestions>;

export const actionPlan = defineModel('ActionPlanResponse', 'A plan of actions, put in order.', {
  summary: text('What was changed'),
  steps: list(
    nested({
      order: Type.Integer({ description: 'The position, from 1', minimum: 1 }),
      action: text('What is done'),
      owner: textOrNull('Who does it, where the plan says so'),
      due: textOrNull('When it is due, in the words of the plan'),
      change: oneOf(['kept', 'moved', 'reworded', 'merged', 'added'], 'What happened to it'),
      reasoning: text('Why it stands here'),
    }),
    'The steps in order',
    1,
    100,
  ),
  risks: list(text('What may go wrong'), 'What the plan leaves open', 0, 10),
});
export type ActionPlanResponse = AnswerOf<typeof actionPlan>;
