import { createCompany, patternNames, type Company } from '../../../../src/demo/workforce/index.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import type { TestGateway } from '../../../helpers/gateway.ts';
import { subscribe } from '../../../helpers/workforce.ts';

/** A company whose records hold every pattern. */
export const company: Company = createCompany({
  seed: 11,
  startDate: '2026-01-05',
  months: 3,
  patterns: patternNames,
});
/** As a caller would send it. */
const asJson = JSON.parse(JSON.stringify(company)) as Company;

/** Imports the company's records for a tenant and subscribes it. */
export async function importCompany(gateway: TestGateway, tenant: string): Promise<void> {
  await subscribe(gateway, tenant);
  const context = createSystemContext(
    { tenantId: tenant, userId: 'importer', roles: ['service'], name: 'import' },
    gateway.app.log,
  );
  await gateway.gateway.services.workforce.records.importRecords(context, asJson);
}

export interface Computed {
  id: string;
  insightType: string;
  aiStatus: string;
  title: string;
  summary: string;
  detailsJson: { wordedBy: string };
  audienceUserId: string | null;
  data: Record<string, string | number>;
}

/** Runs for the company's whole period. */
export async function compute(
  gateway: TestGateway,
  tenant: string,
): Promise<{ foundCount: number; aiInsights: Computed[] }> {
  const { computeAiInsights } = await gateway.graphql(
    `mutation ($input: ComputeAiInsightsInput!) { computeAiInsights(input: $input) {
      foundCount userErrors { code field message }
      aiInsights { id insightType aiStatus title summary detailsJson audienceUserId data } } }`,
    { input: { period: company.period } },
    { tenant },
  );
  if (computeAiInsights.userErrors.length > 0) throw new Error(JSON.stringify(computeAiInsights.userErrors));
  const { foundCount, aiInsights } = computeAiInsights;
  return { foundCount, aiInsights };
}

/** All insights that an administrator of the company sees. */
export async function listInsights(gateway: TestGateway, tenant: string): Promise<Computed[]> {
  const { aiInsights } = await gateway.graphql(
    '{ aiInsights(first: 100) { nodes { id insightType aiStatus title summary detailsJson audienceUserId data } } }',
    {},
    { tenant },
  );
  return aiInsights.nodes;
}
