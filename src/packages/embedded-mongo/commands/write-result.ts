import type { Doc } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

/** What the statements of a write command did. */
export interface WriteOutcome {
  /** Documents that were inserted, matched or removed. */
  readonly n: number;
  readonly writeErrors: readonly Doc[];
}

/** Runs statements one after the other; an ordered command stops at the first that fails. */
export function runStatements<T>(
  items: readonly T[],
  isOrdered: boolean,
  run: (item: T, index: number) => number,
): WriteOutcome {
  let n = 0;
  const writeErrors: Doc[] = [];
  for (const [index, item] of items.entries()) {
    try {
      n += run(item, index);
    } catch (error) {
      // The disk's refusal undoes the whole command.
      if (!(error instanceof CommandError) || error.code === 14031) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (isOrdered) break;
    }
  }
  return { n, writeErrors };
}

/** The reply of a write command. */
export function toWriteReply({ n, writeErrors }: WriteOutcome, more: Doc = {}): Doc {
  return { n, ...more, ...(writeErrors.length === 0 ? {} : { writeErrors: [...writeErrors] }) };
}
