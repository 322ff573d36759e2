import type { PartName } from '../client-context/parts.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { findMentions, type Mention } from '../glossary/find.ts';
import { metricById } from '../glossary/glossary.ts';
import { singular, tokenize } from '../glossary/tokenize.ts';
import { subjects, perspectives, type Area } from './area.ts';

/** What a question asks about, from its words alone. */
export interface Intent {
  /** The parts it touches, in the order in which they are spoken of. */
  readonly parts: readonly PartName[];
  /** Parts that are spoken of only if they hold something of the subject. */
  readonly optional: readonly PartName[];
  /** The metrics it names. */
  readonly named: readonly GlossaryEntry[];
  /** The metrics of its subject, in order of interest; empty if the parts' usual ones do. */
  readonly telling: readonly GlossaryEntry[];
  readonly asksChange: boolean;
  readonly asksComparison: boolean;
  readonly asksFocus: boolean;
  /** Whether any word said what it is about. */
  readonly isRecognised: boolean;
}

/** More would not fit in an answer of five sentences. */
const maxParts = 4;
const maxNamed = 3;

const isCueOf = (area: Area, word: string) => area.cues.includes(singular(word)) || area.cues.includes(word);

/** Reads what a question asks about. Words that nothing knows change nothing. */
export function readIntent(question: string): Intent {
  const all = tokenize(question);
  // `reviews` is a metric and a subject; as a subject it says more.
  const mentions = findMentions(all)
    .filter(({ entry, start, end }) => isFigure(entry) && !isSubject(all.slice(start, end)))
    .slice(0, maxNamed);
  const rest = stripMentions(all, mentions);
  const asks = (view: Area) => rest.some((word) => isCueOf(view, word));
  const areas = subjects.filter(
    (area) =>
      rest.some((word) => isCueOf(area, word)) &&
      // The website is where most metrics are measured: "bounce rate of my website" is about the bounce rate.
      !(area.id === 'website' && mentions.length > 0),
  );
  const hasSubject = areas.length + mentions.length > 0;
  const asked = [
    perspectives.focus,
    perspectives.comparison,
    perspectives.change,
    perspectives.overall,
  ].filter(asks);
  const general = asked.find((view) => view !== perspectives.overall) ?? perspectives.overall;
  const chosen = hasSubject ? areas : [general];
  const parts = [
    ...mentions.flatMap(({ entry }) => (entry.value ? [entry.value.part] : [])),
    ...chosen.flatMap((area) => area.parts),
  ];
  const optional = chosen.flatMap((area) => area.optional ?? []).filter((part) => !parts.includes(part));
  const touched = [...new Set([...parts, ...optional])].slice(
    0,
    asks(perspectives.comparison) ? maxParts - 1 : maxParts,
  );
  return {
    parts: asks(perspectives.comparison) ? [...touched, 'benchmarks'] : touched,
    optional,
    named: mentions.map(({ entry }) => entry),
    telling: areas.flatMap((area) => (area.metrics ?? []).flatMap((id) => metricById(id) ?? [])),
    asksChange: asks(perspectives.change),
    asksComparison: asks(perspectives.comparison),
    asksFocus: general === perspectives.focus && !hasSubject,
    isRecognised: hasSubject || asked.length > 0,
  };
}

/** Whether a part holds the metric as a number of its own; goals and tasks are counted where they are described. */
function isFigure({ value }: GlossaryEntry): boolean {
  return value !== undefined && value.part !== 'goals' && value.part !== 'action-items';
}

function isSubject(mention: readonly string[]): boolean {
  return mention.every((word) => subjects.some((area) => isCueOf(area, word)));
}

function stripMentions(question: readonly string[], mentions: readonly Mention[]): string[] {
  return question.filter((_, at) => !mentions.some(({ start, end }) => at >= start && at < end));
}
