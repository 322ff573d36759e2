import { isObjectType, type GraphQLSchema, buildClientSchema, getIntrospectionQuery } from 'graphql';
import { isLong } from '../helpers/extent.ts';
import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { saveMutation, toBody, toInput } from '../helpers/insights.ts';
import { allJobsAndTopics } from '../helpers/job-operations.ts';
import { JobSocket } from '../helpers/job-socket.ts';
import { endedJob, startJob } from '../helpers/jobs.ts';
import { graphqlMappings, restMappings, subscriptionMappings, type Target } from '../helpers/operations.ts';
import { createRunCursors } from '../helpers/portal-operations.ts';
import { importCompany } from '../helpers/travel-company.ts';
import { allTravelInsights, createTravelInsights } from '../helpers/travel-insight-operations.ts';
import { allTravel } from '../helpers/travel-operations.ts';
import { RawSocket, until } from '../helpers/streams.ts';
import { allAiInsights, normalizeWorkforce } from '../helpers/workforce-operations.ts';
import { subscribe, toSaveBody, workforceRest } from '../helpers/workforce.ts';

/*
 * Every operation, replayed by another tenant with the first tenant's ids, filters and cursors, answers as it
 * does for ids that do not exist. The operations come from the schema and from the OpenAPI document; one that
 * has no mapping here fails the test.
 */

const gateway = useGateway();

/** They know no tenant, or are replayed by the schema. */
const elsewhere = ['get /livez', 'get /readyz', 'get /metrics', 'get /graphql', 'post /graphql'];

const [owner, other] = [{ tenant: 'owner' }, { tenant: 'other' }];
const title = 'Only the owner knows the heron';
let existing: Target;
let absent: Target;
let ownersThings: unknown;

const readAll = async (options: RequestOptions) => [
  (await gateway().rest('GET', '/insights', undefined, options)).body,
  await gateway().graphql(allJobsAndTopics, {}, options),
  await gateway().graphql(allAiInsights, {}, options),
  await gateway().graphql(allTravel, {}, options),
  await gateway().graphql(allTravelInsights, {}, options),
];

/** A job that has ended. @returns its id. */
async function createJob(identity: RequestOptions, current_value: string): Promise<string> {
  const jobId = await startJob(gateway(), identity, {
    topic_id: 'niche_review',
    parameters: { current_value },
  });
  await endedJob(gateway(), jobId, identity);
  return jobId;
}

/** A workforce insight that everybody in the company may see. @returns its id. */
async function createAiInsight(
  identity: RequestOptions,
  overrides: Record<string, unknown>,
): Promise<string> {
  const body = toSaveBody({ audienceType: 'company', aiStatus: 'delivered', ...overrides });
  return (await workforceRest(gateway(), 'POST', '/v1/saveinsight', body, identity)).body.aiInsight.id;
}

/** A travel consultant with a target. */
async function createConsultant(identity: RequestOptions, id: string, firstName: string): Promise<void> {
  const employee = [{ id, firstName, lastName: 'Taylor' }];
  const month = new Date().toISOString().slice(0, 7);
  const target = [{ employeeId: id, month, revenueAmount: 100, currencyCode: 'USD' }];
  await importCompany(gateway(), { employee, target }, identity);
}

