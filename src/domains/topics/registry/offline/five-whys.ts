import type { FiveWhysResponse } from '../models/operations.ts';
import { readIssue } from './issue.ts';
import { excerpt, quote, uncapitalise } from './text.ts';

/** From what is seen down to what would have prevented it, along what the context says. */
export function askFiveWhys(input: { issue: string; context?: string }): FiveWhysResponse {
  const { name, topics, facts } = readIssue(input.issue, input.context);
  const [first, second] = topics;
  const [fact, otherFact] = facts.map((sentence) => uncapitalise(excerpt(sentence, 140)));
  const questions: [string, string][] = [
    [
      `Why does this happen: “${uncapitalise(name)}”?`,
      `Names what directly brings it about where ${quote(first)} is concerned, before anybody is blamed.`,
    ],
    [
      fact === undefined
        ? `Why is that so each time ${quote(first)} is concerned?`
        : `Why is it that “${fact}”?`,
      fact === undefined
        ? 'Tells a pattern from a single case.'
        : 'Follows up what the material itself names.',
    ],
    [
      otherFact === undefined
        ? `Why was nothing in place that would have caught this around ${quote(second)}?`
        : `Why could “${otherFact}” have an effect on ${quote(first)}?`,
      'Turns from what happened to what allowed it.',
    ],
    [
      `Why has ${quote(second)} been handled in this way so far?`,
      'Brings out habits, incentives and decisions that seemed right at the time.',
    ],
    [
      `Why would “${uncapitalise(name)}” come back if only its symptoms were treated?`,
      'Its answer is the cause to work on; whatever removes it is the action to take.',
    ],
  ];
  return {
    problem: name,
    questions: questions.map(([question, purpose], index) => ({ level: index + 1, question, purpose })),
  };
}
