/** Does work in rounds, one after the other, until it is stopped. */
export interface Poller {
  /** Whether it has not been stopped: a long round asks it between its steps. */
  readonly isOpen: boolean;
  start(): void;
  /**
   * Begins no further round. @returns when the round that is under way has ended; its signal aborts when
   * `shutdownTimeoutMs` are over, at once by default.
   */
  stop(shutdownTimeoutMs?: number): Promise<void>;
}

export interface PollerOptions {
  /** One round. */
  run: (signal: AbortSignal) => Promise<void>;
  /** Told of what a round fails with; the next one comes all the same. */
  onError: (error: unknown) => void;
  /** Milliseconds between the start and the first round; absent: it begins with the start. */
  firstDelayMs?: number;
  /** Milliseconds between the end of a round and the next. */
  intervalMs: number;
  /** Whether the process may end while nothing but the next round is awaited; default: false. */
  allowsExit?: boolean;
}

export function createPoller(options: PollerOptions): Poller {
  const { run, onError, firstDelayMs, intervalMs, allowsExit = false } = options;
  const stopping = new AbortController();
  let isOpen = true;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  const doRound = async (): Promise<void> => {
    try {
      await run(stopping.signal);
    } catch (error) {
      onError(error);
    }
    if (isOpen) schedule(intervalMs);
  };
  const begin = (): void => {
    round = doRound();
  };
  const schedule = (delayMs: number): void => {
    timer = setTimeout(begin, delayMs);
    if (allowsExit) timer.unref();
  };

  return {
    get isOpen() {
      return isOpen;
    },
    start: () => (firstDelayMs === undefined ? begin() : schedule(firstDelayMs)),
    async stop(shutdownTimeoutMs = 0) {
      isOpen = false;
      clearTimeout(timer);
      if (shutdownTimeoutMs === 0) stopping.abort();
      else timer = setTimeout(() => stopping.abort(), shutdownTimeoutMs);
      await round;
      clearTimeout(timer);
    },
  };
}
