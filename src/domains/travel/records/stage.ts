import type { Stage } from './record.ts';

/** The statuses of won itineraries (docs/travel-metrics.md, "What is counted"). */
const wonStatuses = [
  'Deposited/Confirming',
  'Amendment in Progress',
  'Pre-Departure',
  'eDocs Sent',
  'Traveling',
  'Traveled',
  'Cancel Fees',
] as const;

const lostStatuses = ['Lost', 'Cancelled', 'Closed Lost'] as const;

const stages = new Map<string, Stage>([
  ...wonStatuses.map((status): [string, Stage] => [status, 'won']),
  ...lostStatuses.map((status): [string, Stage] => [status, 'lost']),
]);

/** Where an itinerary of this status stands. */
export function toStage(status: string): Stage {
  return stages.get(status) ?? 'open';
}
