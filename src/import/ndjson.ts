import { describe } from '../common/errors.ts';
import { isLineError, type RawRecord, type Line, type Row } from './row.ts';

function toRow({ line, text }: { line: number; text: string }): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, reason: `expected a JSON object, got ${describe(text)}, which is no JSON` };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { line, given: value as RawRecord };
  }
  return { line, reason: `expected a JSON object, got ${describe(value)}` };
}

/** One JSON object a line (ndjson.org, also called JSON Lines); empty lines are passed over. */
export async function* readNdjson(lines: AsyncIterable<Line>): AsyncGenerator<Row, void> {
  for await (const line of lines) {
    if (isLineError(line)) yield line;
    else if (line.text.trim() !== '') yield toRow(line);
  }
}
