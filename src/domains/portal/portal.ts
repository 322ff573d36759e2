import type { Registry } from 'prom-client';
import type { AiClient } from '../../ai/index.ts';
import type { Log } from '../../common/request-context.ts';
import type { ContextService } from './client-context/service.ts';
import { createClientLimiter, type ClientLimiter } from './queries/client-limiter.ts';
import { createQueryMetrics } from './queries/metrics.ts';
import { createQueryService, type QueryService } from './queries/service.ts';
import { createRunRecorder, type RunRecorder } from './analysis-runs/recorder.ts';
import type { RunStore } from './analysis-runs/analysis-run-store.ts';
import { createRunService, type RunService } from './analysis-runs/service.ts';

/** What the portal's doors speak to. */
export interface PortalServices {
  queries: QueryService;
  runs: RunService;
  /** One for both doors, so that none goes round it. */
  limiter: ClientLimiter;
  /** Keeps runs until they are stored; must be closed before the store is. */
  recorder: Pick<RunRecorder, 'flush' | 'close'>;
}

export interface PortalDeps {
  contexts: Pick<ContextService, 'getContext'>;
  runs: RunStore;
  ai: AiClient;
  registry: Registry;
  log: Log;
  /** Ends calls to models, at a shutdown. */
  stopping: AbortSignal;
  today?: () => Date;
}

/** Queries with their history and limit. */
export function createPortal({
  contexts,
  runs,
  ai,
  registry,
  log,
  stopping,
  today = () => new Date(),
}: PortalDeps): PortalServices {
  const recorder = createRunRecorder({ store: runs, log, registry });
  return {
    queries: createQueryService({
      ai,
      contexts,
      record: (run) => recorder.record(run),
      metrics: createQueryMetrics(registry),
      stopping,
      today,
    }),
    runs: createRunService(runs, recorder),
    limiter: createClientLimiter(),
    recorder,
  };
}
