import type { Line } from './row.ts';

/** Lines that can be given back, to be read again. */
export class LineQueue {
  readonly #lines: AsyncIterator<Line>;
  /** The next one stands last. */
  #givenBack: Line[] = [];

  constructor(lines: AsyncIterable<Line>) {
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** undefined at the end. */
  async next(): Promise<Line | undefined> {
    const again = this.#givenBack.pop();
    if (again) return again;
    const next = await this.#lines.next();
    return next.done ? undefined : next.value;
  }

  /** @param lines in the order in which they were read. */
  giveBack(lines: readonly Line[]): void {
    this.#givenBack.push(...lines.toReversed());
  }

  /** Ends the reading of the lines before they have ended. */
  async close(): Promise<void> {
    await this.#lines.return?.();
  }
}
