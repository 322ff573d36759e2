import type { TestGateway } from './gateway.ts';
import { createTravelInsights, insightNodes, travelInsightGraphql } from './travel-insight-operations.ts';

const eventFilters = [
  '{}',
  '{ isOpen: true }',
  '{ isOpen: true, status: NEW }',
  '{ domain: COMMAND_CENTER }',
  '{ status: NEW }',
  '{ severity: HIGH }',
  '{ dateFrom: "2026-01-01" }',
  '{ dateFrom: "2026-01-01", dateTo: "2026-12-31", domain: COMMAND_CENTER, status: NEW, severity: HIGH }',
];
const recommendationFilters = [
  '{}',
  '{ domain: COMMAND_CENTER }',
  '{ status: NEW }',
  '{ priorityMin: 2 }',
  '{ priorityMax: 3 }',
  '{ priorityMin: 1, priorityMax: 3, domain: COMMAND_CENTER, status: NEW }',
];

const identity = { tenant: 'travellers' };

/** Every query of reading and changing travel insights, and of their runs, for the list of plans. */
export async function runTravelInsightQueries(gateway: TestGateway): Promise<void> {
  const target = await createTravelInsights(gateway, identity, 'Seen');
  const page = async (field: string, args: string, cursor: string) => {
    const around = ['first: 1', 'first: 1, after: $cursor', 'last: 1, before: $cursor'];
    const lists = around.map(
      (paging, index) => `list${index}: ${field}(${args}, ${paging}) { totalCount nodes { id } }`,
    );
    await gateway.graphql(`query ($cursor: String) { ${lists.join(' ')} }`, { cursor }, identity);
  };
  for (const filter of eventFilters) {
    await page('insightEvents', `filter: ${filter}`, target.insightEventCursor);
    const entity = `entityType: "company", entityId: "travellers", filter: ${filter}`;
    await page('entityInsights', entity, target.insightEventCursor);
  }
  for (const filter of recommendationFilters) {
    await page('recommendations', `filter: ${filter}`, target.recommendationCursor);
  }
  for (const url of [
    '/feed',
    '/history?date_to=2026-12-31',
    '/entities/company/travellers',
    '/recommendations',
  ]) {
    await gateway.request('GET', `/api/v1/ai-insights${url}`, undefined, identity);
  }
  const { insightEventNodeId, recommendationNodeId, briefingNodeId } = target;
  await gateway.graphql(
    `query (${insightNodes.variables}) { ${insightNodes.selection} }`,
    { insightEventNodeId, recommendationNodeId, briefingNodeId },
    identity,
  );
  for (const toRequest of Object.values(travelInsightGraphql)) {
    const { query, variables } = toRequest(target);
    await gateway.graphql(query, variables, identity);
  }
}
