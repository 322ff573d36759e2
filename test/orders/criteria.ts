/** What comes before what in a list, by one of its items' values. */
export interface Criterion {
  read: (item: any) => string | number | null;
  /** 1: the lower first; -1: the higher first. Items without a value come last either way. */
  way: 1 | -1;
}

type Read = string | Criterion['read'];

const toRead = (read: Read): Criterion['read'] => (typeof read === 'string' ? (item) => item[read] : read);

export const asc = (read: Read): Criterion => ({ read: toRead(read), way: 1 });
export const desc = (read: Read): Criterion => ({ read: toRead(read), way: -1 });

/** By the place of a value among the documented ones. */
export function inOrderOf(values: readonly string[], read: Read = (item) => item): Criterion {
  const valueOf = toRead(read);
  const placeOf = (item: unknown) => {
    const place = values.indexOf(String(valueOf(item)));
    if (place < 0) throw new Error(`Expected one of ${values.join(', ')}, got ${String(valueOf(item))}`);
    return place;
  };
  return asc(placeOf);
}

export type Keys = readonly (string | number | null)[];

export const keysOf = (item: unknown, criteria: readonly Criterion[]): Keys =>
  criteria.map(({ read }) => read(item));

/** Texts by their bytes in UTF-8, as MongoDB sorts. */
function compareValues(one: string | number | null, other: string | number | null, way: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
  return way * order;
}

/** How many criteria two items have in common, from the first on. */
export function sharedCriteria(one: Keys, other: Keys): number {
  const differing = one.findIndex((value, index) => value !== other[index]);
  return differing < 0 ? one.length : differing;
}

export function compareKeys(one: Keys, other: Keys, criteria: readonly Criterion[]): number {
  const at = sharedCriteria(one, other);
  return at === criteria.length ? 0 : compareValues(one[at]!, other[at]!, criteria[at]!.way);
}
