import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Authenticator } from '../../src/auth/authenticator.ts';
import { createWsTransport } from '../../src/api/graphql/ws.ts';
import { createJobSocket } from '../../src/domains/jobs/socket.ts';
import { SocketCounter } from '../../src/api/websocket/socket-counter.ts';
import { Subscription } from '../../src/events/subscription.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { JobSocket } from '../helpers/job-socket.ts';
import { RawSocket, until } from '../helpers/streams.ts';

/* A client may leave at any moment, while its token is checked too; its place is not kept. */

const viewer = {
  tenantId: 'acme',
  userId: 'ada',
  roles: [],
  name: null,
  email: null,
  sessionId: 'session',
  expiresAt: new Date(Date.now() + 3_600_000),
};

let server: Server;
let base: string;
let counter: SocketCounter;
/** Lets the token that is being checked be found good. */
let accept: (() => void) | undefined;

beforeEach(async () => {
  accept = undefined;
  counter = new SocketCounter(1);
  const authenticateToken = async () => {
    await new Promise<void>((resolve) => (accept = resolve));
    return viewer;
  };
  const authenticator = { authenticateToken } as unknown as Authenticator;
  const common = { authenticator, counter, metrics: createMetrics(), log: createLogger('silent') };
  const jobs = { ownJobEvents: () => new Subscription<never>(() => undefined) };
  const jobSocket = createJobSocket({ ...common, jobs });
  const graphql = createWsTransport({ ...common, subscriptionsPerSocket: 1 } as any);
  server = createServer().on('upgrade', (request, socket, head) => {
    if (request.url === '/ws') jobSocket.handleUpgrade(request, socket, head);
    else graphql.handleUpgrade(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => void server.close());

const openers = {
  'GraphQL’s socket': async () => {
    const socket = await new RawSocket(base).open();
    socket.send({ type: 'connection_init', payload: { authorization: 'Bearer x' } });
    return socket;
  },
  'the jobs’ socket': async () => await JobSocket.open(base, { first: { type: 'auth', token: 'x' } }),
};

const isFull = () => {
  const leave = counter.enter(viewer);
  leave?.();
  return leave === undefined;
};

describe.each(Object.entries(openers))('%s', (_name, open) => {
  it('gives no place to who left while its token was checked', async () => {
    const socket = await open();
    await until('the token is checked', () => accept !== undefined);
    socket.socket.terminate();
    await until('the server has heard of it', async () => {
      const count = await new Promise<number>((resolve) => server.getConnections((_e, n) => resolve(n)));
      return count === 0;
    });
    accept!();
    // All that follows a check without waiting for anything else.
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(isFull()).toBe(false);
  });

  it('gives a place to who stayed, until it leaves', async () => {
    const socket = await open();
    await until('the token is checked', () => accept !== undefined);
    accept!();
    await until('the place is taken', isFull);
    socket.socket.terminate();
    await until('the place is free', () => !isFull());
  });
});
