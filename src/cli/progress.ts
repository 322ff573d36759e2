import { MultiBar } from 'cli-progress';
import type { Fault } from '../import/index.ts';

/** What a person sees of an import while it runs. */
export interface Progress {
  /** The stream, passed through and counted. */
  watch(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** Writes a bad line to standard error. */
  report(fault: Fault): void;
  stop(): void;
}

const toText = ({ line, reason }: Fault) => `line ${line}: ${reason}\n`;

/** Milliseconds between two drawings. */
const redraw = 200;

/** Where standard error is no terminal: the bad lines and nothing else. */
const plain: Progress = {
  watch: (stream) => stream,
  report: (fault) => process.stderr.write(toText(fault)),
  stop: () => undefined,
};

/** @param size bytes of the file; undefined where nobody knows. */
export function createProgress(size: number | undefined): Progress {
  if (!process.stderr.isTTY || size === undefined) return plain;
  const bars = new MultiBar({
    stream: process.stderr,
    format: '{bar} {percentage} % | {value} of {total} MB | {bad} bad lines',
    formatValue: (value, _options, type) =>
      type === 'value' || type === 'total' ? (value / 1e6).toFixed(1) : String(value),
    fps: 1_000 / redraw,
    hideCursor: true,
  });
  let bad = 0;
  const bar = bars.create(size, 0, { bad });
  return {
    async *watch(stream) {
      for await (const chunk of stream) {
        yield chunk;
        bar.increment(chunk.length, { bad });
      }
    },
    report(fault) {
      bad += 1;
      bars.log(toText(fault));
    },
    stop: () => bars.stop(),
  };
}
