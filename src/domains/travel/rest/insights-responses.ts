import type { Briefing, Evidence, InsightEvent, Recommendation } from '../index.ts';
import { toDocumentedTime } from '../../../common/time.ts';

/** Travel insights field by field, in the order of docs/rest/travel.md, "Operations". */

const toTime = (time: Date | null) => time && toDocumentedTime(time);

const toEvidenceResponse = ({ summary, metrics, sourceViewNames, referencePeriod }: Evidence) => ({
  summary,
  metrics: metrics.map(({ key, label, currentValue, baselineValue, deltaPct, unit }) => ({
    key,
    label,
    currentValue,
    baselineValue,
    deltaPct,
    unit,
  })),
  sourceViewNames,
  referencePeriod,
});

const toProvenanceResponse = (made: Briefing | InsightEvent) => ({
  generatedAt: toTime(made.generatedAt),
  modelName: made.modelName,
  modelTier: made.modelTier,
  tokensUsed: made.tokensUsed,
  latencyMs: made.latencyMs,
  runId: made.runId,
});

export const toBriefingResponse = (briefing: Briefing) => ({
  id: briefing.id,
  briefingDate: briefing.briefingDate,
  title: briefing.title,
  summary: briefing.summary,
  highlights: briefing.highlights,
  topActions: briefing.topActions,
  confidence: briefing.confidence,
  evidence: toEvidenceResponse(briefing.evidence),
  ...toProvenanceResponse(briefing),
  updatedAt: toTime(briefing.updatedAt),
});

export const toEventResponse = (event: InsightEvent) => ({
  id: event.id,
  insightType: event.insightType,
  domain: event.domain,
  severity: event.severity,
  status: event.status,
  entityType: event.entityType,
  entityId: event.entityId,
  title: event.title,
  summary: event.summary,
  recommendedAction: event.recommendedAction,
  priority: event.priority,
  confidence: event.confidence,
  evidence: toEvidenceResponse(event.evidence),
  ...toProvenanceResponse(event),
  createdAt: toTime(event.createdAt),
  updatedAt: toTime(event.updatedAt),
});

export const toRecommendationResponse = (recommendation: Recommendation) => ({
  id: recommendation.id,
  insightEventId: recommendation.insightEventId,
  domain: recommendation.domain,
  status: recommendation.status,
  entityType: recommendation.entityType,
  entityId: recommendation.entityId,
  title: recommendation.title,
  summary: recommendation.summary,
  recommendedAction: recommendation.recommendedAction,
  priority: recommendation.priority,
  confidence: recommendation.confidence,
  ownerUserId: recommendation.ownerUserId,
  dueDate: recommendation.dueDate,
  resolutionNote: recommendation.resolutionNote,
  evidence: toEvidenceResponse(recommendation.evidence),
  generatedAt: toTime(recommendation.generatedAt),
  completedAt: toTime(recommendation.completedAt),
  updatedAt: toTime(recommendation.updatedAt),
});

/** What a change is answered with. */
export const toChangeResponse = ({ id, status, ownerUserId, updatedAt }: Recommendation) => ({
  id,
  status,
  ownerUserId,
  updatedAt: toTime(updatedAt),
});
