/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds since 1970; never goes back. */
  now(): number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1; spreads the retries of many callers. */
  random(): number;
}

export const systemClock: Clock = {
  // Monotonic: a clock that is set back must not lengthen a deadline.
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    }),
  random: () => Math.random(),
};
