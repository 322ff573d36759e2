import { actionPlan, actionSuggestions } from '../models/operations.ts';
import { optimizePlan } from '../offline/action-plan.ts';
import { suggestActions } from '../offline/actions.ts';
import { defineTopic, type Topic } from '../topic.ts';

export const actionTopics: readonly Topic[] = [
  defineTopic({
    id: 'action_suggestions',
    description: 'Suggest actions for issues',
    parameters: [
      { name: 'issue', type: 'string', required: true, description: 'The issue, in a sentence or two' },
      { name: 'root_cause', type: 'string', required: false, description: 'Its cause, where it is known' },
      { name: 'context', type: 'string', required: false, description: 'What is known about it' },
    ],
    response: actionSuggestions,
    task: 'Suggest three to six actions that resolve the issue, in the order to do them.',
    rules: [
      'An action is something one person can start tomorrow.',
      'Prefer what removes the cause to what hides it.',
    ],
    offline: suggestActions,
  }),
  defineTopic({
    id: 'optimize_action_plan',
    description: 'Optimize action plans',
    parameters: [
      {
        name: 'action_plan',
        type: 'array',
        required: true,
        description: 'The actions in their order: texts, or objects with action, owner and due',
      },
      { name: 'goal', type: 'string', required: false, description: 'What the plan is to reach' },
      {
        name: 'constraints',
        type: 'string',
        required: false,
        description: 'What limits it: time, money, people',
      },
    ],
    response: actionPlan,
    task: 'Put the action plan in the best order, merge what repeats itself, reword what is unclear, and add what is missing.',
    rules: [
      'Keep owners and due dates as they are given; null where none is given.',
      'Say for each step what happened to it and why it stands where it stands.',
      'Name as risks what the plan leaves open.',
    ],
    tier: 'decision',
    maxTokens: 4000,
    estimatedDurationMs: 45_000,
    offline: optimizePlan,
  }),
];
