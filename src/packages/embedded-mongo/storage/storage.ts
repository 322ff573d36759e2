import { open, type RootDatabase } from 'lmdb';
import { CommandError } from '../errors.ts';

/** One key with its value. */
export interface Entry {
  key: Buffer;
  value: Buffer;
}

/** Keys longer than this, in bytes, are refused by LMDB with its usual page size. */
export const maxKeyBytes = 1978;

/** An ordered key-value store with atomic transactions; every method is synchronous. */
export interface Storage {
  /** A copy of the value, or undefined. */
  get(key: Buffer): Buffer | undefined;
  has(key: Buffer): boolean;
  put(key: Buffer, value: Buffer): void;
  remove(key: Buffer): void;
  /** At most `limit` entries with `low <= key < high`, in order or in reverse. */
  entries(low: Buffer, high: Buffer, isReverse: boolean, limit: number): Entry[];
  /** The number of keys with `low <= key < high`. */
  count(low: Buffer, high: Buffer): number;
  /**
   * Runs `work` in one write transaction, durable on return. A throw undoes everything.
   * @throws CommandError 14031 when the disk refuses, and whatever `work` throws.
   */
  transact<T>(work: () => T): T;
  close(): Promise<void>;
}

function toStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof CommandError) return error;
  // LMDB reports a write that the disk cut short as an input/output error.
  if (/MDB_MAP_FULL|No space|File too large|quota|Input\/output error/i.test(error.message)) {
    return new CommandError(14031, `the data folder cannot take more data: ${error.message}`);
  }
  return new CommandError(8, `the data folder refused a write: ${error.message}`);
}

/** Marks what `work` itself threw, so that it is not taken for the disk's refusal. */
class WorkFailure extends Error {
  readonly reason: unknown;
  constructor(reason: unknown) {
    super('work failed');
    this.reason = reason;
  }
}

/** Bytes of address space, not of disk or memory; beyond them the file grows as well. */
const growthReserveBytes = 2 ** 30;

/** Opens the LMDB file. */
export function openStorage(path: string): Storage {
  const db: RootDatabase<Buffer, Buffer> = open({
    path,
    noSubdir: true,
    encoding: 'binary',
    keyEncoding: 'binary',
    // A commit returns only when it is on the disk: acknowledged means durable.
    overlappingSync: false,
    // Room to grow into: LMDB keeps a mapping for every size that the file had, each counted as memory.
    mapSize: growthReserveBytes,
  });
  return {
    get: (key) => db.getBinary(key),
    has: (key) => db.doesExist(key),
    put(key, value) {
      if (key.length > maxKeyBytes) {
        throw new CommandError(17280, `key too large to index: ${key.length} bytes, at most ${maxKeyBytes}`);
      }
      db.putSync(key, value);
    },
    remove: (key) => void db.removeSync(key),
    entries: (low, high, isReverse, limit) =>
      isReverse
        ? [
            ...db.getRange({
              start: high,
              end: low,
              reverse: true,
              exclusiveStart: true,
              inclusiveEnd: true,
              limit,
            }),
          ]
        : [...db.getRange({ start: low, end: high, limit })],
    count: (low, high) => db.getKeysCount({ start: low, end: high }),
    transact<T>(work: () => T): T {
      try {
        return db.transactionSync(() => {
          try {
            return work();
          } catch (error) {
            throw new WorkFailure(error);
          }
        });
      } catch (error) {
        throw toStorageError(error instanceof WorkFailure ? error.reason : error);
      }
    },
    close: () => db.close(),
  };
}
