import type { ConsultantBenchmarks } from '../detector-input/benchmarks.ts';
import type { ConsultantInput } from '../detector-input/consultant.ts';
import { sourceViewNames } from '../detector-input/view-names.ts';
import type { Observation } from './observation.ts';

/** What detectors look at of a consultant. */
export interface ConsultantSubject {
  context: ConsultantInput;
  benchmarks: ConsultantBenchmarks;
  /** First day of the as-of date's month. */
  referencePeriod: string;
  /** The tenant's currency. */
  currencyCode: string;
}

/** What all observations of a consultant have in common. */
export function ofConsultant({
  context: { employee },
  referencePeriod,
}: ConsultantSubject): Pick<Observation, 'domain' | 'entityType' | 'entityId' | 'names' | 'origin'> {
  const { id, firstName, lastName } = employee;
  return {
    domain: 'travel_consultant',
    entityType: 'employee',
    entityId: id,
    names: [...new Set([`${firstName} ${lastName}`.trim(), firstName, lastName])].filter(
      (name) => name !== '',
    ),
    origin: {
      summary: 'Built from consultant context + benchmark rollups.',
      sourceViewNames: [sourceViewNames.consultant, sourceViewNames.benchmarks],
      referencePeriod,
    },
  };
}

/** How a consultant is called in words. */
export function callNameOf({ context: { employee } }: ConsultantSubject): string {
  return employee.firstName || employee.lastName || 'Consultant';
}
