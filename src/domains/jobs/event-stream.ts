import type { JobEventMessage } from '../../events/topics.ts';
import { isTerminalEvent, type Job } from './job.ts';
import { toEventMessage } from './event-message.ts';

export interface EventStreamSource {
  /** The stored job, as it is now; undefined if it is gone. */
  read: () => Promise<Job | undefined>;
  /** The number of the job's last event, much cheaper than the job with its result; undefined if it is gone. */
  readLastSeq: () => Promise<number | undefined>;
  /** The job's event messages from now on. */
  listen: () => AsyncIterableIterator<JobEventMessage>;
  /** The last event that the receiver has seen. */
  after: number;
}

/** Milliseconds after which the store is asked although nothing was heard: another process may have written. */
const recheckIntervalMs = 2_000;

/**
 * A job's events after `after`, in order and without gaps: listens first and reads then, so that nothing falls
 * between; what is heard out of turn is read from the store. Ends after the terminal event.
 */
export function createEventStream({
  read,
  readLastSeq,
  listen,
  after,
}: EventStreamSource): AsyncIterableIterator<JobEventMessage> {
  const heard = listen();
  const ready: JobEventMessage[] = [];
  let last = after;
  /** The last event that is known to be stored; not `last`, which a receiver may say to be any. */
  let known: number | undefined;
  let isOver = false;
  let pending: Promise<IteratorResult<JobEventMessage>> | undefined;
  let hasRead = false;

  const take = (message: JobEventMessage) => {
    if (message.event.seq !== last + 1) return;
    last = known = message.event.seq;
    ready.push(message);
  };

  const refill = async () => {
    const job = await read();
    for (const event of job?.events ?? []) if (job) take(toEventMessage(job, event));
    // A job that is gone has no more events, and one that ended before `after` neither.
    const end = job?.events.at(-1);
    known = end?.seq;
    if (!end || (isTerminalEvent(end) && end.seq <= last)) isOver = true;
  };

  /** The next event message, or that it is time to look at the store. */
  const hear = async (): Promise<JobEventMessage | 'recheck' | 'ended'> => {
    pending ??= heard.next();
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<'recheck'>((resolve) => {
      timer = setTimeout(resolve, recheckIntervalMs, 'recheck');
    });
    const result = await Promise.race([pending, timeout]).finally(() => clearTimeout(timer));
    if (result === 'recheck') return result;
    pending = undefined;
    return result.done ? 'ended' : result.value;
  };

  const end = async () => {
    isOver = true;
    ready.length = 0;
    await heard.return?.();
  };

  const advance = async (): Promise<IteratorResult<JobEventMessage>> => {
    if (!hasRead && !isOver) {
      hasRead = true;
      await refill();
    }
    for (;;) {
      const message = ready.shift();
      if (message) return { value: message, done: false };
      if (isOver) {
        await heard.return?.();
        return { value: undefined, done: true };
      }
      const next = await hear();
      if (next === 'ended') {
        isOver = true;
      } else if (next !== 'recheck' && next.event.seq === last + 1) {
        take(next);
        if (isTerminalEvent(next.event)) isOver = true;
      } else if (next !== 'recheck') {
        if (next.event.seq > last + 1) await refill();
      } else if ((await readLastSeq()) !== known) {
        await refill();
      }
    }
  };

  return {
    async next() {
      try {
        return await advance();
      } catch (error) {
        // Who iterates does not end an iterator that failed by itself.
        await end();
        throw error;
      }
    },
    async return() {
      await end();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
