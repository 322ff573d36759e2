import type { AiClient } from '../../../ai/index.ts';
import type { EventBus } from '../../../events/bus.ts';
import type { InputDeps } from './detector-input/input-source.ts';
import { createEvaluate } from './evaluate.ts';
import type { RunLockStore, TravelInsightStore } from './insight-store.ts';
import { createInsightQueryService, type InsightQueryService } from './review/query-service.ts';
import { createReviewService, type ReviewService } from './review/review-service.ts';
import { createRunService, type RunService } from './run/run-service.ts';
import type { RunStore } from './run/run-store.ts';

/** The services of the travel insights. */
export interface TravelInsights {
  queries: InsightQueryService;
  review: ReviewService;
  runs: RunService;
}

export interface TravelInsightsDeps {
  store: TravelInsightStore;
  runs: RunStore;
  locks: RunLockStore;
  /** What findings are found in. */
  context: InputDeps;
  bus: EventBus;
  ai: AiClient;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf: () => string;
  /** Ends runs that are under way, at a shutdown. */
  stopping: AbortSignal;
}

/** Makes the insights' parts and hands them to each other. */
export function createTravelInsights(deps: TravelInsightsDeps): TravelInsights {
  const { store, runs, locks, context, bus, ai, asOf, stopping } = deps;
  return {
    queries: createInsightQueryService({ store, asOf }),
    review: createReviewService({ store, bus }),
    runs: createRunService({
      ai,
      bus,
      evaluate: createEvaluate(context),
      insights: store,
      runs,
      locks,
      asOf,
      stopping,
    }),
  };
}
