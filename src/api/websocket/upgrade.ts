import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Takes over a request that asks for another protocol. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** A transport over WebSocket, at one path. */
export interface SocketTransport {
  path: string;
  handleUpgrade: UpgradeHandler;
  /** Closes its connections with 1001. */
  close(): void | Promise<void>;
}

/** Sends upgrade requests to the transport on their path; other paths are answered with 404. */
export function registerUpgrades(app: FastifyInstance, transports: readonly SocketTransport[]): void {
  app.server.on('upgrade', (request, socket, head) => {
    // A client that leaves during the handshake must not end the process.
    socket.on('error', () => socket.destroy());
    const path = request.url?.split('?', 1)[0];
    const transport = transports.find((each) => each.path === path);
    if (transport) transport.handleUpgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
}
