import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { GraphQLError, subscribe, type ExecutionArgs } from 'graphql';
import { WebSocketServer } from 'ws';
import type { Authenticator } from '../../auth/authenticator.ts';
import { headerValues, parseBearer } from '../../auth/credentials.ts';
import { describe, GatewayError } from '../../common/errors.ts';
import type { Log, Viewer } from '../../common/request-context.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { BoundedSocket, closeSockets } from '../websocket/bounded-socket.ts';
import { createContext } from '../http/context.ts';
import { assertStorable } from '../http/storable-text.ts';
import { toCloseReason, toRefusal } from '../websocket/close-reason.ts';
import type { RateLimiter } from '../http/rate-limit.ts';
import type { SocketCounter } from '../websocket/socket-counter.ts';
import type { ValidateSubscription } from './subscription-validation.ts';
import { formatClientErrors, formatClientResult, type ErrorPolicy } from './error-formatting.ts';
import { formattedErrorsOf } from './formatted-error.ts';
import { toSharingScope } from './subscription-sharing-key.ts';
import { createSubscriptionGroups, type SharedSubscription } from './subscription-groups.ts';

export interface WsDeps {
  validateSubscription: ValidateSubscription;
  authenticator: Authenticator;
  limiter: RateLimiter;
  errorPolicy: ErrorPolicy;
  metrics: Metrics;
  log: Log;
  counter: SocketCounter;
  subscriptionsPerSocket: number;
}

/** Bytes of one message; a subscription with its variables needs a few hundred. */
const maxPayloadBytes = 64 * 1024;

interface Session extends Record<PropertyKey, unknown> {
  viewer: Viewer;
  requestId: string;
  /** Of the handshake's headers, those that subscriptions are still asked about. */
  handshake: Pick<IncomingMessage, 'rawHeaders'>;
}
/** What is subscribed to, and how it may be shared with others. */
interface WsArgs extends ExecutionArgs {
  shared?: SharedSubscription | undefined;
}
type WsContext = Context<Record<string, unknown> | undefined, Extra & Partial<Session>>;

/** The credential of a connection: in the first message's payload, else in the handshake's header. */
async function authenticate(
  authenticator: Authenticator,
  { connectionParams, extra }: WsContext,
): Promise<Viewer> {
  const given = Object.entries(connectionParams ?? {}).find(
    ([name]) => name.toLowerCase() === 'authorization',
  )?.[1];
  if (given === undefined) return await authenticator.authenticate(extra.request, { cookie: false });
  if (typeof given !== 'string') {
    throw new GatewayError(
      'UNAUTHENTICATED',
      `connectionParams.authorization: expected "Bearer <token>", got ${describe(given)}`,
    );
  }
  return await authenticator.authenticateToken(parseBearer(given), extra.request);
}

/** What a socket, which may last for days, keeps of the request that it was opened by. */
function toHandshake(request: IncomingMessage): Session['handshake'] {
  const name = 'idempotency-key';
  return { rawHeaders: headerValues(request, name).flatMap((value) => [name, value]) };
}

/** Closes with a reason that fits a close frame (RFC 6455, section 5.5.1: 123 bytes). */
function closeSocket({ extra }: WsContext, code: number, reason: string): void {
  extra.socket.close(code, toCloseReason(reason));
}

