import type { Identified } from './record-set.ts';

export interface Batch {
  type: string;
  records: readonly Identified[];
}

/** Records of a batch. */
export const batchSize = 500;
/** Batches that are written at a time: while the store works on one, the next one is on its way. */
const maxBatchesInFlight = 2;

const keysOf = ({ type, records }: Batch) => records.map(({ id }) => `${type}/${id}`);

/** The store refused a batch; its reason is the cause. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Writes batches, a few at a time; of an id that comes again in a later batch the later one wins. */
export class BatchWriter {
  readonly #save: (batch: Batch) => Promise<void>;
  readonly #inFlight = new Map<Promise<void>, Set<string>>();
  #failure: { reason: unknown } | undefined;
  /** Records that the store has accepted. */
  saved = 0;

  constructor(save: (batch: Batch) => Promise<void>) {
    this.#save = save;
  }

  /**
   * Resolves when the batch is on its way, which is when there is room for it: whoever waits reads no further.
   * @throws WriteError if an earlier batch failed.
   */
  async write(batch: Batch): Promise<void> {
    const keys = keysOf(batch);
    const isShared = () => [...this.#inFlight.values()].some((others) => keys.some((key) => others.has(key)));
    while (this.#inFlight.size >= maxBatchesInFlight || isShared()) await Promise.race(this.#inFlight.keys());
    await this.#throwFailure();
    const written = this.#save(batch).then(
      () => {
        this.saved += batch.records.length;
        this.#inFlight.delete(written);
      },
      (reason: unknown) => {
        this.#failure ??= { reason };
        this.#inFlight.delete(written);
      },
    );
    this.#inFlight.set(written, new Set(keys));
  }

  /** Resolves when all is written. @throws WriteError if a batch failed. */
  async end(): Promise<void> {
    await Promise.all(this.#inFlight.keys());
    await this.#throwFailure();
  }

  async #throwFailure(): Promise<void> {
    if (!this.#failure) return;
    // Others may succeed yet; they count.
    await Promise.all(this.#inFlight.keys());
    const cause = this.#failure.reason;
    throw new WriteError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
