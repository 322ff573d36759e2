/**
 * What a reader cannot see: control and format characters (zero-width, bidirectional, tags), variation selectors
 * and fillers, private use, lone surrogates.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Text as it is seen on one line: whitespace folded, what is invisible removed. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2800]+/g, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The start of a text, cut at a word where one ends near; never within a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const lastBreak = start.search(/\s\S*$/);
  return (
    lastBreak > length * 0.8 ? start.slice(0, lastBreak) : start.replace(/[\ud800-\udbff]$/, '')
  ).trimEnd();
}
