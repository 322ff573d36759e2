import { connect, type Socket } from 'node:net';
import { decodeDocument } from './bson/decode.ts';
import { encodeDocument } from './bson/encode.ts';
import type { Doc } from './bson/values.ts';

/** A connection to whoever serves the data folder; its end means that nobody does any more. */
export interface Link {
  readonly socket: Socket;
  /** True when the data folder held no document as its server opened it. */
  readonly isFresh: boolean;
}

function encodeStatusRequest(): Buffer {
  const bytes = encodeDocument({ embeddedStoreStatus: 1, $db: 'admin' }, 21);
  bytes.fill(0, 0, 21);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(1, 4);
  bytes.writeInt32LE(2013, 12);
  return bytes;
}

function tryDecode(received: Buffer): Doc | undefined {
  if (received.length < 21 || received.length < received.readInt32LE(0)) return undefined;
  return decodeDocument(received, 21);
}

/** Milliseconds after which a server that accepts but does not answer counts as none. */
const handshakeTimeoutMs = 5000;

/** Connects to the server on a socket; undefined when there is none. */
export function openLink(socketPath: string): Promise<Link | undefined> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const giveUp = (): void => {
      socket.destroy();
      resolve(undefined);
    };
    let received = Buffer.alloc(0);
    socket.setTimeout(handshakeTimeoutMs, giveUp);
    socket.on('error', giveUp);
    socket.on('close', giveUp);
    socket.once('connect', () => socket.write(encodeStatusRequest()));
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const status = tryDecode(received);
      if (status === undefined) return;
      socket.setTimeout(0);
      resolve({ socket, isFresh: status['isFresh'] === true });
    });
  });
}
