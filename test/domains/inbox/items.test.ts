import { subscribe } from '../../helpers/workforce.ts';
import { inboxQuery, readLists, toNodeId, types, useInbox } from './support.ts';

const inbox = useInbox();
const at = (minute: number) => new Date(Date.UTC(2026, 2, 4, 8, minute));
const idsOf = ({ nodes }: any) => nodes.map(({ id }: any) => Buffer.from(id, 'base64url').toString());
const unsaid = { severity: null, priority: null, entityType: null, entityId: null };

beforeAll(async () => {
  await subscribe(inbox().gateway, 'acme');
  await inbox().saveInsight('acme', { id: 'insight-1', createdAt: at(1) });
  await inbox().saveAiInsight('acme', { id: 'ai-1', createdAt: at(2) });
  await inbox().saveRun('acme', { id: 'run-1', createdAt: at(3) });
  await inbox().saveEvent('acme', { id: 'event-1', createdAt: at(4), title: 'Found', summary: 'Why.' });
  await inbox().saveRecommendation('acme', { id: 'todo-1', createdAt: at(5), title: 'Do', summary: 'How.' });
});

describe('the items of the inbox', () => {
  it('show each domain’s objects in one shape, newest first, with the objects themselves', async () => {
    const { nodes } = await inbox().page({});
    expect(nodes).toEqual([
      {
        __typename: 'RecommendationItem',
        id: toNodeId('Recommendation', 'todo-1'),
        domain: 'TRAVEL',
        title: 'Do',
        summary: 'How.',
        severity: null,
        priority: 2,
        entityType: 'employee',
        entityId: expect.any(String),
        createdAt: at(5).toISOString(),
        recommendation: {
          id: 'todo-1',
          nodeId: toNodeId('Recommendation', 'todo-1'),
          insightEventId: 'event-of-todo-1',
          status: 'NEW',
        },
      },
      {
        __typename: 'InsightEventItem',
        id: toNodeId('InsightEvent', 'event-1'),
        domain: 'TRAVEL',
        title: 'Found',
        summary: 'Why.',
        severity: 'HIGH',
        priority: 2,
        entityType: 'employee',
        entityId: nodes[0].entityId,
        createdAt: at(4).toISOString(),
        insightEvent: {
          id: 'event-1',
          nodeId: toNodeId('InsightEvent', 'event-1'),
          insightType: 'coaching_signal',
          status: 'NEW',
        },
      },
      {
        __typename: 'AnalysisRunItem',
        id: toNodeId('AnalysisRun', 'run-1'),
        domain: 'PORTAL',
        title: 'Query run-1',
        summary: 'The model did not answer',
        ...unsaid,
        createdAt: at(3).toISOString(),
        analysisRun: {
          id: 'run-1',
          nodeId: toNodeId('AnalysisRun', 'run-1'),
          query: 'Query run-1',
          isSuccess: false,
        },
      },
      {
        __typename: 'WorkforceInsightItem',
        id: toNodeId('AiInsight', 'ai-1'),
        domain: 'WORKFORCE',
        title: 'AI insight ai-1',
        summary: 'Two more people are needed.',
        ...unsaid,
        createdAt: at(2).toISOString(),
        aiInsight: {
          id: 'ai-1',
          nodeId: toNodeId('AiInsight', 'ai-1'),
          insightType: 'staffingPrediction',
        },
      },
      {
        __typename: 'CoachingInsightItem',
        id: toNodeId('Insight', 'insight-1'),
        domain: 'COACHING',
        title: 'Insight insight-1',
        summary: 'Customers who succeed early stay longer.',
        ...unsaid,
        severity: 'HIGH',
        createdAt: at(1).toISOString(),
        insight: {
          id: 'insight-1',
          nodeId: toNodeId('Insight', 'insight-1'),
          title: 'Insight insight-1',
          priorityRaw: 'high',
        },
      },
    ]);
  });

  it('have a title where the object has none, and no severity where its priority is no documented one', async () => {
    const tenant = 'untitled';
    const { gateway } = inbox();
    await subscribe(gateway, tenant);
    await inbox().saveInsight(tenant, { id: 'a', createdAt: at(5), priority: 'urgent' });
    await inbox().saveAiInsight(tenant, { id: 'b', createdAt: at(4), title: null, summary: null });
    await inbox().saveRun(tenant, { id: 'c', createdAt: at(3), runType: 'scoring', inputParams: {} });
    await inbox().saveRun(tenant, { id: 'd', createdAt: at(2), runType: 'playbook', inputParams: {} });
    const { nodes } = await inbox().page({}, { tenant });
    expect(nodes.map(({ title, severity }: any) => [title, severity])).toEqual([
      ['Insight a', null],
      ['staffingPrediction', null],
      ['Visibility scores explained', null],
      ['Recommendations from the playbook', null],
    ]);
  });

  it('are an answered query’s answer', async () => {
    const tenant = 'asking';
    const analyze =
      'mutation { analyze(input: { type: EXPLAIN, query: "What is bounce rate?" }) { analysis { answer } } }';
    const { analysis } = (await inbox().gateway.graphql(analyze, {}, { tenant })).analyze;
    const { nodes } = await inbox().page({}, { tenant });
    expect(nodes).toMatchObject([{ title: 'What is bounce rate?', summary: analysis.answer }]);
  });
});

