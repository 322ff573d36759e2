// This gateway, whole: its composition root, with the store in memory where no store is named.
import { createApp } from '../../dist/src/app.js';
import { loadConfig } from '../../dist/src/config.js';
import { createMemoryInsightStore } from './shared/memory-store.mjs';
import { serve } from './shared/serve.mjs';

const unused = async () => {
  throw new Error('The bench does not ask for this');
};

const inMemory = {
  insights: createMemoryInsightStore(),
  idempotency: new Proxy(/** @type {any} */ ({}), { get: () => unused }),
  isFresh: false,
  ping: async () => {},
  close: async () => {},
};

const config = loadConfig();
const { app } = await createApp(config, config.mongodbUri === undefined ? { stores: inMemory } : {});
await serve(app, config.port);
