export type { WorkforceServices } from './workforce.ts';
export { createWorkforceStores, type WorkforceStores } from './workforce-store.ts';
export type { GenerationChunk } from './agent/generation.ts';
export type { AgentService } from './agent/service.ts';
export type { Access, WorkforceOperation } from './insights/access.ts';
export { aiStatuses, type AiInsight } from './insights/ai-insight.ts';
export type { AiInsightFilter } from './insights/ai-insight-store.ts';
export type { AiInsightDraft, RequestedChanges, SavedInsightDraft } from './insights/draft.ts';
export type { AiInsightService } from './insights/service.ts';
export type {
  Attendance,
  Department,
  Employee,
  Leave,
  Period,
  Task,
  User,
  WorkforceRecords,
} from './records/record.ts';
export { workforceRecordSet } from './records/record-set.ts';
