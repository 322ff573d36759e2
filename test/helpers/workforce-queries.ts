import type { TestGateway } from './gateway.ts';
import { agentAnswer, subscribe, toInsightBody, toSaveBody, workforceRest } from './workforce.ts';
import type { Stores } from '../../src/domains/stores.ts';

const page = `query ($filter: AiInsightFilter, $first: Int, $after: String, $last: Int, $before: String) {
  aiInsights(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { nodeId audienceUser { email } } pageInfo { startCursor endCursor } } }`;

/** Makes the gateway send every query that insights and subscriptions know. */
export async function runWorkforceQueries(gateway: TestGateway, { workforce }: Stores): Promise<void> {
  const rest = (method: string, url: string, body?: unknown) => workforceRest(gateway, method, url, body);
  await subscribe(gateway, 'acme');
  await gateway.graphql('{ aiSubscription { active } }', {}, { tenant: 'unknown' });
  await workforce.companies.findSubscribedCompanies(new Date());

  const avatar = null;
  await workforce.records.saveAll('acme', 'user', [
    { id: 'ada', email: 'a@acme.test', fullname: 'Ada', avatar },
  ]);
  const ids: string[] = [];
  for (const audienceUserId of ['ada', 'grace', undefined, 'ada']) {
    const { body } = await rest('POST', '/v1/aiinsights', toInsightBody({ audienceUserId }));
    ids.push(body.aiInsight.id as string);
  }
  await rest('POST', '/v1/saveinsight', toSaveBody({ audienceType: 'employee' }));
  await workforce.answers.save('acme', 'ada', agentAnswer, new Date());
  await rest('POST', '/v1/save-insight', {});
  await rest('PATCH', `/v1/aiinsights/${ids[0]!}`, { aiStatus: 'delivered' });
  await rest('DELETE', `/v1/aiinsights/${ids[3]!}`);
  await workforce.insights.findStored('acme', ids);
  for (const role of ['manager', 'employee'] as const) {
    const body = { prompt: 'How are we?' };
    await workforceRest(gateway, 'POST', '/ai-insight/generate', body, { roles: [role] });
  }

  const period = { startDate: '2026-03-01', endDate: '2026-03-31' };
  for (const role of ['manager', 'employee'] as const) {
    const identity = { roles: [role] };
    for (const filter of [
      undefined,
      { insightType: ['staffingPrediction'] },
      { insightType: ['staffingPrediction', 'shiftAnomaly'] },
      { aiStatus: ['PENDING'] },
      { aiStatus: ['PENDING', 'DELIVERED'] },
      { audienceUserId: ['ada'] },
      { audienceUserId: ['ada', 'grace'] },
      { applicablePeriod: period },
      { applicablePeriod: { startDate: period.startDate } },
      { applicablePeriod: { endDate: period.endDate } },
      { insightType: ['staffingPrediction'], aiStatus: ['PENDING'], applicablePeriod: period },
    ]) {
      const { nodes, pageInfo } = (await gateway.graphql(page, { first: 1 }, identity)).aiInsights;
      await gateway.graphql(page, { filter, first: 1 }, identity);
      await gateway.graphql(page, { filter, first: 1, after: pageInfo.endCursor }, identity);
      await gateway.graphql(page, { filter, last: 1 }, identity);
      await gateway.graphql(page, { filter, last: 1, before: pageInfo.startCursor }, identity);
      await gateway.graphql(
        'query ($id: ID!) { node(id: $id) { nodeId } }',
        { id: nodes[0].nodeId },
        identity,
      );
    }
    await workforceRest(gateway, 'GET', '/v1/insights?pageRowCount=1', undefined, identity);
    await workforceRest(gateway, 'GET', '/v1/insights?pageRowCount=1&pageNumber=2', undefined, identity);
  }
}
