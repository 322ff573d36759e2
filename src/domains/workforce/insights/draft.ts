import { createId } from '../../../common/deterministic-id.ts';
import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { isStorableId, maxIdBytes } from '../../../mongo/document-id.ts';
import {
  toDeliveredTime,
  type AiInsight,
  type AiInsightChanges,
  type AiStatus,
  type ApplicablePeriod,
} from './ai-insight.ts';
import { toSpan } from './applicable-period.ts';

/** An insight to be created (docs/rest/workforce.md, "Insights"); what is absent is null. */
export interface AiInsightDraft {
  insightType: string;
  audienceUserId?: string | null | undefined;
  applicablePeriod: ApplicablePeriod;
  details: string;
  aiStatus: AiStatus;
  deliveredTime?: Date | null | undefined;
}

/** An insight to be saved from a conversation (REST-315, docs/rest/workforce.md). */
export interface SavedInsightDraft extends AiInsightDraft {
  title: string;
  summary: string;
  audienceType: string;
  chart?: Record<string, unknown> | null | undefined;
  data?: Record<string, unknown> | null | undefined;
  suggestion?: string | null | undefined;
  period?: string | null | undefined;
}

/**
 * Checks what types cannot say: the fields that stand in an index are bounded, and a period has an order.
 * @throws GatewayError BAD_INPUT naming the field.
 */
function assertChanges({ insightType, audienceUserId, applicablePeriod }: AiInsightChanges): void {
  for (const [field, text] of Object.entries({ insightType, audienceUserId })) {
    if (text != null && !isStorableId(text))
      throw badInput([field], `1 to ${maxIdBytes} bytes of UTF-8`, text);
  }
  if (applicablePeriod) toSpan(applicablePeriod);
}

/**
 * The insight that a draft describes, in the viewer's company and owned by the viewer.
 * @throws GatewayError BAD_INPUT naming the field.
 */
export function toAiInsight(
  context: RequestContext,
  draft: AiInsightDraft & Partial<SavedInsightDraft>,
): AiInsight {
  const { audienceUserId = null, applicablePeriod, aiStatus, deliveredTime } = draft;
  const { startDate, endDate } = applicablePeriod;
  assertChanges({ insightType: draft.insightType, audienceUserId, applicablePeriod });
  const now = new Date();
  return {
    id: createId(context, ['aiInsight', draft]),
    companyId: context.viewer.tenantId,
    insightType: draft.insightType,
    audienceUserId,
    applicablePeriod: { startDate, endDate },
    details: draft.details,
    aiStatus,
    deliveredTime: toDeliveredTime(aiStatus, deliveredTime, null, now),
    title: draft.title ?? null,
    summary: draft.summary ?? null,
    audienceType: draft.audienceType ?? null,
    chart: draft.chart ?? null,
    data: draft.data ?? null,
    suggestion: draft.suggestion ?? null,
    period: draft.period ?? null,
    isActive: true,
    recordVersion: 1,
    createdAt: now,
    updatedAt: now,
    ownerId: context.viewer.userId,
  };
}

/** Fields of an insight that may not be null. */
const required = ['insightType', 'applicablePeriod', 'details', 'aiStatus'] as const;

/** What an update names; null stands for "none" where a field has that. */
export type RequestedChanges = {
  [Field in keyof AiInsightChanges]?: AiInsightChanges[Field] | null | undefined;
};

/**
 * The changes of an update: what is absent stays.
 * @throws GatewayError BAD_INPUT naming the field.
 */
export function toChanges(given: RequestedChanges): AiInsightChanges {
  for (const field of required) if (given[field] === null) throw badInput([field], 'a value', null);
  const changes = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as AiInsightChanges;
  assertChanges(changes);
  return changes;
}
