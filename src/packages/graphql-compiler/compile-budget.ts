/** Bounds the time that goes into code, so that a stream of ever new documents cannot take it from the others. */
export class CompileBudget {
  readonly #milliseconds: number;
  #until = 0;
  #spent = 0;

  /** @param milliseconds that may be spent in each second. */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  allows(): boolean {
    const now = performance.now();
    if (now >= this.#until) {
      this.#until = now + 1_000;
      this.#spent = 0;
    }
    return this.#spent < this.#milliseconds;
  }

  spend(milliseconds: number): void {
    this.#spent += milliseconds;
  }
}
