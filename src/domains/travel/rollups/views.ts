import type { AnyView } from './view.ts';
import * as consultants from './views/consultant-views.ts';
import * as flows from './views/flow-views.ts';
import * as itineraries from './views/itinerary-views.ts';

export * from './views/consultant-views.ts';
export * from './views/flow-views.ts';
export * from './views/itinerary-views.ts';

const { itineraryTrends, ...otherFlows } = flows;

/** Every view. Their documents are kept true by refresh.ts; docs/travel-rollups.md lists them. */
export const views: readonly AnyView[] = [
  ...Object.values(itineraries),
  ...Object.values(consultants),
  ...Object.values(itineraryTrends),
  ...Object.values(otherFlows),
];
