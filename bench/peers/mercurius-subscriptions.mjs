// Mercurius with its subscriptions as its documentation sets them up: its own publisher, in memory.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { createDomain } from './shared/domain.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const app = Fastify();
const unused = () => {
  throw new Error('The bench does not ask for this');
};

/** What the gateway's service publishes goes out through Mercurius. */
const bus = {
  publish: (
    /** @type {string} */ name,
    /** @type {string} */ tenantId,
    /** @type {import('../../dist/src/events/topics.js').InsightChangedEvent} */ event,
  ) => app.graphql.pubsub.publish({ topic: `${name}/${tenantId}`, payload: { insightChanged: event } }),
  subscribe: unused,
  close() {},
};

const { port, schema, toContext } = await createDomain(/** @type {any} */ (bus), (resolvers) => ({
  ...resolvers,
  Subscription: {
    insightChanged: {
      subscribe: (/** @type {unknown} */ _root, /** @type {unknown} */ _args, /** @type {any} */ context) =>
        context.pubsub.subscribe(`insightChanged/${context.viewer.tenantId}`),
    },
  },
}));
await app.register(mercurius, {
  schema,
  jit: 1,
  context: (request) => toContext(request.raw),
  subscription: { context: (_socket, request) => toContext(request.raw) },
});
answerMemory();
await serve(app, port);
