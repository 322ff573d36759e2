import type { PartName } from '../client-context/parts.ts';
import type { Level } from '../queries/answer.ts';

/** What a metric is counted in. A ratio is 0 to 1 and shown in percent; a score is 0 to 100. */
export type Unit = 'ratio' | 'count' | 'seconds' | 'score' | 'money' | 'other';

/** Numbers in the metric's unit; an end that is left out is open. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** Where a client's context may hold the metric. */
export interface ValuePath {
  readonly part: PartName;
  /** Names of properties with dots between: `components.seo`. A list counts as the number of its open items. */
  readonly field: string;
}

/** One metric that a portal's client meets (docs/portal-glossary.md, "An entry"). */
export interface GlossaryEntry {
  /** kebab-case; unique. */
  readonly id: string;
  /** What people call it, in lower case; the first is shown. No two entries share a name. */
  readonly names: readonly [string, ...string[]];
  /** Whole sentences. */
  readonly meaning: string;
  /** The right side of an equation, in words. */
  readonly formula: string;
  readonly unit: Unit;
  /** Stands after the number where the unit alone does not say enough: `hours`. */
  readonly suffix?: string;
  /** null if a value can be too high as well as too low, or says nothing by itself. */
  readonly higherIsBetter: boolean | null;
  /** Values that are often called good; a text if no number is true of most businesses. */
  readonly good: Range | string;
  /** What often lies behind a poor value: phrases without a full stop. */
  readonly commonCauses: readonly string[];
  /** What to do about a poor value: a sentence. */
  readonly remedy: { readonly effort: Level; readonly text: string };
  readonly value?: ValuePath;
  /** What the metric can be at all, where its unit does not say; a value outside is not believed. */
  readonly possible?: Range;
}
