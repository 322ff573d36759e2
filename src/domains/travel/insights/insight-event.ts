import type { Evidence } from './evidence.ts';

/**
 * What is found in a travel company's figures (docs/travel-insights.md), as callers know it (docs/rest/travel.md,
 * "Insights").
 */

export const insightDomains = ['travel_consultant', 'command_center'] as const;
export type InsightDomain = (typeof insightDomains)[number];

export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** `resolved` and `dismissed` are ends (REST-512, docs/rest/travel.md). */
export const reviewStatuses = ['new', 'acknowledged', 'in_progress', 'resolved', 'dismissed'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** Whom or what an insight is about. */
export interface InsightEntity {
  /** `employee`, `company`, `currency`. */
  entityType: string;
  entityId: string;
}

/** Which run made it, and with what. */
export interface Provenance {
  runId: string;
  generatedAt: Date;
  modelName: string;
  modelTier: string;
  tokensUsed: number;
  latencyMs: number;
}

/** One change of a record's state. */
export interface StateChange {
  at: Date;
  /** null if a run did it. */
  userId: string | null;
  from: ReviewStatus;
  to: ReviewStatus;
  note: string | null;
}

/** A finding, from the run that first saw it to the one that sees it gone. */
export interface InsightEvent extends InsightEntity, Provenance {
  id: string;
  /** The finding and its entity: at most one event of a key is open (not cleared) at a time. */
  conditionKey: string;
  insightType: string;
  domain: InsightDomain;
  severity: Severity;
  status: ReviewStatus;
  title: string;
  summary: string;
  recommendedAction: string;
  /** 1, the most urgent, to 5. */
  priority: number;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence;
  /** The day of the run that found it, `YYYY-MM-DD`. */
  foundOn: string;
  /** When a run saw it gone; null while it holds. */
  clearedAt: Date | null;
  completedAt: Date | null;
  history: readonly StateChange[];
  createdAt: Date;
  updatedAt: Date;
}

/** What to do about an event; one for each event that calls for action. */
export interface Recommendation extends InsightEntity, Provenance {
  id: string;
  insightEventId: string;
  domain: InsightDomain;
  status: ReviewStatus;
  title: string;
  summary: string;
  recommendedAction: string;
  priority: number;
  confidence: number;
  ownerUserId: string | null;
  /** `YYYY-MM-DD`. */
  dueDate: string | null;
  resolutionNote: string | null;
  evidence: Evidence;
  completedAt: Date | null;
  history: readonly StateChange[];
  createdAt: Date;
  updatedAt: Date;
}

/** A day's briefing; one for each tenant and day. */
export interface Briefing extends Provenance {
  id: string;
  /** `YYYY-MM-DD`. */
  briefingDate: string;
  title: string;
  summary: string;
  highlights: readonly string[];
  topActions: readonly string[];
  confidence: number;
  evidence: Evidence;
  createdAt: Date;
  updatedAt: Date;
}
