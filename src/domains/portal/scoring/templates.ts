import { clientNames } from '../client-context/vertical.ts';
import { parseTimestamp } from '../../../common/time.ts';
import {
  componentNames,
  scoreModel,
  type ComponentName,
  type Driver,
  type ScoreAnalysis,
} from './score-model.ts';

/** To one decimal, half away from zero; never −0. */
export function round(value: number): number {
  // To the millionth first: what ought to be half may be a little less in floating point.
  const tenths = Math.round(Number((Math.abs(value) * 10).toFixed(6)));
  return tenths === 0 ? 0 : (Math.sign(value) * tenths) / 10;
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(round(value))}`;
const points = (value: number) =>
  `${Math.abs(round(value))} ${Math.abs(round(value)) === 1 ? 'point' : 'points'}`;
const toDay = (moment: string) => parseTimestamp(moment)?.toISOString().slice(0, 10) ?? 'an unknown day';
const labelOf = (name: ComponentName) => scoreModel[name].label;

function describeOverall({ overall }: ScoreAnalysis, scannedAt: string): string {
  return `Your overall visibility score is ${round(overall)} of 100 in the scan of ${toDay(scannedAt)}.`;
}

function nameBenchmark({ comparedWith, vertical }: ScoreAnalysis): string {
  const ofAlike = vertical ? `the ${clientNames[vertical]} benchmark` : 'the general benchmark';
  if (comparedWith?.overall !== 'own') {
    return comparedWith?.components === 'mixed' ? `${ofAlike}, partly your own,` : ofAlike;
  }
  // Then the components are still held against those of businesses alike.
  return vertical ? `your own benchmark (its components: ${ofAlike})` : 'your own benchmark';
}

function describeComparison(analysis: ScoreAnalysis): string {
  const { score, known, benchmark, difference } = analysis;
  const subject =
    score === null
      ? 'None of its components is one that this analysis weighs; the overall score'
      : `Weighted over ${known} of ${componentNames.length} components it`;
  if (benchmark === null || difference === null) {
    return 'None of its components is one that this analysis weighs, so there is nothing to compare it with.';
  }
  const value = score === null ? '' : `${round(score)}, `;
  const place =
    round(difference) === 0 ? 'level with' : `${points(difference)} ${difference > 0 ? 'above' : 'below'}`;
  return `${subject} is ${value}${place} ${nameBenchmark(analysis)} of ${round(benchmark)}.`;
}

function describeTrend({ trend }: ScoreAnalysis): string {
  if (!trend) return 'There is no earlier scan to compare it with.';
  const { overall, since, components } = trend;
  const course =
    round(overall) === 0 ? 'has not changed' : `${overall > 0 ? 'rose' : 'fell'} by ${points(overall)}`;
  const gained = components.find(({ change }) => round(change) > 0);
  const lost = components.find(({ change }) => round(change) < 0);
  const moves = [
    ...(gained ? [`${labelOf(gained.name)} gained most (${signed(gained.change)})`] : []),
    ...(lost ? [`${labelOf(lost.name)} lost most (${signed(lost.change)})`] : []),
  ];
  const detail = moves.length > 0 ? `; ${moves.join(' and ')}` : '';
  return `Since the scan of ${toDay(since)} the overall score ${course}${detail}.`;
}

function describeDrivers(start: string, drivers: readonly Driver[]): string[] {
  if (drivers.length === 0) return [];
  return [
    `${start} ${drivers.map(({ name, effect }) => `${labelOf(name)} (${signed(effect)})`).join(', ')}.`,
  ];
}

/** Three to five sentences: where it stands, against whom, since when, and what drives it. */
export function toSentences(analysis: ScoreAnalysis, scannedAt: string): string[] {
  const { up, down } = analysis.drivers;
  return [
    describeOverall(analysis, scannedAt),
    describeComparison(analysis),
    describeTrend(analysis),
    ...describeDrivers('What lifts it most against the benchmark:', up),
    ...describeDrivers('What holds it back most:', down),
  ];
}

/** Questions that make sense next. */
export function toSuggestions({ drivers, trend }: ScoreAnalysis): string[] {
  const [worst] = drivers.down;
  const lost = trend?.components.find(({ change }) => round(change) < 0);
  return [
    worst ? `What can I do to improve my ${labelOf(worst.name)}?` : 'What should I focus on first?',
    ...(lost ? [`Why did my score for ${labelOf(lost.name)} fall?`] : []),
    'How do I compare to competitors?',
  ];
}
