import type { AiAttempt } from '../../../ai/index.ts';
import type { PartName } from '../client-context/parts.ts';

/** The four kinds of question (docs/portal.md, "The four types"). */
export const queryTypes = ['nlq', 'scoring', 'playbook', 'explain'] as const;
export type QueryType = (typeof queryTypes)[number];

export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

export interface PortalRecommendation {
  title: string;
  description: string;
  effortLevel: Level;
  impactLevel: Level;
  /** 0 to 100, whole. */
  priorityScore: number;
}

/** What a query answers, before who answered it is added. */
export interface PortalAnswer {
  answer: string;
  /** 0 to 1, two decimals. */
  confidence: number;
  /** Exactly the parts of the context that the answer was made from. */
  sources: PartName[];
  /** Questions that make sense next. */
  suggestions: string[];
  recommendations: PortalRecommendation[];
}

/** Who gave an answer, and what it took. */
export interface AnswerOrigin {
  /** A provider's name; `offline` if none is configured, `deterministic` if no language model was asked or could answer. */
  aiProvider: string;
  aiModel: string;
  /** Of the calls that failed too, as far as the providers said. */
  tokensUsed: number;
  /** Whether another than the primary provider answered, or rules in a model's place. */
  isDegraded: boolean;
  /** Every call to a provider, in order. */
  attempts: readonly AiAttempt[];
}

/** A query's answer with where it comes from. */
export interface Analysis extends PortalAnswer {
  type: QueryType;
  metadata: AnswerOrigin & {
    /** Milliseconds from the valid query to its answer, whole. */
    executionTimeMs: number;
  };
}
