import {
  addFigure,
  addText,
  createKnownNumbers,
  type KnownNumbers,
} from '../../../../ai/grounding/known-numbers.ts';
import { scales } from '../../../../ai/grounding/scaled-numbers.ts';
import { textNumbersIn } from '../../../../ai/grounding/text-numbers.ts';
import type { Evidence, EvidenceMetric } from '../evidence.ts';

/** A rounded figure is still that figure while it is off by no more than this share of it. */
const maxRelativeError = 0.05;

/** A value to so many places, half away from zero, if that is still the value. */
function roundTo(value: number, places: readonly number[]): number[] {
  const size = Math.abs(value);
  return places
    .map((place) => Math.round(size * 10 ** place * (1 + Number.EPSILON)) / 10 ** place)
    .filter((rounded) => Math.abs(rounded - size) <= size * maxRelativeError);
}

/** Without its sign, and without what binary fractions add: 27.1 of 0.271 × 100. */
const sizeOf = (value: number) => Number(Math.abs(value).toPrecision(12));

function addShare(known: KnownNumbers, ratio: number): void {
  for (const value of [sizeOf(ratio), ...roundTo(ratio, [4, 3, 2])]) addFigure(known, value, false);
  const percent = sizeOf(ratio * 100);
  for (const value of [percent, ...roundTo(percent, [2, 1, 0])]) known.percent.add(String(value));
}

function addAmount(known: KnownNumbers, amount: number): void {
  for (const value of [amount, ...roundTo(amount, [2, 1, 0])]) addFigure(known, value, false);
  for (const [scale, size] of Object.entries(scales)) {
    for (const value of roundTo(amount / size, [2, 1, 0]))
      if (value > 0) known.scaled.add(`${value}${scale}`);
  }
}

const adders: Record<EvidenceMetric['unit'], (known: KnownNumbers, value: number) => void> = {
  ratio: addShare,
  currency: addAmount,
  count: (known, count) => {
    for (const value of [count, ...roundTo(count, [1, 0])]) addFigure(known, value, false);
  },
  days: (known, days) => {
    for (const value of [days, ...roundTo(days, [1, 0])]) addFigure(known, value, false);
  },
};

/** Labels and the summary are the gateway's own words: the 12 of “Lead conversion (12m)” may be said. */
function addLabel(known: KnownNumbers, label: string): void {
  addText(known, label);
  for (const { kind, interpretations } of textNumbersIn(label)) {
    const months = interpretations.filter((interpretation) => interpretation.endsWith('m'));
    for (const interpretation of months) {
      known.scaled.add(interpretation);
      known.number.add(interpretation.slice(0, -1));
    }
    if (kind === 'number') for (const interpretation of interpretations) known.number.add(interpretation);
  }
}

/**
 * The numbers that words about the evidence may name, in the notations that people use for them: a ratio of 0.271 as
 * 0.271, 0.27, 27.1 %, 27 %; an amount of 1,234,567.89 also as 1,234,568, 1.23M or 1,235K. What rounding takes further
 * away than 5 % is another number.
 */
export function numbersOfEvidence({ summary, metrics, referencePeriod }: Evidence): KnownNumbers {
  const known = createKnownNumbers();
  addText(known, referencePeriod);
  addLabel(known, summary);
  for (const { label, currentValue, baselineValue, deltaPct, unit } of metrics) {
    addLabel(known, label);
    for (const value of [currentValue, baselineValue, deltaPct]) {
      if (value !== null) adders[unit](known, value);
    }
  }
  return known;
}
