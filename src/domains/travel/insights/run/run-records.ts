import { toDeterministicUuid } from '../../../../common/deterministic-id.ts';
import { addDays } from '../../../../common/time.ts';
import type { Finding, Evaluation, Wording } from '../finding.ts';
import type { Briefing, InsightEvent, Recommendation } from '../insight-event.ts';
import type { BriefingWords, Worded } from './wording.ts';

/** The records that a run makes. Their ids derive from what they are, so that a repeated run makes the same. */

/** Which run makes a record, on which as-of day, and when. */
export interface RunStamp {
  tenantId: string;
  runId: string;
  /** `YYYY-MM-DD`. */
  day: string;
  now: Date;
}

/** Days until a recommendation is due, by priority; the least urgent is never due. */
const daysUntilDue = new Map([
  [1, 2],
  [2, 7],
  [3, 14],
  [4, 30],
]);

/** @param serial how many events of the finding were found and cleared on the day before this one. */
export function toEventId({ tenantId, day }: RunStamp, conditionKey: string, serial: number): string {
  return toDeterministicUuid(['travel event', tenantId, conditionKey, day, serial]);
}

export function toEvent(
  { runId, day, now }: RunStamp,
  id: string,
  finding: Finding,
  words: Worded<Wording>,
): InsightEvent {
  const { names: _names, template: _template, callsForAction: _calls, ...known } = finding;
  return {
    ...known,
    ...words,
    id,
    runId,
    generatedAt: now,
    foundOn: day,
    status: 'new',
    clearedAt: null,
    completedAt: null,
    history: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** What a later run knows of an event. @param words those that it has, unless there are new ones. */
export function toRefreshed(
  { runId, now }: RunStamp,
  event: InsightEvent,
  { severity, priority, confidence, evidence }: Finding,
  words: Worded<Wording> | undefined,
): InsightEvent {
  const reworded = words && { ...words, runId, generatedAt: now };
  return { ...event, severity, priority, confidence, evidence, ...reworded, updatedAt: now };
}

/** The recommendation of an event, in the event's state; what the event says, it says. */
export function toRecommendation({ tenantId, day, now }: RunStamp, event: InsightEvent): Recommendation {
  const days = daysUntilDue.get(event.priority);
  const { id, domain, entityType, entityId, status, title, summary, recommendedAction } = event;
  const { priority, confidence, evidence } = event;
  const { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs } = event;
  return {
    id: toDeterministicUuid(['travel recommendation', tenantId, id]),
    insightEventId: id,
    ...{ domain, entityType, entityId, status, title, summary, recommendedAction },
    ...{ priority, confidence, evidence },
    ...{ runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs },
    ownerUserId: null,
    dueDate: days === undefined ? null : addDays(day, days),
    resolutionNote: null,
    completedAt: null,
    history: [],
    createdAt: now,
    updatedAt: now,
  };
}

export function toBriefing(
  { tenantId, runId, day, now }: RunStamp,
  { evidence, confidence }: Evaluation['briefing'],
  words: Worded<BriefingWords>,
): Briefing {
  return {
    id: toDeterministicUuid(['travel briefing', tenantId, day]),
    briefingDate: day,
    ...words,
    confidence,
    evidence,
    runId,
    generatedAt: now,
    createdAt: now,
    updatedAt: now,
  };
}
