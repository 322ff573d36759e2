import { ApolloServer, type ApolloServerPlugin, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLError, GraphQLSchema, ValidationRule } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext, Log } from '../../common/request-context.ts';
import { capErrors, formatClientError, type ErrorPolicy } from './error-formatting.ts';
import { operationLimits } from './operation-limits.ts';
import type { Executor } from './executor.ts';
import type { GatewayPlugin } from './plugin.ts';

/** Validated documents that are cached, by their hash. */
const maxCachedDocuments = 500;
/** Characters of them all; a document may be as long as a body, in a comment or a string. */
const maxCachedTextLength = 2_000_000;

export interface ApolloOptions {
  schema: GraphQLSchema;
  rules: readonly ValidationRule[];
  introspection: boolean;
  errorPolicy: ErrorPolicy;
  plugins: readonly GatewayPlugin[];
  /** What executes in place of graphql-js; undefined: nothing. */
  executor: Executor | undefined;
  log: Log;
}

type Gateway = Exclude<ApolloServerOptions<RequestContext>['gateway'], undefined>;

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

function createDocumentStore() {
  const documents = new LRUCache<string, DocumentNode>({
    max: maxCachedDocuments,
    maxSize: maxCachedTextLength,
    sizeCalculation: ({ loc }) => (loc?.source.body.length ?? 0) + 1,
  });
  return {
    get: (key: string) => Promise.resolve(documents.get(key)),
    set: (key: string, document: DocumentNode) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key: string) => Promise.resolve(documents.delete(key)),
  };
}

/** Apollo's way of having somebody else execute what it has validated. */
function toGateway(schema: GraphQLSchema, executor: Executor): Gateway {
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      tell = callback;
      return () => undefined;
    },
    load() {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({ executor });
    },
    stop: () => Promise.resolve(),
  };
}

/**
 * The HTTP side's GraphQL server. Its cache-control plugin is off as it wraps every field's resolver, which
 * costs lists nearly half of their speed; answers say `no-store` instead.
 */
export function createApollo(options: ApolloOptions): ApolloServer<RequestContext> {
  const { schema, rules, introspection, errorPolicy, plugins, executor, log } = options;
  return new ApolloServer<RequestContext>({
    ...(executor ? { gateway: toGateway(schema, executor) } : { schema }),
    introspection,
    validationRules: [...rules],
    parseOptions: { maxTokens: operationLimits.tokens },
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    stringifyResult: JSON.stringify,
    includeStacktraceInErrorResponses: false,
    // The process's owner handles signals (main.ts).
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatClientError(error as GraphQLError, errorPolicy, log, formatted),
    logger: {
      debug: (message: string) => log.debug({}, message),
      info: (message: string) => log.info({}, message),
      warn: (message: string) => log.warn({}, message),
      error: (message: string) => log.error({}, message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins.map(({ hooks }) => hooks),
      capErrorsPlugin,
    ],
  });
}