beforeAll(async () => {
  for (const { tenant } of [owner, other]) await subscribe(gateway(), tenant);
  await createAiInsight(other, { title: 'Ours' });
  const aiInsightId = await createAiInsight(owner, { title });
  await createAiInsight(other, { title: 'Ours too' });
  await createConsultant(owner, 'consultant-1', title);
  await createConsultant(other, 'consultant-2', 'Alex');
  const travelInsights = await createTravelInsights(gateway(), owner, title);
  await createTravelInsights(gateway(), other, 'Ours');
  await gateway().graphql(saveMutation, { insights: [toInput({ id: 'secret-1', title })] }, owner);
  await gateway().graphql(
    saveMutation,
    { insights: [toInput({ id: 'mine-1', createdAt: '2026-03-05T00:00:00Z' }), toInput({ id: 'mine-2' })] },
    other,
  );
  await createJob(other, 'We help bakeries');
  const jobId = await createJob(owner, title);
  await createJob(other, 'We help butchers');
  const runCursors = await createRunCursors(gateway(), owner, other, title);
  ownersThings = await readAll(owner);
  const { insights, jobs, aiInsights } = await gateway().graphql(
    `{ insights { edges { cursor node { nodeId } } } jobs { edges { cursor node { nodeId } } }
       aiInsights { edges { cursor node { nodeId } } } }`,
    {},
    owner,
  );
  const [[edge], [jobEdge], [aiEdge]] = [insights.edges, jobs.edges, aiInsights.edges];
  existing = {
    id: 'secret-1',
    nodeId: edge.node.nodeId,
    cursor: edge.cursor,
    text: 'the heron',
    jobId,
    jobNodeId: jobEdge.node.nodeId,
    jobCursor: jobEdge.cursor,
    runCursor: runCursors.existing,
    employeeId: 'consultant-1',
    ...travelInsights,
    aiInsightId,
    aiInsightNodeId: aiEdge.node.nodeId,
    aiInsightCursor: aiEdge.cursor,
  };
  // The same shapes, of things that nobody has.
  const absentJob = '550e8400-e29b-41d4-a716-446655440000';
  const absentAiInsight = '550e8400-e29b-41d4-a716-446655440001';
  const absentEvent = '550e8400-e29b-41d4-a716-446655440002';
  const absentRecommendation = '550e8400-e29b-41d4-a716-446655440003';
  const replace = (text: string) =>
    Buffer.from(
      Buffer.from(text, 'base64url')
        .toString()
        .replace('secret-1', 'absent-1')
        .replace(jobId, absentJob)
        .replace(aiInsightId, absentAiInsight)
        .replace(travelInsights.insightEventId, absentEvent)
        .replace(travelInsights.recommendationId, absentRecommendation)
        .replace(/^Briefing:.*/, 'Briefing:550e8400-e29b-41d4-a716-446655440004'),
    ).toString('base64url');
  absent = {
    id: 'absent-1',
    nodeId: replace(edge.node.nodeId),
    cursor: replace(edge.cursor),
    text: 'the raven',
    jobId: absentJob,
    jobNodeId: replace(jobEdge.node.nodeId),
    jobCursor: replace(jobEdge.cursor),
    runCursor: runCursors.absent,
    employeeId: 'consultant-9',
    insightEventId: absentEvent,
    insightEventNodeId: replace(travelInsights.insightEventNodeId),
    insightEventCursor: replace(travelInsights.insightEventCursor),
    recommendationId: absentRecommendation,
    recommendationNodeId: replace(travelInsights.recommendationNodeId),
    recommendationCursor: replace(travelInsights.recommendationCursor),
    briefingNodeId: replace(travelInsights.briefingNodeId),
    aiInsightId: absentAiInsight,
    aiInsightNodeId: replace(aiEdge.node.nodeId),
    aiInsightCursor: replace(aiEdge.cursor),
  };
});

