/** Timers whose time comes when the test says so. */
export interface HeldTimers {
  /** Those that are set: their delays in milliseconds, the earliest set first. */
  readonly delays: readonly number[];
  /** Lets the time of those that are set come. @throws if none is. @param which by their delay; all by default. */
  fire(which?: (delayMs: number) => boolean): void;
}

/**
 * Holds the timers of some delays that are set from now on, until `jest.restoreAllMocks`; the others are real.
 * @param fits tells by the delay, in milliseconds, which to hold.
 */
export function holdTimers(fits: (delayMs: number) => boolean): HeldTimers {
  const held = new Map<NodeJS.Timeout, { delayMs: number; callback: () => void }>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
    callback: (...args: unknown[]) => void,
    delayMs = 0,
    ...args: unknown[]
  ) => {
    if (!fits(delayMs)) return set(callback, delayMs, ...args);
    const timer = set(() => undefined, 2 ** 31 - 1).unref();
    held.set(timer, { delayMs, callback: () => callback(...args) });
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation(((timer: NodeJS.Timeout) => {
    held.delete(timer);
    clear(timer);
  }) as typeof clearTimeout);
  return {
    get delays() {
      return [...held.values()].map(({ delayMs }) => delayMs);
    },
    fire(which = () => true) {
      const due = [...held].filter(([, { delayMs }]) => which(delayMs));
      if (due.length === 0) throw new Error('holdTimers: none is set');
      for (const [timer, { callback }] of due) {
        held.delete(timer);
        clear(timer);
        callback();
      }
    },
  };
}

/** Seconds: the lifetime of tokens that no test waits for. */
export const briefLifetimeSeconds = 1_000_000;

/** Holds what ends sockets and streams whose token was made with `lifetime: briefLifetimeSeconds`. */
export const holdExpiry = (): HeldTimers =>
  holdTimers(
    (delayMs) =>
      delayMs > (briefLifetimeSeconds - 100_000) * 1_000 && delayMs <= briefLifetimeSeconds * 1_000,
  );
