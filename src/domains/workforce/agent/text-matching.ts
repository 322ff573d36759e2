/** Scripts that write words without spaces, or join endings to names. */
const joined =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}]';
const letter = `(?!${joined})\\p{L}`;

/** Runs of letters and digits in scripts that part words. */
export const runPattern = new RegExp(`(?:(?!${joined})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** Runs in the others, of two characters at least: one alone is no name. */
export const joinedPattern = new RegExp(`${joined}{2,}`, 'gu');
/** Words of a text, in scripts that part them; the possessive is no part of a name. */
export const wordPattern = new RegExp(
  `${letter}(?:${letter}|\\p{M})*(?:['’](?!s(?![\\p{L}\\p{M}]))${letter}(?:${letter}|\\p{M})*)*`,
  'gu',
);

const joinedUnit = new RegExp(joined, 'u');
const runUnit = new RegExp(`^${runPattern.source}$`, 'u');

export const isJoined = (text: string) => joinedUnit.test(text);
export const isRunUnit = (unit: string) => runUnit.test(unit);

/** Lower case without accents, unit for unit, so that places in it are places in the text. */
export function fold(text: string): string {
  return text.replace(/[^\u0020-\u007E]|[A-Z]/g, (unit) => {
    const [base = unit, ...rest] = unit.normalize('NFD');
    const plain = (rest.every((mark) => /\p{M}/u.test(mark)) ? base : unit).toLowerCase();
    return plain.length === 1 ? plain : unit;
  });
}

export const oneSpaced = (text: string) => text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
