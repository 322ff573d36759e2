import { fiveWhys, rootCauses, swotAnalysis } from '../models/operations.ts';
import { askFiveWhys } from '../offline/five-whys.ts';
import { suggestRootCauses } from '../offline/root-causes.ts';
import { analyseSwot } from '../offline/swot.ts';
import { defineTopic, type Topic } from '../topic.ts';

const issueParameters = [
  { name: 'issue', type: 'string', required: true, description: 'The issue, in a sentence or two' },
  { name: 'context', type: 'string', required: false, description: 'What is known about it' },
] as const;

export const analysisTopics: readonly Topic[] = [
  defineTopic({
    id: 'root_cause_suggestions',
    description: 'Root cause analysis suggestions',
    parameters: issueParameters,
    response: rootCauses,
    task: 'Suggest three to six root causes that may lie behind the issue, the likeliest first.',
    rules: [
      'A cause is not the issue in other words.',
      'The verification can be done with what a small business has.',
    ],
    offline: suggestRootCauses,
  }),
  defineTopic({
    id: 'swot_analysis',
    description: 'Generate SWOT analysis',
    parameters: [
      {
        name: 'business_description',
        type: 'string',
        required: true,
        description: 'The business: what it does well and badly',
      },
      {
        name: 'market_context',
        type: 'string',
        required: false,
        description: 'What happens around it: demand, competitors, rules',
      },
    ],
    response: swotAnalysis,
    task: 'Sort what the material says into strengths and weaknesses (from within) and opportunities and threats (from outside).',
    rules: [
      'A list stays empty where the material says nothing for it.',
      'Each point stands in one list only.',
    ],
    offline: analyseSwot,
  }),
  defineTopic({
    id: 'five_whys_questions',
    description: 'Generate Five Whys questions',
    parameters: issueParameters,
    response: fiveWhys,
    task: 'Write the five questions of a Five Whys analysis for the issue, from what is seen down to its cause.',
    rules: [
      'Each question begins with why and builds on a likely answer to the one before.',
      'No question blames a person.',
    ],
    tier: 'fast',
    maxTokens: 900,
    offline: askFiveWhys,
  }),
];
