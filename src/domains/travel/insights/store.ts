import type { Connection } from 'mongoose';
import { createBriefingStore } from './briefings-store.ts';
import { createEventStore } from './events-store.ts';
import type { TravelInsightStore } from './insight-store.ts';
import { createRecommendationStore } from './recommendations-store.ts';

/** Travel events, recommendations and briefings in MongoDB. */
export async function createTravelInsightStore(connection: Connection): Promise<TravelInsightStore> {
  const [events, recommendations, briefings] = await Promise.all([
    createEventStore(connection),
    createRecommendationStore(connection),
    createBriefingStore(connection),
  ]);
  return { ...events, ...recommendations, ...briefings };
}
