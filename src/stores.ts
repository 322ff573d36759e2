import type { Config } from './config.ts';
import { createInsightStore, type InsightStore } from './domains/coaching/index.ts';
import { createIdempotencyStore, type IdempotencyStore } from './idempotency/index.ts';
import type { Log } from './request-context.ts';
import { openStore } from './store/connection.ts';

/** Every domain's store, over one connection. */
export interface Stores {
  insights: InsightStore;
  idempotency: IdempotencyStore;
  /** Whether this is an embedded store that held nothing when it was opened. */
  isFresh: boolean;
  /** Rejects where the store does not answer soon. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Connects, and makes the indexes that are missing. */
export async function openStores(config: Pick<Config, 'mongodbUri' | 'dataDir'>, log: Log): Promise<Stores> {
  const store = await openStore(config, log);
  try {
    const { connection, isEmbedded, isFresh } = store;
    const [insights, idempotency] = await Promise.all([
      createInsightStore(connection),
      createIdempotencyStore(connection),
    ]);
    return {
      insights,
      idempotency,
      isFresh: isEmbedded && isFresh,
      ping: () => store.ping(),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
