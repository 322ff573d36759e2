// This gateway, whole, with the portal's 1,000 clients. Its model never answers; questions to it can be left hanging.
import { setImmediate } from 'node:timers/promises';
import { createApp } from '../../dist/src/app.js';
import { loadConfig } from '../../dist/src/config/config.js';
import { createMemoryBus } from '../../dist/src/events/memory.js';
import { everyTenant } from '../../dist/src/events/topics.js';
import { clientCount, clientId, partsOf } from '../lib/clients.mjs';
import { answerQuestions } from './shared/answer.mjs';
import { serve } from './shared/serve.mjs';
import { silent } from './shared/silent.mjs';

/** @type {Set<() => void>} */
const hanging = new Set();

const ai = {
  generate: () =>
    new Promise((_resolve, reject) => {
      const end = () => {
        hanging.delete(end);
        reject(new Error('The model is gone'));
      };
      hanging.add(end);
    }),
  stream() {
    throw new Error('The bench does not ask for this');
  },
};

const config = loadConfig();
const bus = createMemoryBus();
const { app, services } = await createApp(config, { ai: /** @type {any} */ (ai), bus });

/** @param {number} index */
const contextOf = (index) => ({
  viewer: {
    tenantId: clientId(index),
    userId: 'bench-in-process',
    roles: ['admin'],
    name: null,
    email: null,
    expiresAt: new Date(8.64e15),
  },
  requestId: 'bench',
  log: silent,
  idempotencySeed: undefined,
  trace: {},
});

/** Stores a client's context, as administrators do; what was kept of its parts is dropped with it. @param {number} index */
async function store(index) {
  for (const [part, data] of Object.entries(partsOf(index))) {
    await services.portal.clientContext.putPart(
      /** @type {any} */ (contextOf(index)),
      /** @type {any} */ (part),
      data,
    );
  }
}

answerQuestions({
  async fill() {
    for (let from = 0; from < clientCount; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, at) => store(from + at)));
    }
  },
  /** Makes the gateway forget what it keeps of the contexts, by news that their parts were stored elsewhere. */
  async forget() {
    for (let index = 0; index < clientCount; index += 1) {
      for (const part of Object.keys(partsOf(index))) {
        bus.publish('clientContextStored', everyTenant, { tenantId: clientId(index), part });
      }
      // What hears the news keeps up with it.
      if (index % 20 === 0) await setImmediate();
    }
  },
  /** Leaves so many questions with the model. @returns how many are there */
  async hang({ count }) {
    for (let index = 0; index < count; index += 1) {
      const query = { type: 'nlq', query: 'How is my website performing?' };
      services.portal.queries.query(/** @type {any} */ (contextOf(index)), query).catch(() => undefined);
    }
    const deadline = performance.now() + 10_000;
    while (hanging.size < count) {
      if (performance.now() > deadline)
        throw new Error(`Expected ${count} questions with the model, got ${hanging.size}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return hanging.size;
  },
  /** How many questions wait for the model at this moment. */
  hanging: () => hanging.size,
  release() {
    for (const end of [...hanging]) end();
  },
});
await serve(app, config.port);
