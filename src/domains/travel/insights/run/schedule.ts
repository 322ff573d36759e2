import type { Log, RequestContext } from '../../../../common/request-context.ts';
import type { RunService } from './run-service.ts';

/** Runs once a day for every tenant that has travel data, whatever number of processes have a schedule. */
export interface RunSchedule {
  start(): void;
  /** Ends the run that is on, and all to come. */
  stop(): Promise<void>;
}

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

export function createRunSchedule(deps: RunScheduleDeps): RunSchedule {
  const { runs, findNextTenant, hour, log, now = () => new Date() } = deps;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  const runFor = async (tenantId: string): Promise<void> => {
    try {
      await runs.runDaily(deps.toContext(tenantId), stopping.signal);
    } catch (err) {
      // One tenant's fault must not keep the others from theirs; a later round tries again.
      if (!stopping.signal.aborted)
        log.error({ err, tenant: tenantId }, 'Scheduled travel insight run failed');
    }
  };

  const runForAll = async (): Promise<void> => {
    if (now().getUTCHours() < hour) return;
    try {
      let tenantId = await findNextTenant('');
      while (tenantId !== undefined && !stopping.signal.aborted) {
        await runFor(tenantId);
        tenantId = await findNextTenant(tenantId);
      }
    } catch (err) {
      log.error({ err }, 'Could not list the tenants with travel data');
    }
  };

  const schedule = (delay: number): void => {
    timer = setTimeout(() => {
      round = runForAll().then(() => {
        if (!stopping.signal.aborted) schedule(deps.intervalMs ?? defaultIntervalMs);
      });
    }, delay);
    timer.unref();
  };

  return {
    start: () => schedule(deps.firstDelayMs ?? defaultFirstDelayMs),
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await round;
    },
  };
}
