import type { Period, WorkforceData } from '../records/record.ts';

/** The insight types that the gateway computes itself (docs/workforce-insights.md, "When it is a pattern"). */
export const detectedTypes = [
  'absenteeismPattern',
  'staffingPrediction',
  'shiftAnomaly',
  'productivityTip',
] as const;
export type DetectedType = (typeof detectedTypes)[number];

/** A figure behind a finding, as charts draw it. */
export interface Chart {
  type: 'bar' | 'line';
  /** Names the horizontal axis's values. */
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[] }[];
}

/** A pattern that a detector found in a company's records. */
export interface Finding {
  insightType: DetectedType;
  /** The rule that found it, and whom it is about: the same pattern of the same period has the same key. */
  key: string;
  /** Whom it is for: managers of the company, or the employee that it is about. */
  audience: { type: 'manager' } | { type: 'employee'; userId: string };
  /** The wording by template; every number in it occurs in `data`. */
  title: string;
  summary: string;
  suggestion: string;
  /** The figures of the finding, by name; numbers are rounded as they are to be shown. Ids and names of people stand nowhere else. */
  data: Readonly<Record<string, number | string>>;
  chart: Chart;
}

/** Finds patterns; deterministic. The formulas stand in docs/workforce-insights.md. */
export type Detector = (data: WorkforceData, period: Period) => Finding[];
