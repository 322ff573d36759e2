import { randomInt } from 'node:crypto';
import { type Doc, RawDocument } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

const firstBatchSize = 101;
const maxBatchBytes = 16 * 1024 * 1024;
const maxOpenCursors = 10_000;

interface Cursor {
  readonly namespace: string;
  readonly rows: Iterator<Buffer>;
  /** A row that did not fit into the last batch. */
  pending: Buffer | undefined;
  /** Milliseconds since the epoch of the last use. */
  usedAt: number;
}

/** The open cursors. One that is not used for `idleTimeoutMs` milliseconds (default 600,000) is closed. */
export class Cursors {
  readonly #open = new Map<bigint, Cursor>();
  readonly #idleTimeoutMs: number;

  constructor(idleTimeoutMs = 600_000) {
    this.#idleTimeoutMs = idleTimeoutMs;
  }

  /** The `cursor` part of a reply with its first batch; keeps the cursor when more rows follow. */
  first(namespace: string, rows: Iterable<Buffer>, batchSize: number | undefined, isSingle: boolean): Doc {
    const cursor: Cursor = {
      namespace,
      rows: rows[Symbol.iterator](),
      pending: undefined,
      usedAt: Date.now(),
    };
    const firstBatch = takeBatch(cursor, batchSize ?? firstBatchSize);
    const isDone = isSingle || (batchSize !== 0 && !hasMore(cursor));
    return { firstBatch, id: isDone ? 0n : this.#keep(cursor), ns: namespace };
  }

  /** The `cursor` part of getMore's reply. @throws CommandError 43 for a cursor that is not open */
  next(id: bigint, batchSize: number | undefined): Doc {
    const cursor = this.#open.get(id);
    if (cursor === undefined) throw new CommandError(43, `cursor id ${id} not found`);
    cursor.usedAt = Date.now();
    try {
      const nextBatch = takeBatch(cursor, batchSize ?? Number.POSITIVE_INFINITY);
      const isDone = !hasMore(cursor);
      if (isDone) this.#open.delete(id);
      return { nextBatch, id: isDone ? 0n : id, ns: cursor.namespace };
    } catch (error) {
      this.#open.delete(id);
      throw error;
    }
  }

  /** False when there was no such cursor. */
  kill(id: bigint): boolean {
    return this.#open.delete(id);
  }

  /** Closes the cursors that have been idle for too long. */
  sweep(now = Date.now()): void {
    for (const [id, cursor] of this.#open)
      if (now - cursor.usedAt > this.#idleTimeoutMs) this.#open.delete(id);
  }

  #keep(cursor: Cursor): bigint {
    if (this.#open.size >= maxOpenCursors)
      throw new CommandError(2, `more than ${maxOpenCursors} cursors are open`);
    let id: bigint;
    do id = (BigInt(randomInt(1, 2 ** 31)) << 31n) | BigInt(randomInt(2 ** 31));
    while (this.#open.has(id));
    this.#open.set(id, cursor);
    return id;
  }
}

function hasMore(cursor: Cursor): boolean {
  if (cursor.pending !== undefined) return true;
  const next = cursor.rows.next();
  if (next.done === true) return false;
  cursor.pending = next.value;
  return true;
}

function takeBatch(cursor: Cursor, size: number): RawDocument[] {
  const batch: RawDocument[] = [];
  let bytes = 0;
  while (batch.length < size && hasMore(cursor)) {
    const raw = cursor.pending;
    if (raw === undefined || (batch.length > 0 && bytes + raw.length > maxBatchBytes)) break;
    batch.push(new RawDocument(raw));
    bytes += raw.length;
    cursor.pending = undefined;
  }
  return batch;
}
