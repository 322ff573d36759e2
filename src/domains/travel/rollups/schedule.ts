import type { Log } from '../../../common/request-context.ts';
import type { Rollups } from './rollups.ts';

/** Recomputes what processes that are gone have left marked, again and again. */
export interface RollupSchedule {
  start(): void;
  /** Ends the round that is on, and all to come. */
  stop(): Promise<void>;
}

/** Milliseconds between the end of a round and the next. */
const defaultIntervalMs = 30_000;

export function createRollupSchedule(
  rollups: Pick<Rollups, 'refreshAbandoned'>,
  log: Log,
  intervalMs = defaultIntervalMs,
): RollupSchedule {
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  let round: Promise<void> = Promise.resolve();

  const refresh = async (): Promise<void> => {
    try {
      const months = await rollups.refreshAbandoned(stopping.signal);
      if (months > 0) log.info({ months }, 'Recomputed rollups that another process had left dirty');
    } catch (err) {
      log.error({ err }, 'Could not list the rollups to recompute');
    }
  };

  const schedule = (): void => {
    timer = setTimeout(() => {
      round = refresh().then(() => {
        if (!stopping.signal.aborted) schedule();
      });
    }, intervalMs);
    timer.unref();
  };

  return {
    start: schedule,
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await round;
    },
  };
}
