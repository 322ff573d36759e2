import type { TextNumber } from './text-number.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const tens = 'thirty forty fifty sixty seventy eighty ninety';

/** Words with one plain value. */
const values = new Map<string, number>([
  ...`${units} seventeen eighteen nineteen twenty`.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, (index + 3) * 10] as const),
]);

/**
 * Words for amounts that cannot be compared with a figure for sure: fractions, multiples, ordinals (“every second
 * Monday”), large numbers. “First” and “once” are not among them: they hardly ever count anything.
 */
const doubtful = new Set(
  [
    'half halves halved halving second third thirds quarter quarters quarterly couple dozen dozens tens',
    'fourth fifth sixth seventh eighth ninth tenth fifths sixths sevenths eighths ninths tenths eleventh twelfth',
    'double doubled doubles doubling twice thrice triple tripled triples tripling treble trebled quadruple quadrupled',
    'hundred hundreds hundredth thousand thousands thousandth million millions billion billions trillion trillions',
    'fortnight fortnightly nil nought biweekly bimonthly',
  ].flatMap((line) => line.split(' ')),
);

/** Turns of phrase in which the words count nothing. */
const idioms = /\b(?:no one|one another|one[- ](?:on|to)[- ]one|one by one|double[- ]check(?:ed|ing|s)?)\b/g;

/** The amounts that an English text names in words, such as “seven” or “a third”. */
export function numberWordsIn(text: string): TextNumber[] {
  const plainText = text.toLowerCase().replace(idioms, ' , ');
  const words = [...plainText.matchAll(/[a-z]+|[^a-z\s-]+/g)].map(([word]) => word);
  return words.flatMap((word, index) => {
    if (doubtful.has(word) || /^(?:\w+teenth|\w+tieth|[a-z]{3,}fold)s?$/.test(word)) {
      return [{ text: word, kind: 'number', interpretations: [] }];
    }
    const value = values.get(word);
    if (value === undefined) return [];
    const [before = '', after = '', afterNext = ''] = [words[index - 1], words[index + 1], words[index + 2]];
    // “twenty-five” and “three point two” are other numbers than each of their words.
    const isPart = [before, after].some((neighbour) => neighbour === 'point' || values.has(neighbour));
    const isPercent =
      /^(?:%|percent|percentage|pct)/.test(after) || (after === 'per' && afterNext === 'cent');
    return [
      { text: word, kind: isPercent ? 'percent' : 'number', interpretations: isPart ? [] : [String(value)] },
    ];
  });
}
