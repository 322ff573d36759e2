import { partNames } from '../client-context/parts.ts';
import { formatValue, labelOf, listed } from '../glossary/format.ts';
import { isBetter } from '../glossary/rating.ts';
import { metricById } from '../glossary/glossary.ts';
import { readBenchmark, type MetricValue } from '../glossary/metric-value.ts';
import { figuresOf } from './figures.ts';
import type { Describe } from './statement.ts';

const maxComparisons = 4;

interface Comparison {
  readonly metricValue: MetricValue;
  readonly benchmark: number;
}

/** How the figures that the question asks for compare with what businesses alike reach, those behind first. */
export const describeComparison: Describe = (context, intent) => {
  const metricValues = (['scores', 'analytics', 'social'] as const)
    .filter((part) => intent.parts.includes(part))
    .flatMap((part) => figuresOf(part, context, intent));
  const comparisons = metricValues
    .flatMap((metricValue): Comparison[] => {
      const benchmark = readBenchmark(metricValue.entry, context);
      return benchmark === undefined ? [] : [{ metricValue, benchmark }];
    })
    .sort((one, other) => rankOf(one) - rankOf(other))
    .slice(0, maxComparisons);
  if (comparisons.length === 0) return describeTheirs(context, intent);
  const own = new Set(comparisons.map(({ metricValue }) => metricValue.entry.value?.part));
  return {
    text: `Against businesses like yours: ${listed(comparisons.map(describe))}.`,
    sources: partNames.filter((part) => part === 'benchmarks' || own.has(part)),
    metricValues: [],
  };
};

/** Without figures to compare: what the others reach. */
const describeTheirs: Describe = (context, { named }) => {
  const overall = metricById('visibility-score');
  const theirs = (named.length > 0 ? named : overall ? [overall] : []).flatMap((entry) => {
    const benchmark = readBenchmark(entry, context);
    return benchmark === undefined ? [] : [`${labelOf(entry)} ${formatValue(entry, benchmark)}`];
  });
  if (theirs.length === 0) return undefined;
  return {
    text: `Businesses like yours reach ${listed(theirs)}.`,
    sources: ['benchmarks'],
    metricValues: [],
  };
};

function describe({ metricValue: { entry, value }, benchmark }: Comparison): string {
  const isAhead = isBetter(entry, value, benchmark);
  const verdict = isAhead === undefined ? '' : isAhead ? ', ahead' : ', behind';
  return `${labelOf(entry)} ${formatValue(entry, value)} (theirs: ${formatValue(entry, benchmark)}${verdict})`;
}

/** Behind, then neither, then ahead. */
function rankOf({ metricValue, benchmark }: Comparison): number {
  const isAhead = isBetter(metricValue.entry, metricValue.value, benchmark);
  return isAhead === undefined ? 1 : isAhead ? 2 : 0;
}
