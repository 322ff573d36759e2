import type { DomainModule, Platform } from '../../api/module.ts';
import { createEventBridgePut } from '../../eventbridge/client.ts';
import { createOutboxRelay } from '../../eventbridge/outbox-relay.ts';
import { createJobResolvers } from './graphql/resolvers.ts';
import type { JobStore } from './job-store.ts';
import { createJobService, type JobService } from './service.ts';
import { createJobSocket } from './socket.ts';
import { createJobWorker, type ExecuteJob } from './worker.ts';

/** @param execute does what a job is for. */
export async function createJobsModule(
  { config, bus, log, isWorker }: Platform,
  store: JobStore,
  execute: ExecuteJob,
): Promise<DomainModule<JobService>> {
  const { concurrency: perProcess, concurrencyPerTenant: perTenant } = config.jobs;
  const worker = createJobWorker({ store, bus, log, execute, limits: { perProcess, perTenant } });
  const service = createJobService(store, bus, (ref) => {
    if (isWorker) worker.offer(ref);
  });
  const relay =
    config.eventBridge && isWorker
      ? createOutboxRelay({ store, put: await createEventBridgePut(config.eventBridge), log })
      : undefined;
  return {
    services: service,
    resolvers: [createJobResolvers(service)],
    nodeFinders: { Job: (context, id) => service.findJob(context, id) },
    createSocket: (deps) => createJobSocket({ jobs: service, ...deps }),
    background: [worker, ...(relay ? [relay] : [])],
  };
}
