/*
 * Preloaded into a gateway (`node --import`), this holds its pause between saying no on `/readyz` and closing: the
 * pause, of 500 ms at a SIGTERM, is over when something comes in on stdin.
 */

const drainTimeMs = 500;
const { setTimeout: set } = globalThis;
let isTold = false;
// Heard before the gateway's own listener.
process.once('SIGTERM', () => (isTold = true));

const held = (callback: (...args: unknown[]) => void, delayMs?: number, ...args: unknown[]) => {
  if (!isTold || delayMs !== drainTimeMs) return set(callback, delayMs, ...args);
  process.stdin.once('data', () => callback(...args));
  return set(() => undefined, 2 ** 31 - 1);
};
// With what `util.promisify` finds on it.
globalThis.setTimeout = Object.defineProperties(held, Object.getOwnPropertyDescriptors(set)) as typeof set;
