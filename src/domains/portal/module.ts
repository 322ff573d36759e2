import type { DomainModule, Platform } from '../../api/module.ts';
import type { AnalysisRunStore } from './analysis-runs/analysis-run-store.ts';
import type { ClientContextStore } from './client-context/client-context-store.ts';
import { createClientContextReads } from './client-context/metrics.ts';
import { createClientContextService, type ClientContextService } from './client-context/service.ts';
import { createClientContextResolvers } from './graphql/client-context-resolvers.ts';
import { createPortalResolvers } from './graphql/queries-resolvers.ts';
import { createPortal, type PortalServices } from './portal.ts';
import { registerInternal } from './rest/internal-routes.ts';
import { registerPortalRest } from './rest/routes.ts';

/** Milliseconds that storing the remaining runs may take at shutdown. */
const flushTimeoutMs = 3_000;

export function createPortalModule(
  { config, bus, ai, today, metrics, log, stopping }: Platform,
  stores: { contexts: ClientContextStore; insightRuns: AnalysisRunStore },
): DomainModule<PortalServices & { clientContext: ClientContextService }> {
  const clientContext = createClientContextService({
    store: stores.contexts,
    bus,
    reads: createClientContextReads(metrics.registry),
    log,
  });
  const portal = createPortal({
    contexts: clientContext,
    today,
    runs: stores.insightRuns,
    ai,
    registry: metrics.registry,
    log,
    stopping,
  });
  return {
    services: { ...portal, clientContext },
    resolvers: [createClientContextResolvers(clientContext), createPortalResolvers(portal)],
    nodeFinders: { AnalysisRun: (context, id) => portal.runs.findRun(context, id) },
    async registerRest(app, deps) {
      await registerPortalRest(app, portal, deps);
      await registerInternal(app, { ...deps, context: clientContext, secrets: config.serviceSecrets });
    },
    flush: () => portal.recorder.flush(flushTimeoutMs),
    close: () => portal.recorder.close(flushTimeoutMs),
  };
}
