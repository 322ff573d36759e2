import { buildClientSchema, getIntrospectionQuery, isInterfaceType } from 'graphql';
import type { Identity } from '../../helpers/gateway.ts';
import { endedJob, startJob } from '../../helpers/jobs.ts';
import { toBriefing } from '../../helpers/travel-insights.ts';
import { subscribe } from '../../helpers/workforce.ts';
import { toNodeId, useInbox } from '../../domains/inbox/support.ts';

const inbox = useInbox();
const [tenant, createdAt] = ['acme', new Date('2026-03-04T08:00:00.000Z')];
/** Own ids of objects that there are, by type. */
const ids: Record<string, string> = {
  Topic: 'niche_review',
  Insight: 'insight-1',
  AiInsight: 'ai-1',
  AnalysisRun: 'run-1',
  InsightEvent: 'event-1',
  Recommendation: 'todo-1',
  Briefing: 'briefing-1',
};

beforeAll(async () => {
  const { gateway, stores } = inbox();
  await subscribe(gateway, tenant);
  await subscribe(gateway, 'other');
  ids.Job = await startJob(gateway);
  await endedJob(gateway, ids.Job);
  await inbox().saveInsight(tenant, { id: 'insight-1', createdAt });
  await inbox().saveAiInsight(tenant, { id: 'ai-1', createdAt });
  await inbox().saveRun(tenant, { id: 'run-1', createdAt });
  await inbox().saveEvent(tenant, { id: 'event-1', createdAt });
  await inbox().saveRecommendation(tenant, { id: 'todo-1', createdAt });
  await stores.travel.insights.saveBriefing(tenant, toBriefing({ id: 'briefing-1' }));
});

const findNode = async (type: string, id: string, identity?: Identity) =>
  (
    await inbox().gateway.graphql(
      'query ($id: ID!) { node(id: $id) { __typename nodeId } }',
      { id: toNodeId(type, id) },
      identity,
    )
  ).node;

describe('node(id)', () => {
  it('finds an object of every type that has a nodeId', async () => {
    const schema = buildClientSchema(await inbox().gateway.graphql(getIntrospectionQuery()));
    const node = schema.getType('Node');
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect(Object.keys(ids).toSorted()).toEqual(types.toSorted());
    for (const [type, id] of Object.entries(ids)) {
      expect(await findNode(type, id)).toEqual({ __typename: type, nodeId: toNodeId(type, id) });
    }
  });

  it('finds nothing of another tenant’s, nothing of another id, and no id that none can have', async () => {
    for (const [type, id] of Object.entries(ids)) {
      // Topics are the gateway's own.
      if (type !== 'Topic') expect(await findNode(type, id, { tenant: 'other' })).toBeNull();
      for (const absent of ['absent', '', 'x'.repeat(10_000), 'a/b']) {
        expect(await findNode(type, absent)).toBeNull();
      }
    }
    expect(await findNode('Viewer', 'ada')).toBeNull();
  });

  it('finds portal runs as their list shows them: the viewer’s own, and to administrators all', async () => {
    const found = { __typename: 'AnalysisRun', nodeId: toNodeId('AnalysisRun', 'run-1') };
    expect(await findNode('AnalysisRun', 'run-1', { user: 'ada', roles: ['employee'] })).toEqual(found);
    expect(await findNode('AnalysisRun', 'run-1', { user: 'eve', roles: ['tenantOwner'] })).toEqual(found);
    for (const role of ['employee', 'manager', 'service'] as const) {
      expect(await findNode('AnalysisRun', 'run-1', { user: 'eve', roles: [role] })).toBeNull();
    }
  });

  it('finds a portal run that was answered a moment ago', async () => {
    const { gateway } = inbox();
    await gateway.graphql(
      'mutation { analyze(input: { type: EXPLAIN, query: "What is bounce rate?" }) { analysis { answer } } }',
    );
    const { analysisRuns } = await gateway.graphql(
      '{ analysisRuns(first: 1) { nodes { nodeId id query } } }',
    );
    const [{ nodeId, id, query }] = analysisRuns.nodes;
    expect(query).toBe('What is bounce rate?');
    const { node } = await gateway.graphql(
      'query ($nodeId: ID!) { node(id: $nodeId) { ... on AnalysisRun { id query isSuccess } } }',
      { nodeId },
    );
    expect(node).toEqual({ id, query, isSuccess: true });
  });
});
