import { toDeterministicUuid } from '../../../common/deterministic-id.ts';
import type { Finding } from '../detectors/finding.ts';
import type { AiInsight } from '../insights/ai-insight.ts';
import type { Period } from '../records/record.ts';
import type { Wording } from './wording.ts';

/** The id of a finding's insight: the same pattern of the same company and period always has the same one. */
export function toInsightId(tenantId: string, { insightType, key }: Finding, period: Period): string {
  return toDeterministicUuid(['computed', tenantId, insightType, key, period.startDate, period.endDate]);
}

/** The insight for a finding, not delivered yet. */
export function toComputedInsight(
  tenantId: string,
  ownerId: string,
  finding: Finding,
  wording: Wording,
  period: Period,
  now: Date,
): AiInsight {
  const { insightType, audience, chart, data } = finding;
  const { title, summary, suggestion, wordedBy } = wording;
  return {
    id: toInsightId(tenantId, finding, period),
    companyId: tenantId,
    insightType,
    audienceUserId: audience.type === 'employee' ? audience.userId : null,
    applicablePeriod: { ...period },
    details: JSON.stringify({ message: summary, suggestion, data, chart, wordedBy }),
    aiStatus: 'pending',
    deliveredTime: null,
    title,
    summary,
    audienceType: audience.type,
    chart: { ...chart },
    data: { ...data },
    suggestion,
    period: `${period.startDate} to ${period.endDate}`,
    isActive: true,
    recordVersion: 1,
    createdAt: now,
    updatedAt: now,
    ownerId,
  };
}
