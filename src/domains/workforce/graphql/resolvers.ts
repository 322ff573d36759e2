import type { Resolvers } from '../../../generated/resolver-types.ts';
import { createAgentResolvers } from './agent-resolvers.ts';
import { createCompanyResolvers } from './companies-resolvers.ts';
import { createAiInsightResolvers } from './insights-resolvers.ts';
import { createRecordResolvers } from './records-resolvers.ts';
import { createRunResolvers } from './runs-resolvers.ts';
import type { WorkforceServices } from '../workforce.ts';

/** The domain's part of the schema, one entry for each of its services. */
export function createWorkforceResolvers(services: WorkforceServices): Resolvers[] {
  return [
    createAiInsightResolvers(services.insights),
    createAgentResolvers(services.agent),
    createCompanyResolvers(services.companies),
    createRecordResolvers(services.records),
    createRunResolvers(services.runs),
  ];
}
