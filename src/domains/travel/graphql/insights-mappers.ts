import type {
  EvidenceUnit,
  InsightEventFilter,
  InsightSeverity,
  RecommendationFilter,
  ReviewStatus as ReviewStatusValue,
  TravelInsightDomain,
} from '../../../generated/schema-types.ts';
import type { Page } from '../../../mongo/keyset.ts';
import { toParameter } from './analytics-mappers.ts';
import type { EvidenceMetric } from '../insights/evidence.ts';
import type {
  InsightDomain,
  InsightEntity,
  InsightEvent,
  Recommendation,
  ReviewStatus,
  Severity,
} from '../insights/insight-event.ts';
import type { EventQuery, RecommendationQuery } from '../insights/review/query.ts';

/** What the connections of the schema are resolved from. */
export interface InsightEventConnectionSource {
  query: EventQuery;
  /** undefined: whatever it is about. */
  entity: InsightEntity | undefined;
  page: Page<InsightEvent>;
}

export interface RecommendationConnectionSource {
  query: RecommendationQuery;
  page: Page<Recommendation>;
}

// Every enum value's stored form is its name in lower case.
export const toDomainValue = (domain: InsightDomain) => domain.toUpperCase() as TravelInsightDomain;
export const toSeverityValue = (severity: Severity) => severity.toUpperCase() as InsightSeverity;
export const toStatusValue = (status: ReviewStatus) => status.toUpperCase() as ReviewStatusValue;
export const toUnitValue = (unit: EvidenceMetric['unit']) => unit.toUpperCase() as EvidenceUnit;

export function toEventQuery(filter: InsightEventFilter | null | undefined): EventQuery {
  const { domain, status, severity, ...rest } = filter ?? {};
  return {
    ...rest,
    domain: toParameter(domain),
    status: toParameter(status),
    severity: toParameter(severity),
  };
}

export function toRecommendationQuery(filter: RecommendationFilter | null | undefined): RecommendationQuery {
  const { domain, status, ...rest } = filter ?? {};
  return { ...rest, domain: toParameter(domain), status: toParameter(status) };
}
