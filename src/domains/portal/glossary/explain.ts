import { partNames, type ClientContext, type PartName } from '../client-context/parts.ts';
import type { PortalAnswer } from '../queries/answer.ts';
import type { GlossaryEntry } from './entry.ts';
import { findMetric, findNearest, termOf } from './find.ts';
import { capitalised, formatGood, formatValue, labelOf, listed } from './format.ts';
import { isBetter, isPoor, ratingOf } from './rating.ts';
import { quote } from './quote.ts';
import { readBenchmark, readMetric, type MetricValue } from './metric-value.ts';
import { recommendationFor } from './recommend.ts';

/** How sure an explanation is: of a metric whose value the client has, of a known one, and of an unknown one. */
const confidence = { ownValue: 0.95, known: 0.85, unknown: 0.1 };

/**
 * Explains the metric that a question asks for (docs/portal-glossary.md) from the glossary and the client's own
 * value. A metric that the glossary does not hold is not guessed at: the answer says so and names the
 * nearest ones.
 */
export function explainByRules(question: string, context: ClientContext): PortalAnswer {
  const entry = findMetric(question);
  if (!entry) return explainUnknown(question);
  const metricValue = readMetric(entry, context);
  const benchmark = readBenchmark(entry, context);
  const recommendation = metricValue && recommendationFor(metricValue);
  const sentences = [
    `${capitalised(labelOf(entry))}: ${entry.meaning}`,
    `Formula: ${entry.formula}.`,
    typeof entry.good === 'string' ? `Good values: ${entry.good}` : `Good values are ${formatGood(entry)}.`,
    ...(metricValue ? [describeValue(metricValue)] : []),
    ...(benchmark === undefined ? [] : [describeBenchmark(entry, benchmark, metricValue)]),
    `Common causes of poor values: ${entry.commonCauses.join('; ')}.`,
  ];
  return {
    answer: sentences.join(' '),
    confidence: metricValue ? confidence.ownValue : confidence.known,
    sources: sourcesOf(entry, metricValue, benchmark),
    suggestions: suggestionsFor(entry, metricValue),
    recommendations: recommendation ? [recommendation] : [],
  };
}

function describeValue({ entry, value, previous }: MetricValue): string {
  const change = previous === undefined ? '' : ` ${describeChange(entry, value, previous)}`;
  return `Yours is ${formatValue(entry, value)}${describeRating(entry, value)}.${change}`;
}

function describeRating(entry: GlossaryEntry, value: number): string {
  const rating = ratingOf(entry, value);
  if (rating === undefined) return '';
  if (rating === 'within' || entry.higherIsBetter === null) return `, ${rating} that`;
  return `, ${rating} that, which is ${isPoor(entry, value) ? 'worse' : 'better'}`;
}

function describeChange(entry: GlossaryEntry, value: number, previous: number): string {
  const before = entry.value?.part === 'scores' ? 'In the scan before' : 'In the period before';
  if (value === previous) return `${before} it was the same.`;
  const isImproved = isBetter(entry, value, previous);
  const change = value > previous ? 'rose' : 'fell';
  const outcome = isImproved === undefined ? change : isImproved ? 'got better' : 'got worse';
  return `${before} it was ${formatValue(entry, previous)}, so it ${outcome}.`;
}

function describeBenchmark(
  entry: GlossaryEntry,
  benchmark: number,
  metricValue: MetricValue | undefined,
): string {
  const theirs = `Businesses like yours reach ${formatValue(entry, benchmark)}`;
  const isAhead = metricValue && isBetter(entry, metricValue.value, benchmark);
  return isAhead === undefined ? `${theirs}.` : `${theirs}, so yours is ${isAhead ? 'better' : 'worse'}.`;
}

function sourcesOf(
  entry: GlossaryEntry,
  metricValue: MetricValue | undefined,
  benchmark: number | undefined,
): PartName[] {
  const own = metricValue && entry.value?.part;
  return partNames.filter((name) => name === own || (name === 'benchmarks' && benchmark !== undefined));
}

function suggestionsFor(entry: GlossaryEntry, metricValue: MetricValue | undefined): string[] {
  const label = labelOf(entry);
  const near = findNearest(entry.names[0], 4).filter((other) => other !== entry);
  const improve =
    metricValue && entry.higherIsBetter !== null ? [`What can I do to improve my ${label}?`] : [];
  return [...improve, ...near.map(toQuestion)].slice(0, 3);
}

function explainUnknown(question: string): PortalAnswer {
  const nearest = findNearest(question, 3);
  const term = termOf(question);
  const asked = term === '' ? 'What you ask for' : quote(term);
  return {
    answer:
      `${asked} is not in the glossary of this portal, and without a language model it cannot be ` +
      `explained reliably. The nearest terms that the glossary holds are ${listed(nearest.map(labelOf))}.`,
    confidence: confidence.unknown,
    sources: [],
    suggestions: nearest.map(toQuestion),
    recommendations: [],
  };
}

function toQuestion(entry: GlossaryEntry): string {
  return `What does ${labelOf(entry)} mean?`;
}
