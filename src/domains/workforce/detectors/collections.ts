import { compareCodeUnits } from '../../../common/collections.ts';

export { compareCodeUnits, groupBy } from '../../../common/collections.ts';

/** Orders by an id's code points, as the store does. */
export function byId(a: { id: string }, b: { id: string }): number {
  return compareCodeUnits(a.id, b.id);
}

export function total<Item>(items: Iterable<Item>, valueOf: (item: Item) => number): number {
  let result = 0;
  for (const item of items) result += valueOf(item);
  return result;
}

/** What one of the groups leaves to the others. */
export function without<Item>(items: readonly Item[], item: Item): Item[] {
  return items.filter((each) => each !== item);
}
