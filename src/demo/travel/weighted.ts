import type { Random } from '../random.ts';

/** One of several, each as likely as its weight says. */
export interface Weighted<Item> {
  pick(random: Random): Item;
}

/** @param entries at least one, with weights above 0. */
export function createWeighted<Item>(
  entries: readonly (readonly [item: Item, weight: number])[],
): Weighted<Item> {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const [last] = entries.at(-1) as (typeof entries)[number];
  return {
    pick(random) {
      let left = random.next() * total;
      for (const [item, weight] of entries) {
        left -= weight;
        if (left < 0) return item;
      }
      // Only rounding leads here.
      return last;
    },
  };
}
