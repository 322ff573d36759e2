import { GatewayError } from '../errors.ts';

/** Events that may wait for a consumer before it counts as too slow. */
const capacity = 1_000;

/** One consumer's bounded queue between a pushing source and a pulling reader. */
export class Subscription<Event> implements AsyncIterableIterator<Event> {
  private readonly waiting: Event[] = [];
  private reader: ((result: IteratorResult<Event> | Promise<never>) => void) | undefined;
  private ended: 'no' | 'done' | 'overflow' = 'no';
  private readonly onEnd: () => void;

  constructor(onEnd: () => void) {
    this.onEnd = onEnd;
  }

  push(event: Event): void {
    if (this.ended !== 'no') return;
    if (this.reader) {
      const { reader } = this;
      this.reader = undefined;
      reader({ value: event, done: false });
    } else if (this.waiting.length < capacity) {
      this.waiting.push(event);
    } else {
      this.waiting.length = 0;
      this.end('overflow');
    }
  }

  async next(): Promise<IteratorResult<Event>> {
    const event = this.waiting.shift();
    if (event !== undefined) return { value: event, done: false };
    if (this.ended === 'overflow') {
      this.ended = 'done';
      throw new GatewayError('SLOW_CONSUMER', `Over ${capacity} events were waiting; subscribe again`);
    }
    if (this.ended === 'done') return { value: undefined, done: true };
    return await new Promise((resolve) => (this.reader = resolve));
  }

  async return(): Promise<IteratorResult<Event>> {
    this.waiting.length = 0;
    this.end('done');
    return { value: undefined, done: true };
  }

  /** Ends the stream after what is waiting. */
  end(how: 'done' | 'overflow' = 'done'): void {
    if (this.ended !== 'no') return;
    this.ended = how;
    this.onEnd();
    this.reader?.({ value: undefined, done: true });
    this.reader = undefined;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
