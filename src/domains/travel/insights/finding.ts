import type { Evidence, EvidenceMetric } from './evidence.ts';
import type { InsightDomain, InsightEntity, Severity } from './insight-event.ts';

/** Words for a finding; whoever writes them may use no number that the evidence does not hold. */
export interface Wording {
  title: string;
  summary: string;
  recommendedAction: string;
}

/** What a detector has found: everything of an event but its words' author and its state. */
export interface Finding extends InsightEntity {
  /** `<insightType>/<entityType>/<entityId>`. */
  conditionKey: string;
  insightType: string;
  domain: InsightDomain;
  severity: Severity;
  priority: number;
  confidence: number;
  evidence: Evidence;
  /** Names that may stand in the words, such as the consultant's; they never leave for a provider. */
  names: readonly string[];
  /** What stands if no model words it, or words it wrongly. */
  template: Wording;
  /** Whether action is needed, so that a recommendation is made. */
  callsForAction: boolean;
}

/** What a run evaluates: the findings that hold, and what the day's briefing is made from. */
export interface Evaluation {
  findings: readonly Finding[];
  /**
   * The figures of every finding that was looked for and does not hold, by `conditionKey`, so that a run can say how
   * one cleared: an event's evidence begins with the figure that made it one, and the same `key` is found here. A
   * finding or figure that is no longer known is missing.
   */
  untriggeredMetrics?: ReadonlyMap<string, readonly EvidenceMetric[]>;
  consultantsEvaluated: number;
  /** Of the company as a whole, from `ai_context_command_center_v1`. */
  briefing: {
    evidence: Evidence;
    confidence: number;
    template: {
      title: string;
      summary: string;
      highlights: readonly string[];
      topActions: readonly string[];
    };
  };
}

/** Evaluates every consultant and the command center of a tenant on a day (`YYYY-MM-DD`). */
export type Evaluate = (tenantId: string, asOf: string, signal?: AbortSignal) => Promise<Evaluation>;
