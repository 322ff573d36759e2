import { clean, hasWords, keywords, mentioned, words } from './text.ts';

/** What a short text about a business says; '' and empty lists if it does not. */
export interface TextFeatures {
  readonly text: string;
  readonly wordCount: number;
  /** Whom it is for. */
  readonly audience: string;
  /** What it is about; '' only for a text without words. */
  readonly subject: string;
  /** What gets better, beginning with a verb: "grow revenue". */
  readonly outcome: string;
  readonly method: string;
  readonly pains: readonly string[];
  readonly numbers: readonly string[];
  /** Words that could stand in anybody's text. */
  readonly vague: readonly string[];
  /** Names of audiences that take in nearly everybody. */
  readonly broad: readonly string[];
}

const listed = (text: string) => text.trim().split(/\s*,\s*/);

const vagueWords = listed(
  `great, best, amazing, awesome, excellent, quality, high-quality, world-class, cutting-edge, innovative, solutions,
  professional, unique, passionate, leading, holistic, next level, top-notch, good, better, various, things, stuff,
  nice, perfect, ultimate, state-of-the-art, one-stop`,
);
const broadWords = listed(
  `small business owners, business owners, small businesses, businesses, companies, entrepreneurs, everyone, everybody,
  anyone, people, clients, customers, individuals, organizations, organisations, professionals, women, men`,
);
const painWords = listed(
  `struggling, struggle, struggles, frustrated, frustrating, stuck, overwhelmed, tired, worried, afraid, lack, lacking,
  losing, lose, cannot, can't, unable, pain, problem, problems, plateau, burned, burnout, time-strapped, too many,
  too few, not enough, inconsistent, behind, slow, late, missing, confused`,
);
const outcomeVerbs = new Set(
  listed(
    `grow, scale, increase, reduce, save, double, triple, build, attract, win, improve, become, achieve, gain, earn,
    launch, sell, transform, lower, cut, avoid, raise, boost, find, keep, retain, free, reach, create, master, start,
    stop, eliminate, automate, simplify, accelerate, expand, close, convert, lead, overcome, reclaim, recover, deliver,
    get, turn, finish, hire, protect, understand`,
  ),
);
const audienceStarters = new Set(
  listed(
    'help, helps, helping, serve, serves, serving, support, supporting, advise, teach, train, empower, enable',
  ),
);
const offerStarters = new Set(
  listed('provide, provides, providing, offer, offers, offering, deliver, sell, sells, do'),
);
const connectors = listed(
  'to, with, who, that, by, through, using, via, so, which, without, because, for, while, when',
);
const audienceEnds = new Set([...connectors, ...outcomeVerbs, 'looking', 'seeking', 'wanting', 'ready']);
const phraseEnds = new Set(connectors);

const bare = (token: string) => token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words from a place on, up to a connecting word, the end of a clause, or nine words. */
function phraseFrom(tokens: readonly string[], start: number, ends: ReadonlySet<string>): string {
  const taken: string[] = [];
  for (const token of tokens.slice(start, start + 9)) {
    if (ends.has(bare(token))) break;
    taken.push(token);
    if (/[,.;:!?)]$/.test(token)) break;
  }
  return taken.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

function phraseAfter(
  tokens: readonly string[],
  starters: ReadonlySet<string>,
  ends: ReadonlySet<string>,
): string {
  for (const [index, token] of tokens.entries()) {
    const phrase = starters.has(bare(token)) ? phraseFrom(tokens, index + 1, ends) : '';
    if (phrase !== '') return phrase;
  }
  return '';
}

/** What hinders is part of "struggling with …", which names no offer. */
function findOffer(tokens: readonly string[]): string {
  const at = tokens.findIndex(
    (token, index) => bare(token) === 'with' && !painWords.includes(bare(tokens[index - 1] ?? '')),
  );
  return (
    (at < 0 ? '' : phraseFrom(tokens, at + 1, phraseEnds)) || phraseAfter(tokens, offerStarters, phraseEnds)
  );
}

function findOutcome(tokens: readonly string[]): string {
  const at = tokens.findIndex((token, index) => index > 0 && outcomeVerbs.has(bare(token)));
  return at < 0 ? '' : phraseFrom(tokens, at, phraseEnds);
}

function dropVagueWords(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => !vagueWords.includes(bare(word)))
    .join(' ');
}

/**
 * Reads a text of a sentence or a few.
 * @param isAboutPeople the text describes an audience, so that it begins with its name.
 */
export function readTextFeatures(given: string, isAboutPeople = false): TextFeatures {
  const text = clean(given, 2000);
  const tokens = text.split(' ');
  const helped =
    phraseAfter(tokens, audienceStarters, audienceEnds) ||
    phraseAfter(tokens, new Set(['for']), audienceEnds);
  const audience = helped === '' && isAboutPeople ? phraseFrom(tokens, 0, audienceEnds) : helped;
  const audienceWords = new Set(words(audience));
  const telling = keywords(text, 12).filter((word) => !audienceWords.has(word) && !vagueWords.includes(word));
  const named = findOffer(tokens);
  const broad = mentioned(text, broadWords);
  return {
    text,
    wordCount: words(text).length,
    audience,
    subject:
      dropVagueWords(named) ||
      telling.slice(0, 3).join(' ') ||
      (hasWords(text) ? text.slice(0, 60).trim() : ''),
    outcome: findOutcome(tokens),
    method: phraseAfter(tokens, new Set(['through', 'using', 'by', 'via']), phraseEnds),
    pains: mentioned(text, painWords),
    numbers: text.match(/[$€£]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?%|[kKmM]\b)?/gu) ?? [],
    vague: mentioned(text, vagueWords),
    broad: broad.filter((name) => !broad.some((other) => other !== name && other.includes(name))),
  };
}

/** The telling words that name things rather than changes or complaints; all telling words if there are none. */
export function topicsOf(text: string): string[] {
  const telling = keywords(text, 20);
  const things = telling.filter(
    (word) => !outcomeVerbs.has(word) && !painWords.includes(word) && !/(?:ed|ly)$/.test(word),
  );
  return things.length > 0 ? things : telling;
}

/** What a goal is about: "online sales" of "Double online sales by May"; '' if no verb says so. */
export function objectOf(goal: string): string {
  return readTextFeatures(`to ${clean(goal)}`)
    .outcome.split(' ')
    .slice(1)
    .join(' ');
}
