import type { Job, JobRef, JobStore } from '../domains/jobs/index.ts';
import { toNotice } from '../domains/jobs/index.ts';
import type { Log } from '../request-context.ts';
import { toBusEntry, type BusEntry } from './bus-entry.ts';

/** Hands entries to a bus. @returns for each entry whether it was accepted, in their order. */
export type PutEntries = (entries: readonly BusEntry[]) => Promise<boolean[]>;

export interface RelayOptions {
  store: Pick<JobStore, 'findUnrelayed' | 'findRelayed' | 'markRelayed'>;
  put: PutEntries;
  log: Log;
  /** How often the store is asked for events that have not left, ms. */
  every?: number;
}

export interface Relay {
  start(): void;
  stop(): Promise<void>;
}

/** Entries of one call, as the bus takes them (Amazon EventBridge, PutEvents). */
const batchSize = 10;
/** Bytes of one call, all entries together: PutEvents takes 256 KB. */
const batchBytes = 256 * 1024;

interface Waiting {
  ref: JobRef;
  seq: number;
  entry: BusEntry;
}

/** The first event of a job that has not left. Only the first: the second must not overtake it. */
function nextOf(ref: JobRef, { job, relayedSeq }: { job: Job; relayedSeq: number }): Waiting | undefined {
  const event = job.events[relayedSeq];
  return event && { ref, seq: event.seq, entry: toBusEntry(job, toNotice(job, event)) };
}

function toBatches(waiting: readonly Waiting[]): Waiting[][] {
  const batches: Waiting[][] = [];
  let bytes = Infinity;
  for (const each of waiting) {
    const current = batches.at(-1);
    if (!current || current.length === batchSize || bytes + each.entry.bytes > batchBytes) {
      batches.push([each]);
      bytes = each.entry.bytes;
    } else {
      current.push(each);
      bytes += each.entry.bytes;
    }
  }
  return batches;
}

/**
 * Sends stored events outward, at least once and in order for each job: an event is marked when the bus has
 * accepted it, and what failed, and nothing else, is sent again.
 */
export function createRelay({ store, put, log, every = 1_000 }: RelayOptions): Relay {
  let isOpen = true;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const send = async (batch: readonly Waiting[]): Promise<number> => {
    const accepted = await put(batch.map(({ entry }) => entry));
    const done = batch.filter((_each, index) => accepted[index]);
    await Promise.all(done.map(({ ref, seq }) => store.markRelayed(ref, seq)));
    if (done.length < batch.length)
      log.warn({ failed: batch.length - done.length }, 'The bus refused events');
    return done.length;
  };

  /** @returns whether it is worth asking again at once. */
  const round = async (): Promise<boolean> => {
    const refs = await store.findUnrelayed(100);
    const found = await Promise.all(
      refs.map(async (ref) => {
        const state = await store.findRelayed(ref);
        return state && nextOf(ref, state);
      }),
    );
    const waiting = found.filter((each) => each !== undefined);
    let sent = 0;
    for (const batch of toBatches(waiting)) sent += await send(batch);
    return sent > 0 && isOpen;
  };

  const loop = async (): Promise<void> => {
    try {
      while (await round());
    } catch (err) {
      log.warn({ err }, 'Events could not be relayed; trying again');
    }
    if (isOpen) timer = setTimeout(tick, every);
  };
  const tick = () => {
    running = loop();
  };

  return {
    start: tick,
    async stop() {
      isOpen = false;
      clearTimeout(timer);
      await running;
    },
  };
}
