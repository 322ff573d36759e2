import { compareCodeUnits } from '../../../common/collections.ts';
import type { ClientContext, PartName } from '../client-context/parts.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { formatValue, labelOf, listed } from '../glossary/format.ts';
import { metricAt, metricById } from '../glossary/glossary.ts';
import { isBetter } from '../glossary/rating.ts';
import { plausibleValue, readMetric, type MetricValue } from '../glossary/metric-value.ts';
import { componentScore } from '../glossary/metrics/visibility.ts';
import { cut } from '../glossary/quote.ts';
import { member } from '../client-context/safe-read.ts';
import type { Intent } from './intent.ts';
import type { Describe } from './statement.ts';

/** More figures in one sentence are not read. */
const maxFigures = 4;

type FigurePart = 'scores' | 'analytics' | 'social';

/** The figures of a part that answer an imprecise question. */
const usual: Record<FigurePart, readonly string[]> = {
  scores: ['visibility-score'],
  analytics: [
    'sessions',
    'conversion-rate',
    'bounce-rate',
    'average-session-duration',
    'conversions',
    'page-load-time',
  ],
  social: ['reach', 'engagement-rate', 'followers'],
};

/** The figures of a part that answer the question, in order of interest. */
export function figuresOf(part: FigurePart, context: ClientContext, intent: Intent): MetricValue[] {
  const isHere = (entry: GlossaryEntry) => entry.value?.part === part;
  const named = intent.named.filter(isHere);
  const telling = intent.telling.filter(isHere);
  const asked = named.length > 0 ? named : telling;
  if (asked.length > 0) return readAll(asked, context);
  const all = readAll(
    usual[part].flatMap((id) => metricById(id) ?? []),
    context,
  );
  return part === 'scores' ? [...all, ...componentsOf(context)] : all;
}

function readAll(entries: readonly GlossaryEntry[], context: ClientContext): MetricValue[] {
  return [...new Set(entries)].flatMap((entry) => readMetric(entry, context) ?? []);
}

/** The scores of the components, the lowest first, then by name; those that the glossary does not know by their own names. */
function componentsOf(context: ClientContext): MetricValue[] {
  const components = member(member(context, 'scores'), 'components');
  const before = member(member(context, 'previousScores'), 'components');
  return Object.keys(typeof components === 'object' && components !== null ? components : {})
    .sort(compareCodeUnits)
    .flatMap((name) => {
      const entry = metricAt('scores', `components.${name}`) ?? unknownComponent(name);
      const value = plausibleValue(entry, member(components, name));
      return value === undefined
        ? []
        : [{ entry, value, previous: plausibleValue(entry, member(before, name)) }];
    })
    .sort((one, other) => one.value - other.value);
}

function unknownComponent(name: string): GlossaryEntry {
  return componentScore(cut(name), [`“${cut(name)}” score`], {
    meaning: 'A component of the scan that the glossary does not know.',
    formula: 'rating of the scan',
    commonCauses: [],
    remedy: { effort: 'medium', text: 'Look at what the scan lists for this component.' },
  });
}

/** A figure with the one before: `bounce rate 62% (period before: 58%)`. */
export function describeFigure({ entry, value, previous }: MetricValue): string {
  const before = previous === undefined ? '' : ` (${nameBefore(entry)}: ${formatValue(entry, previous)})`;
  return `${labelOf(entry)} ${formatValue(entry, value)}${before}`;
}

/** A figure's way from the one before: `bounce rate rose from 58% to 62% (worse)`. */
function describeDirection({ entry, value, previous = value }: MetricValue): string {
  const shown = formatValue(entry, value);
  if (shown === formatValue(entry, previous)) return `${labelOf(entry)} stayed at ${shown}`;
  const improved = isBetter(entry, value, previous);
  const verdict = improved === undefined ? '' : improved ? ' (better)' : ' (worse)';
  return `${labelOf(entry)} ${value > previous ? 'rose' : 'fell'} from ${formatValue(entry, previous)} to ${shown}${verdict}`;
}

function nameBefore({ value }: GlossaryEntry): string {
  return value?.part === 'scores' ? 'scan before' : 'period before';
}

/** Says the figures of a part, or, where the question asks what changed and the part tells, their change. */
export function describeFigures(part: FigurePart, lead: string): Describe {
  return (context, intent) => {
    const metricValues = figuresOf(part, context, intent);
    const [first] = metricValues;
    if (!first) return undefined;
    const changed = metricValues.filter(({ previous }) => previous !== undefined);
    const text =
      intent.asksChange && changed.length > 0
        ? `Since the ${nameBefore(first.entry)}, ${listed(changed.slice(0, maxFigures).map(describeDirection))}.`
        : `${lead} ${listed(metricValues.slice(0, maxFigures).map(describeFigure))}.`;
    const sources: PartName[] = [part];
    return { text, sources, metricValues };
  };
}
