import type { Document } from 'bson';
import { createStoredBudget } from '../../src/ai/index.ts';
import { loadConfig } from '../../src/config/config.ts';
import { createInsightStore } from '../../src/domains/coaching/index.ts';
import { createJobStore } from '../../src/domains/jobs/index.ts';
import { createClientContextStore, createAnalysisRunStore } from '../../src/domains/portal/index.ts';
import { createTopicStore } from '../../src/domains/topics/index.ts';
import { createTravelStores } from '../../src/domains/travel/index.ts';
import { createWorkforceStores } from '../../src/domains/workforce/index.ts';
import { createIdempotencyStore } from '../../src/idempotency/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import type { Stores } from '../../src/domains/stores.ts';

export interface MonitoredStores {
  store: Store;
  stores: Stores;
  /** Every command that the driver has sent, oldest first. */
  sent: Document[];
}

/** All stores over one connection whose commands are collected. @param settings those of `createStoreSettings`. */
export async function openMonitoredStores(settings: Record<string, string>): Promise<MonitoredStores> {
  const config = loadConfig({ NODE_ENV: 'test', ...settings });
  const store = await openStore(config, createLogger('silent'), { monitorCommands: true });
  const stores: Stores = {
    insights: await createInsightStore(store.connection),
    idempotency: await createIdempotencyStore(store.connection),
    jobs: await createJobStore(store.connection, 86_400_000),
    topics: await createTopicStore(store.connection),
    contexts: await createClientContextStore(store.connection),
    insightRuns: await createAnalysisRunStore(store.connection),
    tokenBudget: await createStoredBudget(store.connection, 1_000),
    workforce: await createWorkforceStores(store.connection),
    travel: await createTravelStores(store.connection),
    isFresh: true,
    ping: () => store.ping(),
    close: () => store.close(),
  };
  const sent: Document[] = [];
  store.connection.getClient().on('commandStarted', ({ command }) => sent.push(command));
  return { store, stores, sent };
}
