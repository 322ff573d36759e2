import { createServer, type RequestListener, type Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import {
  createSafeFetch,
  type FetchLog,
  type SafeFetchOverrides,
} from '../../../src/packages/web-fetch/safe-fetch.ts';
import type { FetchError } from '../../../src/packages/web-fetch/fetch-error.ts';

/** The address at which the test's website stands; sockets to it go to a server on loopback. */
export const publicAddress = '93.184.216.34';

const ignore = () => undefined;
export const silent: FetchLog = { debug: ignore, info: ignore, warn: ignore };

export const userAgent = 'example-reader/1.0';

async function listen(server: net.Server, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

function closing(server: Server | net.Server, sockets: Set<net.Socket>) {
  return () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

function track(server: net.Server): Set<net.Socket> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', ignore).on('close', () => sockets.delete(socket));
  });
  return sockets;
}

/** What must not be reached: it stands at every address but the public one, and counts who comes. */
export interface Canary {
  port: number;
  hits: number;
  close: () => Promise<void>;
}

export async function startCanary(host = '127.0.0.1'): Promise<Canary> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<p>canary</p>');
  });
  const sockets = track(server);
  const canary = { port: await listen(server, host), hits: 0, close: closing(server, sockets) };
  server.on('connection', () => (canary.hits += 1));
  return canary;
}

/** A public website, a canary everywhere else, and the safe fetch between them. */
export interface Internet {
  canary: Canary;
  /** The connections that the website has now. */
  open: () => number;
  connectTo: NonNullable<SafeFetchOverrides['connectTo']>;
  fetch: (url: string, overrides?: SafeFetchOverrides, signal?: AbortSignal) => Promise<FetchedPage>;
  close: () => Promise<void>;
}
type FetchedPage = Awaited<ReturnType<ReturnType<typeof createSafeFetch>>>;

async function start(server: net.Server): Promise<Internet> {
  const sockets = track(server);
  const close = closing(server, sockets);
  const port = await listen(server);
  const canary = await startCanary();
  const connectTo = (address: string) => ({
    host: '127.0.0.1',
    port: address === publicAddress ? port : canary.port,
  });
  return {
    canary,
    open: () => sockets.size,
    connectTo,
    fetch: (url, overrides, signal) =>
      createSafeFetch({
        userAgent,
        resolve: async () => [publicAddress],
        connectTo,
        // Far beyond what a page takes that comes at all.
        deadlineMs: 300_000,
        ...overrides,
      })(url, {
        log: silent,
        signal,
      }),
    close: async () => {
      await Promise.all([close(), canary.close()]);
    },
  };
}

/** With a website that speaks HTTP. */
export const startInternet = (website: RequestListener) => start(createServer(website));

/** With a website that writes what it likes once the request has come. */
export const startRawInternet = (website: (socket: net.Socket) => void) =>
  start(
    net.createServer((socket) => {
      socket.on('error', ignore).once('data', () => website(socket));
    }),
  );

/** The failure that a fetch ended with; throws, showing the page, when there was none. */
export async function failureOf(fetched: Promise<unknown>): Promise<FetchError> {
  try {
    const page = await fetched;
    throw new Error(`Expected no page, got ${JSON.stringify(page).slice(0, 300)}`);
  } catch (error) {
    if ((error as Error).name === 'FetchError') return error as FetchError;
    throw error;
  }
}
