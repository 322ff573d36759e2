import { numberWordsIn } from './number-words.ts';
import { takeScaledNumbers } from './scaled-numbers.ts';
import type { TextNumber } from './text-number.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthPattern =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const dayPattern = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearPattern = '(?<year>\\d{4})';

type Groups = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'half', string>>;

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

function toMonth(name = ''): string {
  return pad(/^\d/.test(name) ? name : months.indexOf(name.slice(0, 3)) + 1);
}

function toDateInterpretation({ year, month, day = '' }: Groups): string {
  return `${year === undefined ? '' : `${year}-`}${toMonth(month)}-${pad(day)}`;
}

function toTimeInterpretation({ hour = '', minute = '00', half }: Groups): string {
  const isAfternoon = half !== undefined && /^p/i.test(half);
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return `${pad(hours)}:${minute}`;
}

/** The ways to write dates and times, each tried on what those before it left. */
const written: readonly [RegExp, TextNumber['kind'], (groups: Groups) => string][] = [
  [/(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g, 'date', toDateInterpretation],
  [
    /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})(?![\d-])/g,
    'month',
    ({ year = '', month = '' }) => `${year}-${month}`,
  ],
  [
    new RegExp(
      `(?<![\\d.,:/])${dayPattern} (?:of )?${monthPattern}(?:,? ${yearPattern})?(?![\\d.,:/]*\\d)`,
      'g',
    ),
    'date',
    toDateInterpretation,
  ],
  [
    new RegExp(`\\b${monthPattern} ${dayPattern}(?:,? ${yearPattern})?(?![\\d.,:/]*\\d)`, 'g'),
    'date',
    toDateInterpretation,
  ],
  [
    new RegExp(`\\b${monthPattern},? (?:of )?${yearPattern}(?![\\d.,:/]*\\d)`, 'g'),
    'month',
    ({ year = '', month }) => `${year}-${toMonth(month)}`,
  ],
  [
    /(?<![\d.,:/])(?<hour>0?[1-9]|1[0-2])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap]\.?m\b\.?)/gi,
    'time',
    toTimeInterpretation,
  ],
  [/(?<![\d.,:/])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:/]|[.,]\d)/g, 'time', toTimeInterpretation],
];

/** What comes after a number that makes it a percentage; or a multiple, which no figure states. */
const percentSign = /^ ?(?:%|percent|per ?cent\b|pct\b|pp\b|points?\b)/i;
const multiple = /^(?: ?[x×‰]|[- ]fold\b| times (?:as|more|less|fewer|higher|lower|the)\b)/i;

/** The values of digits with separators; none where they are not one number. */
function interpretationsOf(digits: string): string[] {
  if (/^(?:0|[1-9]\d*)$/.test(digits)) return [String(Number(digits))];
  const interpretations: number[] = [];
  if (/^(?:0|[1-9]\d*)[.,]\d+$/.test(digits)) interpretations.push(Number(digits.replace(',', '.')));
  // A separator between thousands, and perhaps another before the decimals.
  const grouped =
    /^(?<whole>[1-9]\d{0,2}(?:(?<separator>[.,'’])\d{3})(?:\k<separator>\d{3})*)(?:(?!\k<separator>)[.,](?<decimals>\d+))?$/;
  const { whole, decimals = '0' } = grouped.exec(digits)?.groups ?? {};
  if (whole !== undefined) interpretations.push(Number(`${whole.replace(/\D/g, '')}.${decimals}`));
  return interpretations.map(String);
}

const unitSuffix = /^(?:st|nd|rd|th|h|hrs?|mins?)$/i;

function toPlainNumber(chunk: string, after: string): TextNumber {
  const { digits = '', suffix = '' } = /^(?<digits>[\d.,'’]*\d)(?<suffix>\D*)$/.exec(chunk)?.groups ?? {};
  const isReadable = (suffix === '' || unitSuffix.test(suffix)) && !multiple.test(after);
  const kind = suffix === '' && percentSign.test(after) ? 'percent' : 'number';
  return { text: chunk, kind, interpretations: isReadable ? interpretationsOf(digits) : [] };
}

/** Digits that are not 0 to 9, and letters of other scripts, in which numbers may hide. */
const foreign = /(?![0-9])\p{N}|(?!\p{Script=Latin})\p{L}/gu;

/**
 * The numbers that an English text names: in digits, with separators, as percentages, ordinals, dates and times, and in
 * words. Signs are left out; words such as “fewer” say the same.
 */
export function textNumbersIn(text: string): TextNumber[] {
  const numbers: TextNumber[] = [];
  // A narrow space parts thousands; any other keeps a number and its unit on one line.
  let rest = text.replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '’').replace(/\s/g, ' ');
  for (const [pattern, kind, toInterpretation] of written) {
    rest = rest.replace(pattern, (match, ...details) => {
      numbers.push({ text: match, kind, interpretations: [toInterpretation(details.at(-1) as Groups)] });
      return ' , ';
    });
  }
  const scaled = takeScaledNumbers(rest);
  for (const { text: match, digits, scale, mayBeMonths } of scaled.taken) {
    const interpretations = interpretationsOf(digits).map((reading) => reading + scale);
    numbers.push({
      text: match,
      kind: 'scaled',
      interpretations: mayBeMonths ? [...interpretations, match] : interpretations,
    });
  }
  rest = scaled.rest;
  for (const { 0: chunk, index } of rest.matchAll(/[\p{L}\d_]*\d(?:[\p{L}\d_]|[.,:/'’](?=\d))*/gu)) {
    numbers.push(toPlainNumber(chunk, rest.slice(index + chunk.length)));
  }
  for (const [letter] of rest.matchAll(foreign))
    numbers.push({ text: letter, kind: 'number', interpretations: [] });
  return [...numbers, ...numberWordsIn(rest)];
}
