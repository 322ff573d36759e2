import type { Random } from '../random.ts';
import { createWeighted } from './weighted.ts';

export const openStatuses = createWeighted([
  ['Quote Sent', 5],
  ['Proposal in Progress', 3],
  ['On Hold', 2],
]);

/** The lost statuses (docs/travel-metrics.md, "What is counted"). */
export const lostStatuses = createWeighted([
  ['Lost', 6],
  ['Closed Lost', 2.5],
  ['Cancelled', 1.5],
]);

/** The closed-won status that a booked trip has so many days before it begins; negative afterwards. */
export function wonStatusOf(random: Random, daysToStart: number, numberOfDays: number): string {
  if (random.chance(0.02)) return 'Cancel Fees';
  if (daysToStart + numberOfDays <= 0) return 'Traveled';
  if (daysToStart <= 0) return 'Traveling';
  if (daysToStart <= 14) return 'eDocs Sent';
  if (daysToStart <= 45) return 'Pre-Departure';
  return random.chance(0.08) ? 'Amendment in Progress' : 'Deposited/Confirming';
}
