import type { ActionSuggestionsResponse } from '../models/operations.ts';
import { readIssue } from './issue.ts';
import { excerpt, quote, uncapitalise } from './text.ts';

interface ActionInput {
  readonly issue: string;
  readonly root_cause?: string;
  readonly context?: string;
}

/** Contain, confirm, remove, watch: what helps with any issue, said of this one. */
export function suggestActions({
  issue,
  root_cause: cause = '',
  context,
}: ActionInput): ActionSuggestionsResponse {
  const { name, topics, facts } = readIssue(issue, context);
  const [first, second] = topics;
  const knownCause = uncapitalise(excerpt(cause, 160).replace(/[.!?\s]+$/u, ''));
  const actions: ActionSuggestionsResponse['actions'] = [
    {
      title: `Contain the trouble with ${quote(first, 60)} this week`,
      description: `Choose one measure that keeps “${uncapitalise(name)}” from getting worse while its cause is looked for.`,
      effort: 'low',
      impact: 'medium',
      reasoning: 'Those who are affected notice it at once, and it buys time for a lasting remedy.',
    },
    knownCause === ''
      ? {
          title: `Find the cause behind ${quote(second, 60)}`,
          description: `Look at the last cases of “${uncapitalise(name)}” side by side and write down what they have in common.`,
          effort: 'low',
          impact: 'high',
          reasoning: 'No cause was given; acting on a guess costs more than looking.',
        }
      : {
          title: `Remove the cause: ${excerpt(knownCause, 80)}`,
          description: `Change what lets “${knownCause}” happen, first in one place, then everywhere.`,
          effort: 'high',
          impact: 'high',
          reasoning: `It is given as the cause; whatever leaves it in place treats symptoms of ${quote(first)}.`,
        },
    ...facts.slice(0, 2).map((fact) => ({
      title: `Settle this: ${excerpt(fact, 80)}`,
      description: `Agree who decides about it, and on what change would be enough for ${quote(second)}.`,
      effort: 'medium' as const,
      impact: 'medium' as const,
      reasoning: 'The material names it beside the issue, so it is known and within reach.',
    })),
    {
      title: `Give ${quote(first, 60)} one owner`,
      description: `Name one person who is asked about ${quote(first)} and may decide about it.`,
      effort: 'low',
      impact: 'medium',
      reasoning: 'What belongs to everyone is done by no one.',
    },
    {
      title: `Watch ${quote(second, 60)} until it stays solved`,
      description: `Agree on one figure for “${uncapitalise(name)}”, look at it regularly, and say when it counts as solved.`,
      effort: 'low',
      impact: 'medium',
      reasoning: 'Without a figure nobody can tell whether the other actions worked.',
    },
  ];
  return {
    summary: `${quote(name, 120)}: first contain it, then ${knownCause === '' ? 'find' : 'remove'} the cause, then make sure that it stays solved.`,
    actions,
  };
}
