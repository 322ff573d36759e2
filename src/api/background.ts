import type { DomainModule } from './module.ts';

/** All that the domains do beside requests. */
export interface Background {
  /** Begins, if this process works in the background. */
  start(): void;
  /** Ends the work; what is not done is left to others. */
  stop(): Promise<void>;
  /** Stores what requests have left to be stored; after the last of them, and before the stores close. */
  finish(): Promise<void>;
}

/** Milliseconds that executions may take to end by themselves at a stop. */
const shutdownTimeoutMs = 6_000;

/** @param abort ends what is still under way after that time. */
export function createBackground(
  modules: readonly DomainModule[],
  isWorker: boolean,
  abort: () => void,
): Background {
  const works = modules.flatMap(({ background = [] }) => background);
  return {
    start() {
      if (isWorker) for (const work of works) work.start();
    },
    async stop() {
      setTimeout(abort, shutdownTimeoutMs).unref();
      await Promise.all([
        ...works.map((work) => work.stop()),
        ...modules.map(async ({ flush }) => flush?.()),
      ]);
    },
    async finish() {
      await Promise.all(modules.map(async ({ close }) => close?.()));
    },
  };
}
