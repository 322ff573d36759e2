import { toBriefingPublished, toRecommendationChanged } from '../changed-event.ts';
import { compare } from './compare.ts';
import { storeBriefing } from './store-briefing.ts';
import { resolveCleared } from './resolve-cleared.ts';
import type { RunDeps } from './run-deps.ts';
import type { RunCounts } from './run.ts';
import { createRunState, type LockedRun } from './run-state.ts';
import { storeChanged, storeFresh, storeMissing } from './store-findings.ts';

/**
 * Carries out a run: evaluates, stores events and recommendations, resolves what has cleared, makes the briefing, tells
 * those who listen. Any step may be the last: the next run goes on from there.
 * @throws what ended the run; what the evaluation and the store throw.
 */
export async function executeRun(deps: RunDeps, work: LockedRun): Promise<RunCounts> {
  const { evaluate, insights, bus } = deps;
  const state = createRunState(deps, work);
  const { tenantId } = state;
  const evaluation = await evaluate(tenantId, work.day, work.signal);
  const open = await insights.findOpenEvents(tenantId);
  const { fresh, changed, active, cleared } = compare(evaluation.findings, open);

  await storeFresh(state, fresh);
  await storeMissing(state, active, await storeChanged(state, changed));
  await resolveCleared(state, cleared, evaluation.untriggeredMetrics);
  const briefing = await storeBriefing(state, evaluation);

  for (const each of state.changed) {
    bus.publish('recommendationChanged', tenantId, toRecommendationChanged(each));
  }
  if (briefing) bus.publish('briefingPublished', tenantId, toBriefingPublished(briefing));
  return {
    createdEvents: state.createdEvents,
    createdRecommendations: state.createdRecommendations,
    briefingGenerated: briefing !== undefined,
    consultantsEvaluated: evaluation.consultantsEvaluated,
  };
}
