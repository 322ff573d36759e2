import { FakeAi, fail, review } from '../../helpers/fake-ai.ts';
import { createFakeProvider } from '../../helpers/fake-provider.ts';
import { TestGateway, useGateway, type RequestOptions } from '../../helpers/gateway.ts';
import { endedJob, jobEvents, jobFields, jobWith, niche, startJob } from '../../helpers/jobs.ts';
import { createSocketClient, until } from '../../helpers/streams.ts';

const ai = new FakeAi();
const gateway = useGateway({ JOB_CONCURRENCY: '2' }, { ai });
afterEach(() => ai.release());

const executeAsync = `mutation ($input: ExecuteTopicInput!) { executeTopicAsync(input: $input) {
  job { ${jobFields} } userErrors { code field message } } }`;
const cancel = `mutation ($jobId: ID!) { cancelJob(input: { jobId: $jobId }) {
  job { ${jobFields} } userErrors { code field message } } }`;
const input = { topicId: 'niche_review', parameters: niche };
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const nodeIdOf = (id: string) => Buffer.from(`Job:${id}`).toString('base64url');

async function findJob(id: string, options?: RequestOptions): Promise<any> {
  return (await gateway().graphql(`query ($id: ID!) { job(id: $id) { ${jobFields} } }`, { id }, options)).job;
}

const event = (jobId: string, seq: number, type: string, rest: object = {}) => ({
  seq,
  eventId: expect.any(String),
  type,
  jobId,
  topicId: 'niche_review',
  occurredAt: time,
  processingTimeMs: null,
  error: null,
  errorCode: null,
  result: null,
  ...rest,
});

const pendingJob = (id: string) => ({
  nodeId: nodeIdOf(id),
  id,
  topicId: 'niche_review',
  status: 'PENDING',
  isTerminal: false,
  parameters: niche,
  estimatedDurationMs: 30_000,
  createdAt: time,
  startedAt: null,
  completedAt: null,
  processingTimeMs: null,
  attempts: 0,
  error: null,
  errorCode: null,
  metadata: null,
  result: null,
  events: [event(id, 1, 'CREATED')],
});

