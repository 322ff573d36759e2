import type { PortalAnswer, QueryType } from '../queries/answer.ts';

/** A query that was worked on, for history and audit (REST-412, docs/rest/portal.md). */
export interface AnalysisRun {
  readonly id: string;
  /** The client. */
  readonly tenantId: string;
  readonly userId: string;
  readonly runType: QueryType;
  /** What the caller gave, beside the type. */
  readonly inputParams: {
    readonly query?: string;
    readonly options?: { readonly maxRecommendations: number };
  };
  /** null if it failed. */
  readonly resultData: PortalAnswer | null;
  /** What it failed with, as the caller was told; null if it did not. */
  readonly errorDetails: string | null;
  readonly executionTimeMs: number;
  readonly tokensUsed: number;
  readonly aiProvider: string;
  readonly aiModel: string;
  /** Whether another than the primary provider answered, or rules in a model's place. */
  readonly isDegraded: boolean;
  readonly completedAt: Date;
}
