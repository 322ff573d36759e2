import { stripInvisible } from '../../../ai/markup.ts';

const maxQuoteLength = 60;

/**
 * What somebody else wrote, for a sentence of ours: on one line, without control and invisible characters, at most 60
 * characters, between marks that the text itself cannot hold.
 */
export function quote(text: string): string {
  return `“${cut(text)}”`;
}

/** The same without the marks; empty if nothing readable is left. */
export function cut(text: string): string {
  const line = stripInvisible(text.slice(0, 2000))
    .replace(/[“”„‟"]/g, "'")
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length > maxQuoteLength
    ? `${letters
        .slice(0, maxQuoteLength - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
