import { createRandom } from '../helpers/extent.ts';

/** Small choices that a seed determines. */
export interface Chance {
  /** From 0 up to `below`, whole. */
  next(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** The items in another order, in batches of 1 to `max`. */
  batches<Item>(items: readonly Item[], max: number): Item[][];
  /** The same object, its keys in another order. */
  shuffleKeys<Fields extends object>(fields: Fields): Fields;
  /** So many ids, none twice, that no two ways to compare texts order alike. */
  ids(count: number): string[];
}

/** Letters whose order is another one by code points, by UTF-16 code units, by case and in a language. */
const letters = ['a', 'B', '7', 'é', 'ｚ', '😀'] as const;

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  const next = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]) => items[next(items.length)]!;
  const shuffle = <Item>(items: readonly Item[]) => {
    const rest = [...items];
    return items.map(() => rest.splice(next(rest.length), 1)[0]!);
  };
  return {
    next,
    pick,
    shuffle,
    batches(items, max) {
      const rest = shuffle(items);
      const batches = [];
      while (rest.length > 0) batches.push(rest.splice(0, 1 + next(max)));
      return batches;
    },
    shuffleKeys: <Fields extends object>(fields: Fields) =>
      Object.fromEntries(shuffle(Object.entries(fields))) as Fields,
    ids(count) {
      const ids = new Set<string>();
      while (ids.size < count) ids.add(Array.from({ length: 3 }, () => pick(letters)).join(''));
      return [...ids];
    },
  };
}
