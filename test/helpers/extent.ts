/**
 * How much a test run does. `npm test` runs every suite in its short form with a fixed seed; `npm run test:long` runs
 * those that have more to show whole, with a seed of its own that it prints (docs/testing.md).
 */

/** Whether this run is `npm run test:long`. */
export const isLong = process.env.TEST_LONG === '1';

/** The seed of everything random in this run, fast-check's included. */
export const testSeed = Number(process.env.TEST_SEED ?? 1);

/** @returns `short` under `npm test`, `long` under `npm run test:long`. */
export function extent<Value>(short: Value, long: Value): Value {
  return isLong ? long : short;
}

/** @returns a generator (Mulberry32) of numbers from 0 up to 1 that the seed determines. */
export function createRandom(seed = testSeed): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
