/** What an insight rests on: figures computed from the views, never by a model. */
export interface Evidence {
  summary: string;
  metrics: readonly EvidenceMetric[];
  /** `ai_context_command_center_v1` and the like. */
  sourceViewNames: readonly string[];
  /** The day, or the month's first day, that the figures are of. */
  referencePeriod: string;
}

export interface EvidenceMetric {
  key: string;
  label: string;
  /** Ratios to 4 places, amounts to 2, in the tenant's currency. */
  currentValue: number;
  baselineValue: number | null;
  /** `currentValue - baselineValue`, an absolute difference (docs/travel-insights.md, "Evidence"). */
  deltaPct: number | null;
  unit: 'ratio' | 'currency' | 'count' | 'days';
}
