import { figuresOf } from './figures.ts';
import type { Finding } from './finding.ts';
import { textNumbersIn, type TextNumber } from './text-numbers.ts';

/** What a finding states, by kind, in the readings of `TextNumber`. */
type Known = Record<TextNumber['kind'], Set<string>>;

const isPercentName = (name: string) => /percent|%/i.test(name);

function addValue(known: Known, name: string, value: number): void {
  // A sign is said in words: a difference of -5 reads “5 fewer”.
  const reading = String(Math.abs(value));
  known.number.add(reading);
  if (isPercentName(name)) known.percent.add(reading);
}

function addText(known: Known, text: string): void {
  for (const { kind, readings } of textNumbersIn(text)) {
    const [reading] = readings;
    if (reading === undefined) continue;
    // The 7 of “Team 7” counts nothing; as it stands, the name is known anyway.
    const isName = /\p{L}/u.test(text);
    if (kind === 'date') {
      known.date.add(reading).add(reading.slice(-5));
      if (reading.length === 10) known.month.add(reading.slice(0, 7));
    } else if (kind === 'month' || kind === 'time') known[kind].add(reading);
    else if (!isName) {
      known.number.add(reading);
      if (kind === 'percent') known.percent.add(reading);
    }
  }
}

/** The numbers of a finding's figures and chart. */
export function numbersOf(finding: Pick<Finding, 'data' | 'chart'>): Known {
  const known: Known = {
    number: new Set(),
    percent: new Set(),
    date: new Set(),
    month: new Set(),
    time: new Set(),
  };
  for (const [name, value] of Object.entries(figuresOf(finding))) {
    if (typeof value === 'number') addValue(known, name, value);
    else addText(known, value);
  }
  for (const label of finding.chart.labels) addText(known, label);
  for (const { name, values } of finding.chart.series) {
    for (const value of values) addValue(known, name, value);
  }
  // “In 2025”, where a date of the finding says so.
  for (const month of known.month) known.number.add(month.slice(0, 4));
  return known;
}

/** The text without the finding's own words that hold letters, wherever they stand whole: “Team 7”, “Friday 14:00–18:00”. */
function withoutNames(text: string, finding: Pick<Finding, 'data' | 'chart'>): string {
  const own = [...Object.values(figuresOf(finding)), ...finding.chart.labels];
  const names = own.filter((value) => typeof value === 'string' && /\p{L}/u.test(value)) as string[];
  return names
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => {
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      // Not where it is part of a longer word or number, nor where it would be read as a percentage.
      const whole = new RegExp(
        `(?<![\\p{L}\\p{N}]|\\d[.,:])${literal}(?![\\p{L}\\p{N}%]|[.,:]\\d| %| per)`,
        'giu',
      );
      return rest.replace(whole, ' , ');
    }, text);
}

/** The numbers of a text that a finding does not state. */
export function unknownNumbersIn(text: string, finding: Pick<Finding, 'data' | 'chart'>): TextNumber[] {
  const known = numbersOf(finding);
  return textNumbersIn(withoutNames(text, finding)).filter(
    ({ kind, readings }) => !readings.some((reading) => known[kind].has(reading)),
  );
}

/**
 * Whether a wording of a finding names only numbers that the finding states. In doubt it says no, since the template
 * is at hand: for fractions and multiples (“a third”, “twice”), rounded numbers, other scripts, digits within words.
 */
export function hasOnlyKnownNumbers(text: string, finding: Pick<Finding, 'data' | 'chart'>): boolean {
  return unknownNumbersIn(text, finding).length === 0;
}
