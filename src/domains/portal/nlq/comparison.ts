import { partNames } from '../client-context/parts.ts';
import { formatValue, labelOf, listed } from '../glossary/format.ts';
import { isBetter } from '../glossary/rating.ts';
import { metricById } from '../glossary/glossary.ts';
import { readBenchmark, type Reading } from '../glossary/metric-value.ts';
import { figuresOf } from './figures.ts';
import type { Say } from './statement.ts';

const mostComparisons = 4;

interface Comparison {
  readonly reading: Reading;
  readonly benchmark: number;
}

/** How the figures that the question asks for compare with what businesses alike reach, those behind first. */
export const sayComparison: Say = (context, focus) => {
  const readings = (['scores', 'analytics', 'social'] as const)
    .filter((part) => focus.parts.includes(part))
    .flatMap((part) => figuresOf(part, context, focus));
  const comparisons = readings
    .flatMap((reading): Comparison[] => {
      const benchmark = readBenchmark(reading.entry, context);
      return benchmark === undefined ? [] : [{ reading, benchmark }];
    })
    .sort((one, other) => rankOf(one) - rankOf(other))
    .slice(0, mostComparisons);
  if (comparisons.length === 0) return sayTheirs(context, focus);
  const own = new Set(comparisons.map(({ reading }) => reading.entry.value?.part));
  return {
    text: `Against businesses like yours: ${listed(comparisons.map(say))}.`,
    sources: partNames.filter((part) => part === 'benchmarks' || own.has(part)),
    readings: [],
  };
};

/** Without figures to compare: what the others reach. */
const sayTheirs: Say = (context, { named }) => {
  const overall = metricById('visibility-score');
  const theirs = (named.length > 0 ? named : overall ? [overall] : []).flatMap((entry) => {
    const benchmark = readBenchmark(entry, context);
    return benchmark === undefined ? [] : [`${labelOf(entry)} ${formatValue(entry, benchmark)}`];
  });
  if (theirs.length === 0) return undefined;
  return { text: `Businesses like yours reach ${listed(theirs)}.`, sources: ['benchmarks'], readings: [] };
};

function say({ reading: { entry, value }, benchmark }: Comparison): string {
  const isAhead = isBetter(entry, value, benchmark);
  const verdict = isAhead === undefined ? '' : isAhead ? ', ahead' : ', behind';
  return `${labelOf(entry)} ${formatValue(entry, value)} (theirs: ${formatValue(entry, benchmark)}${verdict})`;
}

/** Behind, then neither, then ahead. */
function rankOf({ reading, benchmark }: Comparison): number {
  const isAhead = isBetter(reading.entry, reading.value, benchmark);
  return isAhead === undefined ? 1 : isAhead ? 2 : 0;
}
