import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createAuthenticator } from '../../src/auth/authenticator.ts';
import { createTokenVerifier } from '../../src/auth/token-verifier.ts';
import type { Config } from '../../src/config/config.ts';
import { createContext } from '../../src/api/http/context.ts';
import { capErrors, formatClientError } from '../../src/api/graphql/error-formatting.ts';
import { createOperationLimitRules, operationLimits } from '../../src/api/graphql/operation-limits.ts';
import { createIdempotencyPlugin } from '../../src/api/graphql/idempotency-plugin.ts';
import type { IdempotencyService } from '../../src/idempotency/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import type { RequestContext } from '../../src/common/request-context.ts';

export interface StockApolloOptions {
  schema: GraphQLSchema;
  config: Config;
  idempotency: IdempotencyService;
}

export interface StockApollo {
  base: string;
  close(): Promise<void>;
}

const capErrorsPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind === 'single' && body.singleResult.errors) {
          body.singleResult.errors = capErrors(body.singleResult.errors);
        }
      },
    };
  },
};

/** Only what Apollo asks its integrations for (its documentation, "Building integrations"). */
async function answer(
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
  toContext: () => Promise<RequestContext>,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = await text(request);
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const { search } = new URL(request.url ?? '/', 'http://stock');
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search,
      body: isJson ? (JSON.parse(body) as unknown) : undefined,
    },
    context: toContext,
  });
  if (answered.body.kind !== 'complete') throw new Error('Apollo answered in parts');
  response.writeHead(answered.status ?? 200, Object.fromEntries(answered.headers));
  response.end(answered.body.string);
}

/**
 * Apollo Server as its documentation sets it up, on Node's own HTTP server, executing with graphql-js: with what the
 * gateway gives its own as far as clients see it (rules, limits, error format, idempotency keys), and nothing else.
 */
export async function startStockApollo({
  schema,
  config,
  idempotency,
}: StockApolloOptions): Promise<StockApollo> {
  const isOpen = config.environment !== 'production';
  const log = createLogger('silent');
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: isOpen,
    validationRules: createOperationLimitRules({ introspection: isOpen }),
    parseOptions: { maxTokens: operationLimits.tokens },
    persistedQueries: false,
    // Apollo's own ends the text with a line feed.
    stringifyResult: JSON.stringify,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatClientError(error as GraphQLError, { revealSchema: isOpen }, log, formatted),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      createIdempotencyPlugin(idempotency).hooks,
      capErrorsPlugin,
    ],
  });
  await apollo.start();
  const authenticator = createAuthenticator(createTokenVerifier(config.auth, config.auth.secret));
  const server = createServer((request, response) => {
    const toContext = async () => {
      const viewer = await authenticator.authenticate(request, { cookie: false });
      return createContext(viewer, request, 'stock', log);
    };
    answer(apollo, request, response, toContext).catch((error: unknown) => {
      response.writeHead(500).end(`The stock server failed: ${String(error)}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await apollo.stop();
    },
  };
}
