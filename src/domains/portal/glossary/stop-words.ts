import { singular } from './tokenize.ts';

/*
 * Words that stand around a metric's name without making another metric of it. `bounce rate for my website` is bounce
 * rate; `session replay` is no session, since `replay` is not among these.
 */

const list = (text: string) => text.trim().split(/\s+/);

const grammar = list(`
  a an the my mine our your their its his her this that these those some any all each every i me we us you
  they it he she what whats which who whos how hows why whys when where wheres whether is isnt are arent was
  were be been being am im do does dont doesnt did didnt done can cant could should shouldnt would will wont
  shall may might must has have had having not no yes lets let of for in on at by from with without within
  than then and or but so about regarding concerning since during over against among because if as vs versus
  between across here there now today yesterday again also too very much many more most less least few only
  just exactly precisely actually really basically simply even still
`);
const manners = list(`
  hi hey hello ok okay please pls plz thanks thank thx cheers quickly quick wtf hmm well anyway friend
`);
const asking = list(`
  explain explained explaining explanation define defined defining definition describe tell show give say help
  mean means meaning meant stand stands stood call called matter matters important importance purpose work
  works use used useful calculate calculated calculates calculation compute computed computing measure
  measured measuring measures formula affect affects cause causes caused behind wrong problem problems issue
  issues report reports data trend trends benchmark benchmarks competitor competitors rival rivals industry
  peers others goal target check understand want need wonder wondering know learn see look looks looking get
  getting got simple english words example difference term terms metric metrics kpi kpis number numbers figure
  figures stat stats
`);
const judging = list(`
  good bad better worse best worst high higher low lower normal typical usual healthy great poor strong weak
  rising falling dropping dropped drop fell fall rise rose trending grew decline declined declining increase
  increased increasing decrease decreased decreasing improve improved improving improvement reduce reduced
  reducing raise raising fix fixing boost grow growing doing going change changed changing compare compares
  compared happen happened happens develop developed up down rank perform performing performs
`);
const surroundings = list(`
  average avg mean median overall total current currently monthly weekly daily yearly month week year quarter
  period last past previous next first website websites site web page pages homepage landing business company
  practice clinic firm store shop client google facebook instagram linkedin tiktok youtube mobile desktop
`);
const plain = new Set([...grammar, ...manners, ...asking, ...judging, ...surroundings]);

const determiners = new Set(list('a an the my our your their its this that these those all'));

/** What `… of` may follow without making another metric: `definition of sessions`, but not `cost of leads`. */
const ofNouns = new Set(
  list(`
    definition meaning explanation formula calculation purpose importance number count amount average mean total sense
    idea concept example examples change development what kind
  `),
);

/** Whether a word says nothing of which metric is meant. */
export function isPlain(word: string): boolean {
  return word === ',' || plain.has(word) || plain.has(singular(word)) || /^\d+[a-z]?$/.test(word);
}

/** Whether a metric's name may end before the word at a place: not `visitor to lead ratio`. */
export function isPlainAfter(question: readonly string[], at: number): boolean {
  const word = question[at] === 'to' ? question[at + 1] : question[at];
  return word === undefined || isPlain(word);
}

/** Whether a metric's name may begin after the word at a place. */
export function isPlainBefore(question: readonly string[], at: number): boolean {
  let place = at;
  while (determiners.has(question[place] ?? '')) place--;
  const word = question[place];
  if (word !== 'of') return word === undefined || word === 'to' || place < at || isPlain(word);
  const noun = question[place - 1];
  return noun === undefined || ofNouns.has(noun) || determiners.has(noun);
}
