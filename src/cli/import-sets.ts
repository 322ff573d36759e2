import { travelRecordSet } from '../domains/travel/index.ts';
import { workforceRecordSet } from '../domains/workforce/index.ts';
import type { RecordSet } from '../import/index.ts';
import type { Stores } from '../domains/stores.ts';

/** What can be imported, by the name that the command line gives it. */
export const recordSets: Readonly<Record<string, RecordSet<Stores>>> = {
  workforce: workforceRecordSet,
  travel: travelRecordSet,
};
