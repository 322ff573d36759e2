import type { Insight } from '../coaching/index.ts';
import type { AnalysisRun } from '../portal/index.ts';
import type { InsightEvent, Recommendation } from '../travel/index.ts';
import type { AiInsight } from '../workforce/index.ts';

export const inboxDomains = ['coaching', 'workforce', 'portal', 'travel'] as const;
export type InboxDomain = (typeof inboxDomains)[number];

/** The typed objects that items stand for, by the name of their GraphQL type. */
export interface InboxObjects {
  Insight: Insight;
  AiInsight: AiInsight;
  AnalysisRun: AnalysisRun;
  InsightEvent: InsightEvent;
  Recommendation: Recommendation;
}
export type InboxType = keyof InboxObjects;

/** What lists of any domain show of an insight. */
export interface ItemFacts {
  /** The object's own id, unique among those of its type and tenant. */
  id: string;
  title: string;
  summary: string | null;
  /** How pressing it is; null if the domain does not say. */
  severity: 'low' | 'medium' | 'high' | 'critical' | null;
  /** 1, the most urgent, to 5; null if the domain counts otherwise. */
  priority: number | null;
  entityType: string | null;
  entityId: string | null;
  createdAt: Date;
}

/** A typed object as an item of the inbox. */
export type InboxItem = {
  [Type in InboxType]: ItemFacts & { type: Type; domain: InboxDomain; object: InboxObjects[Type] };
}[InboxType];
