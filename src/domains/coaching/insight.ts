/**
 * A coaching insight as the gateway knows it. Enumerated values are kept as given (REST-103, docs/rest/coaching.md).
 */
export interface Insight {
  /** The caller's own id, unique within the tenant. */
  id: string;
  tenantId: string;
  title: string;
  description: string;
  category: string;
  priority: string;
  kissCategory: string;
  alignmentImpact: string | null;
  status: string;
  businessImpact: string | null;
  effortRequired: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** An insight to be saved; what is absent is made by the service. */
export interface InsightDraft {
  id?: string | null | undefined;
  title: string;
  description: string;
  category: string;
  priority: string;
  kissCategory: string;
  alignmentImpact?: string | null | undefined;
  status?: string | null | undefined;
  businessImpact?: string | null | undefined;
  effortRequired?: string | null | undefined;
  createdAt?: Date | null | undefined;
  updatedAt?: Date | null | undefined;
}

/** The fields that may change after creation (REST-110, docs/rest/coaching.md). */
export const updatableFields = ['title', 'description', 'priority', 'status'] as const;
export type InsightChanges = Partial<Pick<Insight, (typeof updatableFields)[number]>>;

export const defaultStatus = 'active';

/** The KISS framework's columns, in the order they are read. */
export const kissCategories = ['keep', 'improve', 'start', 'stop'] as const;

const priorities = ['low', 'medium', 'high', 'critical'];

/** Urgency as a number, for sorting: 1 for low to 4 for critical, 0 for any other value. */
export function toPriorityRank(priority: string): number {
  return priorities.indexOf(priority) + 1;
}

/** What makes a quick win (REST-112, docs/rest/coaching.md), and which insights are no longer to do. */
export const quickWin = {
  businessImpact: 'high',
  effortRequired: 'low',
  closedStatuses: ['dismissed', 'completed'],
} as const;

export function isQuickWin(insight: Pick<Insight, 'businessImpact' | 'effortRequired' | 'status'>): boolean {
  return (
    insight.businessImpact === quickWin.businessImpact &&
    insight.effortRequired === quickWin.effortRequired &&
    !(quickWin.closedStatuses as readonly string[]).includes(insight.status)
  );
}
