import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../common/request-context.ts';
import { reportError } from '../http/report-error.ts';
import { contextOf, createContextHook, type ContextHookDeps } from '../http/context.ts';
import { assertStorable } from '../http/storable-text.ts';
import { toErrorBody } from './error-formatting.ts';
import type { ApolloContext } from './executor.ts';
import type { FastPath } from './fast-path.ts';
import { createSseHandler, wantsEvents, type SseDeps } from './sse.ts';

export interface GraphqlHttpDeps extends ContextHookDeps, SseDeps {
  apollo: ApolloServer<RequestContext>;
  /** undefined: every request goes through Apollo. */
  fastPath: FastPath | undefined;
}

export const graphqlPath = '/graphql';

/** Headers that a page of another site cannot send without being asked first (Apollo, "CSRF prevention"). */
const csrfHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

const responseTypes = ['application/graphql-response+json', 'application/json'];

function sendError(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const error = reportError(request, reply, thrown);
  const type = responseTypes.find((each) => request.headers.accept?.includes(each)) ?? 'application/json';
  return reply
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify(toErrorBody(error)));
}

/**
 * A body is checked when it is parsed; this does the same for variables in a URL. What is no JSON is left to those
 * who read them, as they know how to say so.
 */
function assertPlainSearch({ query }: FastifyRequest): void {
  const { variables } = query as { variables?: unknown };
  if (typeof variables !== 'string') return;
  let value: unknown;
  try {
    value = JSON.parse(variables);
  } catch {
    return;
  }
  assertStorable({ variables: value });
}

/** A thin transport: Fastify's request in, Apollo's answer out. */
export function createGraphqlHttp({ apollo, fastPath, authenticator, limiter, ...sseDeps }: GraphqlHttpDeps) {
  const sendEventStream = createSseHandler(sseDeps);

  const answerByApollo = async (
    request: FastifyRequest,
    reply: FastifyReply,
    context: ApolloContext,
  ): Promise<string> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: request.url.slice(request.url.indexOf('?') + 1 || request.url.length),
        body: request.body,
      },
      context: () => Promise.resolve(context),
    });
    fastPath?.learn(request, answer);
    reply.code(answer.status ?? 200);
    for (const [name, value] of answer.headers) if (name !== 'cache-control') reply.header(name, value);
    // Incremental delivery needs a newer GraphQL than the gateway's.
    if (answer.body.kind !== 'complete')
      throw new Error('Expected one response from Apollo, got several parts');
    return answer.body.string;
  };

  // What is returned is sent; a returned reply would be waited for until it has left.
  const handle = (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header('cache-control', 'no-store');
    if (request.method === 'GET') assertPlainSearch(request);
    if (wantsEvents(request)) return sendEventStream(request, reply);
    const context = contextOf(request);
    const outcome = fastPath?.answer(request, context);
    if (!outcome) return answerByApollo(request, reply, context);
    return outcome.then((given) => {
      if ('fallback' in given)
        return answerByApollo(request, reply, { ...context, executed: given.fallback });
      reply.header('content-type', given.response.type);
      return given.response.body;
    });
  };

  return (app: FastifyInstance): void => {
    app.setErrorHandler((error, request, reply) => sendError(request, reply, error));
    app.addHook(
      'onRequest',
      createContextHook({ authenticator, limiter }, ({ headers }) => ({
        cookie: csrfHeaders.some((name) => headers[name] !== undefined),
      })),
    );
    app.route({ method: ['GET', 'POST'], url: graphqlPath, handler: handle });
  };
}
