import { createPoller, type Poller } from '../../../common/poller.ts';
import type { Log, RequestContext } from '../../../common/request-context.ts';
import type { RunService } from './run-service.ts';
import { scheduledPeriod } from './run-period.ts';

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

/** Runs for all companies that have a subscription, again and again. */
export function createRunSchedule(deps: RunScheduleDeps): Poller {
  const { runs, log } = deps;

  const runFor = async (tenantId: string, signal: AbortSignal): Promise<void> => {
    const context = deps.toContext(tenantId);
    const period = scheduledPeriod(deps.today());
    try {
      const { delivered, foundCount } = await runs.computeAiInsights(context, period, signal);
      log.info(
        { tenant: tenantId, ...period, foundCount, delivered: delivered.length },
        'Workforce insights computed',
      );
    } catch (error) {
      // One company's fault must not keep the others from theirs; the next round tries again.
      if (!signal.aborted)
        log.error({ err: error, tenant: tenantId }, 'Could not compute workforce insights');
    }
  };

  return createPoller({
    async run(signal) {
      for (const tenantId of await deps.findSubscribedCompanies()) {
        if (signal.aborted) return;
        await runFor(tenantId, signal);
      }
    },
    onError: (err) => log.error({ err }, 'Could not list the companies to compute insights for'),
    firstDelayMs: deps.firstDelayMs ?? defaultFirstDelayMs,
    intervalMs: deps.intervalMs,
    allowsExit: true,
  });
}
