import type { Duplex } from 'node:stream';
import { WebSocket, type WebSocketServer } from 'ws';
import type { Frame } from './text-frame.ts';

/**
 * Bytes that may wait for a reader, once in its connection and once held back from it. A subscription has at most
 * one event in the connection of a slow reader; this stops many subscriptions with large events.
 */
export const maxBufferedBytes = 4 * 1024 * 1024;
/** "Try Again Later" (IANA, WebSocket Close Code Number Registry). */
const tryLater = 1013;
/** Milliseconds that a client may take to answer that it goes, too. */
const closeTimeoutMs = 2_000;

/** Who has held something back until the reader has taken what was sent. */
export interface PausedSender {
  /** Sends the next of what it holds. @returns whether it holds more. */
  sendNext(): boolean;
}

/** A socket that closes instead of keeping ever more for a reader that is too slow. */
export class BoundedSocket extends WebSocket {
  /** Bytes that senders hold back. */
  heldBytes = 0;
  private stream: Duplex | undefined;
  private held: Set<PausedSender> | undefined;

  /** Tells the connection that the socket was opened on, as frames are pushed to it. */
  attach(stream: Duplex): void {
    this.stream = stream;
  }

  override send(...args: unknown[]): void {
    if (this.bufferedAmount > maxBufferedBytes) this.close(tryLater, 'Too slow; subscribe again');
    Reflect.apply(super.send.bind(this), this, args);
  }

  /**
   * Writes a frame past the library: without compression it keeps nothing back, so frames never mix, and one that
   * many sockets get is made once.
   * @returns whether the reader keeps up; where not, hold back what comes next.
   */
  push(frame: Frame): boolean {
    const { stream } = this;
    if (!stream || this.readyState !== WebSocket.OPEN) return true;
    if (stream.writableLength > maxBufferedBytes) {
      this.close(tryLater, 'Too slow; subscribe again');
      return true;
    }
    if (frame.length === 1) return stream.write(frame[0]);
    stream.cork();
    stream.write(frame[0]);
    const keepsUp = stream.write(frame[1]);
    stream.uncork();
    return keepsUp;
  }

  /** Lets the sender go on, in turns with others, as soon as the reader has caught up. */
  hold(sender: PausedSender): void {
    this.held ??= new Set();
    this.held.add(sender);
    if (this.held.size === 1) this.resumeHeld();
  }

  private resumeHeld(): void {
    const { held, stream } = this;
    if (!held || !stream) return;
    // A sender that is added again while this goes on has its next turn after the others.
    for (const sender of held) {
      if (stream.writableNeedDrain) break;
      held.delete(sender);
      if (sender.sendNext()) held.add(sender);
    }
    if (held.size > 0) stream.once('drain', () => this.resumeHeld());
    else this.held = undefined;
  }
}

/** Ends every socket with code 1001; one whose client does not answer is cut, so that it holds up no shutdown. */
export function closeSockets(server: WebSocketServer): void {
  for (const client of server.clients) client.close(1001, 'Going away');
  setTimeout(() => {
    for (const client of server.clients) client.terminate();
  }, closeTimeoutMs).unref();
}
