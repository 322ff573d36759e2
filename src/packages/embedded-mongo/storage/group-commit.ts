import { CommandError } from '../errors.ts';
import type { Storage } from './storage.ts';

interface Job {
  run: () => unknown;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

type Outcome = { isOk: true; value: unknown } | { isOk: false; error: CommandError };

/** Gathers the write commands that arrive together into one transaction, so that they share one flush to the disk. */
export class GroupCommit {
  readonly #storage: Storage;
  readonly #before: () => void;
  readonly #onAbort: () => void;
  #jobs: Job[] = [];
  #isScheduled = false;

  /**
   * @param before runs first in every transaction; a throw refuses the whole group
   * @param onAbort runs after a transaction was undone, so that caches can be read again
   */
  constructor(storage: Storage, before: () => void, onAbort: () => void) {
    this.#storage = storage;
    this.#before = before;
    this.#onAbort = onAbort;
  }

  /**
   * Runs `work` in a transaction; resolves once it is durable. When `work` throws a CommandError, what it wrote
   * before stays (an ordered bulk keeps the statements before a failed one); any other throw undoes it.
   */
  submit<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      // Commands that are already in the sockets' buffers get into the same transaction.
      setImmediate(() => this.#drain());
    });
  }

  #drain(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#isScheduled = false;
    if (this.#commit(jobs) || jobs.length === 1) return;
    // One command may be at fault: each gets its own transaction and its own answer.
    for (const job of jobs) this.#commit([job]);
  }

  /** False when the group was undone and its jobs are still unanswered. */
  #commit(jobs: Job[]): boolean {
    let outcomes: Outcome[];
    try {
      outcomes = this.#storage.transact(() => {
        this.#before();
        return jobs.map((job) => runJob(job));
      });
    } catch (error) {
      this.#onAbort();
      if (jobs.length === 1) jobs[0]?.reject(error);
      return false;
    }
    for (const [index, job] of jobs.entries()) {
      const outcome = outcomes[index];
      if (outcome?.isOk === true) job.resolve(outcome.value);
      else job.reject(outcome?.error);
    }
    return true;
  }
}

function runJob(job: Job): Outcome {
  try {
    return { isOk: true, value: job.run() };
  } catch (error) {
    if (error instanceof CommandError && error.code !== 14031) return { isOk: false, error };
    throw error;
  }
}
