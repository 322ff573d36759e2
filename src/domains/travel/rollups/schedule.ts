import { createPoller, type Poller } from '../../../common/poller.ts';
import type { Log } from '../../../common/request-context.ts';
import type { Rollups } from './rollups.ts';

/** Milliseconds between the end of a round and the next. */
const defaultIntervalMs = 30_000;

/** Recomputes what processes that are gone have left marked, again and again. */
export function createRollupSchedule(
  rollups: Pick<Rollups, 'refreshAbandoned'>,
  log: Log,
  intervalMs = defaultIntervalMs,
): Poller {
  return createPoller({
    async run(signal) {
      const months = await rollups.refreshAbandoned(signal);
      if (months > 0) log.info({ months }, 'Recomputed rollups that another process had left dirty');
    },
    onError: (err) => log.error({ err }, 'Could not list the rollups to recompute'),
    firstDelayMs: intervalMs,
    intervalMs,
    allowsExit: true,
  });
}
