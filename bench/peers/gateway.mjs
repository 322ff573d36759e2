// This gateway, whole: its composition root, with the store in memory if no store is named.
import { createApp } from '../../dist/src/app.js';
import { loadConfig } from '../../dist/src/config/config.js';
import { createMemoryInsightStore } from './shared/memory-store.mjs';
import { createMemoryWorkforceStores } from './shared/memory-workforce.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const unused = async () => {
  throw new Error('The bench does not ask for this');
};
/** Has every property, each the same again, and rejects when called; no promise, which whoever awaits it would wait for. */
const unusedStore = new Proxy(/** @type {any} */ (unused), {
  get: (_target, name) => (name === 'then' ? undefined : unusedStore),
});

const inMemory = {
  insights: createMemoryInsightStore(),
  idempotency: unusedStore,
  jobs: unusedStore,
  topics: unusedStore,
  contexts: unusedStore,
  insightRuns: unusedStore,
  tokenBudget: unusedStore,
  workforce: createMemoryWorkforceStores(),
  travel: unusedStore,
  isFresh: false,
  ping: async () => {},
  close: async () => {},
};

const config = loadConfig();
const { app } = await createApp(config, config.mongodbUri === undefined ? { stores: inMemory } : {});
answerMemory();
await serve(app, config.port);
