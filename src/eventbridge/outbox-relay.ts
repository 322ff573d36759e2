import type { JobRef, JobStore, RelayLease } from '../domains/jobs/index.ts';
import { toEventMessage } from '../domains/jobs/index.ts';
import { createPoller, type Poller } from '../common/poller.ts';
import type { Log } from '../common/request-context.ts';
import { toBusEntry, type BusEntry } from './bus-entry.ts';

/**
 * Hands entries to a bus. @returns for each entry whether it was accepted, in their order. Rejects if nothing
 * can be said of them, and soon where the signal says so.
 */
export type PutEntries = (entries: readonly BusEntry[], signal: AbortSignal) => Promise<boolean[]>;

export interface OutboxRelayOptions {
  store: Pick<JobStore, 'findUnrelayed' | 'findRelayed' | 'claimRelay' | 'markRelayed' | 'postponeRelay'>;
  put: PutEntries;
  log: Log;
  /** How often the store is asked for events that have not left, ms. */
  intervalMs?: number;
  /** How long a process may take to send an event before another sends it, ms. */
  lease?: number;
}

export type OutboxRelay = Pick<Poller, 'start' | 'stop'>;

/** Entries of one call, as the bus takes them (Amazon EventBridge, PutEvents). */
const batchSize = 10;
/** Bytes of one call, all entries together: PutEvents takes 256 KB. */
const maxBatchBytes = 256 * 1024;
/** Milliseconds after which an event that the bus does not take is sent again, at most. */
const maxPauseMs = 60_000;
/** Calls of one round that may fail before the bus is left alone for a while. */
const maxFailedCalls = 2;
/** Milliseconds that a call may take to end at a stop. */
const shutdownTimeoutMs = 2_000;

interface Waiting {
  ref: JobRef;
  seq: number;
  entry: BusEntry;
  /** Whether it goes in a call of its own. */
  isAlone: boolean;
}

/** In one call as many as fit; the bus refuses a call as a whole for one entry that it cannot read. */
function toBatches(waiting: readonly Waiting[]): Waiting[][] {
  const batches: Waiting[][] = [];
  let open: Waiting[] = [];
  let bytes = 0;
  for (const each of waiting) {
    if (each.isAlone) {
      batches.push([each]);
      continue;
    }
    if (open.length === 0 || open.length === batchSize || bytes + each.entry.bytes > maxBatchBytes) {
      batches.push((open = []));
      bytes = 0;
    }
    open.push(each);
    bytes += each.entry.bytes;
  }
  return batches;
}

type Claimed = Waiting & { lease: RelayLease };

/**
 * Sends stored events outward, at least once and in order for each job. Several processes may do so: each claims
 * an event before it sends it, and gives the call up before its claim ends. An event is marked when the bus has
 * accepted it, and what failed, and nothing else, is sent again, the later the older it is: what the bus never
 * takes does not stand in the way of the rest.
 */
export function createOutboxRelay({
  store,
  put,
  log,
  intervalMs = 1_000,
  lease = 15_000,
}: OutboxRelayOptions): OutboxRelay {
  /** Events whose call failed as a whole. */
  const alone = new Set<string>();

  const keyOf = ({ tenantId, jobId }: JobRef, seq: number) => `${tenantId}/${jobId}/${seq}`;

  /** The first event of a job that has not left. Only the first: the second must not overtake it. */
  const nextOf = async (ref: JobRef): Promise<Waiting | undefined> => {
    const state = await store.findRelayed(ref);
    const event = state?.job.events[state.relayedSeq];
    if (!event) return undefined;
    const { seq } = event;
    const entry = toBusEntry(state.job, toEventMessage(state.job, event));
    return { ref, seq, entry, isAlone: alone.has(keyOf(ref, seq)) };
  };

  /** Those of a batch that no other process sends. */
  const claim = async (batch: readonly Waiting[]): Promise<Claimed[]> => {
    const now = new Date();
    const until = new Date(now.getTime() + lease);
    const claims = batch.map((each) => ({ ...each, lease: { ref: each.ref, seq: each.seq, until } }));
    const isWon = await Promise.all(claims.map((each) => store.claimRelay(each.lease, now)));
    return claims.filter((_each, index) => isWon[index]);
  };

  const postpone = async (failed: readonly Claimed[]) => {
    const now = Date.now();
    await Promise.all(
      failed.map(({ entry, lease: held }) => {
        const pause = Math.min(Math.max(intervalMs, (now - entry.time.getTime()) / 2), maxPauseMs);
        return store.postponeRelay(held, new Date(now + pause));
      }),
    );
  };

  /** @returns the number of accepted ones; undefined if the call failed. */
  const send = async (waiting: readonly Waiting[], stopping: AbortSignal): Promise<number | undefined> => {
    // From before the claim, so that the call has ended when another process may begin.
    const signal = AbortSignal.any([stopping, AbortSignal.timeout((lease * 2) / 3)]);
    const batch = await claim(waiting);
    if (batch.length === 0) return 0;
    const entries = batch.map(({ entry }) => entry);
    const accepted = await put(entries, signal).catch((err: unknown) => {
      log.warn({ err }, 'Could not relay events; retrying');
      // Forgotten when they are many: then it is the bus that is away, and not an entry that is wrong.
      if (alone.size > 1_000) alone.clear();
      for (const { ref, seq } of batch) alone.add(keyOf(ref, seq));
      return undefined;
    });
    const done = batch.filter((_each, index) => accepted?.[index]);
    await Promise.all(done.map(({ lease: held }) => store.markRelayed(held, new Date())));
    for (const { ref, seq } of done) alone.delete(keyOf(ref, seq));
    if (done.length < batch.length) await postpone(batch.filter((_each, index) => !accepted?.[index]));
    if (!accepted) return undefined;
    if (done.length < batch.length)
      log.warn({ failed: batch.length - done.length }, 'The event bus rejected events');
    return done.length;
  };

  /** @returns whether it is worth asking again at once. */
  const relayNext = async (stopping: AbortSignal): Promise<boolean> => {
    const refs = await store.findUnrelayed(new Date(), 100);
    const waiting = (await Promise.all(refs.map(nextOf))).filter((each) => each !== undefined);
    let sent = 0;
    let failures = 0;
    for (const batch of toBatches(waiting)) {
      if (!poller.isOpen || failures === maxFailedCalls) return false;
      const accepted = await send(batch, stopping);
      if (accepted === undefined) failures += 1;
      else sent += accepted;
    }
    return sent > 0 && poller.isOpen;
  };

  const poller = createPoller({
    async run(stopping) {
      while (await relayNext(stopping));
    },
    onError: (err) => log.warn({ err }, 'Could not poll the store for events to relay; retrying'),
    intervalMs,
  });

  return { start: () => poller.start(), stop: () => poller.stop(shutdownTimeoutMs) };
}
