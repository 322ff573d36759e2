import { readCsv } from './csv.ts';
import { readLines } from './lines.ts';
import { readNdjson } from './ndjson.ts';
import type { ColumnsOf, Row } from './row.ts';

export const formats = ['ndjson', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The format that a file's name ends with; undefined if it says nothing. */
export function formatOf(file: string): Format | undefined {
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined;
}

/**
 * The records of a file, one at a time: it may be of any size.
 * @param columnsOf those of a CSV file; NDJSON names its fields itself.
 */
export async function* readRows(
  stream: AsyncIterable<Buffer>,
  format: Format,
  columnsOf: ColumnsOf,
): AsyncGenerator<Row, void> {
  const lines = readLines(stream);
  if (format === 'ndjson') return yield* readNdjson(lines);
  yield* readCsv(lines, columnsOf);
}
