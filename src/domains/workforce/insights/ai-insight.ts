/** In the order of their `aiStatus_idx` (REST-311, docs/rest/workforce.md). */
export const aiStatuses = ['pending', 'delivered', 'error'] as const;
export type AiStatus = (typeof aiStatuses)[number];

/** Whom an insight is for (REST-315, docs/rest/workforce.md); other values are kept as given. */
export const audienceTypes = ['admin', 'manager', 'employee', 'company'] as const;

/**
 * Audiences that stand for all of the company's people if no single one is named (REST-308,
 * docs/rest/workforce.md).
 */
export const broadcastTypes: readonly (string | null)[] = ['employee', 'company'];

/** From the first to the last day or moment, both included, as the caller wrote them. */
export interface ApplicablePeriod {
  startDate: string;
  endDate: string;
}

/** A workforce insight (docs/workforce-insights.md, "The record"). */
export interface AiInsight {
  id: string;
  /** The company is the tenant. */
  companyId: string;
  insightType: string;
  /** The user that it is for; null: all whom `audienceType` names, or the managers. */
  audienceUserId: string | null;
  applicablePeriod: ApplicablePeriod;
  /** JSON as text: result, message, chart data or recommendation. */
  details: string;
  aiStatus: AiStatus;
  /** When it was delivered; null while it is pending. */
  deliveredTime: Date | null;
  title: string | null;
  summary: string | null;
  audienceType: string | null;
  chart: Record<string, unknown> | null;
  data: Record<string, unknown> | null;
  suggestion: string | null;
  /** In words, as saved. */
  period: string | null;
  /** False once deleted. */
  isActive: boolean;
  /** 1, and one more with every change. */
  recordVersion: number;
  createdAt: Date;
  updatedAt: Date;
  /** The user who created it. */
  ownerId: string;
}

/** Fields that an update may change. */
export type AiInsightChanges = Partial<
  Pick<
    AiInsight,
    'insightType' | 'audienceUserId' | 'applicablePeriod' | 'details' | 'aiStatus' | 'deliveredTime'
  >
>;

/**
 * The delivery's time that fits the status (REST-312, docs/rest/workforce.md): null while pending; once
 * delivered the time that is given, else the one it has, else now. An error keeps or takes what there is.
 */
export function toDeliveredTime(
  aiStatus: AiStatus,
  given: Date | null | undefined,
  stored: Date | null,
  now: Date,
): Date | null {
  if (aiStatus === 'pending') return null;
  if (aiStatus === 'delivered') return given ?? stored ?? now;
  return given === undefined ? stored : given;
}

/**
 * The insight after a change: one version on, its delivery's time in step with its status. One that is taken from its
 * user goes to the managers: what was meant for one person is not to become a broadcast.
 */
export function changeInsight(before: AiInsight, changes: AiInsightChanges, at: Date): AiInsight {
  const after = { ...before, ...changes };
  const isTakenFromUser = before.audienceUserId !== null && after.audienceUserId === null;
  const audienceType =
    isTakenFromUser && broadcastTypes.includes(after.audienceType) ? 'manager' : after.audienceType;
  return {
    ...after,
    audienceType,
    deliveredTime: toDeliveredTime(after.aiStatus, changes.deliveredTime, before.deliveredTime, at),
    recordVersion: before.recordVersion + 1,
    updatedAt: at,
  };
}
