import type { DomainModule, Platform } from '../../api/module.ts';
import { coachingExamples } from './explorer-examples.ts';
import { createCoachingResolvers } from './graphql/resolvers.ts';
import type { InsightStore } from './insight-store.ts';
import { registerCoachingRest } from './rest/routes.ts';
import { createCoachingService, type CoachingService } from './service.ts';

export function createCoachingModule({ bus }: Platform, store: InsightStore): DomainModule<CoachingService> {
  const service = createCoachingService(store, bus);
  return {
    services: service,
    resolvers: [createCoachingResolvers(service)],
    nodeFinders: { Insight: (context, id) => service.findInsight(context, id) },
    registerRest: (app, deps) => registerCoachingRest(app, service, deps),
    examples: coachingExamples,
  };
}
