export type { TravelServices } from './travel.ts';
export type { TravelResult, TravelMeta } from './analytics/results.ts';
export { sortKeys } from './analytics/consultant-results.ts';
export type { ConsultantAnalytics, FlowAnalytics, RevenueAnalytics } from './analytics/services.ts';
export { createTravelStores, type TravelStores } from './travel-store.ts';
export { travelRecordSet } from './record-set.ts';
export { createRollups } from './rollups/refresh.ts';
export type { Rollups } from './rollups/rollups.ts';
export type { RecordKind, TravelRecords } from './records/record.ts';
export type { Evidence } from './insights/evidence.ts';
export {
  insightDomains,
  reviewStatuses,
  severities,
  type Briefing,
  type InsightEvent,
  type Recommendation,
} from './insights/insight-event.ts';
export type { NumberedRows } from './insights/insight-store.ts';
export type { TravelInsights } from './insights/insights.ts';
