import { randomUUID } from 'node:crypto';
import { loadConfig } from '../../../src/config/config.ts';
import type { Job, JobOutcome, JobStore } from '../../../src/domains/jobs/index.ts';
import type { JobWorkerOptions } from '../../../src/domains/jobs/worker.ts';
import type { Log } from '../../../src/common/request-context.ts';
import { createMemoryBus } from '../../../src/events/memory.ts';
import { openStores, type Stores } from '../../../src/domains/stores.ts';
import { createStoreSettings, testSecret } from '../../helpers/gateway.ts';

/** A log whose lines are kept. */
export function createTestLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const write = (fields: object, message?: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, debug: write, info: write, warn: write, error: write };
}

/** One store for a file's tests: opened before the first, closed and removed after the last. */
export function useJobStore(): () => JobStore {
  let stores: Stores | undefined;
  const { settings, remove } = createStoreSettings();
  beforeAll(async () => {
    const config = loadConfig({ NODE_ENV: 'test', AUTH_SECRET: testSecret, ...settings });
    stores = await openStores(config, createTestLog());
  });
  afterAll(async () => {
    await stores?.close();
    await remove();
  });
  return () => stores!.jobs;
}

/** Stores a job that waits for a worker. */
export async function acceptJob(store: JobStore, tenantId = 'acme', createdAt = new Date()): Promise<Job> {
  return await store.create({
    id: randomUUID(),
    tenantId,
    userId: 'ada',
    topicId: 'niche_review',
    schemaRef: 'OnboardingReviewResponse',
    parameters: { current_value: 'a bakery' },
    estimatedDurationMs: 1_000,
    createdAt,
  });
}

export function completed(result: unknown = { fine: true }): JobOutcome {
  const metadata = {
    model: 'small',
    provider: 'fake',
    tokensUsed: 15,
    processingTimeMs: 1,
    finishReason: 'stop',
    isDegraded: false,
    attempts: [],
  };
  return { status: 'completed', result, metadata };
}

export const cancelled: JobOutcome = {
  status: 'failed',
  error: 'Job was cancelled',
  errorCode: 'CANCELLED',
};

export const toRef = ({ tenantId, id: jobId }: Job) => ({ tenantId, jobId });

/** What a worker needs beside its store and its executor. Short times, so that leases run out while one waits. */
export function createWorkerParts() {
  return {
    bus: createMemoryBus(),
    log: createTestLog(),
    limits: { perProcess: 4, perTenant: 4 },
    leaseMs: 300,
    pollIntervalMs: 50,
    shutdownTimeoutMs: 100,
  } satisfies Partial<JobWorkerOptions>;
}

/** The types of a job's events, after checking that their numbers have no gap. */
export function historyOf(job: Job | undefined): string[] {
  const events = job?.events ?? [];
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
  return events.map(({ type }) => type.replace('ai.job.', ''));
}
