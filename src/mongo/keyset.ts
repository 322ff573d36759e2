import { GatewayError } from '../common/errors.ts';

/**
 * Keyset paging: a cursor holds the sort keys of the row it stands on, so that a page begins exactly after that
 * row however many rows were inserted before it. Served by an index whose keys are the tenant and the sort keys.
 */

/**
 * Fields to sort by with what they hold, most significant first, all in one direction; the last is unique (`_id`).
 */
export type SortKeys = Readonly<Record<string, 'text' | 'number' | 'time'>>;

export type SortValue = string | number | Date;

export interface PageRequest {
  /** Rows wanted, 1 to 100. */
  limit: number;
  /** Take the rows next to the cursor in this direction of the list. */
  towards: 'end' | 'start';
  /**
   * What the rows begin beyond: a cursor that a client gives; or values of the sort keys, from code that knows the
   * list's keys and begins where no row need stand.
   */
  cursor: string | readonly SortValue[] | undefined;
}

export interface Page<Row> {
  rows: Row[];
  /** Whether the list goes on before the first and after the last row. */
  hasPrevious: boolean;
  hasNext: boolean;
}

const maxPageSize = 100;
const defaultPageSize = 20;

export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/**
 * Reads the four arguments of a connection field.
 * @throws GatewayError BAD_INPUT naming the argument.
 */
export function toPageRequest({ first, after, last, before }: ConnectionArguments): PageRequest {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) {
    throw new GatewayError(
      'BAD_INPUT',
      'first/after and last/before: expected one of the two pairs, got both',
      {
        field: ['first'],
      },
    );
  }
  const [name, limit] = backwards ? (['last', last] as const) : (['first', first] as const);
  if (limit != null && (limit < 1 || limit > maxPageSize)) {
    throw new GatewayError('BAD_INPUT', `${name}: expected 1 to ${maxPageSize}, got ${limit}`, {
      field: [name],
    });
  }
  return {
    limit: limit ?? defaultPageSize,
    towards: backwards ? 'start' : 'end',
    cursor: (backwards ? before : after) ?? undefined,
  };
}

/** @param order distinguishes the orders of one list, so that a cursor of another order is refused. */
export function encodeCursor(order: string, values: readonly SortValue[]): string {
  const plain = values.map((value) => (value instanceof Date ? { t: value.getTime() } : value));
  return Buffer.from(JSON.stringify([order, ...plain])).toString('base64url');
}

function toSortValue(kind: SortKeys[string] | undefined, value: unknown): SortValue | undefined {
  if (kind === 'text') return typeof value === 'string' ? value : undefined;
  if (kind === 'number') return typeof value === 'number' ? value : undefined;
  const time = (value as { t?: unknown } | null)?.t;
  // The largest time that a Date can hold.
  return typeof time === 'number' && Math.abs(time) <= 8.64e15 ? new Date(time) : undefined;
}

/**
 * The values of the keys, each of its kind: a cursor comes from a client, who may have made it up.
 * @throws GatewayError BAD_INPUT for anything but a cursor of this order.
 */
export function decodeCursor(order: string, keys: SortKeys, cursor: string): SortValue[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  const kinds = Object.values(keys);
  const given: unknown[] = Array.isArray(parts) && parts[0] === order ? parts.slice(1) : [];
  const values = given
    .map((value, index) => toSortValue(kinds[index], value))
    .filter((value) => value !== undefined);
  if (values.length === kinds.length && given.length === kinds.length) return values;
  throw new GatewayError(
    'BAD_INPUT',
    'cursor: expected a cursor of this list in this order, got another text',
    {
      field: ['cursor'],
    },
  );
}

/** The rows strictly beyond `values`: `$lt` or `$gt` on the keys taken together. */
function beyond(keys: readonly string[], values: readonly SortValue[], comparison: '$lt' | '$gt'): object {
  const branches = keys.map((key, depth) => ({
    ...Object.fromEntries(keys.slice(0, depth).map((earlier, index) => [earlier, values[index]])),
    [key]: { [comparison]: values[depth] },
  }));
  const [first] = keys;
  // The bound on the first key alone lets the index begin in the right place; $or would not.
  return { ...(first === undefined ? {} : { [first]: { [`${comparison}e`]: values[0] } }), $or: branches };
}

export interface KeysetQuery {
  filter: object;
  sort: Record<string, 1 | -1>;
  /** One more than the page, to know whether the list goes on. */
  limit: number;
}

/** What to ask the store for one page of a list sorted by `keys` in `direction`. */
export function toKeysetQuery(
  order: string,
  keys: SortKeys,
  direction: 1 | -1,
  page: PageRequest,
): KeysetQuery {
  const scan: 1 | -1 = page.towards === 'end' ? direction : direction === 1 ? -1 : 1;
  const names = Object.keys(keys);
  const values = typeof page.cursor === 'string' ? decodeCursor(order, keys, page.cursor) : page.cursor;
  return {
    filter: values ? beyond(names, values, scan === 1 ? '$gt' : '$lt') : {},
    sort: Object.fromEntries(names.map((name) => [name, scan])),
    limit: page.limit + 1,
  };
}

/** The page in what `toKeysetQuery` found. */
export function toPage<Row>(found: readonly Row[], page: PageRequest): Page<Row> {
  const rows = found.slice(0, page.limit);
  const isMore = found.length > page.limit;
  const isInside = page.cursor !== undefined;
  return page.towards === 'end'
    ? { rows, hasNext: isMore, hasPrevious: isInside }
    : { rows: rows.reverse(), hasNext: isInside, hasPrevious: isMore };
}