/** The graphql-transport-ws endpoint: subscriptions for a viewer whose token is valid as long as the socket is open. */
export function createWsTransport(deps: WsDeps) {
  const { validateSubscription, authenticator, limiter, errorPolicy, metrics, log, counter } = deps;
  const server = new WebSocketServer<typeof BoundedSocket>({
    noServer: true,
    maxPayload: maxPayloadBytes,
    WebSocket: BoundedSocket,
    handleProtocols: (protocols) => (protocols.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });

  const onConnect = async (context: WsContext): Promise<boolean> => {
    const { extra } = context;
    try {
      const viewer = await authenticate(authenticator, context);
      // One that left while its token was verified holds nothing: no event would free it.
      if (extra.socket.readyState !== extra.socket.OPEN) return false;
      const release = counter.enter(viewer);
      if (!release) {
        closeSocket(context, 4429, `Expected at most ${counter.limit} sockets of one user`);
        return false;
      }
      const expiry = setTimeout(
        () => closeSocket(context, CloseCode.Unauthorized, 'Token has expired'),
        // The longest delay a timer can hold; a socket is renewed before it ends.
        Math.min(viewer.expiresAt.getTime() - Date.now(), 2 ** 31 - 1),
      );
      expiry.unref();
      extra.socket.once('close', () => {
        clearTimeout(expiry);
        release();
      });
      const handshake = toHandshake(extra.request);
      Object.assign(extra, { viewer, requestId: randomUUID(), handshake } satisfies Session);
      // Nor is the credential in it kept.
      Object.assign(extra, { request: undefined });
      return true;
    } catch (error) {
      const { code, reason } = toRefusal(error);
      closeSocket(context, code, reason);
      return false;
    }
  };

  const onSubscribe = async (context: WsContext, id: string, payload: SubscribePayload) => {
    const { viewer, requestId = '', handshake, socket } = context.extra;
    // Not reached before the connection is acknowledged; the protocol's library sees to that.
    if (!viewer || !handshake)
      throw new Error('Expected an acknowledged connection, got a subscription before it');
    if (Object.keys(context.subscriptions).length > deps.subscriptionsPerSocket) {
      return [
        new GraphQLError(`Expected at most ${deps.subscriptionsPerSocket} subscriptions on one socket`, {
          extensions: { code: 'TOO_MANY_REQUESTS' },
        }),
      ];
    }
    try {
      assertStorable(payload.variables);
      await limiter.charge(viewer.tenantId);
      const args = validateSubscription(payload, createContext(viewer, handshake, requestId, log));
      metrics.subscriptions.inc({ transport: 'ws', outcome: 'schema' in args ? 'admitted' : 'refused' });
      log.info(
        {
          reqId: requestId,
          tenant: viewer.tenantId,
          operation: payload.operationName?.slice(0, 100),
          transport: 'ws',
        },
        'subscription',
      );
      if (!('schema' in args)) return args;
      const scope = toSharingScope(args, payload.query, viewer);
      if (!scope) return args;
      const shared = { scope, socket: socket as BoundedSocket, id };
      return { ...args, contextValue: undefined, shared } satisfies WsArgs;
    } catch (error) {
      return [new GraphQLError((error as Error).message, { originalError: error as Error })];
    }
  };

  const groups = createSubscriptionGroups({ errorPolicy, log });
  const onSubscribed = async (args: WsArgs) => {
    const { shared } = args;
    if (!shared) return await subscribe(args);
    // The library keeps the arguments for as long as the subscription lasts.
    args.shared = undefined;
    return groups.join(args, shared);
  };

  const { dispose } = useServer<Record<string, unknown> | undefined, Partial<Session>>(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect,
      onSubscribe,
      subscribe: (args) => onSubscribed(args),
      onNext: (_context, _id, _payload, _args, result) => formatClientResult(result, errorPolicy, log),
      onError: (_context, _id, _payload, errors) =>
        formattedErrorsOf(errors) ?? formatClientErrors(errors, errorPolicy, log),
    },
    server,
  );

  return {
    /** Takes over an upgrade request. */
    handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (webSocket, upgraded) => {
        // Nothing here may hold on to the request: listeners live as long as the socket.
        metrics.sockets.inc({ transport: 'graphql' });
        webSocket.once('close', () => metrics.sockets.dec({ transport: 'graphql' }));
        webSocket.attach(upgraded.socket);
        server.emit('connection', webSocket, upgraded);
        // In place of the protocol library's listener, which writes to the console what a client has done wrong;
        // the socket is closed with the right code by then.
        webSocket.removeAllListeners('error');
        webSocket.on('error', ({ message }) =>
          log.info({ message, transport: 'ws' }, 'A GraphQL socket failed'),
        );
      });
    },
    /** Closes every socket with code 1001. */
    async close(): Promise<void> {
      closeSockets(server);
      await dispose();
    },
  };
}
