/** The most that rules read of a question, in UTF-16 units; what is asked stands at its beginning. */
const maxQuestionLength = 2000;
const maxWords = 80;

/**
 * The words of a text: lower case, without accents, without anything but letters a to z and digits. A hyphen or a
 * slash parts words, an apostrophe does not: `what's` is `whats`. What ends a clause is a word of its own: `,`.
 */
export function tokenize(text: string): string[] {
  const plain = text
    .slice(0, maxQuestionLength)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`]+/gu, '')
    .toLowerCase();
  return (plain.match(/[a-z0-9]+|[,;?!]+/g) ?? [])
    .map((word) => (/[a-z0-9]/.test(word) ? word : ','))
    .slice(0, maxWords);
}

/** A word without the plural's ending. Short words keep theirs: `cls` and `roas` are no plurals. */
export function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * Whether two words differ by exactly one letter that is missing, too many or wrong, or by two neighbours that changed
 * places. Typing errors beyond that are not guessed at.
 */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1) ||
    (restOfOne.slice(2) === restOfOther.slice(2) &&
      restOfOne[0] === restOfOther[1] &&
      restOfOne[1] === restOfOther[0])
  );
}

/** How alike two texts look by their pairs of neighbouring letters, 0 to 1: the share that is in both (Dice). */
export function likeness(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (pairs.size + others.size === 0) return 0;
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return (2 * common) / (pairs.size + others.size);
}

/** The pairs of neighbouring letters in a text. */
export function pairsOf(text: string): Set<string> {
  return new Set(Array.from(text.slice(0, -1), (letter, at) => letter + text.charAt(at + 1)));
}
