import { isUtf8 } from 'node:buffer';
import type { Line } from './row.ts';

/** Bytes of a line, and of a CSV record of several lines. */
export const maxLineBytes = 1024 * 1024;

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What a line's bytes say. */
function toLine(line: number, bytes: Buffer): Line {
  if (bytes.includes(0)) return { line, reason: 'expected text, got a NUL byte' };
  if (!isUtf8(bytes)) return { line, reason: 'expected UTF-8, got other bytes' };
  const begin = line === 1 && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return { line, text: bytes.toString('utf8', begin, end) };
}

/** A line as its pieces arrive; of one that is too long nothing is kept. */
class Pieces {
  #pieces: Buffer[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > maxLineBytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** The line, whose place is free for the next one then. */
  take(line: number): Line {
    const pieces = this.#pieces;
    const isTooLong = this.#length > maxLineBytes;
    this.#pieces = [];
    this.#length = 0;
    if (isTooLong) return { line, reason: `expected at most ${maxLineBytes} bytes, got more` };
    return toLine(line, pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));
  }
}

/**
 * The lines of a stream of bytes, which end with LF or CRLF; the last one may lack its end. At most one line and one
 * piece of the stream are held at a time. A byte order mark is left out. UTF-8 alone is read.
 * @throws what the stream does.
 */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Line, void> {
  const pieces = new Pieces();
  let line = 0;
  for await (const chunk of stream) {
    let begin = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, begin)) {
      pieces.add(chunk.subarray(begin, end));
      yield pieces.take(++line);
      begin = end + 1;
    }
    pieces.add(chunk.subarray(begin));
  }
  if (!pieces.isEmpty) yield pieces.take(line + 1);
}
