import type { CommandCenterContext } from '../detector-input/command-center.ts';
import { contextViews } from '../detector-input/view-names.ts';
import type { Observation } from './observation.ts';

/** What detectors look at of a company. */
export interface CompanyView {
  tenantId: string;
  context: CommandCenterContext;
}

/** What all observations of the company as a whole have in common. */
export function ofCompany({
  tenantId,
  context: { day },
}: CompanyView): Pick<Observation, 'domain' | 'entityType' | 'entityId' | 'names' | 'origin'> {
  return {
    domain: 'command_center',
    entityType: 'company',
    entityId: tenantId,
    names: [],
    origin: {
      summary: `Built from ${contextViews.commandCenter} aggregate metrics.`,
      sourceViewNames: [contextViews.commandCenter],
      referencePeriod: day,
    },
  };
}
