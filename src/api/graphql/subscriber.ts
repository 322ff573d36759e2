import { GatewayError } from '../../common/errors.ts';
import { maxBufferedEvents } from '../../events/subscription.ts';
import { maxBufferedBytes, type BoundedSocket, type PausedSender } from '../websocket/bounded-socket.ts';
import type { NextMessage } from './next-message.ts';

const done = { value: undefined, done: true } as const;

/** How a subscription ends: completed, or failed if there is a failure. */
export interface Outcome {
  failure?: Error;
}

export interface SubscriberGroup {
  /** Called once, when the subscriber takes no more messages. */
  leave(subscriber: Subscriber): void;
}

/**
 * One socket's part in a group. Messages go straight to the socket; to the protocol's library it is an iterator
 * without values, which ends when the subscription does.
 */
export class Subscriber implements AsyncIterableIterator<never>, PausedSender {
  private readonly socket: BoundedSocket;
  private readonly id: string;
  private readonly group: SubscriberGroup;
  /** Messages held back: before the library has begun to read, or while the client is behind. */
  private waiting: NextMessage[] | undefined = [];
  private hasLeft = false;
  /** Set once the source has ended: how to tell the library. */
  private outcome: Outcome | undefined;
  private settle: ((outcome: Outcome) => void) | undefined;

  /** @param id the client's name for the subscription. */
  constructor(group: SubscriberGroup, socket: BoundedSocket, id: string) {
    this.group = group;
    this.socket = socket;
    this.id = id;
  }

  /** Sends the message, or keeps it until the client is ready for it; one that is too far behind is ended. */
  push(message: NextMessage): void {
    if (this.hasLeft) return;
    if (this.waiting) return this.keep(this.waiting, message);
    if (this.socket.push(message.toFrame(this.id))) return;
    this.waiting = [];
    this.socket.hold(this);
  }

  /** Ends the subscription after what it holds. */
  end(outcome: Outcome): void {
    if (this.hasLeft) return;
    this.outcome = outcome;
    if (!this.waiting?.length) this.finish(outcome);
  }

  sendNext(): boolean {
    const message = this.waiting?.shift();
    if (message) {
      this.socket.heldBytes -= message.size;
      this.socket.push(message.toFrame(this.id));
    }
    if (this.waiting?.length) return true;
    this.waiting = undefined;
    if (this.outcome && !this.hasLeft) this.finish(this.outcome);
    return false;
  }

  /** The library begins to read: from here on it knows the subscription, and would end it. */
  next(): Promise<IteratorResult<never, undefined>> {
    const over = new Promise<IteratorResult<never, undefined>>((resolve, reject) => {
      this.settle = ({ failure }) => (failure === undefined ? resolve(done) : reject(failure));
    });
    if (this.waiting?.length) this.socket.hold(this);
    else this.waiting = undefined;
    if (this.hasLeft && this.outcome) this.settle?.(this.outcome);
    return over;
  }

  /**
   * The client has ended it, or left. What `next` waits for never comes then: told of an end, the library would
   * complete another subscription that the client may have begun under the same id.
   */
  async return(): Promise<IteratorResult<never, undefined>> {
    this.leave();
    return await Promise.resolve(done);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private keep(waiting: NextMessage[], message: NextMessage): void {
    const isTooMany = waiting.length >= maxBufferedEvents;
    if (!isTooMany && this.socket.heldBytes + message.size <= maxBufferedBytes) {
      waiting.push(message);
      this.socket.heldBytes += message.size;
      return;
    }
    const what = isTooMany ? `${maxBufferedEvents} events` : `${maxBufferedBytes} bytes of events`;
    const failure = new GatewayError(
      'SLOW_CONSUMER',
      `Expected at most ${what} to wait for the subscriber, got more; subscribe again`,
    );
    this.finish({ failure });
  }

  private finish(outcome: Outcome): void {
    const { settle } = this;
    this.outcome = outcome;
    this.leave();
    settle?.(outcome);
  }

  private leave(): void {
    if (this.hasLeft) return;
    this.hasLeft = true;
    for (const { size } of this.waiting ?? []) this.socket.heldBytes -= size;
    this.waiting = undefined;
    this.settle = undefined;
    this.group.leave(this);
  }
}
