import { chunksOf } from '../../../../common/collections.ts';
import type { Finding, Wording } from '../finding.ts';
import type { InsightEvent } from '../insight-event.ts';
import type { Comparison, OngoingFinding } from './compare.ts';
import { toEvent, toEventId, toRecommendation, toRefreshed } from './run-records.ts';
import type { RunState } from './run-state.ts';
import { wordFinding, type Worded } from './wording.ts';

/** Findings that are worded at a time: a provider's limits are for all of the gateway's work. */
const batchSize = 4;

type Words = Worded<Wording>;

/** Recommendations for events that call for action and have none. */
async function recommend(state: RunState, events: readonly InsightEvent[]): Promise<void> {
  if (events.length === 0) return;
  await state.hold();
  const made = events.map((event) => toRecommendation(state.stamp, event));
  const inserted = await state.insights.insertNewRecommendations(state.tenantId, made);
  state.createdRecommendations += inserted.length;
  state.changed.push(...inserted);
}

/** The ids that events of fresh findings get; a finding that has cleared on this same day gets another one. */
async function assignIds(
  { insights, tenantId, stamp }: RunState,
  fresh: readonly Finding[],
): Promise<Map<string, string>> {
  const assigned = new Map<string, string>();
  let rest = fresh.map(({ conditionKey }) => conditionKey);
  for (let serial = 0; rest.length > 0; serial += 1) {
    const ids = new Map(rest.map((key) => [key, toEventId(stamp, key, serial)]));
    const found = await insights.findEvents(tenantId, [...ids.values()]);
    const cleared = new Set(found.filter(({ clearedAt }) => clearedAt !== null).map(({ id }) => id));
    for (const [key, id] of ids) if (!cleared.has(id)) assigned.set(key, id);
    rest = rest.filter((key) => !assigned.has(key));
  }
  return assigned;
}

/** Words and stores events of findings that have none, and their recommendations. */
export async function storeFresh(state: RunState, fresh: readonly Finding[]): Promise<void> {
  const { stamp, wording, insights, tenantId } = state;
  const ids = await assignIds(state, fresh);
  for (const batch of chunksOf(fresh, batchSize)) {
    const events = await Promise.all(
      batch.map(async (finding) => {
        const words = await wordFinding(finding, wording);
        return toEvent(stamp, ids.get(finding.conditionKey) ?? '', finding, words);
      }),
    );
    await state.hold();
    const inserted = await insights.insertNewEvents(tenantId, events);
    state.createdEvents += inserted.length;
    const calling = new Set(batch.filter((each) => each.callsForAction).map((each) => each.conditionKey));
    await recommend(
      state,
      inserted.filter(({ conditionKey }) => calling.has(conditionKey)),
    );
  }
}

async function refresh(state: RunState, { finding, event }: OngoingFinding, words: Words | undefined) {
  const { stamp, insights, tenantId } = state;
  const refreshed = toRefreshed(stamp, event, finding, words);
  // The event last: while it tells of other figures, a run that follows one that was cut short does both again.
  await state.hold();
  const changed = await insights.refreshRecommendation(tenantId, toRecommendation(stamp, refreshed));
  if (changed) state.changed.push(changed);
  await state.hold();
  await insights.refreshEvent(tenantId, refreshed);
  return refreshed;
}

/** Refreshes events whose findings have changed, with new words where the figures are others. */
export async function storeChanged(state: RunState, changed: Comparison['changed']): Promise<InsightEvent[]> {
  const refreshed: InsightEvent[] = [];
  for (const batch of chunksOf(changed, batchSize)) {
    const worded = await Promise.all(
      batch.map(async (each) => ({
        each,
        words: each.needsWords ? await wordFinding(each.finding, state.wording) : undefined,
      })),
    );
    for (const { each, words } of worded) refreshed.push(await refresh(state, each, words));
  }
  return refreshed;
}

/**
 * Recommendations for active events that have none though they call for action: of findings that got worse, and of
 * runs that were cut short.
 * @param refreshed the events that the run has refreshed.
 */
export async function storeMissing(
  state: RunState,
  active: readonly OngoingFinding[],
  refreshed: readonly InsightEvent[],
): Promise<void> {
  const { insights, tenantId } = state;
  const current = new Map(refreshed.map((event) => [event.id, event]));
  const calling = active
    .filter(({ finding }) => finding.callsForAction)
    .map(({ event }) => current.get(event.id) ?? event);
  if (calling.length === 0) return;
  const ids = calling.map(({ id }) => id);
  const made = await insights.findRecommendationsOfEvents(tenantId, ids);
  const having = new Set(made.map(({ insightEventId }) => insightEventId));
  await recommend(
    state,
    calling.filter(({ id }) => !having.has(id)),
  );
}
