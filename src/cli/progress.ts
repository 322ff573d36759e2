import { MultiBar } from 'cli-progress';

/** What is counted, and how a count is written. */
export interface ProgressUnit {
  name: string;
  toText(count: number): string;
}

const megabytes: ProgressUnit = { name: 'MB', toText: (bytes) => (bytes / 1e6).toFixed(1) };

/** What a person sees of an import while it runs. */
export interface Progress {
  /** So much more is done. */
  add(count: number): void;
  /** The stream, passed through, its bytes counted. */
  watch(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** Writes what is wrong with a line to standard error. */
  report(fault: string): void;
  stop(): void;
}

/** Milliseconds between two drawings. */
const redrawIntervalMs = 200;

/** Where standard error is no terminal: the bad lines and nothing else. */
const plain: Progress = {
  add: () => undefined,
  watch: (stream) => stream,
  report: (fault) => process.stderr.write(`${fault}\n`),
  stop: () => undefined,
};

/** @param total what there is to do, such as the bytes of all files together; undefined if nobody knows. */
export function createProgress(total: number | undefined, unit = megabytes): Progress {
  if (!process.stderr.isTTY || total === undefined) return plain;
  const bars = new MultiBar({
    stream: process.stderr,
    format: `{bar} {percentage} % | {value} of {total} ${unit.name} | {bad} bad lines`,
    formatValue: (value, _options, type) =>
      type === 'value' || type === 'total' ? unit.toText(value) : String(value),
    fps: 1_000 / redrawIntervalMs,
    hideCursor: true,
  });
  let bad = 0;
  const bar = bars.create(total, 0, { bad });
  const add = (count: number) => bar.increment(count, { bad });
  return {
    add,
    async *watch(stream) {
      for await (const chunk of stream) {
        yield chunk;
        add(chunk.length);
      }
    },
    report(fault) {
      bad += 1;
      bars.log(`${fault}\n`);
    },
    stop: () => bars.stop(),
  };
}
