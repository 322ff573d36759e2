import type { ClientContext, PartName } from '../client-context/parts.ts';
import type { MetricValue } from '../glossary/metric-value.ts';
import type { Intent } from './intent.ts';

/** One sentence of an answer, and what it was made from. */
export interface Statement {
  /** With a capital and a full stop. */
  readonly text: string;
  /** The parts without which it would be another or none. */
  readonly sources: readonly PartName[];
  /** Figures of the subject, whether or not the sentence shows them all. */
  readonly metricValues: readonly MetricValue[];
}

/** What a part says about a question; undefined if it is missing or holds nothing about it. */
export type Describe = (context: ClientContext, intent: Intent) => Statement | undefined;