describe('what the inbox is narrowed by', () => {
  it.each([
    [['COACHING'], ['Insight:insight-1']],
    [
      ['TRAVEL', 'WORKFORCE'],
      ['Recommendation:todo-1', 'InsightEvent:event-1', 'AiInsight:ai-1'],
    ],
    [['PORTAL'], ['AnalysisRun:run-1']],
    [[], []],
  ])('domains %j', async (domains, ids) => {
    expect(idsOf(await inbox().page({ domains }))).toEqual(ids);
  });

  it('since, the moment itself included, on every page', async () => {
    const since = at(3).toISOString();
    expect(idsOf(await inbox().page({ since }))).toEqual([
      'Recommendation:todo-1',
      'InsightEvent:event-1',
      'AnalysisRun:run-1',
    ]);
    const first = await inbox().page({ since, first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await inbox().page({ since, first: 2, after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual(['AnalysisRun:run-1']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(idsOf(await inbox().page({ since: at(6).toISOString() }))).toEqual([]);
  });

  it('domains between two pages: the cursor stands among all', async () => {
    const { pageInfo } = await inbox().page({ first: 2 });
    expect(idsOf(await inbox().page({ domains: ['COACHING', 'TRAVEL'], after: pageInfo.endCursor }))).toEqual(
      ['Insight:insight-1'],
    );
  });
});

describe('items of one time', () => {
  const tenant = 'at-once';
  const ids = ['b', 'a', 'c'];
  beforeAll(async () => {
    await subscribe(inbox().gateway, tenant);
    for (const id of ids) {
      const made = { id, createdAt: at(9) };
      await inbox().saveInsight(tenant, made);
      await inbox().saveAiInsight(tenant, made);
      await inbox().saveRun(tenant, made);
      await inbox().saveEvent(tenant, made);
      await inbox().saveRecommendation(tenant, made);
    }
  });

  it.each([1, 2, 3, 4, 5, 7, 15])('stand by type and id, %i on a page', async (first) => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await inbox().page({ first, after }, { tenant });
      seen.push(...idsOf(page));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(types.flatMap((type) => ['c', 'b', 'a'].map((id) => `${type}:${id}`)));
  });
});

describe('who sees what in the inbox', () => {
  it('nothing of another tenant, also with its cursor', async () => {
    const { edges } = await inbox().page({});
    for (const after of [null, ...edges.map(({ cursor }: any) => cursor)]) {
      expect((await inbox().page({ after }, { tenant: 'stranger' })).nodes).toEqual([]);
    }
  });

  it('nothing of the workforce without a subscription, and the rest all the same', async () => {
    const tenant = 'unsubscribed';
    await subscribe(inbox().gateway, tenant);
    await inbox().saveAiInsight(tenant, { id: 'ai', createdAt: at(2) });
    await inbox().saveInsight(tenant, { id: 'insight', createdAt: at(1) });
    expect(idsOf(await inbox().page({}, { tenant }))).toEqual(['AiInsight:ai', 'Insight:insight']);
    await subscribe(inbox().gateway, tenant, { active: false });
    expect(idsOf(await inbox().page({}, { tenant }))).toEqual(['Insight:insight']);
    expect(idsOf(await inbox().page({ domains: ['WORKFORCE'] }, { tenant }))).toEqual([]);
  });

  it('an administrator’s own portal queries only, as in the list', async () => {
    const viewer = { user: 'olga', roles: ['tenantOwner'] as const };
    expect(idsOf(await inbox().page({ domains: ['PORTAL'] }, viewer))).toEqual([]);
    const places = (await inbox().page({}, viewer)).nodes.map(({ id, createdAt }: any) => ({
      id,
      createdAt,
    }));
    expect(places).toEqual(await readLists(inbox(), viewer));
  });
});

describe('what the inbox refuses', () => {
  const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const time = { t: at(3).getTime() };
  it.each([
    ['no cursor', 'nonsense'],
    ['a cursor of another list', encode(['createdAt', time, 'acme/insight-1'])],
    ['a type that it does not hold', encode(['inbox', time, 'Job', 'x'])],
    ['a type of the wrong kind', encode(['inbox', time, 3, 'x'])],
    ['a time that there is not', encode(['inbox', { t: 9e15 }, 'Insight', 'x'])],
    ['a value too many', encode(['inbox', time, 'Insight', 'x', 'y'])],
  ])('%s', async (_name, after) => {
    const { body } = await inbox().gateway.graphqlAnswer(inboxQuery, { after });
    expect(body.errors).toMatchObject([
      {
        message: expect.stringMatching(/^cursor: expected a cursor of this list/),
        extensions: { code: 'BAD_INPUT' },
      },
    ]);
  });

  it.each([0, 101])('%i items on a page', async (first) => {
    const { body } = await inbox().gateway.graphqlAnswer(inboxQuery, { first });
    expect(body.errors).toMatchObject([
      { message: `first: expected 1 to 100, got ${first}`, extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('nothing of a cursor at the end of time, or at its beginning', async () => {
    const cursorAt = (t: number) => encode(['inbox', { t }, 'InsightEvent', 'x']);
    expect(idsOf(await inbox().page({ after: cursorAt(8.64e15) }))).toHaveLength(5);
    expect(idsOf(await inbox().page({ after: cursorAt(-8.64e15) }))).toEqual([]);
  });
});
