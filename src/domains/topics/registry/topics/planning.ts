import { kpiRecommendations, strategySuggestions } from '../models/planning.ts';
import { recommendKpis } from '../offline/kpis.ts';
import { suggestStrategies } from '../offline/strategies.ts';
import { defineTopic, type Topic } from '../topic.ts';

export const planningTopics: readonly Topic[] = [
  defineTopic({
    id: 'strategy_suggestions',
    description: 'AI suggestions for strategies',
    parameters: [
      { name: 'goal', type: 'string', required: true, description: 'The goal to be reached' },
      {
        name: 'context',
        type: 'string',
        required: false,
        description: 'The situation: what works, what hinders',
      },
      {
        name: 'existing_strategies',
        type: 'array',
        required: false,
        description: 'Strategies that are under way already, one text each',
      },
    ],
    response: strategySuggestions,
    task: 'Suggest three strategies that reach the goal in different ways.',
    rules: [
      'Leave out what is under way already.',
      'The first step can be done within a week by one person.',
    ],
    tier: 'decision',
    offline: suggestStrategies,
  }),
  defineTopic({
    id: 'kpi_recommendations',
    description: 'AI recommendations for KPIs',
    parameters: [
      { name: 'goal', type: 'string', required: true, description: 'The goal that is to be measured' },
      { name: 'department', type: 'string', required: false, description: 'The department that pursues it' },
      {
        name: 'current_kpis',
        type: 'array',
        required: false,
        description: 'Names of the KPIs in use already',
      },
    ],
    response: kpiRecommendations,
    task: 'Recommend three to five key performance indicators for the goal.',
    rules: [
      'Leave out what is in use already.',
      'Each can be measured by a small business without new tools, and is computed as its description says.',
      'Name no target values.',
    ],
    offline: recommendKpis,
  }),
];
