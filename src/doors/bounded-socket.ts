import { WebSocket, type WebSocketServer } from 'ws';

/**
 * Bytes that may wait for a reader. A GraphQL subscription waits until its last event has left, so a slow reader
 * holds one event of each; this stops many subscriptions with large events.
 */
const mostBuffered = 4 * 1024 * 1024;
/** "Try Again Later" (IANA, WebSocket Close Code Number Registry). */
const tryLater = 1013;
/** Milliseconds that a client may take to answer that it goes, too. */
const patience = 2_000;

/** A socket that closes instead of keeping ever more for a reader that is too slow. */
export class BoundedSocket extends WebSocket {
  override send(...args: unknown[]): void {
    if (this.bufferedAmount > mostBuffered) this.close(tryLater, 'Too slow; subscribe again');
    Reflect.apply(super.send.bind(this), this, args);
  }
}

/** Ends every socket with code 1001; one whose client does not answer is cut, so that it holds up no shutdown. */
export function closeSockets(server: WebSocketServer): void {
  for (const client of server.clients) client.close(1001, 'Going away');
  setTimeout(() => {
    for (const client of server.clients) client.terminate();
  }, patience).unref();
}
