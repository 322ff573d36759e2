import type { GlossaryEntry } from './entry.ts';
import { glossary } from './glossary.ts';
import { isPlain, isPlainAfter, isPlainBefore } from './stop-words.ts';
import { isOneEditApart, likeness, pairsOf, singular, tokenize } from './tokenize.ts';

interface Name {
  readonly entry: GlossaryEntry;
  /** In the singular. */
  readonly words: readonly string[];
  readonly joined: string;
}

/** A metric's name within a question, by the places of its words. */
export interface Mention {
  readonly entry: GlossaryEntry;
  readonly start: number;
  /** The place after its last word. */
  readonly end: number;
}

interface Candidate extends Mention {
  readonly length: number;
  readonly isExact: boolean;
}

const singulars = (list: readonly string[]) => list.map(singular);

const names: readonly Name[] = glossary.flatMap((entry) =>
  entry.names.map((name) => {
    const parts = singulars(tokenize(name));
    return { entry, words: parts, joined: parts.join('') };
  }),
);
const byJoined = new Map(names.map((name) => [name.joined, name]));
const pairsByEntry = glossary.map((entry) => ({
  entry,
  pairs: entry.names.map((name) => pairsOf(tokenize(name).join(' '))),
}));
// One more, since what is one word in a name may be typed as two.
const maxNameWords = Math.max(...names.map((name) => name.words.length)) + 1;
const byWordCount = Array.from({ length: maxNameWords + 1 }, (_, count) =>
  names.filter((name) => name.words.length === count),
);

/** Shorter words are too near to other words for a typing error to be sure. */
const minMisspeltLength = 6;

/**
 * The metric that a question asks for; undefined if it names none of the glossary's. Case, punctuation, plurals,
 * joined or parted words and single typing errors do not matter. The longest name wins: `email bounce rate` is not
 * `bounce rate`. A name that another content word stands beside is part of some other term, and does not count.
 */
export function findMetric(question: string): GlossaryEntry | undefined {
  return findCandidates(tokenize(question)).sort(byLength)[0]?.entry;
}

/** All metrics that a question's words name, in the order of the question. */
export function findMentions(question: readonly string[]): Mention[] {
  const chosen: Candidate[] = [];
  for (const candidate of findCandidates(question).sort(byLength)) {
    const isFree = chosen.every(({ start, end }) => candidate.end <= start || candidate.start >= end);
    if (isFree && !chosen.some(({ entry }) => entry === candidate.entry)) chosen.push(candidate);
  }
  return chosen.sort((one, other) => one.start - other.start);
}

/** The metrics whose names look most like what a question asks for, the most alike first. */
export function findNearest(question: string, max: number): GlossaryEntry[] {
  const asked = pairsOf(termOf(question));
  return pairsByEntry
    .map(({ entry, pairs }) => ({
      entry,
      likeness: Math.max(...pairs.map((each) => likeness(asked, each))),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, max)
    .map(({ entry }) => entry);
}

/** The words of a question that say what it asks for. */
export function termOf(question: string): string {
  const all = tokenize(question);
  const telling = all.filter((word) => !isPlain(word));
  return (telling.length > 0 ? telling : all).join(' ');
}

/** Longest name first; of equals the one without a typing error, then the first in the question. */
function byLength(one: Candidate, other: Candidate): number {
  return other.length - one.length || Number(other.isExact) - Number(one.isExact) || one.start - other.start;
}

function findCandidates(question: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  const parts = singulars(question);
  for (let start = 0; start < question.length; start++) {
    if (!isPlainBefore(question, start - 1)) continue;
    for (let end = start + 1; end <= Math.min(question.length, start + maxNameWords); end++) {
      if (!isPlainAfter(question, end)) continue;
      const window = parts.slice(start, end);
      const exact = exactName(window);
      const name = exact ?? misspeltName(window);
      if (name) {
        found.push({
          entry: name.entry,
          start,
          end,
          length: name.joined.length,
          isExact: exact !== undefined,
        });
      }
    }
  }
  return found;
}

/** Joined, so that `page views`, `pageviews` and `page-views` are one; an abbreviation may have a plural: `CTRs`. */
function exactName(window: readonly string[]): Name | undefined {
  const joined = window.join('');
  const name = byJoined.get(joined);
  if (name || joined.length < 4 || !joined.endsWith('s')) return name;
  return byJoined.get(joined.slice(0, -1));
}

/** A name whose longer words each differ by one typing error at most. */
function misspeltName(window: readonly string[]): Name | undefined {
  return byWordCount[window.length]?.find((name) =>
    name.words.every((word, at) => word === window[at] || isMisspelt(word, window[at] ?? '')),
  );
}

function isMisspelt(word: string, typed: string): boolean {
  return (
    word.length >= minMisspeltLength &&
    word[0] === typed[0] &&
    // A right word is no typing error for another.
    !isPlain(typed) &&
    isOneEditApart(word, typed)
  );
}
