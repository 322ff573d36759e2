import { setImmediate } from 'node:timers/promises';
import { particles } from './common-words.ts';
import { fold, isJoined, isRunUnit, joinedPattern, oneSpaced, wordPattern } from './text-matching.ts';

/** What people are known by. */
export interface KnownPeople {
  /** Full names. */
  names: readonly string[];
  ids: readonly string[];
  emails: readonly string[];
}

/** Phrases, folded, with their lengths: a text is looked through in the same time for one person as for thousands. */
export interface Phrases {
  texts: Set<string>;
  lengths: Set<number>;
}

/** What people are known by, ready to be looked for in texts. */
export interface PeopleIndex {
  /** Sought where a word begins, as whole words. */
  whole: Phrases;
  /** Sought everywhere. */
  anywhere: Phrases;
  /** The words of names. */
  parts: Set<string>;
}

/** An id that a text does not hold by chance, as it may hold `17`. */
const isTelling = (id: string) => /^\d{3,}$/.test(id) || (id.length >= 2 && /\D/.test(id));

/** Phrases that are indexed before others may work. */
const chunkSize = 1_000;

export async function indexPeople({ names, ids, emails }: KnownPeople): Promise<PeopleIndex> {
  const none = (): Phrases => ({ texts: new Set(), lengths: new Set() });
  const index: PeopleIndex = { whole: none(), anywhere: none(), parts: new Set() };
  let count = 0;
  const forEach = async (texts: readonly string[], visit: (text: string) => void) => {
    for (const text of texts) {
      visit(text);
      if (++count % chunkSize === 0) await setImmediate();
    }
  };
  await forEach(emails, (email) => addPhrase(index, email));
  await forEach(ids, (id) => isTelling(id) && addPhrase(index, id));
  await forEach(names, (name) => {
    addPhrase(index, name);
    addParts(index, name);
  });
  return index;
}

function addPhrase({ whole, anywhere }: PeopleIndex, phrase: string): void {
  const text = fold(oneSpaced(phrase).trim());
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const { texts, lengths } = isJoined(text) || !isRunUnit(text.charAt(0)) ? anywhere : whole;
  texts.add(text);
  lengths.add(text.length);
}

/** The words of a name tell who it is; its particles, such as `van der`, do not. */
function addParts(index: PeopleIndex, name: string): void {
  const plain = fold(oneSpaced(name));
  for (const [word] of plain.matchAll(wordPattern)) {
    if (word.length > 1 && !particles.has(word)) index.parts.add(word);
  }
  for (const [run] of plain.matchAll(joinedPattern)) addPhrase(index, run);
}
