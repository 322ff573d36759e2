import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use by this thread, garbage and buffers among them. The suite beside it does not count. */
export function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes that this thread keeps: buffers are let go some turns after their owners, so it is the least of a few looks. */
export async function keptBytes(): Promise<number> {
  let min = Infinity;
  for (let look = 0; look < 3; look += 1) {
    collect();
    min = Math.min(min, usedBytes());
    await setImmediate();
  }
  return min;
}