describe('executeTopicAsync', () => {
  it('answers with the pending job, which then completes with its typed result and its metadata', async () => {
    const { executeTopicAsync } = await gateway().graphql(executeAsync, { input });
    const { id } = executeTopicAsync.job;
    expect(executeTopicAsync).toEqual({ job: pendingJob(id), userErrors: [] });
    await endedJob(gateway(), id);
    const job = await findJob(id);
    const result = { __typename: 'OnboardingReview', ...review };
    const { processingTimeMs } = job;
    expect(processingTimeMs).toBe(Date.parse(job.completedAt) - Date.parse(job.startedAt));
    expect(job).toEqual({
      ...pendingJob(id),
      status: 'COMPLETED',
      isTerminal: true,
      startedAt: time,
      completedAt: time,
      processingTimeMs,
      attempts: 1,
      metadata: {
        model: 'gpt-4o-mini',
        provider: 'fake',
        tokensUsed: 450,
        processingTimeMs: expect.any(Number),
        finishReason: 'stop',
        isDegraded: false,
        attempts: [{ provider: 'fake', model: 'gpt-4o-mini', outcome: 'ok', status: 200, latencyMs: 2 }],
      },
      result,
      events: [
        event(id, 1, 'CREATED'),
        event(id, 2, 'STARTED'),
        event(id, 3, 'COMPLETED', { processingTimeMs, result }),
      ],
    });
  });

  it('repeated under one Idempotency-Key gives the same job, and another key another', async () => {
    const send = async (key: string) =>
      (await gateway().graphqlAnswer(executeAsync, { input }, { headers: { 'idempotency-key': key } })).body
        .data.executeTopicAsync.job.id as string;
    const calls = ai.calls.length;
    const [first, again, other] = [await send('one'), await send('one'), await send('two')];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    for (const id of [first, other]) await endedJob(gateway(), id);
    expect(ai.calls).toHaveLength(calls + 2);
  });

  it('twice in one request under one key gives each its own job', async () => {
    const query = `mutation ($a: ExecuteTopicInput!, $b: ExecuteTopicInput!) {
      a: executeTopicAsync(input: $a) { job { id topicId parameters } }
      b: executeTopicAsync(input: $b) { job { id topicId parameters } } }`;
    const b = { topicId: 'ica_review', parameters: { current_value: 'Owners' } };
    const options = { headers: { 'idempotency-key': 'both' } };
    const data = (await gateway().graphqlAnswer(query, { a: input, b }, options)).body.data;
    expect([data.a.job, data.b.job]).toEqual([
      { id: expect.any(String), ...input },
      { id: expect.any(String), ...b },
    ]);
    expect(data.a.job.id).not.toBe(data.b.job.id);
    for (const { job } of [data.a, data.b]) await endedJob(gateway(), job.id);
  });

  it('answers with a user error, and makes no job, where the topic cannot be executed', async () => {
    for (const [wrong, error] of [
      [{ topicId: 'none' }, { code: 'NOT_FOUND', field: ['topicId'], message: 'Topic not found: none' }],
      [
        { topicId: 'swot_analysis' },
        { code: 'BAD_INPUT', field: ['topicId'], message: 'Topic is not active: swot_analysis' },
      ],
      [
        { topicId: 'niche_review', parameters: {} },
        {
          code: 'MISSING_PARAMETERS',
          field: ['parameters', 'current_value'],
          message: "Missing required parameters: ['current_value']",
        },
      ],
      [
        { topicId: 'niche_review', parameters: 'x' },
        { code: 'BAD_INPUT', field: ['parameters'], message: 'parameters: expected an object, got "x"' },
      ],
    ] as const) {
      const data = await gateway().graphql(executeAsync, { input: wrong }, { tenant: 'jobless' });
      expect(data.executeTopicAsync).toEqual({ job: null, userErrors: [error] });
    }
    const { jobs } = await gateway().graphql('{ jobs { nodes { id } } }', {}, { tenant: 'jobless' });
    expect(jobs.nodes).toEqual([]);
  });
});

const cancelled = { error: 'Job was cancelled', errorCode: 'CANCELLED' };

