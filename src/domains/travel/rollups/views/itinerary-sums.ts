import type { Itinerary } from '../../records/record.ts';

export const isWon = ({ stage }: Itinerary) => stage === 'won';

/** What every view of itineraries adds up. */
export const itinerarySums = ['itineraryCount', 'paxCount', 'grossAmount', 'grossProfit'] as const;
export const toItinerarySums = ({ paxCount, grossAmount, grossProfit }: Itinerary) => ({
  itineraryCount: 1,
  paxCount,
  grossAmount,
  grossProfit,
});
