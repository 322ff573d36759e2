import type { PartName } from './parts.ts';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Milliseconds for which a part that was read may be used again; 0: it is read for every question
 * (docs/portal-context.md). A part that is stored is read anew at once; the times only bound what a process does not
 * hear of. Scores hold until the next scan, and so, in a process that missed the news of it, for an hour.
 */
export const cacheTtlMs: Readonly<Record<PartName, number>> = {
  scores: hour,
  analytics: hour,
  goals: 0,
  'action-items': 0,
  content: 0,
  social: 24 * hour,
  profile: 5 * minute,
  benchmarks: 5 * minute,
};

/** The same for a part that was not there: somebody who has just stored the first one is waiting for it. */
export const absentTtlMs = 10_000;
