import { toBriefingPublished, toRecommendationChanged } from '../changed-event.ts';
import { compare } from './compare.ts';
import { makeBriefing } from './store-briefing.ts';
import { resolveCleared } from './resolve-cleared.ts';
import type { RunDeps } from './run-service.ts';
import type { RunCounts } from './run.ts';
import { createSession, type Work } from './run-state.ts';
import { storeChanged, storeFresh, storeMissing } from './store-findings.ts';

/**
 * Carries out a run: evaluates, stores events and recommendations, resolves what has cleared, makes the briefing, tells
 * those who listen. Any step may be the last: the next run goes on from there.
 * @throws what ended the run; what the evaluation and the store throw.
 */
export async function carryOut(deps: RunDeps, work: Work): Promise<RunCounts> {
  const { evaluate, insights, bus } = deps;
  const session = createSession(deps, work);
  const { tenantId } = session;
  const evaluation = await evaluate(tenantId, work.day, work.signal);
  const open = await insights.findOpenEvents(tenantId);
  const { fresh, changed, active, cleared } = compare(evaluation.conditions, open);

  await storeFresh(session, fresh);
  await storeMissing(session, active, await storeChanged(session, changed));
  await resolveCleared(session, cleared, evaluation.calm);
  const briefing = await makeBriefing(session, evaluation);

  for (const each of session.changed) {
    bus.publish('recommendationChanged', tenantId, toRecommendationChanged(each));
  }
  if (briefing) bus.publish('briefingPublished', tenantId, toBriefingPublished(briefing));
  return {
    createdEvents: session.createdEvents,
    createdRecommendations: session.createdRecommendations,
    briefingGenerated: briefing !== undefined,
    consultantsEvaluated: evaluation.consultantsEvaluated,
  };
}
