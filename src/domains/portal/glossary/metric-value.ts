import type { ClientContext } from '../client-context/parts.ts';
import { openItems } from '../client-context/open-items.ts';
import { member } from '../client-context/safe-read.ts';
import type { GlossaryEntry, Range, Unit } from './entry.ts';

/** What a client's context holds of one metric, in the metric's unit. */
export interface MetricValue {
  readonly entry: GlossaryEntry;
  readonly value: number;
  /** Of the period or scan before. */
  readonly previous?: number | undefined;
}

/** Beyond it, no client's figure is believed, and no sentence could show it. */
const greatest = 1e12;

/** A list, which counts as the number of its open items. */
const openItemsField = 'items';

const ranges: Record<Unit, Range> = {
  ratio: { from: 0, to: 1 },
  score: { from: 0, to: 100 },
  count: { from: 0 },
  seconds: { from: 0 },
  money: { from: 0 },
  other: {},
};

/** A number that the metric can have; anything else (a text, NaN, a bounce rate of 55) counts as not known. */
export function plausibleValue(entry: GlossaryEntry, value: unknown): number | undefined {
  if (typeof value !== 'number' || Math.abs(value) > greatest) return undefined;
  const { from = -greatest, to = greatest } = entry.possible ?? ranges[entry.unit];
  return value >= from && value <= to ? value : undefined;
}

/** The client's own value of a metric; undefined if the context does not hold it. It comes from one part alone. */
export function readMetric(entry: GlossaryEntry, context: ClientContext): MetricValue | undefined {
  if (!entry.value) return undefined;
  const { part, field } = entry.value;
  const now = member(context, part);
  const value = readField(entry, now, field);
  if (value === undefined) return undefined;
  const before = part === 'scores' ? member(context, 'previousScores') : member(now, 'previous');
  return { entry, value, previous: readField(entry, before, field) };
}

/** What businesses alike reach; undefined if the benchmarks do not say. */
export function readBenchmark(entry: GlossaryEntry, context: ClientContext): number | undefined {
  if (!entry.value || entry.value.field === openItemsField) return undefined;
  const { part, field } = entry.value;
  const benchmarks = member(context, 'benchmarks');
  return readField(entry, part === 'scores' ? benchmarks : member(benchmarks, 'metrics'), field);
}

function readField(entry: GlossaryEntry, part: unknown, field: string): number | undefined {
  if (field === openItemsField) return openItems(part)?.length;
  return plausibleValue(entry, field.split('.').reduce(member, part));
}
