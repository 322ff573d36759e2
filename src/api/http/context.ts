import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator, AuthenticateOptions } from '../../auth/authenticator.ts';
import { headerValues } from '../../auth/credentials.ts';
import { GatewayError } from '../../common/errors.ts';
import type { Log, RequestContext, Viewer } from '../../common/request-context.ts';
import type { RateLimiter } from './rate-limit.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the hook of `createContextHook`; null on transports that know no viewer. */
    context: RequestContext | null;
    /** Milliseconds that it took to know who asks; 0 on transports that do not ask. */
    authenticationMs: number;
  }
}

/** Printable ASCII, as header values go, 1 to 255 characters. */
const keyPattern = /^[\x21-\x7e]{1,255}$/;

/**
 * The request's Idempotency-Key; undefined if it has none.
 * @throws GatewayError BAD_INPUT for a key that cannot be one.
 */
export function idempotencyKey(request: Pick<IncomingMessage, 'rawHeaders'>): string | undefined {
  const given = headerValues(request, 'idempotency-key');
  if (given.length === 0) return undefined;
  const [key = ''] = given;
  if (given.length > 1 || !keyPattern.test(key)) {
    // The value may be a secret that was put into the wrong header.
    const got = given.length > 1 ? 'several' : key.length > 255 ? `${key.length} characters` : 'others';
    throw new GatewayError(
      'BAD_INPUT',
      `Idempotency-Key: expected one value of 1 to 255 printable characters, got ${got}`,
    );
  }
  return key;
}

export function createContext(
  viewer: Viewer,
  request: Pick<IncomingMessage, 'rawHeaders'>,
  requestId: string,
  log: Log,
): RequestContext {
  const key = idempotencyKey(request);
  return {
    viewer,
    requestId,
    log,
    idempotencySeed: key === undefined ? undefined : JSON.stringify([viewer.userId, key]),
    trace: {},
  };
}

function toAbandonSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const onClose = () => {
    if (!response.writableFinished) controller.abort();
  };
  if (response.destroyed) onClose();
  else response.once('close', onClose);
  return controller.signal;
}

type Mutable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

export interface ContextHookDeps {
  authenticator: Authenticator;
  limiter: RateLimiter;
}

/**
 * A hook that authenticates a request before its body is read, charges the tenant's rate limit and leaves the
 * request context on the request.
 */
export function createContextHook(
  { authenticator, limiter }: ContextHookDeps,
  toOptions: (request: FastifyRequest) => AuthenticateOptions,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    // A path that does not exist is not worth a credential.
    if (request.is404) return;
    const begin = performance.now();
    const viewer = await authenticator.authenticate(request.raw, toOptions(request));
    request.authenticationMs = performance.now() - begin;
    await limiter.charge(viewer.tenantId);
    let abandoned: AbortSignal | undefined;
    const context: Mutable<RequestContext> = createContext(viewer, request.raw, request.id, request.log);
    context.whenAbandoned = () => (abandoned ??= toAbandonSignal(reply.raw));
    request.context = context;
  };
}

/** The context that the hook has left. */
export function contextOf(request: FastifyRequest): RequestContext {
  if (!request.context)
    throw new Error(`${request.url}: expected a route with the context hook, got one without`);
  return request.context;
}
