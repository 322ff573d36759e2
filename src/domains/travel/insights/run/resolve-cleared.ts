import type { Evaluation } from '../finding.ts';
import type { EvidenceMetric } from '../evidence.ts';
import type { InsightEvent, Recommendation, ReviewStatus, StateChange } from '../insight-event.ts';
import { isEnded } from './compare.ts';
import type { RunState } from './run-state.ts';

/** A figure in words: a ratio in percent. */
function toFigureText({ currentValue, unit }: EvidenceMetric): string {
  if (unit === 'ratio') return `${Number((currentValue * 100).toFixed(2))}%`;
  const text = currentValue.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return unit === 'days' ? `${text} days` : text;
}

/** Says how a finding has cleared, by the figure that had made it one, where that is still known. */
function toClearedNote(
  { conditionKey, evidence }: InsightEvent,
  untriggeredMetrics: Evaluation['untriggeredMetrics'],
): string {
  const [reason] = evidence.metrics;
  const now = reason && untriggeredMetrics?.get(conditionKey)?.find(({ key }) => key === reason.key);
  return now
    ? `The condition has cleared: ${now.label} is now ${toFigureText(now)}`
    : 'The condition has cleared';
}

/**
 * Changes a record in whatever state it is, also if somebody else changes it at the same moment.
 * @param change gets the record as it is; undefined if it was in another state by then.
 */
async function changeAsItIs<Row extends { id: string }>(
  row: Row,
  change: (current: Row) => Promise<Row | undefined>,
  find: (ids: string[]) => Promise<Row[]>,
): Promise<void> {
  for (let current: Row | undefined = row; current; [current] = await find([current.id])) {
    if (await change(current)) return;
  }
}

function toChange(state: RunState, from: ReviewStatus, note: string): StateChange {
  return { at: state.stamp.now, userId: null, from, to: 'resolved', note };
}

async function resolveRecommendation(state: RunState, given: Recommendation, note: string): Promise<void> {
  const { insights, tenantId, stamp } = state;
  await changeAsItIs(
    given,
    async (current) => {
      if (isEnded(current.status)) return current;
      await state.hold();
      const resolved = await insights.changeRecommendation(tenantId, current.id, current.status, {
        change: toChange(state, current.status, note),
        completedAt: stamp.now,
        ...(current.resolutionNote === null && { resolutionNote: note }),
      });
      if (resolved) state.changed.push(resolved);
      return resolved;
    },
    async (ids) => await insights.findRecommendations(tenantId, ids),
  );
}

async function clearEvent(state: RunState, given: InsightEvent, note: string): Promise<void> {
  const { insights, tenantId, stamp } = state;
  await changeAsItIs(
    given,
    async ({ id, status }) => {
      const ending = isEnded(status) ? {} : { change: toChange(state, status, note), completedAt: stamp.now };
      await state.hold();
      return await insights.changeEvent(tenantId, id, status, { ...ending, clearedAt: stamp.now });
    },
    async (ids) => await insights.findEvents(tenantId, ids),
  );
}

/**
 * Clears events whose finding is gone, and resolves them and their recommendations if nobody has ended them. The
 * event comes last: while it is open, a run that follows one that was cut short does it again.
 */
export async function resolveCleared(
  state: RunState,
  cleared: readonly InsightEvent[],
  untriggeredMetrics: Evaluation['untriggeredMetrics'],
): Promise<void> {
  if (cleared.length === 0) return;
  const { insights, tenantId } = state;
  const ids = cleared.map(({ id }) => id);
  const recommendations = await insights.findRecommendationsOfEvents(tenantId, ids);
  for (const event of cleared) {
    const note = toClearedNote(event, untriggeredMetrics);
    for (const each of recommendations.filter(({ insightEventId }) => insightEventId === event.id))
      await resolveRecommendation(state, each, note);
    await clearEvent(state, event, note);
  }
}
