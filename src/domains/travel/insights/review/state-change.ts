import { GatewayError } from '../../../../common/errors.ts';
import type { InsightEvent, Recommendation, ReviewStatus, StateChange } from '../insight-event.ts';
import type { StatePatch, TravelInsightStore } from '../insight-store.ts';
import type { ReviewChanges } from './requested-changes.ts';

/** Who changes a record, when and why. */
export interface Decision {
  at: Date;
  userId: string;
  note: string | null;
}

/** Times that a change is tried where others change the same record at the same moment. */
const attempts = 10;

/** The states that are ends: `completedAt` is when one was reached (REST-512, docs/rest/travel.md). */
const isEnd = (status: ReviewStatus) => status === 'resolved' || status === 'dismissed';

function tooBusy(): GatewayError {
  return new GatewayError('CONFLICT', 'The record is being changed by other requests; try again', {
    retryAfterSeconds: 1,
  });
}

function toStatePatch(from: ReviewStatus, to: ReviewStatus, decision: Decision): StatePatch {
  const change: StateChange = { ...decision, from, to };
  return { change, completedAt: isEnd(to) ? decision.at : null };
}

/** What of the changes the recommendation does not hold already. */
function toPatch(recommendation: Recommendation, changes: ReviewChanges, decision: Decision): StatePatch {
  const { status, ...fields } = changes;
  const changed = Object.entries(fields).filter(
    ([field, value]) => recommendation[field as keyof typeof fields] !== value,
  );
  return {
    ...Object.fromEntries(changed),
    ...(status !== undefined &&
      status !== recommendation.status &&
      toStatePatch(recommendation.status, status, decision)),
  };
}

/** A record as it is after a change, and whether there was anything to change. */
export interface Changed<Row> {
  row: Row;
  isNew: boolean;
}

/**
 * Changes a recommendation; its event is left as it is.
 * @returns undefined if there is none.
 * @throws GatewayError CONFLICT.
 */
export async function changeRecommendation(
  store: TravelInsightStore,
  tenantId: string,
  id: string,
  changes: ReviewChanges,
  decision: Decision,
): Promise<Changed<Recommendation> | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [row] = await store.findRecommendations(tenantId, [id]);
    if (!row) return undefined;
    const patch = toPatch(row, changes, decision);
    if (Object.keys(patch).length === 0) return { row, isNew: false };
    const changed = await store.changeRecommendation(tenantId, id, row.status, patch);
    if (changed) return { row: changed, isNew: true };
  }
  throw tooBusy();
}

/**
 * Changes the state of an event that nothing is recommended for.
 * @returns undefined if there is none.
 * @throws GatewayError CONFLICT.
 */
export async function changeEvent(
  store: TravelInsightStore,
  tenantId: string,
  id: string,
  status: ReviewStatus,
  decision: Decision,
): Promise<InsightEvent | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [event] = await store.findEvents(tenantId, [id]);
    if (!event || event.status === status) return event;
    const patch = toStatePatch(event.status, status, decision);
    const changed = await store.changeEvent(tenantId, id, event.status, patch);
    if (changed) return changed;
  }
  throw tooBusy();
}

/**
 * Brings an event to the state of its recommendation, which leads: whoever has changed that does this afterwards, and
 * looks again after every step, so that both end alike however many change them at once, and a repetition mends what
 * was left half done.
 * @returns the event, undefined if there is none.
 * @throws GatewayError CONFLICT.
 */
export async function followRecommendation(
  store: TravelInsightStore,
  tenantId: string,
  { id, insightEventId }: Recommendation,
  decision: Decision,
): Promise<InsightEvent | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [event] = await store.findEvents(tenantId, [insightEventId]);
    const [leader] = await store.findRecommendations(tenantId, [id]);
    if (!event || !leader || event.status === leader.status) return event;
    const last = leader.history.at(-1);
    const patch = toStatePatch(event.status, leader.status, decision);
    await store.changeEvent(tenantId, insightEventId, event.status, {
      ...patch,
      // Who decided, which need not be who is here first.
      ...(last?.to === leader.status && { change: { ...last, from: event.status } }),
      completedAt: leader.completedAt,
    });
  }
  throw tooBusy();
}
