/**
 * The events that `map` gives a value for; where it throws, the subscription ends with that. Not a generator: ending
 * one waits for its pending read, so a subscription would stay until the next event.
 */
export function mapEvents<Event, Result>(
  source: AsyncIterableIterator<Event>,
  map: (event: Event) => Result | undefined | Promise<Result | undefined>,
): AsyncIterableIterator<Result> {
  return {
    async next() {
      for (;;) {
        const next = await source.next();
        if (next.done) return { value: undefined, done: true };
        try {
          const result = await map(next.value);
          if (result !== undefined) return { value: result, done: false };
        } catch (error) {
          await source.return?.();
          throw error;
        }
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
