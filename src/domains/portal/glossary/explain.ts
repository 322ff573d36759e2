import { partNames, type ClientContext, type PartName } from '../client-context/parts.ts';
import type { PortalAnswer } from '../queries/answer.ts';
import type { GlossaryEntry } from './entry.ts';
import { findMetric, findNearest, termOf } from './find.ts';
import { capitalised, formatGood, formatValue, labelOf, listed } from './format.ts';
import { isBetter, isPoor, standingOf } from './rating.ts';
import { quote } from './quote.ts';
import { readBenchmark, readMetric, type Reading } from './metric-value.ts';
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
  if (!entry) return admitUnknown(question);
  const reading = readMetric(entry, context);
  const benchmark = readBenchmark(entry, context);
  const recommendation = reading && recommendationFor(reading);
  const sentences = [
    `${capitalised(labelOf(entry))}: ${entry.meaning}`,
    `Formula: ${entry.formula}.`,
    typeof entry.good === 'string' ? `Good values: ${entry.good}` : `Good values are ${formatGood(entry)}.`,
    ...(reading ? [sayValue(reading)] : []),
    ...(benchmark === undefined ? [] : [sayBenchmark(entry, benchmark, reading)]),
    `Common causes of poor values: ${entry.commonCauses.join('; ')}.`,
  ];
  return {
    answer: sentences.join(' '),
    confidence: reading ? confidence.ownValue : confidence.known,
    sources: sourcesOf(entry, reading, benchmark),
    suggestions: suggestionsFor(entry, reading),
    recommendations: recommendation ? [recommendation] : [],
  };
}

function sayValue({ entry, value, previous }: Reading): string {
  const change = previous === undefined ? '' : ` ${sayChange(entry, value, previous)}`;
  return `Yours is ${formatValue(entry, value)}${sayStanding(entry, value)}.${change}`;
}

function sayStanding(entry: GlossaryEntry, value: number): string {
  const standing = standingOf(entry, value);
  if (standing === undefined) return '';
  if (standing === 'within' || entry.higherIsBetter === null) return `, ${standing} that`;
  return `, ${standing} that, which is ${isPoor(entry, value) ? 'worse' : 'better'}`;
}

function sayChange(entry: GlossaryEntry, value: number, previous: number): string {
  const before = entry.value?.part === 'scores' ? 'In the scan before' : 'In the period before';
  if (value === previous) return `${before} it was the same.`;
  const isImproved = isBetter(entry, value, previous);
  const change = value > previous ? 'rose' : 'fell';
  const outcome = isImproved === undefined ? change : isImproved ? 'got better' : 'got worse';
  return `${before} it was ${formatValue(entry, previous)}, so it ${outcome}.`;
}

function sayBenchmark(entry: GlossaryEntry, benchmark: number, reading: Reading | undefined): string {
  const theirs = `Businesses like yours reach ${formatValue(entry, benchmark)}`;
  const isAhead = reading && isBetter(entry, reading.value, benchmark);
  return isAhead === undefined ? `${theirs}.` : `${theirs}, so yours is ${isAhead ? 'better' : 'worse'}.`;
}

function sourcesOf(
  entry: GlossaryEntry,
  reading: Reading | undefined,
  benchmark: number | undefined,
): PartName[] {
  const own = reading && entry.value?.part;
  return partNames.filter((name) => name === own || (name === 'benchmarks' && benchmark !== undefined));
}

function suggestionsFor(entry: GlossaryEntry, reading: Reading | undefined): string[] {
  const label = labelOf(entry);
  const near = findNearest(entry.names[0], 4).filter((other) => other !== entry);
  const improve = reading && entry.higherIsBetter !== null ? [`What can I do to improve my ${label}?`] : [];
  return [...improve, ...near.map(toQuestion)].slice(0, 3);
}

function admitUnknown(question: string): PortalAnswer {
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
