import { badInput } from '../../../common/errors.ts';
import { partNames, type ClientContext, type PartName } from '../client-context/parts.ts';
import type { PortalRecommendation } from '../queries/answer.ts';
import type { PlaybookEntry } from './entry.ts';
import { playbookFor } from './library/index.ts';
import { toPriorityScore } from './priority.ts';
import { reasonsFor } from './templates.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { toVertical, type Vertical } from '../client-context/vertical.ts';

export interface PlaybookOptions {
  /** How many recommendations come at most: 1 to 20; 5 by default. */
  readonly maxRecommendations?: number | undefined;
  /** What is overdue is so at this time; the present by default. */
  readonly now?: Date | undefined;
}

/** An entry that came, and why. */
export interface Match {
  readonly entry: PlaybookEntry;
  readonly evaluation: Evaluation;
  readonly priorityScore: number;
}

export interface Matches {
  /** By priority score, the greatest first, then by id. */
  readonly matches: readonly Match[];
  /** The parts that decided which entries came, in the order of `partNames`. */
  readonly sources: PartName[];
}

export interface PlaybookResult {
  recommendations: (PortalRecommendation & { id: string; reasons: string[] })[];
  sources: PartName[];
}

/**
 * The recommendations that a client's context calls for: those of the general set and of the client's vertical whose
 * requirements hold, by priority score, then by id. Where the context does not tell, an entry still comes as general
 * advice, with a gap of 0 and a lower score, unless it needs evidence.
 *
 * `sources` are exactly the parts that decided: those that make a recommendation hold, the profile where a
 * recommendation of the vertical came, and those that kept out a recommendation that would have come without them.
 * Every other part can be left out, one or all, and the result stays the same.
 * @throws {GatewayError} BAD_INPUT for `options.maxRecommendations`.
 */
export function matchPlaybook(context: ClientContext, options: PlaybookOptions = {}): PlaybookResult {
  const { matches, sources } = findMatches(context, options);
  return {
    recommendations: matches.map((match) => ({
      id: match.entry.id,
      ...toRecommendation(match),
      reasons: reasonsFor(match.entry, match.evaluation),
    })),
    sources,
  };
}

export function toRecommendation({ entry, priorityScore }: Match): PortalRecommendation {
  const { title, description, effortLevel, impactLevel } = entry;
  return { title, description, effortLevel, impactLevel, priorityScore };
}

/** The entries that come, with what is known of them. @throws {GatewayError} BAD_INPUT as `matchPlaybook`. */
export function findMatches(
  context: ClientContext,
  { maxRecommendations = 5, now = new Date() }: PlaybookOptions = {},
): Matches {
  if (!Number.isInteger(maxRecommendations) || maxRecommendations < 1 || maxRecommendations > 20) {
    throw badInput(['options', 'maxRecommendations'], 'a whole number from 1 to 20', maxRecommendations);
  }
  const judged = playbookFor(toVertical(context)).map((entry) =>
    toMatch(entry, evaluate(entry.when, context, now)),
  );
  const matches = judged.filter(mayCome).sort(inOrder).slice(0, maxRecommendations);
  const last = matches.length < maxRecommendations ? undefined : matches.at(-1);
  return { matches, sources: sourcesOf(matches, keptOut(judged, last)) };
}

function toMatch(entry: PlaybookEntry, evaluation: Evaluation): Match {
  return { entry, evaluation, priorityScore: toPriorityScore(entry, evaluation) };
}

function mayCome({ entry, evaluation }: Match): boolean {
  return evaluation.truth === 'holds' || (evaluation.truth === 'unknown' && entry.needsEvidence !== true);
}

function inOrder(one: Match, other: Match): number {
  return other.priorityScore - one.priorityScore || (one.entry.id < other.entry.id ? -1 : 1);
}

/** The entries that fail and would have come, had the context not told. `last`: the last that came, if no more could. */
function keptOut(judged: readonly Match[], last: Match | undefined): Match[] {
  return judged.filter(
    (match) =>
      match.evaluation.truth === 'fails' &&
      match.entry.needsEvidence !== true &&
      // A failing entry has the score of an unknown one.
      (last === undefined || inOrder(match, last) < 0),
  );
}

function sourcesOf(matches: readonly Match[], excluded: readonly Match[]): PartName[] {
  const used = new Set(
    [...matches, ...excluded].flatMap(({ evaluation }) => evaluation.facts.flatMap(({ parts }) => parts)),
  );
  if (matches.some(({ entry }) => entry.verticals !== 'general')) used.add('profile');
  return partNames.filter((name) => used.has(name));
}

/** The vertical whose entries came; undefined if only general ones did. */
export function verticalOf(matches: readonly Match[], context: ClientContext): Vertical | undefined {
  return matches.some(({ entry }) => entry.verticals !== 'general') ? toVertical(context) : undefined;
}
