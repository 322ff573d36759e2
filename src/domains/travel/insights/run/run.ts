/** What set a run off. */
export const runTriggers = ['manual_api', 'graphql', 'schedule'] as const;
export type RunTrigger = (typeof runTriggers)[number];

/** What a run has done (docs/travel-insights.md, "A run"). */
export interface RunCounts {
  createdEvents: number;
  createdRecommendations: number;
  /** Whether the day had no briefing yet, or one from other figures. */
  briefingGenerated: boolean;
  consultantsEvaluated: number;
}

/** The result of a run for its caller. */
export interface RunResult extends RunCounts {
  runId: string;
  trigger: RunTrigger;
  status: 'completed';
}

/** A run as it is kept. */
export interface InsightRun {
  runId: string;
  trigger: RunTrigger;
  /** The as-of day, `YYYY-MM-DD`. */
  day: string;
  status: 'running' | 'completed' | 'failed';
  startedAt: Date;
  completedAt: Date | null;
  /** null until it has completed. */
  counts: RunCounts | null;
  /** Why it failed. */
  error: string | null;
}
