import type { CommandCenterInput } from '../detector-input/command-center.ts';
import { sourceViewNames } from '../detector-input/view-names.ts';
import type { Observation } from './observation.ts';

/** What detectors look at of a company. */
export interface CompanySubject {
  tenantId: string;
  context: CommandCenterInput;
}

/** What all observations of the company as a whole have in common. */
export function ofCompany({
  tenantId,
  context: { day },
}: CompanySubject): Pick<Observation, 'domain' | 'entityType' | 'entityId' | 'names' | 'origin'> {
  return {
    domain: 'command_center',
    entityType: 'company',
    entityId: tenantId,
    names: [],
    origin: {
      summary: `Built from ${sourceViewNames.commandCenter} aggregate metrics.`,
      sourceViewNames: [sourceViewNames.commandCenter],
      referencePeriod: day,
    },
  };
}
