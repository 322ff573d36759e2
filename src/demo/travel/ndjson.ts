import type { FileRecord } from './file-record.ts';

/** Characters of one chunk: large enough that chunks cost nothing, small enough to be kept in memory. */
const chunkLength = 65_536;

/** The records as a file, a line each. @param onRecord runs for each. */
export async function* toNdjson(
  records: Iterable<FileRecord>,
  onRecord: (record: FileRecord) => void,
): AsyncGenerator<Buffer> {
  let lines = '';
  for (const record of records) {
    lines += `${JSON.stringify(record)}\n`;
    onRecord(record);
    if (lines.length < chunkLength) continue;
    yield Buffer.from(lines);
    lines = '';
  }
  if (lines !== '') yield Buffer.from(lines);
}
