import { badInput } from '../../../../common/errors.ts';
import { isStorableId } from '../../../../mongo/document-id.ts';
import { parseTimestamp } from '../../../../common/time.ts';
import { readChoice } from '../../analytics/parameters.ts';
import { insightDomains, reviewStatuses, severities } from '../insight-event.ts';
import type { EventFilter, RecommendationFilter } from '../insight-store.ts';

/** What insights are asked for, as callers write it; what is absent or null does not narrow. */
type Given = string | null | undefined;

/** Of the feed, the history and an entity (REST-513, docs/rest/travel.md). */
export interface EventQuery {
  domain?: Given;
  status?: Given;
  severity?: Given;
  /** Only those whose finding holds, and which nobody has resolved or dismissed. */
  isOpen?: boolean | null | undefined;
  /** First and last day on which they were found, `YYYY-MM-DD`, UTC. */
  dateFrom?: Given;
  dateTo?: Given;
}

export interface RecommendationQuery {
  domain?: Given;
  status?: Given;
  /** 1, the most urgent, to 5. */
  priorityMin?: number | null | undefined;
  priorityMax?: number | null | undefined;
}

/** Priorities go from 1, the most urgent, to this one. */
const lastPriority = 5;

function readWord<const Word extends string>(
  name: string,
  given: Given,
  words: readonly [Word, ...Word[]],
): Word | undefined {
  return given == null ? undefined : readChoice(name, given, words, words[0]);
}

/**
 * Reads a day.
 * @param name the parameter's, in snake_case.
 * @throws GatewayError BAD_INPUT for anything but a day of the calendar as `YYYY-MM-DD`.
 */
export function readDay(name: string, given: Given): string | undefined {
  if (given == null) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && parseTimestamp(given) !== null) return given;
  throw badInput([name], 'a day as YYYY-MM-DD', given);
}

function readPriority(name: string, given: number | null | undefined): number | undefined {
  if (given == null) return undefined;
  if (Number.isInteger(given) && given >= 1 && given <= lastPriority) return given;
  throw badInput([name], `a whole number from 1 to ${lastPriority}`, given);
}

/** The first and the last moment of the days. @throws GatewayError BAD_INPUT naming the parameter. */
function readDays({ dateFrom, dateTo }: EventQuery): Pick<EventFilter, 'from' | 'until'> {
  const [first, last] = [readDay('date_from', dateFrom), readDay('date_to', dateTo)];
  if (first !== undefined && last !== undefined && first > last) {
    throw badInput(['date_to'], `a day not before ${first}`, last);
  }
  return {
    from: first === undefined ? undefined : new Date(`${first}T00:00:00.000Z`),
    until: last === undefined ? undefined : new Date(`${last}T23:59:59.999Z`),
  };
}

/** @throws GatewayError BAD_INPUT naming the parameter as REST does. */
export function toEventFilter(query: EventQuery): EventFilter {
  return {
    domain: readWord('domain', query.domain, insightDomains),
    status: readWord('status', query.status, reviewStatuses),
    severity: readWord('severity', query.severity, severities),
    ...(query.isOpen === true && { isOpen: true }),
    ...readDays(query),
  };
}

/** @throws GatewayError BAD_INPUT naming the parameter as REST does. */
export function toRecommendationFilter(query: RecommendationQuery): RecommendationFilter {
  const priorityMin = readPriority('priority_min', query.priorityMin);
  const priorityMax = readPriority('priority_max', query.priorityMax);
  if (priorityMin !== undefined && priorityMax !== undefined && priorityMin > priorityMax) {
    throw badInput(['priority_max'], `a whole number from ${priorityMin} to ${lastPriority}`, priorityMax);
  }
  return {
    domain: readWord('domain', query.domain, insightDomains),
    status: readWord('status', query.status, reviewStatuses),
    priorityMin,
    priorityMax,
  };
}

/** Whether an insight can be about such an entity; of one that is looked for under other names there is none. */
export const isEntity = (entityType: string, entityId: string): boolean =>
  isStorableId(entityType) && isStorableId(entityId);
