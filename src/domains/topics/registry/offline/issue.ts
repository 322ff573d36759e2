import { readTextFeatures, topicsOf } from './text-features.ts';
import { excerpt, sentences } from './text.ts';

/** An issue as rules speak of it. */
export interface Issue {
  /** The issue in short, without a full stop. */
  readonly name: string;
  /** Its two most telling words; the name if there are none. */
  readonly topics: readonly [string, string];
  /** What the context says, sentence by sentence, complaints first. */
  readonly facts: readonly string[];
}

export function readIssue(issue: string, context = ''): Issue {
  const name = excerpt(issue, 140).replace(/[.!?\s]+$/u, '') || '[the issue]';
  const [first = excerpt(name, 40), second = first] = topicsOf(issue);
  const facts = [...sentences(issue).slice(1), ...sentences(context)];
  const isComplaint = (fact: string) => readTextFeatures(fact).pains.length > 0;
  return {
    name,
    topics: [first, second],
    facts: [...facts.filter(isComplaint), ...facts.filter((fact) => !isComplaint(fact))],
  };
}
