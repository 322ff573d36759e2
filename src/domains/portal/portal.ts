import type { Registry } from 'prom-client';
import type { AiClient } from '../../ai/index.ts';
import type { Log } from '../../common/request-context.ts';
import type { ClientContextService } from './client-context/service.ts';
import { createClientLimiter, type ClientLimiter } from './queries/client-limiter.ts';
import { createQueryMetrics } from './queries/metrics.ts';
import { createQueryService, type QueryService } from './queries/service.ts';
import { createAnalysisRunRecorder, type AnalysisRunRecorder } from './analysis-runs/recorder.ts';
import type { AnalysisRunStore } from './analysis-runs/analysis-run-store.ts';
import { createAnalysisRunService, type AnalysisRunService } from './analysis-runs/service.ts';

/** What the portal's transports speak to. */
export interface PortalServices {
  queries: QueryService;
  runs: AnalysisRunService;
  /** One for both transports, so that none goes round it. */
  limiter: ClientLimiter;
  /** Keeps runs until they are stored; must be closed before the store is. */
  recorder: Pick<AnalysisRunRecorder, 'flush' | 'close'>;
}

export interface PortalDeps {
  contexts: Pick<ClientContextService, 'getContext'>;
  runs: AnalysisRunStore;
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
  const recorder = createAnalysisRunRecorder({ store: runs, log, registry });
  return {
    queries: createQueryService({
      ai,
      contexts,
      record: (run) => recorder.record(run),
      metrics: createQueryMetrics(registry),
      stopping,
      today,
    }),
    runs: createAnalysisRunService(runs, recorder),
    limiter: createClientLimiter(),
    recorder,
  };
}
