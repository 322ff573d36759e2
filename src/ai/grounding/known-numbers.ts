import type { TextNumber } from './text-number.ts';
import { textNumbersIn } from './text-numbers.ts';

/** The numbers that something states, by kind, in the readings of `TextNumber`: what words about it may name. */
export type KnownNumbers = Record<TextNumber['kind'], Set<string>>;

export function createKnownNumbers(): KnownNumbers {
  return {
    number: new Set(),
    percent: new Set(),
    scaled: new Set(),
    date: new Set(),
    month: new Set(),
    time: new Set(),
  };
}

/** Adds a figure. @param isPercent whether it may also be read as that many percent. */
export function addFigure(known: KnownNumbers, value: number, isPercent: boolean): void {
  // A sign is said in words: a difference of -5 reads “5 fewer”.
  const reading = String(Math.abs(value));
  known.number.add(reading);
  if (isPercent) known.percent.add(reading);
}

/** Adds what a text of the facts says: dates and times wherever they stand, numbers where it is nothing else. */
export function addText(known: KnownNumbers, text: string): void {
  for (const { kind, interpretations } of textNumbersIn(text)) {
    const [reading] = interpretations;
    if (reading === undefined) continue;
    // The 7 of “Team 7” counts nothing; as it stands, the name is known anyway.
    const isName = /\p{L}/u.test(text);
    if (kind === 'date') {
      known.date.add(reading).add(reading.slice(-5));
      if (reading.length === 10) known.month.add(reading.slice(0, 7));
    } else if (kind === 'month' || kind === 'time') known[kind].add(reading);
    else if (!isName) {
      known[kind === 'scaled' ? kind : 'number'].add(reading);
      if (kind === 'percent') known.percent.add(reading);
    }
  }
  // “In 2025”, where a date says so.
  for (const month of known.month) known.number.add(month.slice(0, 4));
}

/** The text without names that hold letters, wherever they stand whole: “Team 7”, “Friday 14:00–18:00”. */
function dropNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => /\p{L}/u.test(name))
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

/**
 * The numbers of a text that are not among the known ones. In doubt a number is unknown, since a template is at hand:
 * fractions and multiples (“a third”, “twice”), other scripts, digits within words.
 * @param names what may stand in the text as it is, whatever digits it holds.
 */
export function unknownNumbersIn(
  text: string,
  known: KnownNumbers,
  names: readonly string[] = [],
): TextNumber[] {
  return textNumbersIn(dropNames(text, names)).filter(
    ({ kind, interpretations }) => !interpretations.some((reading) => known[kind].has(reading)),
  );
}