/** An answer with what differs between any two requests left out. */
function normalize(answer: unknown, target: Target): unknown {
  let text = JSON.stringify(answer);
  for (const [name, value] of Object.entries(target)) text = text.replaceAll(value as string, `<${name}>`);
  const parsed = JSON.parse(
    normalizeWorkforce(text)
      .replace(/"updatedAt":"2[^"]*"/g, '"updatedAt":"<time>"')
      .replace(/"(processing|execution)_time_ms":\d+/g, '"$1_time_ms":0')
      .replace(/"data":{"jobId":"[^"]*","status":"pending"/, '"data":{"jobId":"<new>","status":"pending"'),
  );
  // Fields are answered side by side, so that their errors come in any order.
  parsed.body?.errors?.sort((one: object, two: object) =>
    JSON.stringify(one) < JSON.stringify(two) ? -1 : 1,
  );
  return parsed;
}

/** Removes what the replay may have made in the other tenant, so that both replays start alike. */
async function cleanUp(target: Target): Promise<void> {
  await gateway().rest('DELETE', `/insights/${target.id}`, undefined, other);
}

/** @param isWrite whether it could change the owner's things; reads are followed by one look at the end. */
async function replay(
  send: (target: Target) => Promise<{ status: number; body: unknown }>,
  isWrite: boolean,
): Promise<void> {
  const answers = [];
  for (const target of [existing, absent]) {
    const { status, body } = await send(target);
    answers.push(normalize({ status, body }, target));
    expect(JSON.stringify(body)).not.toContain(title);
    if (isWrite) await cleanUp(target);
    if (isWrite || isLong) expect(await readAll(owner)).toEqual(ownersThings);
  }
  expect(answers[0]).toEqual(answers[1]);
}

async function loadSchema(): Promise<GraphQLSchema> {
  return buildClientSchema(await gateway().graphql(getIntrospectionQuery()));
}

describe('another tenant’s ids, filters and cursors', () => {
  it('answer like absent ones in every GraphQL query and mutation', async () => {
    const schema = await loadSchema();
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
    );
    expect(operations.toSorted()).toEqual(Object.keys(graphqlMappings).toSorted());
    for (const operation of operations) {
      const toRequest = graphqlMappings[operation]!;
      await replay(async (target) => {
        const { query, variables } = toRequest(target);
        return await gateway().graphqlAnswer(query, variables, other);
      }, operation.startsWith('Mutation.'));
    }
    expect(await readAll(owner)).toEqual(ownersThings);
  });

  it('answer like absent ones on every REST route', async () => {
    const document = (await gateway().request('GET', '/openapi.json')).body;
    const routes = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    expect(routes.toSorted()).toEqual([...Object.keys(restMappings), ...elsewhere].toSorted());
    for (const [route, toRequest] of Object.entries(restMappings)) {
      await replay(async (target) => {
        const { method, url, body } = toRequest(target);
        return await gateway().request(method, url, body, other);
      }, !route.startsWith('get '));
    }
    expect(await readAll(owner)).toEqual(ownersThings);
  });

  it('are found by the tenant itself, so that the replays above prove something', async () => {
    for (const name of ['Query.node', 'Query.insights', 'Query.insight', 'Query.insightBoard']) {
      const { query, variables } = graphqlMappings[name]!(existing);
      expect(JSON.stringify((await gateway().graphqlAnswer(query, variables, owner)).body)).toMatch(
        name === 'Query.insights' ? /the heron/ : new RegExp(title),
      );
    }
    for (const name of [
      'Query.job',
      'Query.jobs',
      'Query.analysisRuns',
      'Query.aiInsight',
      'Query.aiInsights',
      'Query.recommendations',
    ]) {
      const { query, variables } = graphqlMappings[name]!(existing);
      const [found] = [(await gateway().graphqlAnswer(query, variables, owner)).body];
      expect(JSON.stringify(found)).toContain(title);
    }
    for (const url of [
      `/traction/api/v1/insights/${existing.id}`,
      `/ai/jobs/${existing.jobId}`,
      `/aiworkforceanalytics-api/v1/insights/${existing.aiInsightId}`,
      `/api/v1/travel-consultants/${existing.employeeId}/profile`,
    ]) {
      expect([url, (await gateway().request('GET', url, undefined, owner)).status]).toEqual([url, 200]);
    }
  });
});

