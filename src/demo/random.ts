/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Of the normal distribution. */
  normal(mean: number, deviation: number): number;
  /** Of the Poisson distribution; for small means. */
  poisson(mean: number): number;
  /** One of the items; there is at least one. */
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** An independent source: what one part draws changes nothing of another part. */
  fork(name: string): Random;
}

function hash(text: string, start: number): number {
  let value = start >>> 0;
  // FNV-1a, 32 bits.
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** A Weyl sequence, each step mixed by MurmurHash3's finalizer: short, fast, and even enough for a demonstration. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    // Box and Muller; 1 - next() is never 0.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count++;
      return count;
    },
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    shuffle(items) {
      const shuffled = [...items];
      for (let index = shuffled.length - 1; index > 0; index--) {
        const other = integer(0, index);
        const item = shuffled[index] as (typeof items)[number];
        shuffled[index] = shuffled[other] as (typeof items)[number];
        shuffled[other] = item;
      }
      return shuffled;
    },
    fork: (name) => createRandom(hash(name, seed ^ 0x811c9dc5)),
  };
}
