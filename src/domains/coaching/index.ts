export type { CoachingService } from './service.ts';
export { createInsightStore } from './store.ts';
export type { Insight, InsightDraft } from './insight.ts';
export type { InsightStore } from './insight-store.ts';
