import type { Evaluation } from '../finding.ts';
import type { EvidenceMetric } from '../evidence.ts';
import type { InsightEvent, Recommendation, ReviewStatus, StateChange } from '../insight-event.ts';
import { isEnded } from './compare.ts';
import type { Session } from './run-state.ts';

/** A figure in words: a ratio in percent. */
function toFigureText({ currentValue, unit }: EvidenceMetric): string {
  if (unit === 'ratio') return `${Number((currentValue * 100).toFixed(2))}%`;
  const text = currentValue.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return unit === 'days' ? `${text} days` : text;
}

/** Says how a condition has cleared, by the figure that had made it one, where that is still known. */
export function toClearedNote({ conditionKey, evidence }: InsightEvent, calm: Evaluation['calm']): string {
  const [reason] = evidence.metrics;
  const now = reason && calm?.get(conditionKey)?.find(({ key }) => key === reason.key);
  return now
    ? `The condition has cleared: ${now.label} is now ${toFigureText(now)}`
    : 'The condition has cleared';
}

/**
 * Changes a record in whatever state it is, also where somebody else changes it at the same moment.
 * @param change gets the record as it is; undefined where it was in another state by then.
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

function toChange(session: Session, from: ReviewStatus, note: string): StateChange {
  return { at: session.making.now, userId: null, from, to: 'resolved', note };
}

async function resolveRecommendation(session: Session, given: Recommendation, note: string): Promise<void> {
  const { insights, tenantId, making } = session;
  await changeAsItIs(
    given,
    async (current) => {
      if (isEnded(current.status)) return current;
      await session.hold();
      const resolved = await insights.changeRecommendation(tenantId, current.id, current.status, {
        change: toChange(session, current.status, note),
        completedAt: making.now,
        ...(current.resolutionNote === null && { resolutionNote: note }),
      });
      if (resolved) session.changed.push(resolved);
      return resolved;
    },
    async (ids) => await insights.findRecommendations(tenantId, ids),
  );
}

async function clearEvent(session: Session, given: InsightEvent, note: string): Promise<void> {
  const { insights, tenantId, making } = session;
  await changeAsItIs(
    given,
    async ({ id, status }) => {
      const ending = isEnded(status)
        ? {}
        : { change: toChange(session, status, note), completedAt: making.now };
      await session.hold();
      return await insights.changeEvent(tenantId, id, status, { ...ending, clearedAt: making.now });
    },
    async (ids) => await insights.findEvents(tenantId, ids),
  );
}

/**
 * Clears events whose condition is gone, and resolves them and their recommendations where nobody has ended them. The
 * event comes last: while it is open, a run that follows one that was cut short does it again.
 */
export async function resolveCleared(
  session: Session,
  cleared: readonly InsightEvent[],
  calm: Evaluation['calm'],
): Promise<void> {
  if (cleared.length === 0) return;
  const { insights, tenantId } = session;
  const ids = cleared.map(({ id }) => id);
  const recommendations = await insights.findRecommendationsOfEvents(tenantId, ids);
  for (const event of cleared) {
    const note = toClearedNote(event, calm);
    for (const each of recommendations.filter(({ insightEventId }) => insightEventId === event.id))
      await resolveRecommendation(session, each, note);
    await clearEvent(session, event, note);
  }
}
