import type { FastifyInstance } from 'fastify';
import type { Authenticator } from '../../auth/authenticator.ts';
import type { Config } from '../../config/config.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import type { IdempotencyService } from '../../idempotency/index.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import type { Log } from '../../common/request-context.ts';
import type { RateLimiter } from '../http/rate-limit.ts';
import type { SocketCounter } from '../websocket/socket-counter.ts';
import type { SocketTransport } from '../websocket/upgrade.ts';
import { createSubscriptionValidator } from './subscription-validation.ts';
import { createApollo } from './apollo.ts';
import { createCompiler } from '../../packages/graphql-compiler/index.ts';
import { createOperationLimitRules } from './operation-limits.ts';
import { createExecutor } from './executor.ts';
import { createGraphqlHttp, graphqlPath } from './http.ts';
import { createIdempotencyPlugin } from './idempotency-plugin.ts';
import { createFastPath } from './fast-path.ts';
import { logPlugin } from './log-plugin.ts';
import { createSchema, type NodeFinder } from './schema.ts';
import { createWsTransport } from './ws.ts';

export interface GraphqlDeps {
  config: Pick<Config, 'environment' | 'compiledQueries' | 'subscriptionsPerSocket'>;
  counter: SocketCounter;
  log: Log;
  metrics: Metrics;
  authenticator: Authenticator;
  limiter: RateLimiter;
  idempotency: IdempotencyService;
  /** Each domain's part of the schema. */
  resolvers: readonly Resolvers[];
  nodeFinders: ReadonlyMap<string, NodeFinder>;
}

/**
 * Opens the three GraphQL transports on `/graphql`: HTTP, server-sent events and WebSocket. One schema and one list
 * of document rules serve all three.
 */
export async function createGraphqlTransports(
  app: FastifyInstance,
  deps: GraphqlDeps,
): Promise<SocketTransport> {
  const { config, log, metrics, authenticator, limiter, counter } = deps;
  const isOpen = config.environment !== 'production';
  const schema = createSchema(deps.resolvers, deps.nodeFinders);
  const rules = createOperationLimitRules({ introspection: isOpen });
  const errorPolicy = { revealSchema: isOpen };
  const validateSubscription = createSubscriptionValidator(schema, rules);

  const plugins = [logPlugin, createIdempotencyPlugin(deps.idempotency)];
  const compiler = config.compiledQueries ? createCompiler(schema) : undefined;

  const apollo = createApollo({
    schema,
    rules,
    introspection: isOpen,
    errorPolicy,
    log,
    plugins,
    executor: compiler && createExecutor(schema, compiler),
  });
  await apollo.start();
  const fastPath = compiler && createFastPath({ compiler, plugins });
  const { subscriptionsPerSocket } = config;
  await app.register((scope, _options, done) => {
    createGraphqlHttp({
      apollo,
      fastPath,
      authenticator,
      limiter,
      validateSubscription,
      errorPolicy,
      counter,
    })(scope);
    done();
  });

  const ws = createWsTransport({
    validateSubscription,
    authenticator,
    limiter,
    errorPolicy,
    metrics,
    log,
    counter,
    subscriptionsPerSocket,
  });
  return {
    path: graphqlPath,
    handleUpgrade: (request, socket, head) => ws.handleUpgrade(request, socket, head),
    async close() {
      await ws.close();
      await apollo.stop();
    },
  };
}
