/** Orders by an id's code units: the same on every machine, whatever its language. */
export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items by key, each group in the items' order. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
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
