import { fail, FakeAi } from '../../../helpers/fake-ai.ts';
import { TestGateway, useGateway, type RequestOptions } from '../../../helpers/gateway.ts';
import { analyzeMutation, ask, portal, runsQuery } from '../../../helpers/portal-operations.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../../../src/domains/stores.ts';
import { loadConfig } from '../../../../src/config/config.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { until } from '../../../helpers/streams.ts';

const ai = new FakeAi();
const gateway = useGateway({}, { ai });

describe('analysisRuns', () => {
  const admin: RequestOptions = { tenant: 'paged', user: 'ada', roles: ['admin'] };
  const employee: RequestOptions = { tenant: 'paged', user: 'emil', roles: ['employee'] };
  const page = async (variables: object, options = admin) =>
    (await gateway().graphql(runsQuery, variables, options)).analysisRuns;

  beforeAll(async () => {
    for (const type of ['SCORING', 'PLAYBOOK', 'SCORING']) {
      await gateway().graphql(analyzeMutation, { input: { type } }, admin);
    }
    await ask(
      gateway(),
      { type: 'explain', query: 'What is bounce rate?', options: { maxRecommendations: 3 } },
      employee,
    );
  });

  it('has the viewer’s own, newest first, whole', async () => {
    const { totalCount, nodes } = await page({}, employee);
    expect([totalCount, nodes]).toEqual([
      1,
      [
        {
          id: expect.stringMatching(/^[\da-f-]{36}$/),
          type: 'EXPLAIN',
          userId: 'emil',
          query: 'What is bounce rate?',
          maxRecommendations: 3,
          isSuccess: true,
          errorDetails: null,
          answer: expect.stringContaining('Bounce rate'),
          confidence: 0.85,
          sources: [],
          suggestions: expect.arrayContaining([expect.any(String)]),
          recommendations: [],
          aiProvider: 'fake',
          aiModel: 'gpt-4o-mini',
          isDegraded: false,
          tokensUsed: 450,
          executionTimeMs: expect.any(Number),
          completedAt: expect.stringMatching(/Z$/),
        },
      ],
    ]);
    expect((await page({})).nodes.map(({ type }: any) => type)).toEqual(['SCORING', 'PLAYBOOK', 'SCORING']);
  });

  it('pages in both directions, and filters by type', async () => {
    const all = (await page({})).nodes.map(({ id }: any) => id);
    const first = await page({ first: 2 });
    expect(first.nodes.map(({ id }: any) => id)).toEqual(all.slice(0, 2));
    const rest = await page({ first: 2, after: first.pageInfo.endCursor });
    expect([rest.nodes.map(({ id }: any) => id), rest.pageInfo.hasNextPage]).toEqual([all.slice(2), false]);
    const back = await page({ last: 1, before: rest.pageInfo.startCursor });
    expect(back.nodes.map(({ id }: any) => id)).toEqual(all.slice(1, 2));
    expect(await page({ filter: { type: ['PLAYBOOK', 'NLQ'] } })).toMatchObject({
      totalCount: 1,
      nodes: [{ type: 'PLAYBOOK' }],
    });
    expect(await page({ filter: { type: [] } })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('has all of the tenant’s for administrators, and for nobody else', async () => {
    const all = await page({ scope: 'ALL' });
    expect([all.totalCount, all.nodes.map(({ userId }: any) => userId)]).toEqual([
      4,
      ['emil', 'ada', 'ada', 'ada'],
    ]);
    for (const roles of [['employee'], ['manager'], ['service']] as const) {
      const { body } = await gateway().graphqlAnswer(runsQuery, { scope: 'ALL' }, { tenant: 'paged', roles });
      expect(body.errors[0].extensions).toEqual({ code: 'FORBIDDEN' });
    }
    expect((await page({ scope: 'ALL' }, { tenant: 'elsewhere' })).totalCount).toBe(0);
  });

  it('is refused an analysis that cannot be made, with the field', async () => {
    for (const [input, field] of [
      [{ type: 'NLQ' }, 'query'],
      [{ type: 'EXPLAIN', query: ' ' }, 'query'],
      [{ type: 'SCORING', maxRecommendations: 21 }, 'maxRecommendations'],
    ] as const) {
      const { analyze } = await gateway().graphql(analyzeMutation, { input });
      expect([analyze.analysis, analyze.userErrors.map(({ code, field: at }: any) => [code, at])]).toEqual([
        null,
        [['BAD_INPUT', [field]]],
      ]);
    }
  });
});

describe('an Idempotency-Key', () => {
  it('makes one run, over REST and GraphQL', async () => {
    const keyed = { user: 'keyed', headers: { 'idempotency-key': 'once' } };
    for (let time = 0; time < 3; time += 1) await ask(gateway(), { type: 'scoring' }, keyed);
    const graphqlKeyed = { user: 'keyed', headers: { 'idempotency-key': 'once-more' } };
    for (let time = 0; time < 3; time += 1) {
      await gateway().graphql(analyzeMutation, { input: { type: 'SCORING' } }, graphqlKeyed);
    }
    const { body } = await portal(gateway(), 'GET', '/history', undefined, { user: 'keyed' });
    expect(body.total).toBe(2);
  });
});

describe('runs and a store in trouble', () => {
  const place = createStoreSettings();
  const open = async (): Promise<Stores> =>
    await openStores(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
  afterAll(() => place.remove());

  const fails = (code = 0) => Object.assign(new Error(`away ${code}`), { name: 'MongoNetworkError' });

  it('answers do not wait for a slow store, and a graceful stop stores what is left', async () => {
    const stores = await open();
    const saveRuns = stores.insightRuns.saveRuns.bind(stores.insightRuns);
    let saves = 0;
    let release = () => {};
    const answering = new Promise<void>((resolve) => (release = resolve));
    stores.insightRuns.saveRuns = async (runs) => {
      await answering;
      // It fails once, too.
      if ((saves += 1) === 1) throw fails();
      await saveRuns(runs);
    };
    const slow = await TestGateway.create({}, { stores, ai: new FakeAi() });
    await ask(slow, { type: 'scoring' }, { tenant: 'stopped' });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        ask(slow, { type: number % 2 === 0 ? 'scoring' : 'playbook' }, { tenant: 'stopped' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
    expect(saves).toBe(0);
    release();
    await slow.app.close();
    expect(slow.logLines.filter(({ level }) => level === 'error')).toEqual([]);

    const again = await open();
    expect(await again.insightRuns.count('stopped', { userId: 'ada' })).toBe(41);
    await again.close();
  });

  it('a request that is answered while the gateway closes leaves its run as well', async () => {
    const held = new FakeAi();
    const stores = await open();
    const closing = await TestGateway.create({}, { stores, ai: held });
    const base = await closing.listen();
    held.isHolding = true;
    const answer = fetch(`${base}/api/insights/query`, {
      method: 'POST',
      headers: {
        ...(await closing.headersFor({ tenant: 'last' })),
        'content-type': 'application/json',
        connection: 'close',
      },
      body: JSON.stringify({ type: 'nlq', query: 'Am I the last one?' }),
    });
    await until('the question', () => held.calls.length > 0);
    closing.gateway.drain();
    const { background } = closing.gateway;
    let isStopped = false;
    const stop = background.stop.bind(background);
    jest.spyOn(background, 'stop').mockImplementation(async () => {
      await stop();
      isStopped = true;
    });
    const closed = closing.app.close();
    await until('all to be flushed that there is', () => isStopped);
    held.release();
    expect((await answer).status).toBe(200);
    await closed;
    const again = await open();
    expect(await again.insightRuns.count('last', {})).toBe(1);
    await again.close();
  });

  it('a store that is away for good loses runs with a line for each, and no answer', async () => {
    const stores = await open();
    stores.insightRuns.saveRuns = () => Promise.reject(fails());
    const away = await TestGateway.create({}, { stores, ai: new FakeAi() });
    for (const type of ['scoring', 'playbook']) {
      expect((await ask(away, { type }, { tenant: 'lost' })).status).toBe(200);
    }
    await away.app.close();
    expect(
      away.logLines
        .filter(({ msg }) => msg === 'An insight run is lost')
        .map(({ level, tenant, user, type }) => [level, tenant, user, type]),
    ).toEqual([
      ['error', 'lost', 'ada', 'scoring'],
      ['error', 'lost', 'ada', 'playbook'],
    ]);
  });
});

describe('a failed query', () => {
  it('is a run of its own kind, over REST and GraphQL', async () => {
    const { clientContext } = gateway().gateway.services.portal;
    const getContext = clientContext.getContext.bind(clientContext);
    clientContext.getContext = () => Promise.reject(new Error('the secret cause'));
    ai.answer = fail('LLM_UNAVAILABLE', 'down');
    await ask(gateway(), { type: 'nlq', query: 'Why?' }, { user: 'unlucky' });
    clientContext.getContext = getContext;
    const { nodes } = (await gateway().graphql(runsQuery, {}, { user: 'unlucky' })).analysisRuns;
    expect(nodes).toMatchObject([
      {
        type: 'NLQ',
        query: 'Why?',
        isSuccess: false,
        errorDetails: 'INTERNAL: Internal server error',
        answer: null,
        confidence: null,
        sources: [],
        recommendations: [],
      },
    ]);
    expect(JSON.stringify(nodes)).not.toContain('secret');
  });
});
