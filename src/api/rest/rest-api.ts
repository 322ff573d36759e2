import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler as ContextHook,
} from 'fastify';
import { GatewayError } from '../../common/errors.ts';
import type { IdempotencyService } from '../../idempotency/index.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { contextOf, createContextHook, idempotencyKey, type ContextHookDeps } from '../http/context.ts';
import type { Envelopes } from '../http/invalid-url.ts';
import { reportError } from '../http/report-error.ts';

/** How one of the documented APIs speaks. */
export interface RestApi {
  prefix: string;
  /** The body of a failure. */
  toErrorBody: (error: GatewayError) => unknown;
  /** The message of a 404 for a path that no operation has. */
  notFoundMessage: string;
  cookie: boolean;
  foreignTenant?: 'UNAUTHENTICATED' | 'FORBIDDEN';
}

export interface RestDeps extends ContextHookDeps {
  idempotency: IdempotencyService;
  metrics: Pick<Metrics, 'cutAnswers'>;
  /** Gets each API's envelope by its prefix, for failures that reach no route. */
  envelopes: Envelopes;
}

/** The body of a failure under a prefix. */
export type ErrorStyle = Pick<RestApi, 'prefix' | 'toErrorBody' | 'notFoundMessage'>;

/**
 * Opens a scope under a prefix in which every failure, unknown paths included, is answered in one envelope.
 * @param hook settles who asks, and leaves the request's context; it is asked for unknown paths too.
 */
export async function registerScope(
  app: FastifyInstance,
  { prefix, toErrorBody, notFoundMessage }: ErrorStyle,
  envelopes: Envelopes,
  hook: ContextHook,
  addRoutes: (scope: FastifyInstance) => void,
): Promise<void> {
  envelopes.set(prefix, toErrorBody);
  await app.register(
    async (scope) => {
      const fail = (request: FastifyRequest, reply: FastifyReply, thrown: unknown) => {
        const error = reportError(request, reply, thrown);
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(toErrorBody(error)));
      };
      scope.setErrorHandler((error, request, reply) => fail(request, reply, error));
      scope.setNotFoundHandler((request, reply) =>
        fail(request, reply, new GatewayError('NOT_FOUND', notFoundMessage)),
      );
      scope.addHook('onRequest', hook);
      addRoutes(scope);
    },
    { prefix },
  );
}

/** Opens an API's scope, in which every request is authenticated. */
export async function registerRestApi(
  app: FastifyInstance,
  restApi: RestApi,
  deps: RestDeps,
  addRoutes: (scope: FastifyInstance) => void,
): Promise<void> {
  const { prefix, toErrorBody, notFoundMessage, ...credentials } = restApi;
  const style = { prefix, toErrorBody, notFoundMessage };
  const hook = createContextHook(deps, () => credentials);
  await registerScope(app, style, deps.envelopes, hook, addRoutes);
}

export interface RestResponse {
  status: number;
  body: unknown;
}

/**
 * A handler whose repeated request under one Idempotency-Key is answered as the first one was.
 * A failure frees the key.
 */
export function idempotent(
  { idempotency }: Pick<RestDeps, 'idempotency'>,
  perform: (request: FastifyRequest, reply: FastifyReply) => Promise<RestResponse>,
) {
  const contentType = 'application/json; charset=utf-8';
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const key = idempotencyKey(request.raw);
    if (key === undefined) {
      const { status, body } = await perform(request, reply);
      return await reply.code(status).type(contentType).send(JSON.stringify(body));
    }
    const begun = await idempotency.begin(contextOf(request), {
      key,
      operation: `${request.method} ${request.url}`,
      payload: request.body,
    });
    if ('replay' in begun) {
      const { status, contentType: type, body } = begun.replay;
      return await reply.code(status).type(type).header('idempotency-replayed', 'true').send(body);
    }
    try {
      const { status, body: plain } = await perform(request, reply);
      const body = JSON.stringify(plain);
      await begun.claim.complete({ status, contentType, body });
      return await reply.code(status).type(contentType).send(body);
    } catch (error) {
      await begun.claim.release();
      throw error;
    }
  };
}
