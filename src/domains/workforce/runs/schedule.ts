import type { Log, RequestContext } from '../../../common/request-context.ts';
import type { RunService } from './run-service.ts';
import { scheduledPeriod } from './run-period.ts';

/** Runs for all companies that have a subscription, again and again. */
export interface RunSchedule {
  start(): void;
  /** Ends the run that is on, and all to come. */
  stop(): Promise<void>;
}

export interface RunScheduleDeps {
  runs: RunService;
  findSubscribedCompanies: () => Promise<string[]>;
  /** In whose name the gateway itself works in a company. */
  toContext: (tenantId: string) => RequestContext;
  today: () => Date;
  /** Milliseconds after a start before the first round. */
  firstDelayMs?: number;
  /** Milliseconds between the end of a round and the next. */
  intervalMs: number;
  log: Log;
}

/** Milliseconds after a start before the first round: requests come first. */
const defaultFirstDelayMs = 5_000;

export function createRunSchedule(deps: RunScheduleDeps): RunSchedule {
  const { runs, log } = deps;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  const runFor = async (tenantId: string): Promise<void> => {
    const context = deps.toContext(tenantId);
    const period = scheduledPeriod(deps.today());
    try {
      const { delivered, foundCount } = await runs.computeAiInsights(context, period, stopping.signal);
      log.info(
        { tenant: tenantId, ...period, foundCount, delivered: delivered.length },
        'Workforce insights computed',
      );
    } catch (error) {
      // One company's fault must not keep the others from theirs; the next round tries again.
      if (!stopping.signal.aborted)
        log.error({ err: error, tenant: tenantId }, 'Could not compute workforce insights');
    }
  };

  const runForAll = async (): Promise<void> => {
    try {
      for (const tenantId of await deps.findSubscribedCompanies()) {
        if (stopping.signal.aborted) return;
        await runFor(tenantId);
      }
    } catch (error) {
      log.error({ err: error }, 'Could not list the companies to compute insights for');
    }
  };

  const schedule = (delay: number): void => {
    timer = setTimeout(() => {
      round = runForAll().then(() => {
        if (!stopping.signal.aborted) schedule(deps.intervalMs);
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
