import { sanitise } from '../../../ai/sanitise.ts';
import { partNames, type ClientContext, type PartName } from '../client-context/parts.ts';
import { formatValue, labelOf } from '../glossary/format.ts';
import { glossary } from '../glossary/glossary.ts';
import { cut } from '../glossary/quote.ts';
import { readBenchmark, readMetric } from '../glossary/metric-value.ts';
import { member, quantity } from '../client-context/safe-read.ts';
import { toVertical } from '../client-context/vertical.ts';
import { describeFigure } from './figures.ts';
import { dateOf, openGoals, openTasks } from './goals-and-tasks.ts';
import { redactNames } from './redact-names.ts';
import { platformsOf } from './platforms.ts';

/** The facts about a client that a model receives. */
export interface PromptFacts {
  /** The parts that the text describes, in the order of `partNames`. */
  readonly parts: PartName[];
  /** One line for each part; empty if nothing is known. It is untrusted data: sanitise and delimit it. */
  readonly text: string;
}

const maxItems = 5;

/**
 * The facts of a context for a model's prompt ("Data Sanitization": only aggregated metrics): numbers of the metrics
 * that the glossary knows, texts of known vocabularies, and titles of goals and action items, sanitised, without the
 * business's name and at most 60 characters long. No ids, no names of business, place or person fields.
 */
export function toPromptFacts(context: ClientContext): PromptFacts {
  const known = partNames.flatMap((part) => {
    const facts = tell[part](context);
    return facts.length === 0 ? [] : [{ part, line: `${part}: ${facts.join('; ')}` }];
  });
  return { parts: known.map(({ part }) => part), text: known.map(({ line }) => line).join('\n') };
}

type Tell = (context: ClientContext) => string[];

const figureFacts =
  (part: PartName): Tell =>
  (context) =>
    glossary
      .filter(({ value }) => value?.part === part)
      .flatMap((entry) => readMetric(entry, context) ?? [])
      .map(describeFigure);

const goalFacts: Tell = (context) =>
  (openGoals(context) ?? []).slice(0, maxItems).map(({ title, metric, state, dueDate }) => {
    const details = [
      metric && `measured by ${labelOf(metric)}`,
      state,
      dueDate === undefined ? undefined : `due ${dueDate}`,
    ];
    return withDetails(safeTitle(title, context), details);
  });

const taskFacts: Tell = (context) =>
  (openTasks(context) ?? []).slice(0, maxItems).map(({ title, isUrgent, dueDate }) => {
    const details = [
      isUrgent ? 'high priority' : undefined,
      dueDate === undefined ? undefined : `due ${dueDate}`,
    ];
    return withDetails(safeTitle(title, context), details);
  });

const contentFacts: Tell = (context) => {
  const latest = dateOf(member(member(context, 'content'), 'lastPublishedAt'));
  return [...figureFacts('content')(context), ...(latest === undefined ? [] : [`latest post ${latest}`])];
};

const socialFacts: Tell = (context) => [
  ...figureFacts('social')(context),
  ...platformsOf(context)
    .filter(({ knownName }) => knownName !== undefined)
    .slice(0, maxItems)
    .map(({ knownName, engagementRate }) => {
      const rate = formatValue({ unit: 'ratio' }, engagementRate);
      return `${knownName ?? ''} engagement rate ${rate}`;
    }),
];

const profileFacts: Tell = (context) => {
  const vertical = toVertical(context);
  const locations = quantity(member(member(context, 'profile'), 'locations'), 1e6);
  return [
    ...(vertical === undefined ? [] : [`industry ${vertical.replaceAll('_', ' ')}`]),
    ...(locations === undefined ? [] : [`locations ${locations}`]),
  ];
};

const benchmarkFacts: Tell = (context) =>
  glossary.flatMap((entry) => {
    const benchmark = readBenchmark(entry, context);
    return benchmark === undefined ? [] : [`${labelOf(entry)} ${formatValue(entry, benchmark)}`];
  });

const tell: Record<PartName, Tell> = {
  scores: figureFacts('scores'),
  analytics: figureFacts('analytics'),
  goals: goalFacts,
  'action-items': taskFacts,
  content: contentFacts,
  social: socialFacts,
  profile: profileFacts,
  benchmarks: benchmarkFacts,
};

function withDetails(title: string, details: readonly (string | undefined)[]): string {
  const given = details.filter((detail) => detail !== undefined);
  return given.length === 0 ? `“${title}”` : `“${title}” (${given.join(', ')})`;
}

/** A title without secrets, personal data and the names that the context gives away. */
function safeTitle(title: string, context: ClientContext): string {
  // Sanitised before it is cut, since half an address is no longer recognised.
  return cut(redactNames(sanitise(title.slice(0, 2000)), context));
}
