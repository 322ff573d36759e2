import { partNames, type ClientContext, type PartName } from '../client-context/parts.ts';
import { formatGood, formatValue, labelOf, listed } from '../glossary/format.ts';
import { metricById } from '../glossary/glossary.ts';
import { ratingOf } from '../glossary/rating.ts';
import type { MetricValue } from '../glossary/metric-value.ts';
import { poorest } from '../glossary/recommend.ts';
import type { PortalAnswer } from '../queries/answer.ts';
import { readIntent, type Intent } from './intent.ts';
import { recommendFrom, type Recommend } from './recommend.ts';
import { describePart } from './part-answers.ts';

export interface RuleOptions {
  /** In place of the short recommendations by these rules. It gets the parts that the answer was made from, no others. */
  readonly recommend?: Recommend;
  /** How many recommendations come at most; 5 by default. */
  readonly maxRecommendations?: number | undefined;
}

/** What the parts are called in a sentence. */
const partLabels: Record<PartName, string> = {
  scores: 'visibility scores',
  analytics: 'website analytics',
  goals: 'goals',
  'action-items': 'action items',
  content: 'content figures',
  social: 'social media figures',
  profile: 'the profile',
  benchmarks: 'benchmarks',
};

/**
 * Answers a question in plain language without a model (docs/portal-glossary.md, "How a question is answered by
 * rules"): which parts of the context the question's words touch, what those say, and what changed. The same question
 * and context give the same answer; numbers come from the context and, for what is called good, from the glossary.
 * `sources` are exactly the parts that the answer was made from: every other part can be left out and the answer
 * stays the same.
 *
 * The confidence is 0.8 × the share of what the question touches that is there; × 0.6 if no word of the question
 * said what it is about, and × 0.75 if it asks what changed and no earlier value is there. It is 0.1 if nothing
 * is there.
 */
export function answerByRules(
  question: string,
  context: ClientContext,
  { recommend, maxRecommendations = 5 }: RuleOptions = {},
): PortalAnswer {
  const intent = readIntent(question);
  const statements = intent.parts.flatMap((part) => {
    const describe = part === 'profile' ? undefined : describePart[part];
    return describe?.(context, intent) ?? [];
  });
  if (statements.length === 0) return admitNothing(intent);
  const used = new Set(statements.flatMap(({ sources }) => sources));
  const sources = partNames.filter((part) => used.has(part));
  const metricValues = statements.flatMap((statement) => statement.metricValues);
  const recommendations = (recommend ?? recommendFrom(metricValues, sources))(
    onlyParts(context, sources),
    maxRecommendations,
  ).slice(0, maxRecommendations);
  const missing = missingOf(intent, sources, metricValues);
  const lacksChange = intent.asksChange && !metricValues.some(({ previous }) => previous !== undefined);
  const sentences = [
    ...statements.map(({ text }) => text),
    ...describeVerdict(metricValues),
    ...describeMissing(missing, lacksChange),
  ];
  if (sentences.length === 1) {
    const [first] = recommendations;
    sentences.push(first ? `A first step: ${first.title}.` : 'Nothing else was needed to answer this.');
  }
  return {
    answer: sentences.slice(0, 5).join(' '),
    confidence: confidenceOf(intent, missing.length, lacksChange),
    sources,
    suggestions: suggestionsFor(intent, metricValues),
    recommendations,
  };
}

function onlyParts(context: ClientContext, parts: readonly PartName[]): ClientContext {
  const kept = Object.fromEntries(parts.map((part) => [part, context[part]]));
  const before = parts.includes('scores') ? context.previousScores : undefined;
  return before === undefined ? kept : { ...kept, previousScores: before };
}

/** What the question touches and the context does not hold: parts, and metrics that the question names. */
function missingOf(
  intent: Intent,
  sources: readonly PartName[],
  metricValues: readonly MetricValue[],
): string[] {
  const metrics = intent.named
    .filter((entry) => !metricValues.some((metricValue) => metricValue.entry === entry))
    .map(labelOf);
  const parts = intent.parts.filter(
    (part) =>
      !sources.includes(part) &&
      !intent.optional.includes(part) &&
      !intent.named.some((entry) => entry.value?.part === part),
  );
  return [...metrics, ...parts.map((part) => partLabels[part])];
}

function describeMissing(missing: readonly string[], lacksChange: boolean): string[] {
  const lacks = lacksChange ? [...missing, 'earlier values to compare with'] : missing;
  return lacks.length === 0 ? [] : [`Not available for this question: ${listed(lacks)}.`];
}

/** How many of the figures are good, and which are furthest from it; nothing if no figure can be judged. */
function describeVerdict(metricValues: readonly MetricValue[]): string[] {
  const judged = metricValues.filter(({ entry, value }) => ratingOf(entry, value) !== undefined);
  if (judged.length === 0) return [];
  const poor = poorest(judged);
  if (poor.length === 0) return ['None of these figures is worse than what is often called good.'];
  const shown = listed(
    poor
      .slice(0, 2)
      .map(
        ({ entry, value }) =>
          `${labelOf(entry)} at ${formatValue(entry, value)} (good is ${formatGood(entry)})`,
      ),
  );
  if (judged.length === 1) return [`What needs attention is ${shown}.`];
  if (poor.length * 2 <= judged.length)
    return [`Most of what can be judged is good; what needs attention is ${shown}.`];
  return [`Most of what can be judged falls short of what is often called good, above all ${shown}.`];
}

function confidenceOf(
  { parts, named, optional, isRecognised }: Intent,
  missing: number,
  lacksChange: boolean,
): number {
  const namedParts = new Set(named.map(({ value }) => value?.part));
  const touched =
    named.length + parts.filter((part) => !namedParts.has(part) && !optional.includes(part)).length;
  const share = Math.max(0, touched - missing) / Math.max(1, touched);
  const sure = 0.8 * share * (isRecognised ? 1 : 0.6) * (lacksChange ? 0.75 : 1);
  return Math.max(0.1, Math.round(sure * 100) / 100);
}

function suggestionsFor(
  { asksComparison, asksFocus, asksChange }: Intent,
  metricValues: readonly MetricValue[],
): string[] {
  const worst = poorest(metricValues).find(({ entry }) => metricById(entry.id) === entry);
  return [
    ...(worst ? [`What can I do to improve my ${labelOf(worst.entry)}?`] : []),
    ...(asksFocus ? [] : ['What should I focus on first?']),
    ...(asksComparison ? [] : ['How do I compare to competitors?']),
    ...(asksChange ? [] : ['What changed since last month?']),
  ].slice(0, 3);
}

function admitNothing(intent: Intent): PortalAnswer {
  return {
    answer:
      `Your portal holds nothing yet that answers this question: it lacks ${listed(missingOf(intent, [], []))}. ` +
      'Ask again once there is data; without it, any answer would be a guess.',
    confidence: 0.1,
    sources: [],
    suggestions: suggestionsFor(intent, []),
    recommendations: [],
  };
}