describe('cancelJob', () => {
  it('ends a job that waits, which no model ever hears of', async () => {
    ai.isHolding = true;
    const running = [await startJob(gateway()), await startJob(gateway())];
    const waiting = await startJob(
      gateway(),
      {},
      {
        topic_id: 'niche_review',
        parameters: { current_value: 'Never asked' },
      },
    );
    for (const id of running) await jobWith(gateway(), id, 'processing');
    const { cancelJob } = await gateway().graphql(cancel, { jobId: waiting });
    expect(cancelJob).toEqual({
      job: {
        ...pendingJob(waiting),
        parameters: { current_value: 'Never asked' },
        status: 'FAILED',
        isTerminal: true,
        completedAt: time,
        processingTimeMs: expect.any(Number),
        ...cancelled,
        events: [
          event(waiting, 1, 'CREATED'),
          event(waiting, 2, 'FAILED', { ...cancelled, processingTimeMs: expect.any(Number) }),
        ],
      },
      userErrors: [],
    });
    ai.release();
    for (const id of running) await endedJob(gateway(), id);
    await endedJob(gateway(), await startJob(gateway()));
    expect(JSON.stringify(ai.calls.map(({ request }) => request.messages))).not.toContain('Never asked');
    expect(JSON.stringify(ai.calls.map(({ request }) => request.messages))).toContain(niche.current_value);
  });

  it('ends a job that is worked on, tells its subscriber, and hangs up on the provider', async () => {
    const provider = await createFakeProvider();
    provider.always({ kind: 'hang' });
    const models = { fast: 'a', standard: 'a', decision: 'a' };
    const own = await TestGateway.create({
      AI_PROVIDERS: JSON.stringify([{ name: 'main', baseUrl: provider.baseUrl, apiKey: 'key', models }]),
    });
    const jobId = await startJob(own);
    await provider.called(1);
    const client = createSocketClient(await own.listen(), await own.tokenFor());
    const subscription = client.iterate<any>({ query: jobEvents, variables: { jobId } });
    await own.graphql(cancel, { jobId });
    const told = [];
    for await (const { data } of subscription) told.push([data.jobEvents.type, data.jobEvents.errorCode]);
    expect(told).toEqual([
      ['CREATED', null],
      ['STARTED', null],
      ['FAILED', 'CANCELLED'],
    ]);
    await until('the provider is left', () => provider.calls[0]!.state === 'hung up');
    const { data } = (await own.request('GET', `/ai/jobs/${jobId}`)).body;
    expect(data).toMatchObject({ status: 'failed', ...cancelled });
    expect(provider.calls).toHaveLength(1);
    await client.dispose();
    await own.close();
    await provider.close();
  });

  it('changes nothing of a job that has ended, and repeating it is harmless', async () => {
    const done = await startJob(gateway());
    await endedJob(gateway(), done);
    const before = await findJob(done);
    expect((await gateway().graphql(cancel, { jobId: done })).cancelJob).toEqual({
      job: before,
      userErrors: [],
    });

    ai.isHolding = true;
    const jobId = await startJob(gateway());
    await jobWith(gateway(), jobId, 'processing');
    const first = (await gateway().graphql(cancel, { jobId })).cancelJob;
    expect(first.job).toMatchObject({ status: 'FAILED', ...cancelled });
    expect((await gateway().graphql(cancel, { jobId })).cancelJob).toEqual(first);
    ai.release();
    // Its worker's own outcome comes too late.
    await endedJob(gateway(), await startJob(gateway()));
    expect(await findJob(jobId)).toEqual(first.job);
  });

  it('is for the owner and administrators; for others the job is absent', async () => {
    ai.isHolding = true;
    const owner = { user: 'ada', roles: ['employee'] } as const;
    const jobId = await startJob(gateway(), owner);
    for (const identity of [
      { user: 'bob', roles: ['manager'] },
      { tenant: 'globex', roles: ['superAdmin'] },
    ] as const) {
      const { cancelJob } = await gateway().graphql(cancel, { jobId }, identity);
      expect(cancelJob).toEqual({
        job: null,
        userErrors: [{ code: 'NOT_FOUND', field: null, message: `Job not found: ${jobId}` }],
      });
      expect(await findJob(jobId, identity)).toBeNull();
    }
    const { cancelJob } = await gateway().graphql(cancel, { jobId }, { user: 'eve', roles: ['tenantOwner'] });
    expect(cancelJob.job).toMatchObject({ id: jobId, parameters: null, errorCode: 'CANCELLED' });
    expect(await findJob(jobId, owner)).toMatchObject({ parameters: niche, errorCode: 'CANCELLED' });
  });
});

describe('a job that failed', () => {
  it('has error and code, and neither result nor metadata', async () => {
    const usual = ai.answer;
    ai.answer = fail('RESPONSE_INVALID', 'The model did not answer in the expected form');
    const id = await startJob(gateway());
    await endedJob(gateway(), id);
    ai.answer = usual;
    const failure = { error: 'The model did not answer in the expected form', errorCode: 'RESPONSE_INVALID' };
    const job = await findJob(id);
    expect(job).toMatchObject({
      status: 'FAILED',
      isTerminal: true,
      result: null,
      metadata: null,
      ...failure,
    });
    expect(job.events.at(-1)).toEqual(
      event(id, 3, 'FAILED', { ...failure, processingTimeMs: job.processingTimeMs }),
    );
  });
});
