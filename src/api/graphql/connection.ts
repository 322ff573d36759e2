import type { Page } from '../../mongo/keyset.ts';

/** The `pageInfo` of a page of rows. */
export function toPageInfo<Row>({ rows, hasNext, hasPrevious }: Page<Row>, toCursor: (row: Row) => string) {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: first === undefined ? null : toCursor(first),
    endCursor: last === undefined ? null : toCursor(last),
  };
}

/** The `edges` of a page of rows. */
export function toEdges<Row>({ rows }: Page<Row>, toCursor: (row: Row) => string) {
  return rows.map((node) => ({ node, cursor: toCursor(node) }));
}
