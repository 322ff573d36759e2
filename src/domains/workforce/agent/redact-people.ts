import { calendarWords, commonWords } from './common-words.ts';
import type { PeopleIndex, Phrases } from './people-index.ts';
import { fold, isRunUnit, oneSpaced, runPattern, wordPattern } from './text-matching.ts';

/** Whether a word that is also a name stands for the name. */
function isName(text: string, word: string, at: number): boolean {
  const folded = fold(word);
  if (calendarWords.has(folded)) return false;
  if (!commonWords.has(folded)) return true;
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return isCapital && !isBeginning(text, at);
}

/** Whether a sentence or line begins here. Walks back over spaces only, so that a whole text takes linear time. */
function isBeginning(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (end === 0 || text.slice(end, at).includes('\n')) return true;
  const isQuoted = /["'“‘(]/.test(text.charAt(end - 1));
  return isQuoted ? /[.!?:\n]/.test(text.charAt(end - 2)) : /[.!?:]/.test(text.charAt(end - 1));
}

/** Where the phrases that begin at a place end. */
function endsOf(folded: string, at: number, { texts, lengths }: Phrases): number[] {
  return [...lengths].map((length) => at + length).filter((end) => texts.has(folded.slice(at, end)));
}

/**
 * A text without its company's people: names, whole or in part, ids and addresses give way to “an employee”. Beside
 * accents and case it does not look for other spellings.
 */
export function redactPeople(original: string, people: readonly PeopleIndex[]): string {
  const text = oneSpaced(original);
  const folded = fold(text);
  const isMarked = new Uint8Array(text.length);
  for (const { whole, anywhere, parts } of people) {
    for (const { index } of folded.matchAll(runPattern)) {
      for (const end of endsOf(folded, index, whole)) {
        // `emp-17` does not stand in `emp-170`.
        if (!isRunUnit(folded.charAt(end))) isMarked.fill(1, index, end);
      }
    }
    for (let at = 0; anywhere.texts.size > 0 && at < folded.length; at++) {
      for (const end of endsOf(folded, at, anywhere)) isMarked.fill(1, at, end);
    }
    for (const { 0: word, index } of text.matchAll(wordPattern)) {
      if (parts.has(fold(word)) && isName(text, word, index)) isMarked.fill(1, index, index + word.length);
    }
  }
  return replaceMarked(text, isMarked);
}

/** What may stand between the parts of one name. */
const between = /^[ ,.'’-]{0,3}$/;

function replaceMarked(text: string, isMarked: Uint8Array): string {
  let kept = '';
  let at = 0;
  for (let from = isMarked.indexOf(1); from >= 0; from = isMarked.indexOf(1, at)) {
    const gap = text.slice(at, from);
    if (!(at > 0 && between.test(gap))) kept += `${gap}an employee`;
    const end = isMarked.indexOf(0, from);
    at = end < 0 ? text.length : end;
  }
  return kept + text.slice(at);
}
