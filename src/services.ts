import { createAiClient, createAiMetrics, untrustedBlock, type AiClient } from './ai/index.ts';
import type { Config } from './config/config.ts';
import { createCoachingService, type CoachingService } from './domains/coaching/index.ts';
import { createJobService, createJobWorker, type Job, type JobService } from './domains/jobs/index.ts';
import {
  createClientContextReads,
  createClientContextService,
  createPortal,
  type ClientContextService,
  type PortalServices,
} from './domains/portal/index.ts';
import {
  createTopicRunner,
  createTopicService,
  type ReadWebsite,
  type TopicService,
} from './domains/topics/index.ts';
import { createTravel, type TravelServices } from './domains/travel/index.ts';
import { createWorkforce, type WorkforceServices } from './domains/workforce/index.ts';
import type { EventBus } from './events/bus.ts';
import { createInboxService, createInboxSources, type InboxService } from './domains/inbox/index.ts';
import { createJobExecutor } from './job-executor.ts';
import type { Metrics } from './telemetry/metrics.ts';
import { createSafeFetch } from './packages/web-fetch/safe-fetch.ts';
import { readWebsite } from './packages/web-fetch/website.ts';
import { createEventBridgePut } from './eventbridge/client.ts';
import { createOutboxRelay, type OutboxRelay } from './eventbridge/outbox-relay.ts';
import type { Log } from './common/request-context.ts';
import type { Stores } from './stores.ts';
import { version } from './common/version.ts';

/** Every domain's service, and the work in the background. */
export interface Services {
  coaching: CoachingService;
  topics: TopicService<Job>;
  jobs: JobService;
  workforce: WorkforceServices;
  clientContext: ClientContextService;
  portal: PortalServices;
  travel: TravelServices;
  inbox: InboxService;
  /** Begins to take jobs, to compute insights, to recompute what imports have left and to relay events. */
  start(): void;
  /** Ends all of that; what is not done is left for others. */
  stop(): Promise<void>;
  /** Stores what requests have left to be stored; after the last of them, and before the stores close. */
  finish(): Promise<void>;
}

export interface ServiceDeps {
  config: Config;
  stores: Stores;
  bus: EventBus;
  metrics: Metrics;
  log: Log;
  /** For tests: in place of the configured providers, and of the internet. */
  ai?: AiClient | undefined;
  readWebsite?: ReadWebsite | undefined;
}

/** Milliseconds that executions may take to end by themselves at a stop. */
const shutdownTimeoutMs = 6_000;
/** Milliseconds that what is left may take to be stored. */
const flushTimeoutMs = 3_000;

const userAgent = `insight-gateway/${version} (reads a page that a user named)`;

function createWebsiteReader(log: Log): ReadWebsite {
  const fetch = createSafeFetch({ userAgent });
  return (url, signal) => readWebsite(fetch, url, { signal, log });
}

async function createEventBridgeRelay({
  config,
  stores,
  log,
}: ServiceDeps): Promise<OutboxRelay | undefined> {
  if (!config.eventBridge) return undefined;
  return createOutboxRelay({ store: stores.jobs, put: await createEventBridgePut(config.eventBridge), log });
}

export async function createServices(deps: ServiceDeps): Promise<Services> {
  const { config, stores, bus, metrics, log } = deps;
  const stopping = new AbortController();
  const ai =
    deps.ai ??
    createAiClient(config, { budget: stores.tokenBudget, metrics: createAiMetrics(metrics.registry) });
  const runner = createTopicRunner({
    ai,
    readWebsite: deps.readWebsite ?? createWebsiteReader(log),
    tools: { block: untrustedBlock },
    stopping: stopping.signal,
  });
  const worker = createJobWorker({
    store: stores.jobs,
    bus,
    log,
    execute: createJobExecutor(runner, log),
    limits: { perProcess: config.jobs.concurrency, perTenant: config.jobs.concurrencyPerTenant },
  });
  const isWorker = config.role !== 'gateway';
  const relay = isWorker ? await createEventBridgeRelay(deps) : undefined;
  const jobs = createJobService(stores.jobs, bus, (ref) => {
    if (isWorker) worker.offer(ref);
  });
  const clientContext = createClientContextService({
    store: stores.contexts,
    bus,
    reads: createClientContextReads(metrics.registry),
    log,
  });
  const today = () => config.asOfDate ?? new Date();
  const portal = createPortal({
    contexts: clientContext,
    today,
    runs: stores.insightRuns,
    ai,
    registry: metrics.registry,
    log,
    stopping: stopping.signal,
  });
  const workforce = createWorkforce({
    stores: stores.workforce,
    bus,
    ai,
    today,
    log,
    runIntervalMs: config.insightRunHours * 3_600_000,
    stopping: stopping.signal,
  });
  const travel = createTravel({
    stores: stores.travel,
    bus,
    ai,
    today,
    currency: config.travelCurrency,
    runHour: config.travelRunHour,
    log,
    stopping: stopping.signal,
  });
  const coaching = createCoachingService(stores.insights, bus);
  return {
    coaching,
    topics: createTopicService(stores.topics, runner, (context, request) => jobs.createJob(context, request)),
    jobs,
    workforce,
    clientContext,
    portal,
    travel,
    inbox: createInboxService(createInboxSources({ coaching, workforce, portal, travel })),
    start() {
      if (isWorker) worker.start();
      if (isWorker) travel.schedule.start();
      if (isWorker) travel.runSchedule?.start();
      if (isWorker && config.insightRunHours > 0) workforce.schedule.start();
      relay?.start();
    },
    async stop() {
      const grace = setTimeout(() => stopping.abort(), shutdownTimeoutMs);
      grace.unref();
      await Promise.all([
        worker.stop(),
        workforce.schedule.stop(),
        travel.schedule.stop(),
        travel.runSchedule?.stop(),
        relay?.stop(),
        portal.recorder.flush(flushTimeoutMs),
      ]);
    },
    finish: () => portal.recorder.close(flushTimeoutMs),
  };
}
