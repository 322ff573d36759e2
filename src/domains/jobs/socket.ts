import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Authenticator } from '../../auth/authenticator.ts';
import { bearerToken } from '../../auth/credentials.ts';
import { toFrame } from './event-message.ts';
import type { JobService } from './service.ts';
import { toGatewayError } from '../../common/errors.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import type { Log, Viewer } from '../../common/request-context.ts';
import { closeSockets } from '../../api/websocket/bounded-socket.ts';
import { createContext } from '../../api/http/context.ts';
import { toRefusal } from '../../api/websocket/close-reason.ts';
import type { SocketCounter } from '../../api/websocket/socket-counter.ts';
import type { SocketTransport, UpgradeHandler } from '../../api/websocket/upgrade.ts';

export interface JobSocketDeps {
  jobs: Pick<JobService, 'ownJobEvents'>;
  authenticator: Authenticator;
  counter: SocketCounter;
  metrics: Metrics;
  log: Log;
}

/** Milliseconds for the first message, where the token comes in one (docs/jobs.md, "Four ways to hear of it"). */
const authTimeoutMs = 5_000;
/** Milliseconds between pings; a socket that answers none is ended. */
const pingIntervalMs = 30_000;
/** Bytes that may wait for a reader; one that is slower is closed and polls for what it missed. */
const maxBufferedBytes = 1024 * 1024;

/** Close codes of ours, in the range that RFC 6455, section 7.4.2 leaves to applications. */
const close = { unauthorized: 4401, tooMany: 4429, goingAway: 1001, tryLater: 1013 } as const;

/** `Sec-WebSocket-Protocol: bearer, <token>`: how a browser, which can set no header, sends a token. */
function protocolToken(request: IncomingMessage): string | undefined {
  const [scheme, token] = (request.headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((part) => part.trim());
  return scheme === 'bearer' ? token : undefined;
}

/** The token in a first message `{"type":"auth","token":…}`; undefined for any other message. */
function messageToken(data: RawData): string | undefined {
  try {
    const message = JSON.parse((data as Buffer).toString('utf8')) as {
      type?: unknown;
      token?: unknown;
    } | null;
    return message?.type === 'auth' && typeof message.token === 'string' ? message.token : undefined;
  } catch {
    return undefined;
  }
}

async function firstMessage(socket: WebSocket): Promise<RawData | undefined> {
  return await new Promise((resolve) => {
    const timer = setTimeout(resolve, authTimeoutMs, undefined);
    socket.once('message', (data) => {
      clearTimeout(timer);
      resolve(data);
    });
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}

/** The socket at `/ws`: `ai.job.*` frames for the user who owns the job (REST-213, docs/rest/topics.md). */
export function createJobSocket({
  jobs,
  authenticator,
  counter,
  metrics,
  log,
}: JobSocketDeps): SocketTransport {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 16 * 1024,
    handleProtocols: (protocols) => (protocols.has('bearer') ? 'bearer' : false),
  });

  const authenticate = async (socket: WebSocket, request: IncomingMessage): Promise<Viewer> => {
    const token = protocolToken(request);
    if (token !== undefined) return await authenticator.authenticateToken(token, request);
    if (bearerToken(request) !== undefined)
      return await authenticator.authenticate(request, { cookie: false });
    const data = await firstMessage(socket);
    return await authenticator.authenticateToken((data && messageToken(data)) ?? '', request);
  };

  const sendFrames = async (socket: WebSocket, request: IncomingMessage, viewer: Viewer) => {
    const events = jobs.ownJobEvents(createContext(viewer, request, randomUUID(), log));
    socket.once('close', () => void events.return?.());
    const closeSlow = () => socket.close(close.tryLater, 'Too slow; poll for what was missed');
    try {
      for await (const message of events) {
        const frame = toFrame(message);
        if (!frame) continue;
        if (socket.bufferedAmount > maxBufferedBytes) return closeSlow();
        socket.send(JSON.stringify(frame));
      }
    } catch (error) {
      const { code } = toGatewayError(error);
      if (code === 'GOING_AWAY') return socket.close(close.goingAway, 'Going away');
      if (code !== 'SLOW_CONSUMER') throw error;
      closeSlow();
    }
  };

  const keepAlive = (socket: WebSocket) => {
    let isAlive = true;
    socket.on('pong', () => (isAlive = true));
    const timer = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, pingIntervalMs);
    socket.once('close', () => clearInterval(timer));
  };

  const open = async (socket: WebSocket, request: IncomingMessage) => {
    socket.on('error', (err) => log.debug({ err }, 'A job socket failed'));
    metrics.sockets.inc({ transport: 'jobs' });
    socket.once('close', () => metrics.sockets.dec({ transport: 'jobs' }));
    let viewer: Viewer;
    try {
      viewer = await authenticate(socket, request);
    } catch (error) {
      const { code, reason } = toRefusal(error);
      socket.close(code, reason);
      return;
    }
    // The client left during the token check: no `close` event will release the slot.
    if (socket.readyState === socket.CLOSED) return;
    const release = counter.enter(viewer);
    if (!release) return socket.close(close.tooMany, `Expected at most ${counter.limit} sockets of one user`);
    const left = Math.min(viewer.expiresAt.getTime() - Date.now(), 2 ** 31 - 1);
    const expiry = setTimeout(() => socket.close(close.unauthorized, 'Token has expired'), left);
    socket.once('close', () => {
      clearTimeout(expiry);
      release();
    });
    if (socket.readyState !== socket.OPEN) return;
    keepAlive(socket);
    await sendFrames(socket, request, viewer);
  };

  const handleUpgrade: UpgradeHandler = (request, socket, head) => {
    server.handleUpgrade(request, socket, head, (webSocket) => {
      open(webSocket, request).catch((err: unknown) => {
        log.error({ err }, 'A job socket failed');
        webSocket.close(1011, 'Internal error');
      });
    });
  };
  return {
    path: '/ws',
    handleUpgrade,
    close() {
      closeSockets(server);
      server.close();
    },
  };
}
