/** The little that rules need to know of language. Everything is linear in the text, which is capped first. */

/** The most that rules read of one text, in UTF-16 units. */
const maxTextLength = 12_000;

/** How deep rules look into arrays and objects. */
const maxDepth = 8;

/** Text without markup, control and invisible characters, on one line. */
export function clean(text: string, maxLength = maxTextLength): string {
  return text
    .slice(0, maxTextLength)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[<>`\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
}

/** Lines that say something, cleaned. */
function lines(text: string): string[] {
  return text
    .slice(0, maxTextLength)
    .split(/[\r\n]+/)
    .map((line) => clean(line))
    .filter(hasWords);
}

/** Sentences that say something; a line's end is a sentence's end, and so is a semicolon. */
export function sentences(text: string): string[] {
  return lines(text).flatMap((line) =>
    line
      .split(/(?<=[.!?;。！？])\s+/u)
      .map((sentence) => sentence.replace(/^[-*•#\s]+|[.;。\s]+$/gu, ''))
      .filter(hasWords),
  );
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export function words(text: string): string[] {
  return (
    clean(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&-]*/gu) ?? []
  );
}

const stopWords = new Set(
  `a about across after all also am an and any are as at be because been before being both but by can could did do
  does doing don't each even for from get give has have having he her here his how i if in into is it its it's just
  like many may me more most much must my need needs no not of off on one only onto or other our ours out over own
  per should so some such than that the their theirs them then there these they this those through to too under until
  up us use using very via want wants was we were what when where which while who whom whose why will with within
  without would you your yours we're that's i'm help helps make makes let`.split(/\s+/),
);

/** The telling words, the most frequent first, of equals the first named first. */
export function keywords(text: string, max = 8): string[] {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    if (word.length < 2 || stopWords.has(word) || /^\p{N}+$/u.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, max)
    .map(([word]) => word);
}

/** A word without its commonest English endings, so that "growing" meets "growth's" cousins. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:'s|’s)$/u, '').replace(/(?:ies|ing|ed|es|s|ly|y|e|th)$/u, '');
}

/** The telling words of the first text that the second has too. */
export function sharedKeywords(text: string, other: string): string[] {
  const stems = new Set(keywords(other, 200).map(stem));
  return keywords(text, 200).filter((word) => stems.has(stem(word)));
}

/** The words and phrases of a list that occur in the text, as whole words. */
export function mentioned(text: string, phrases: readonly string[]): string[] {
  const spaced = ` ${words(text).join(' ')} `;
  return phrases.filter((phrase) => spaced.includes(` ${phrase} `));
}

/** The text, or its beginning up to a word's end with an ellipsis. */
export function excerpt(text: string, maxLength: number): string {
  const whole = clean(text);
  if (whole.length <= maxLength) return whole;
  const cut = whole.slice(0, maxLength - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > maxLength / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/u, '').toWellFormed()}…`;
}

/** "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

export const quote = (text: string, maxLength = 80) => `“${excerpt(text, maxLength)}”`;

export const quoteAll = (items: readonly string[], max = 4) =>
  enumerate(items.slice(0, max).map((item) => quote(item, 40)));

export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A first letter in lower case, unless the first word is an abbreviation or the pronoun I. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}(?:\p{Lu}|['’\s]|$)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A lowercase, hyphenated id; '' where the text has no Latin letters or digits. */
export function slug(text: string): string {
  return clean(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** Every text in a JSON value, in order: how rules read arrays and objects of unknown shape. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return hasWords(clean(value)) ? [clean(value)] : [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > maxDepth) return [];
  return Object.values(value).flatMap((part) => textsOf(part, depth + 1));
}

/** The items without repetitions, whatever their case, in order. */
export function distinct(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
