export { createJobResolvers } from './graphql/resolvers.ts';
export { createJobService, type JobRequest, type JobService } from './service.ts';
export { createJobStore } from './store.ts';
export type { JobStore, RelayLease } from './job-store.ts';
export { createJobWorker, type ExecuteJob, type JobWorker } from './worker.ts';
export {
  outcomeOf,
  processingTimeOf,
  type Job,
  type JobErrorCode,
  type JobOutcome,
  type JobRef,
} from './job.ts';
export { toEventData, toFrame, toEventMessage } from './event-message.ts';
