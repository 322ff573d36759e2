import type { ClientContext } from '../client-context/parts.ts';
import type { PortalAnswer } from '../queries/answer.ts';
import { leavesOf } from './requirement.ts';
import { findMatches, toRecommendation, verticalOf, type Match, type PlaybookOptions } from './match.ts';
import { mainFact } from './priority.ts';
import { clientNames } from '../client-context/vertical.ts';
import { questionsAbout, describe } from './templates.ts';

/**
 * The answer to a `playbook` query: the recommendations of `matchPlaybook`, two to four sentences about them, and
 * questions to ask next. The sentences hold no text of the context and no number but its figures.
 *
 * The confidence is 0.3 plus 0.6 times the share of the recommendations whose requirements are known to hold; the
 * others came because the context does not tell. If none came, nothing was left to guess: 0.9.
 * @throws {GatewayError} BAD_INPUT for `options.maxRecommendations`.
 */
export function answerPlaybook(context: ClientContext, options: PlaybookOptions = {}): PortalAnswer {
  const { matches, sources } = findMatches(context, options);
  const known = matches.filter(isKnown);
  const share = matches.length === 0 ? 1 : known.length / matches.length;
  const vertical = verticalOf(matches, context);
  return {
    answer: summarise(matches, known, vertical ? clientNames[vertical] : 'business').join(' '),
    confidence: Math.round(100 * (0.3 + 0.6 * share)) / 100,
    sources,
    suggestions: suggest(known[0]),
    recommendations: matches.map(toRecommendation),
  };
}

function isKnown({ evaluation }: Match): boolean {
  return evaluation.truth === 'holds';
}

function summarise(matches: readonly Match[], known: readonly Match[], client: string): string[] {
  const [first] = matches;
  if (first === undefined) {
    return [
      'Your figures call for none of the recommendations in the playbook.',
      'Ask again after the next scan, or tell what you want to reach and ask how.',
    ];
  }
  const [top, next] = known;
  if (top === undefined) {
    return [
      `Your figures do not tell yet what is most pressing, so this is general advice for a ${client}.`,
      `Start with "${first.entry.title}": ${worth(first)}.`,
      `To make the advice specific, more has to be known of ${missing(matches)}.`,
    ];
  }
  return [
    `What your figures call for first is "${top.entry.title}", because ${because(top)}.`,
    `As a step, ${worth(top)}.`,
    ...(next ? [`Next comes "${next.entry.title}", because ${because(next)}.`] : []),
    ...(known.length < matches.length
      ? [`For the rest your figures do not tell, so it is general advice for a ${client}.`]
      : []),
  ];
}

function worth({ entry }: Match): string {
  return `its impact is ${entry.impactLevel} and its effort ${entry.effortLevel}`;
}

function because({ evaluation }: Match): string {
  return evaluation.facts.map(describe).join(' and ');
}

const partTitles = {
  scores: 'the visibility scores',
  analytics: 'website traffic',
  goals: 'the goals',
  'action-items': 'the open tasks',
  content: 'the published posts',
  social: 'social media',
  profile: 'the business',
} as const;

/** The parts that the recommendations ask about, the most asked first, at most three. */
function missing(matches: readonly Match[]): string {
  const asked = new Map<string, number>();
  for (const { entry } of matches) {
    for (const title of new Set(leavesOf(entry.when).map(({ part }) => partTitles[part]))) {
      asked.set(title, (asked.get(title) ?? 0) + 1);
    }
  }
  const titles = [...asked].sort(([, one], [, other]) => other - one).map(([title]) => title);
  return titles
    .slice(0, 3)
    .join(titles.length > 2 ? ', ' : ' and ')
    .replace(/, ([^,]+)$/, ' and $1');
}

/** Two or three questions that make sense next. */
function suggest(top: Match | undefined): string[] {
  const fact = top && mainFact(top.entry, top.evaluation.facts);
  const score = 'How is my overall score made up?';
  return fact === undefined
    ? ['How am I doing overall?', score, 'What is a conversion rate?']
    : [...questionsAbout(fact.leaf), score];
}
