import type { Condition, Wording } from '../finding.ts';
import type { InsightEvent } from '../insight-event.ts';
import type { Comparison, Standing } from './compare.ts';
import { toEvent, toEventId, toRecommendation, toRefreshed } from './run-records.ts';
import type { Session } from './run-state.ts';
import { wordCondition, type Worded } from './wording.ts';

/** Conditions that are worded at a time: a provider's limits are for all of the gateway's work. */
const atOnce = 4;

type Words = Worded<Wording>;

/** Does something for all, a few at a time. */
async function forPortions<Item>(items: readonly Item[], act: (portion: Item[]) => Promise<void>) {
  for (let start = 0; start < items.length; start += atOnce) await act(items.slice(start, start + atOnce));
}

/** Recommendations for events that call for action and have none. */
async function recommend(session: Session, events: readonly InsightEvent[]): Promise<void> {
  if (events.length === 0) return;
  await session.hold();
  const made = events.map((event) => toRecommendation(session.making, event));
  const inserted = await session.insights.insertNewRecommendations(session.tenantId, made);
  session.createdRecommendations += inserted.length;
  session.changed.push(...inserted);
}

/** The ids that events of fresh conditions get; a condition that has cleared on this same day gets another one. */
async function assignIds(
  { insights, tenantId, making }: Session,
  fresh: readonly Condition[],
): Promise<Map<string, string>> {
  const assigned = new Map<string, string>();
  let rest = fresh.map(({ conditionKey }) => conditionKey);
  for (let serial = 0; rest.length > 0; serial += 1) {
    const ids = new Map(rest.map((key) => [key, toEventId(making, key, serial)]));
    const found = await insights.findEvents(tenantId, [...ids.values()]);
    const cleared = new Set(found.filter(({ clearedAt }) => clearedAt !== null).map(({ id }) => id));
    for (const [key, id] of ids) if (!cleared.has(id)) assigned.set(key, id);
    rest = rest.filter((key) => !assigned.has(key));
  }
  return assigned;
}

/** Words and stores events of conditions that have none, and their recommendations. */
export async function storeFresh(session: Session, fresh: readonly Condition[]): Promise<void> {
  const { making, wording, insights, tenantId } = session;
  const ids = await assignIds(session, fresh);
  await forPortions(fresh, async (portion) => {
    const events = await Promise.all(
      portion.map(async (condition) => {
        const words = await wordCondition(condition, wording);
        return toEvent(making, ids.get(condition.conditionKey) ?? '', condition, words);
      }),
    );
    await session.hold();
    const inserted = await insights.insertNewEvents(tenantId, events);
    session.createdEvents += inserted.length;
    const calling = new Set(portion.filter((each) => each.callsForAction).map((each) => each.conditionKey));
    await recommend(
      session,
      inserted.filter(({ conditionKey }) => calling.has(conditionKey)),
    );
  });
}

async function refresh(session: Session, { condition, event }: Standing, words: Words | undefined) {
  const { making, insights, tenantId } = session;
  const refreshed = toRefreshed(making, event, condition, words);
  // The event last: while it tells of other figures, a run that follows one that was cut short does both again.
  await session.hold();
  const changed = await insights.refreshRecommendation(tenantId, toRecommendation(making, refreshed));
  if (changed) session.changed.push(changed);
  await session.hold();
  await insights.refreshEvent(tenantId, refreshed);
  return refreshed;
}

/** Refreshes events whose conditions have changed, with new words where the figures are others. */
export async function storeChanged(
  session: Session,
  changed: Comparison['changed'],
): Promise<InsightEvent[]> {
  const refreshed: InsightEvent[] = [];
  await forPortions(changed, async (portion) => {
    const worded = await Promise.all(
      portion.map(async (each) => ({
        each,
        words: each.needsWords ? await wordCondition(each.condition, session.wording) : undefined,
      })),
    );
    for (const { each, words } of worded) refreshed.push(await refresh(session, each, words));
  });
  return refreshed;
}

/**
 * Recommendations for active events that have none though they call for action: of conditions that got worse, and of
 * runs that were cut short.
 * @param refreshed the events that the run has refreshed.
 */
export async function storeMissing(
  session: Session,
  active: readonly Standing[],
  refreshed: readonly InsightEvent[],
): Promise<void> {
  const { insights, tenantId } = session;
  const current = new Map(refreshed.map((event) => [event.id, event]));
  const calling = active
    .filter(({ condition }) => condition.callsForAction)
    .map(({ event }) => current.get(event.id) ?? event);
  if (calling.length === 0) return;
  const ids = calling.map(({ id }) => id);
  const made = await insights.findRecommendationsOfEvents(tenantId, ids);
  const having = new Set(made.map(({ insightEventId }) => insightEventId));
  await recommend(
    session,
    calling.filter(({ id }) => !having.has(id)),
  );
}
