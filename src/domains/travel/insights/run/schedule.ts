import { createPoller, type Poller } from '../../../../common/poller.ts';
import type { Log, RequestContext } from '../../../../common/request-context.ts';
import type { RunService } from './run-service.ts';

export interface RunScheduleDeps {
  runs: Pick<RunService, 'runDaily'>;
  /** The tenant that has travel data and comes next after one, in order; undefined after the last. */
  findNextTenant: (after: string) => Promise<string | undefined>;
  /** In whose name the gateway itself works in a tenant. */
  toContext: (tenantId: string) => RequestContext;
  /** 0 to 23, UTC: not before it. */
  hour: number;
  now?: () => Date;
  /** Milliseconds after a start before the first round. */
  firstDelayMs?: number;
  /** Milliseconds between the end of a round and the next. */
  intervalMs?: number;
  log: Log;
}

/** Milliseconds after a start before the first round: requests come first. */
const defaultFirstDelayMs = 10_000;
/** Milliseconds; as late as a day's run may be, and as soon as one that another process has left is gone on with. */
const defaultIntervalMs = 300_000;

/** Runs once a day for every tenant that has travel data, whatever number of processes have a schedule. */
export function createRunSchedule(deps: RunScheduleDeps): Poller {
  const { runs, findNextTenant, hour, log, now = () => new Date() } = deps;

  const runFor = async (tenantId: string, signal: AbortSignal): Promise<void> => {
    try {
      await runs.runDaily(deps.toContext(tenantId), signal);
    } catch (err) {
      // One tenant's fault must not keep the others from theirs; a later round tries again.
      if (!signal.aborted) log.error({ err, tenant: tenantId }, 'Scheduled travel insight run failed');
    }
  };

  return createPoller({
    async run(signal) {
      if (now().getUTCHours() < hour) return;
      let tenantId = await findNextTenant('');
      while (tenantId !== undefined && !signal.aborted) {
        await runFor(tenantId, signal);
        tenantId = await findNextTenant(tenantId);
      }
    },
    onError: (err) => log.error({ err }, 'Could not list the tenants with travel data'),
    firstDelayMs: deps.firstDelayMs ?? defaultFirstDelayMs,
    intervalMs: deps.intervalMs ?? defaultIntervalMs,
    allowsExit: true,
  });
}