describe('another tenant’s events', () => {
  it('are proven for every subscription that there is', async () => {
    const names = Object.keys((await loadSchema()).getSubscriptionType()!.getFields());
    expect(names.map((name) => `Subscription.${name}`).toSorted()).toEqual(
      Object.keys(subscriptionMappings).toSorted(),
    );
  });

  it('never reach a subscription', async () => {
    const base = await gateway().listen();
    const [own, foreign] = await Promise.all(
      [owner, other].map(async (identity) => new RawSocket(base).init(await gateway().tokenFor(identity))),
    );
    const query = subscriptionMappings['Subscription.insightChanged'];
    for (const socket of [own!, foreign!]) socket.send({ id: '1', type: 'subscribe', payload: { query } });
    await until('the owner hears', async () => {
      await gateway().graphql(saveMutation, { insights: [toInput({ id: 'secret-1', title })] }, owner);
      return own!.messages.some(({ type }) => type === 'next');
    });
    await gateway().graphql(saveMutation, { insights: [toInput({ id: 'mine-1' })] }, other);
    const heard = await foreign!.message(({ type }) => type === 'next');
    expect(heard.payload.data.insightChanged.insightId).toBe('mine-1');
    await Promise.all([own!.close(), foreign!.close()]);
  });

  it('never reach a subscription to delivered insights, operators’ included', async () => {
    const base = await gateway().listen();
    const query = subscriptionMappings['Subscription.aiInsightDelivered'];
    const [own, foreign, operator] = await Promise.all(
      [owner, other, { tenant: 'other', user: 'olga', roles: ['superAdmin'] as const }].map(
        async (identity) => new RawSocket(base).init(await gateway().tokenFor(identity)),
      ),
    );
    for (const socket of [own!, foreign!, operator!]) {
      socket.send({ id: '1', type: 'subscribe', payload: { query } });
    }
    await until('the owner hears', async () => {
      await createAiInsight(owner, { title });
      return own!.messages.some(({ type }) => type === 'next');
    });
    await createAiInsight(other, { title: 'Ours' });
    for (const socket of [foreign!, operator!]) {
      const heard = await socket.message(({ type }) => type === 'next');
      expect(heard.payload.data.aiInsightDelivered).toEqual({ companyId: 'other', title: 'Ours' });
    }
    await Promise.all([own!.close(), foreign!.close(), operator!.close()]);
  });

  it('never reach a subscription to travel briefings and recommendations', async () => {
    const base = await gateway().listen();
    const [own, foreign] = await Promise.all(
      [owner, other].map(async (identity) => new RawSocket(base).init(await gateway().tokenFor(identity))),
    );
    const names = ['Subscription.briefingPublished', 'Subscription.recommendationChanged'];
    for (const socket of [own!, foreign!]) {
      for (const id of names) {
        socket.send({ id, type: 'subscribe', payload: { query: subscriptionMappings[id] } });
      }
    }
    for (const id of names) {
      // Trips that make another company's figures, and with them another briefing and another recommendation.
      const make = (identity: RequestOptions) => createTravelInsights(gateway(), identity, 'x');
      const hears = (socket: RawSocket) =>
        socket.messages.some((message) => message.type === 'next' && message.id === id);
      await until(`the owner hears ${id}`, async () => {
        if (!hears(own!)) await make(owner);
        return hears(own!);
      });
      await until(`the other hears ${id}`, async () => {
        if (!hears(foreign!)) await make(other);
        return hears(foreign!);
      });
    }
    const all = JSON.stringify(foreign!.messages);
    for (const name of ['insightEventId', 'recommendationId', 'briefingNodeId'] as const) {
      expect(all).not.toContain(existing[name]);
      expect(JSON.stringify(own!.messages)).toContain(existing[name]);
    }
    await Promise.all([own!.close(), foreign!.close()]);
  });

  it('of a job are those of an absent one', async () => {
    const base = await gateway().listen();
    const query = subscriptionMappings['Subscription.jobEvents'];
    const hear = async (identity: RequestOptions, { jobId }: Target) => {
      const socket = await new RawSocket(base).init(await gateway().tokenFor(identity));
      socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { jobId } } });
      await socket.message(({ type }) => type === 'complete' || type === 'error');
      await socket.close();
      return JSON.stringify(socket.messages).replaceAll(jobId, '<jobId>');
    };
    const answers = [await hear(other, existing), await hear(other, absent)];
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('NOT_FOUND');
    expect(await hear(owner, existing)).toMatch(/CREATED.*STARTED.*COMPLETED/);
  });

  it('never reach the jobs’ socket, not even of a user of the same name', async () => {
    const base = await gateway().listen();
    const [own, foreign] = await Promise.all(
      [owner, other].map(async (identity) =>
        JobSocket.open(base, { headers: await gateway().headersFor(identity) }),
      ),
    );
    const jobId = await createJob(owner, title);
    await own!.frame('ai.job.completed', jobId);
    const mine = await createJob(other, 'We help bakers');
    await foreign!.frame('ai.job.completed', mine);
    expect(new Set(foreign!.frames.map(({ data }) => data.jobId))).toEqual(new Set([mine]));
    await Promise.all([own!.close(), foreign!.close()]);
  });
});

describe('another tenant’s idempotency key', () => {
  it('is another key, over REST and GraphQL', async () => {
    const headers = { 'idempotency-key': 'shared-key' };
    const body = { insights: [toBody({ id: 'keyed' })] };
    const first = await gateway().rest('POST', '/insights/batch', body, { ...owner, headers });
    const foreign = await gateway().rest('POST', '/insights/batch', body, { ...other, headers });
    expect([first.body.data.insights[0].tenantId, foreign.body.data.insights[0].tenantId]).toEqual([
      'owner',
      'other',
    ]);
    expect(foreign.headers['idempotency-replayed']).toBeUndefined();
    const again = await gateway().rest('POST', '/insights/batch', body, { ...owner, headers });
    expect([again.headers['idempotency-replayed'], again.body]).toEqual(['true', first.body]);

    const graphqlHeaders = { 'idempotency-key': 'shared-graphql-key' };
    const variables = { insights: [toInput({ id: undefined })] };
    const mine = await gateway().graphqlAnswer(saveMutation, variables, {
      ...owner,
      headers: graphqlHeaders,
    });
    const theirs = await gateway().graphqlAnswer(saveMutation, variables, {
      ...other,
      headers: graphqlHeaders,
    });
    const idOf = (answer: typeof mine) => answer.body.data.saveInsights.insights[0].id;
    expect(idOf(theirs)).not.toBe(idOf(mine));
    expect(theirs.headers['idempotency-replayed']).toBeUndefined();
  });
});
