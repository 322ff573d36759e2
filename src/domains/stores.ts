import type { Config } from '../config/config.ts';
import { createInsightStore, type InsightStore } from './coaching/index.ts';
import { createStoredBudget, unlimitedBudget, type TokenBudget } from '../ai/index.ts';
import { createJobStore, type JobStore } from './jobs/index.ts';
import {
  createClientContextStore,
  createAnalysisRunStore,
  type ClientContextStore,
  type AnalysisRunStore,
} from './portal/index.ts';
import { createTopicStore, type TopicStore } from './topics/index.ts';
import { createTravelStores, type TravelStores } from './travel/index.ts';
import { createWorkforceStores, type WorkforceStores } from './workforce/index.ts';
import { createIdempotencyStore, type IdempotencyStore } from '../idempotency/index.ts';
import type { Log } from '../common/request-context.ts';
import { openStore, type Store } from '../mongo/connection.ts';

/** Every domain's store, over one connection. */
export interface Stores {
  insights: InsightStore;
  idempotency: IdempotencyStore;
  jobs: JobStore;
  topics: TopicStore;
  contexts: ClientContextStore;
  insightRuns: AnalysisRunStore;
  tokenBudget: TokenBudget;
  workforce: WorkforceStores;
  travel: TravelStores;
  /** Whether this is an embedded store that held nothing when it was opened. */
  isFresh: boolean;
  /** Rejects where the store does not answer soon. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes the indexes that are missing.
 * @param opened the store; it is opened here unless given, and closed if it cannot be used.
 */
export async function openStores(
  config: Pick<Config, 'mongodbUri' | 'dataDir' | 'jobs' | 'ai'>,
  log: Log,
  opened?: Store,
): Promise<Stores> {
  const store = opened ?? (await openStore(config, log));
  try {
    const { connection, isEmbedded, isFresh } = store;
    const { tokensPerDay } = config.ai;
    const [insights, idempotency, jobs, topics, contexts, insightRuns, tokenBudget, workforce, travel] =
      await Promise.all([
        createInsightStore(connection),
        createIdempotencyStore(connection),
        createJobStore(connection, config.jobs.retentionHours * 3_600_000),
        createTopicStore(connection),
        createClientContextStore(connection),
        createAnalysisRunStore(connection),
        tokensPerDay === 0 ? unlimitedBudget : createStoredBudget(connection, tokensPerDay),
        createWorkforceStores(connection),
        createTravelStores(connection),
      ]);
    return {
      insights,
      idempotency,
      jobs,
      topics,
      contexts,
      insightRuns,
      tokenBudget,
      workforce,
      travel,
      isFresh: isEmbedded && isFresh,
      ping: () => store.ping(),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
