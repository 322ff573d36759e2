import { FakeAi, fail } from '../../helpers/fake-ai.ts';
import { useGateway, type RequestOptions } from '../../helpers/gateway.ts';
import { endedJob, jobFields, niche, startJob } from '../../helpers/jobs.ts';

const ai = new FakeAi();
const gateway = useGateway({}, { ai });
const owner = { user: 'ada', roles: ['employee'] } as const;
const colleague = { user: 'bob', roles: ['employee'] } as const;
const admin = { user: 'eve', roles: ['admin'] } as const;

const list = `query ($filter: JobFilter, $first: Int, $after: String, $last: Int, $before: String) {
  jobs(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { id status topicId parameters } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** Newest first. */
const ids: string[] = [];
const topicOf = (index: number) => (index % 2 === 0 ? 'niche_review' : 'ica_review');

beforeAll(async () => {
  const usual = ai.answer;
  for (let index = 0; index < 7; index += 1) {
    ai.answer = index < 2 ? fail('LLM_UNAVAILABLE', 'Away') : usual;
    const id = await startJob(gateway(), owner, { topic_id: topicOf(index), parameters: niche });
    await endedJob(gateway(), id, owner);
    ids.unshift(id);
  }
  await endedJob(gateway(), await startJob(gateway(), colleague), colleague);
  await endedJob(gateway(), await startJob(gateway(), { tenant: 'globex' }), { tenant: 'globex' });
});

async function jobs(variables: object = {}, options: RequestOptions = owner): Promise<any> {
  return (await gateway().graphql(list, variables, options)).jobs;
}
const idsOf = ({ nodes }: any): string[] => nodes.map(({ id }: { id: string }) => id);

describe('jobs', () => {
  it('are the viewer’s own, newest first, with their parameters', async () => {
    const page = await jobs();
    expect(idsOf(page)).toEqual(ids);
    expect(page.nodes[0]).toEqual({
      id: ids[0],
      status: 'COMPLETED',
      topicId: 'niche_review',
      parameters: niche,
    });
    expect(page.edges.map(({ node }: any) => node.id)).toEqual(ids);
    expect(page.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: page.edges[0].cursor,
      endCursor: page.edges.at(-1).cursor,
    });
  });

  it('are all of the tenant’s for administrators, without the parameters of others', async () => {
    const { nodes } = await jobs({}, admin);
    expect(nodes).toHaveLength(8);
    expect(nodes.every(({ parameters }: any) => parameters === null)).toBe(true);
    expect(await jobs({}, { ...colleague, roles: ['manager'] })).toMatchObject({
      nodes: [{ parameters: niche }],
    });
  });

  it('are filtered by status and by topic', async () => {
    for (const [filter, expected] of [
      [{}, ids],
      [{ status: ['FAILED'] }, ids.slice(5)],
      [{ status: ['COMPLETED'] }, ids.slice(0, 5)],
      [{ status: ['FAILED', 'COMPLETED'] }, ids],
      [{ status: ['PENDING', 'PROCESSING'] }, []],
      [{ status: [] }, []],
      [{ topicId: ['ica_review'] }, ids.filter((_id, index) => index % 2 === 1)],
      [{ topicId: ['ica_review'], status: ['FAILED'] }, [ids[5]]],
      [{ topicId: ['absent'] }, []],
    ] as const) {
      expect([filter, idsOf(await jobs({ filter }))]).toEqual([filter, expected]);
    }
  });

  it('are paged in both directions, each once, while new ones come', async () => {
    const forwards = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext;) {
      const page: any = await jobs({ first: 3, after });
      forwards.push(...idsOf(page));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      hasNext = page.pageInfo.hasNextPage;
    }
    expect(forwards).toEqual(ids);
    const last = await jobs({ last: 3 });
    expect(idsOf(last)).toEqual(ids.slice(4));
    const before = await jobs({ last: 3, before: last.pageInfo.startCursor });
    expect([idsOf(before), before.pageInfo.hasPreviousPage]).toEqual([ids.slice(1, 4), true]);
    const filtered = await jobs({ first: 2, filter: { topicId: ['niche_review'] } });
    const rest = await jobs({
      first: 9,
      after: filtered.pageInfo.endCursor,
      filter: { topicId: ['niche_review'] },
    });
    expect([...idsOf(filtered), ...idsOf(rest)]).toEqual(ids.filter((_id, index) => index % 2 === 0));
  });

  it('refuse paging arguments that are none', async () => {
    for (const [variables, message] of [
      [{ first: 0 }, 'first: expected 1 to 100, got 0'],
      [{ first: 101 }, 'first: expected 1 to 100, got 101'],
      [{ after: 'x' }, 'after: expected'],
    ] as const) {
      const { body } = await gateway().graphqlAnswer(list, variables, owner);
      expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
      if (!message.startsWith('after')) expect(body.errors[0].message).toBe(message);
    }
  });
});

describe('a job by its id', () => {
  const byId = `query ($id: ID!) { job(id: $id) { ${jobFields} } }`;
  const byNode = `query ($id: ID!) { node(id: $id) { __typename ... on Job { ${jobFields} } } }`;

  it('is the same from job and from node', async () => {
    const { job } = await gateway().graphql(byId, { id: ids[0] }, owner);
    const { node } = await gateway().graphql(byNode, { id: job.nodeId }, owner);
    expect(node).toEqual({ __typename: 'Job', ...job });
    expect(job).toMatchObject({ id: ids[0], parameters: niche });
  });

  it('is null for who may not see it, and for one that is absent', async () => {
    const nodeId = Buffer.from(`Job:${ids[0]}`).toString('base64url');
    for (const identity of [colleague, { tenant: 'globex', roles: ['superAdmin'] }] as const) {
      expect(await gateway().graphql(byId, { id: ids[0] }, identity)).toEqual({ job: null });
      expect(await gateway().graphql(byNode, { id: nodeId }, identity)).toEqual({ node: null });
      const { status } = await gateway().request('GET', `/ai/jobs/${ids[0]}`, undefined, identity);
      expect(status).toBe(404);
    }
    expect(await gateway().graphql(byId, { id: 'absent' }, owner)).toEqual({ job: null });
  });
});
