import type { DomainModule, Platform } from '../../api/module.ts';
import { workforceExamples } from './explorer-examples.ts';
import { createWorkforceResolvers } from './graphql/resolvers.ts';
import { registerWorkforceRest } from './rest/routes.ts';
import type { WorkforceStores } from './workforce-store.ts';
import { createWorkforce, type WorkforceServices } from './workforce.ts';

export function createWorkforceModule(
  { config, bus, ai, today, log, stopping }: Platform,
  stores: WorkforceStores,
): DomainModule<WorkforceServices> {
  const { insightRunHours } = config;
  const runIntervalMs = insightRunHours * 3_600_000;
  const workforce = createWorkforce({ stores, bus, ai, today, log, runIntervalMs, stopping });
  return {
    services: workforce,
    resolvers: createWorkforceResolvers(workforce),
    nodeFinders: { AiInsight: (context, id) => workforce.insights.findInsight(context, id) },
    registerRest: (app, deps) => registerWorkforceRest(app, workforce, deps),
    background: insightRunHours > 0 ? [workforce.schedule] : [],
    examples: workforceExamples,
  };
}
