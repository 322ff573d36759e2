import type { DomainModule, Platform } from '../../api/module.ts';
import { createTravelResolvers } from './graphql/resolvers.ts';
import { registerTravelRest } from './rest/routes.ts';
import type { TravelStores } from './travel-store.ts';
import { createTravel, type TravelServices } from './travel.ts';

export function createTravelModule(
  { config, bus, ai, today, log, stopping }: Platform,
  stores: TravelStores,
): DomainModule<TravelServices> {
  const { travelCurrency: currency, travelRunHour: runHour, aiRunTokens: runTokens } = config;
  const travel = createTravel({ stores, bus, ai, today, currency, runHour, log, stopping });
  const { queries } = travel.insights;
  return {
    services: travel,
    resolvers: createTravelResolvers(travel),
    nodeFinders: {
      InsightEvent: async (context, id) => (await queries.findEvents(context, [id]))[0],
      Recommendation: async (context, id) => (await queries.findRecommendations(context, [id]))[0],
      Briefing: async (context, id) => (await queries.findBriefings(context, [id]))[0],
    },
    registerRest: (app, deps) => registerTravelRest(app, travel, { ...deps, runTokens }),
    background: [travel.schedule, ...(travel.runSchedule ? [travel.runSchedule] : [])],
  };
}
