import { GatewayError } from '../common/errors.ts';

/** Events that may wait for a consumer before it counts as too slow. */
export const maxBufferedEvents = 1_000;

/** One consumer's bounded queue between a pushing source and a pulling reader. */
export class Subscription<Event> implements AsyncIterableIterator<Event> {
  private readonly waiting: Event[] = [];
  private reader: ((result: IteratorResult<Event> | Promise<never>) => void) | undefined;
  private isEnded = false;
  /** Why it ended, until the reader has been told. */
  private failure: GatewayError | undefined;
  private readonly onEnd: () => void;

  constructor(onEnd: () => void) {
    this.onEnd = onEnd;
  }

  push(event: Event): void {
    if (this.isEnded) return;
    if (this.reader) {
      const { reader } = this;
      this.reader = undefined;
      reader({ value: event, done: false });
    } else if (this.waiting.length < maxBufferedEvents) {
      this.waiting.push(event);
    } else {
      this.waiting.length = 0;
      this.fail(
        new GatewayError(
          'SLOW_CONSUMER',
          `Expected at most ${maxBufferedEvents} events to wait for the subscriber, got more; subscribe again`,
        ),
      );
    }
  }

  async next(): Promise<IteratorResult<Event>> {
    const event = this.waiting.shift();
    if (event !== undefined) return { value: event, done: false };
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    if (this.isEnded) return { value: undefined, done: true };
    return await new Promise((resolve) => (this.reader = resolve));
  }

  async return(): Promise<IteratorResult<Event>> {
    this.waiting.length = 0;
    this.failure = undefined;
    this.end({ value: undefined, done: true });
    return { value: undefined, done: true };
  }

  /** Ends the stream with a failure, after what is waiting. */
  fail(failure: GatewayError): void {
    if (this.isEnded) return;
    if (this.reader) return this.end(Promise.reject(failure));
    this.failure = failure;
    this.end({ value: undefined, done: true });
  }

  private end(last: IteratorResult<Event> | Promise<never>): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.onEnd();
    this.reader?.(last);
    this.reader = undefined;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
