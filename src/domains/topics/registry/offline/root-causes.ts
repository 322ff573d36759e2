import type { CauseCategory, RootCauseSuggestionsResponse } from '../models/operations.ts';
import { readIssue, type Issue } from './issue.ts';
import { capitalise, excerpt, mentioned, quote, quoteAll } from './text.ts';

interface Pattern {
  category: CauseCategory;
  cues: readonly string[];
  suspect: (issue: Issue) => string;
  verify: (issue: Issue) => string;
}

const cues = (list: string) => list.split(' ');

/** In the order in which they are proposed if nothing speaks for any of them. */
const patterns: readonly Pattern[] = [
  {
    category: 'process',
    cues: cues(
      'process late delay delays delayed handover approval approvals steps manual deadline deadlines rework waiting queue slow bottleneck procedure workflow priorities',
    ),
    suspect: ({ topics }) => `No agreed way of working for ${topics[0]}, so that it waits or is done twice`,
    verify: ({ topics }) =>
      `Follow one case of ${quote(topics[0])} from start to end and note where it waits.`,
  },
  {
    category: 'people',
    cues: cues(
      'team staff people employee employees training skills skill hire hiring turnover motivation overworked overwhelmed capacity new leadership manager experience shortage',
    ),
    suspect: ({ topics }) => `Those who handle ${topics[0]} lack the time, the training or the mandate`,
    verify: ({ topics }) => `Ask each of them what keeps them from doing ${quote(topics[0])} well.`,
  },
  {
    category: 'information',
    cues: cues(
      'communication unclear information data report reports reporting meeting meetings expectations feedback knowledge documentation misunderstanding forecast visibility know',
    ),
    suspect: ({ topics }) => `Facts about ${topics[1]} reach those who decide too late or not at all`,
    verify: ({ topics }) => `Compare what each person involved believes about ${quote(topics[1])}.`,
  },
  {
    category: 'technology',
    cues: cues(
      'system systems software tool tools app website server outage bug bugs integration spreadsheet spreadsheets automation machine machines equipment crashes legacy',
    ),
    suspect: ({ topics }) => `The tools in use do not support ${topics[0]}`,
    verify: ({ topics }) => `List every workaround that people use for ${quote(topics[0])}.`,
  },
  {
    category: 'environment',
    cues: cues(
      'market competitor competitors competition customers demand season seasonal supplier suppliers price prices inflation regulation economy pandemic weather law',
    ),
    suspect: ({ topics }) =>
      `Something outside changed: demand, suppliers or competitors around ${topics[1]}`,
    verify: ({ topics }) => `Set the course of ${quote(topics[1])} beside what happened outside at the time.`,
  },
];

const max = 5;
const min = 3;

/** The kinds of cause that the material's own words point to, the best supported first. */
export function suggestRootCauses(input: { issue: string; context?: string }): RootCauseSuggestionsResponse {
  const issue = readIssue(input.issue, input.context);
  const found = patterns
    .map((pattern) => ({
      pattern,
      evidence: mentioned(`${input.issue} ${input.context ?? ''}`, pattern.cues),
    }))
    .sort((a, b) => b.evidence.length - a.evidence.length)
    .filter(({ evidence }, index) => evidence.length > 0 || index < min)
    .slice(0, max);
  const supported = found.filter(({ evidence }) => evidence.length > 0);
  return {
    summary:
      supported[0] === undefined
        ? `${quote(issue.name, 120)} does not say yet where it comes from; these are the usual places to look.`
        : `For ${quote(issue.name, 120)} look first at ${supported[0].pattern.category}, because of ${quoteAll(supported[0].evidence)}.`,
    causes: found.map(({ pattern, evidence }) => ({
      cause: capitalise(pattern.suspect(issue)),
      category: pattern.category,
      likelihood: evidence.length > 1 ? 'high' : evidence.length === 1 ? 'medium' : 'low',
      reasoning: reasonFor(evidence, issue),
      verification: pattern.verify(issue),
    })),
  };
}

function reasonFor(evidence: readonly string[], { facts }: Issue): string {
  if (evidence.length === 0) return 'Nothing in the material speaks for or against it; worth ruling out.';
  const fact = facts.find((sentence) => mentioned(sentence, evidence).length > 0);
  return `The material speaks of ${quoteAll(evidence)}${fact === undefined ? '' : `: “${excerpt(fact, 160)}”`}.`;
}
