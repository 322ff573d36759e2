import { CsvError, parse } from 'csv-parse/sync';
import { describe } from '../common/errors.ts';
import { LineQueue } from './line-queue.ts';
import { maxLineBytes } from './lines.ts';
import {
  isLineError,
  type Columns,
  type ColumnsOf,
  type LineError,
  type RawRecord,
  type Line,
  type Row,
} from './row.ts';

/** Lines of one record: its quoted cells may hold line breaks. */
const maxRecordLines = 1_000;

/** A record before its cells are told apart. */
interface Lines {
  first: { line: number; text: string };
  /** Those after the first. */
  rest: { line: number; text: string }[];
  isClosed: boolean;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** Adds lines until every quote is closed: their number is even then, as an escaped one is two. */
async function readRecord(queue: LineQueue, first: Lines['first']): Promise<Lines> {
  const rest: Lines['rest'] = [];
  let isClosed = countQuotes(first.text) % 2 === 0;
  let length = first.text.length;
  while (!isClosed) {
    const next = await queue.next();
    if (next === undefined) break;
    if (
      isLineError(next) ||
      rest.length + 2 > maxRecordLines ||
      (length += next.text.length) > maxLineBytes
    ) {
      queue.giveBack([next]);
      break;
    }
    rest.push(next);
    if (countQuotes(next.text) % 2 === 1) isClosed = true;
  }
  return { first, rest, isClosed };
}

/** The cells of a record (RFC 4180), spaces around them left out; undefined if its quotes make no sense. */
function toCells({ first, rest, isClosed }: Lines): string[] | undefined {
  // Most lines; a parser for each would take most of an import's time.
  if (!first.text.includes('"')) return first.text.split(',').map((cell) => cell.trim());
  if (!isClosed) return undefined;
  const text = [first, ...rest].map((each) => each.text).join('\n');
  try {
    return parse(text, { trim: true, record_delimiter: '\n', relax_column_count: true })[0];
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

function findHeaderError(header: readonly string[], { known, required }: Columns): string | undefined {
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) return `expected the columns ${known.join(', ')}, got ${describe(unknown)}`;
  const repeated = header.find((name, index) => header.indexOf(name) !== index);
  if (repeated !== undefined) return `expected each column once, got ${repeated} twice`;
  const missing = required.filter((names) => !names.some((name) => header.includes(name)));
  const wanted = missing.map((names) => names.join(' or ')).join(', ');
  if (missing.length > 0) return `expected a column ${wanted}, got ${header.join(', ')}`;
  return undefined;
}

/** @returns the columns' names; a fault if nothing after this line can be understood. */
async function readHeader(queue: LineQueue, columnsOf: ColumnsOf): Promise<string[] | LineError> {
  for (;;) {
    const line = await queue.next();
    if (!line) return { line: 1, reason: `expected a line of column names, got an empty file` };
    if (isLineError(line)) return line;
    if (line.text.trim() === '') continue;
    const header = toCells(await readRecord(queue, line));
    const reason = header
      ? findHeaderError(header, columnsOf(header))
      : `expected column names, got ${describe(line.text)}`;
    return reason === undefined && header ? header : { line: line.line, reason: reason ?? '' };
  }
}

function toRawRecord(header: readonly string[], cells: readonly string[]): RawRecord {
  const given: Record<string, unknown> = {};
  header.forEach((name, index) => {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') given[name] = cell;
  });
  return given;
}

/** Whether a quoted cell reads on over a line that could stand alone: rather a quote too many than a line break. */
function swallowsRecords({ rest }: Lines, header: readonly string[]): boolean {
  return header.length > 1 && rest.some(({ text }) => text.split(',').length === header.length);
}

/**
 * The records of a CSV file with a line of column names; an empty cell is an absent value. A record whose quotes or
 * number of cells are wrong is one bad line, and what follows it is read afresh: a quote too many must not swallow
 * the good lines after it. Where the names are wrong, that is the only fault.
 */
export async function* readCsv(lines: AsyncIterable<Line>, columnsOf: ColumnsOf): AsyncGenerator<Row, void> {
  const queue = new LineQueue(lines);
  try {
    const header = await readHeader(queue, columnsOf);
    if (!Array.isArray(header)) {
      yield header;
      return;
    }
    for (let line = await queue.next(); line; line = await queue.next()) {
      if (isLineError(line)) {
        yield line;
      } else if (line.text.trim() !== '') {
        const record = await readRecord(queue, line);
        const cells = toCells(record);
        if (cells?.length === header.length && !swallowsRecords(record, header)) {
          yield { line: line.line, given: toRawRecord(header, cells) };
        } else {
          queue.giveBack(record.rest);
          const isMiscounted = cells && cells.length !== header.length;
          const got = isMiscounted ? `${cells.length}` : 'a quote that does not enclose a cell';
          yield { line: line.line, reason: `expected ${header.length} cells, got ${got}` };
        }
      }
    }
  } finally {
    await queue.close();
  }
}
