import type { Resolvers } from '../../../generated/resolver-types.ts';
import { createAnalyticsResolvers } from './analytics-resolvers.ts';
import { createInsightResolvers } from './insights-resolvers.ts';
import { createRecordResolvers } from './records-resolvers.ts';
import { createSettingsResolvers } from './settings-resolvers.ts';
import type { TravelServices } from '../travel.ts';

/** The domain's part of the schema, one entry for each of its services. */
export function createTravelResolvers({
  analytics,
  insights,
  records,
  settings,
}: TravelServices): Resolvers[] {
  return [
    createAnalyticsResolvers(analytics),
    createInsightResolvers(insights),
    createRecordResolvers(records),
    createSettingsResolvers(settings),
  ];
}
