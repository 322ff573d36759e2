import { alignmentCheck, alignmentExplanation, alignmentSuggestions } from '../models/planning.ts';
import { checkAlignment, explainAlignment, suggestAlignment } from '../offline/alignment.ts';
import { defineTopic, type Topic } from '../topic.ts';

const parameters = [
  { name: 'goal', type: 'string', required: true, description: 'The goal, as it is worded now' },
  { name: 'business_purpose', type: 'string', required: true, description: 'What the business exists for' },
  {
    name: 'core_values',
    type: 'array',
    required: false,
    description: 'The values of the business, one text each',
  },
] as const;

export const alignmentTopics: readonly Topic[] = [
  defineTopic({
    id: 'alignment_check',
    description: 'Calculate goal alignment score',
    parameters,
    response: alignmentCheck,
    task: 'Judge how well the goal serves the business purpose and the core values.',
    rules: [
      'Score purpose, values and clarity from 0 to 100 each, with one entry for each in the breakdown, and explain every score by the material.',
      'The overall score weighs purpose 5, values 3 and clarity 2; without values it weighs purpose 5 and clarity 2.',
      'The level is low below 40, high from 70, moderate between.',
    ],
    maxTokens: 900,
    offline: checkAlignment,
  }),
  defineTopic({
    id: 'alignment_explanation',
    description: 'Get detailed alignment explanation',
    parameters,
    response: alignmentExplanation,
    task: 'Explain in detail where the goal serves the business purpose and the core values, and where it does not.',
    rules: [
      'Each factor points to words of the goal, the purpose or a value.',
      'Strengths and gaps do not overlap.',
    ],
    offline: explainAlignment,
  }),
  defineTopic({
    id: 'alignment_suggestions',
    description: 'Get suggestions to improve alignment',
    parameters,
    response: alignmentSuggestions,
    task: 'Suggest three wordings of the goal that serve the business purpose and the core values better.',
    rules: [
      'Keep what the goal wants to reach.',
      'Each suggestion improves another aspect: purpose, values, clarity.',
    ],
    maxTokens: 900,
    offline: suggestAlignment,
  }),
];
