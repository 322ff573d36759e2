import { createAuthenticator } from '../../../dist/src/auth/authenticator.js';
import { createTokenVerifier } from '../../../dist/src/auth/token-verifier.js';
import { loadConfig } from '../../../dist/src/config/config.js';
import { createCoachingResolvers } from '../../../dist/src/domains/coaching/graphql/resolvers.js';
import { createInsightStore } from '../../../dist/src/domains/coaching/index.js';
import { createCoachingService } from '../../../dist/src/domains/coaching/service.js';
import { createJobResolvers } from '../../../dist/src/domains/jobs/graphql/resolvers.js';
import { createTopicResolvers } from '../../../dist/src/domains/topics/graphql/resolvers.js';
import { createWorkforceResolvers } from '../../../dist/src/domains/workforce/graphql/resolvers.js';
import { createWorkforceStores } from '../../../dist/src/domains/workforce/index.js';
import { createWorkforce } from '../../../dist/src/domains/workforce/workforce.js';
import { createContext } from '../../../dist/src/api/http/context.js';
import { createSchema } from '../../../dist/src/api/graphql/schema.js';
import { createMemoryBus } from '../../../dist/src/events/memory.js';
import { createInboxResolvers } from '../../../dist/src/domains/inbox/graphql/resolvers.js';
import { openStore } from '../../../dist/src/mongo/connection.js';
import { createMemoryInsightStore } from './memory-store.mjs';
import { createMemoryWorkforceStores } from './memory-workforce.mjs';
import { silent } from './silent.mjs';

/**
 * What every peer serves: the gateway's own schema, resolvers, service and token check. So a peer does the same
 * work for the same answer, and what differs is the server in front of it.
 * @param {import('../../../dist/src/events/bus.js').EventBus} [bus]
 * @param {(resolvers: any) => any} [adapt] puts a server's own way of subscribing in the resolvers' place
 */
export async function createDomain(bus = createMemoryBus(), adapt = (resolvers) => resolvers) {
  const config = loadConfig();
  const authenticator = createAuthenticator(createTokenVerifier(config.auth, config.auth.secret));
  const { connection } = config.mongodbUri === undefined ? {} : await openStore(config, silent);
  const service = createCoachingService(
    connection ? await createInsightStore(connection) : createMemoryInsightStore(),
    bus,
  );
  const workforce = createWorkforce({
    stores: connection ? await createWorkforceStores(connection) : createMemoryWorkforceStores(),
    bus,
    ai: /** @type {any} */ ({}),
    today: () => new Date(),
    log: silent,
    runIntervalMs: 0,
    stopping: new globalThis.AbortController().signal,
  });
  return {
    port: config.port,
    schema: createSchema(
      [
        adapt(createCoachingResolvers(service)),
        ...createWorkforceResolvers(workforce),
        // The rest of the schema, which nothing asks for.
        createJobResolvers(/** @type {any} */ ({})),
        createTopicResolvers(/** @type {any} */ ({})),
        createInboxResolvers(/** @type {any} */ ({})),
      ],
      new Map(),
    ),
    /** Authenticates a request as the gateway does. @param {import('node:http').IncomingMessage} request */
    async toContext(request) {
      const viewer = await authenticator.authenticate(request, { cookie: false });
      return createContext(viewer, request, 'bench', silent);
    },
  };
}
