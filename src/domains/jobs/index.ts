export type { JobService } from './service.ts';
export { createJobStore } from './store.ts';
export type { JobStore, RelayLease } from './job-store.ts';
export type { ExecuteJob } from './worker.ts';
export {
  outcomeOf,
  processingTimeOf,
  type Job,
  type JobErrorCode,
  type JobOutcome,
  type JobRef,
} from './job.ts';
export { toEventData, toEventMessage } from './event-message.ts';
