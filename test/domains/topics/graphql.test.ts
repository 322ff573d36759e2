import { topics as registeredTopics } from '../../../src/domains/topics/registry/index.ts';
import { FakeAi, fail, review } from '../../helpers/fake-ai.ts';
import { TestGateway, useGateway } from '../../helpers/gateway.ts';
import { endedJob, niche } from '../../helpers/jobs.ts';
import { activeTopics } from '../../rest-contract/topics-examples.ts';

const ai = new FakeAi();
const page = { url: 'https://example.com/', title: '', description: '', content: '' };
const gateway = useGateway({}, { ai, readWebsite: async () => page });

const execute = `mutation ($input: ExecuteTopicInput!) { executeTopic(input: $input) {
  execution { topicId schemaRef
    result { __typename ... on OnboardingReview { qualityReview suggestions { text reasoning } }
      ... on WebsiteScan { products { id name problem } niche ica valueProposition } ... on JsonResult { schemaRef json } }
    metadata { model provider tokensUsed processingTimeMs finishReason isDegraded
      attempts { provider model outcome status latencyMs } } }
  userErrors { code field message } } }`;
const setActive = `mutation ($topicId: ID!, $isActive: Boolean!) {
  setTopicActive(input: { topicId: $topicId, isActive: $isActive }) {
    topic { id isActive } userErrors { code field message } } }`;
const topicFields = `nodeId id description type isActive parameters { name type isRequired description }
  responseModel estimatedDurationMs`;

const activeByDefault = ['niche_review', 'ica_review', 'value_proposition_review', 'website_scan'];
const active = async (tenant: string, on: TestGateway = gateway()): Promise<string[]> =>
  (await on.graphql('{ topics(activeOnly: true) { id } }', {}, { tenant })).topics.map(({ id }: any) => id);
const metadata = {
  model: 'gpt-4o-mini',
  provider: 'fake',
  tokensUsed: 450,
  processingTimeMs: expect.any(Number),
  finishReason: 'stop',
  isDegraded: false,
  attempts: [{ provider: 'fake', model: 'gpt-4o-mini', outcome: 'ok', status: 200, latencyMs: 2 }],
};

describe('executeTopic', () => {
  const run = async (input: object, tenant = 'acme') =>
    (await gateway().graphql(execute, { input }, { tenant })).executeTopic;

  it('answers with a review’s own type, and every call that was made for it', async () => {
    expect(await run({ topicId: 'niche_review', parameters: niche })).toEqual({
      execution: {
        topicId: 'niche_review',
        schemaRef: 'OnboardingReviewResponse',
        result: { __typename: 'OnboardingReview', ...review },
        metadata,
      },
      userErrors: [],
    });
  });

  it('answers with a scan’s own type, empty if the page has nothing to say', async () => {
    const { execution } = await run({
      topicId: 'website_scan',
      parameters: { website_url: 'https://example.com' },
    });
    expect(execution.schemaRef).toBe('WebsiteScanResponse');
    expect(execution.result).toEqual({
      __typename: 'WebsiteScan',
      products: [],
      niche: '',
      ica: '',
      valueProposition: '',
    });
  });

  it('answers with JSON for any other topic, at once and as a job', async () => {
    const input = {
      topicId: 'swot_analysis',
      parameters: { business_description: 'We are fast. We lack staff.' },
    };
    await gateway().graphql(setActive, { topicId: 'swot_analysis', isActive: true }, { tenant: 'swot' });
    const { execution, userErrors } = await run(input, 'swot');
    expect(userErrors).toEqual([]);
    const { json } = execution.result;
    expect(json).toMatchObject({ strengths: expect.any(Array), threats: expect.any(Array) });
    expect(execution.result).toEqual({ __typename: 'JsonResult', schemaRef: 'SwotAnalysisResponse', json });

    const { executeTopicAsync } = await gateway().graphql(
      'mutation ($input: ExecuteTopicInput!) { executeTopicAsync(input: $input) { job { id } } }',
      { input },
      { tenant: 'swot' },
    );
    await endedJob(gateway(), executeTopicAsync.job.id as string, { tenant: 'swot' });
    const { job } = await gateway().graphql(
      'query ($id: ID!) { job(id: $id) { result { __typename ... on JsonResult { schemaRef json } } } }',
      executeTopicAsync.job,
      { tenant: 'swot' },
    );
    expect(job.result).toEqual(execution.result);
  });

  it('answers with the failure as a user error', async () => {
    const usual = ai.answer;
    for (const code of ['LLM_TIMEOUT', 'LLM_RATE_LIMITED', 'CONTENT_REFUSED', 'BUDGET_EXCEEDED'] as const) {
      ai.answer = fail(code, `It was ${code}`);
      expect(await run({ topicId: 'niche_review', parameters: niche })).toEqual({
        execution: null,
        userErrors: [{ code, field: null, message: `It was ${code}` }],
      });
    }
    ai.answer = usual;
  });

  it('repeated under one Idempotency-Key asks the model once', async () => {
    const calls = ai.calls.length;
    const variables = { input: { topicId: 'niche_review', parameters: niche } };
    const options = { headers: { 'idempotency-key': 'once' } };
    const answers = [];
    for (let turn = 0; turn < 2; turn += 1)
      answers.push(await gateway().graphqlAnswer(execute, variables, options));
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(answers[1]!.headers['idempotency-replayed']).toBe('true');
    expect(ai.calls).toHaveLength(calls + 1);
  });
});

describe('topics', () => {
  it('are all of the registry, in its order, or those that are active', async () => {
    const { topics } = await gateway().graphql(`{ topics { ${topicFields} } }`);
    expect(topics.map(({ id }: any) => id)).toEqual([...registeredTopics.keys()]);
    expect(topics.filter(({ isActive }: any) => isActive).map(({ id }: any) => id)).toEqual(activeByDefault);
    expect(topics.filter(({ type }: any) => type === 'CONVERSATION').map(({ id }: any) => id)).toEqual([
      'onboarding_coaching',
    ]);
    expect(await active('acme')).toEqual(activeByDefault);
  });

  it('say of themselves what REST lists of them', async () => {
    for (const documented of activeTopics) {
      const id = documented.topic_id;
      const { topic } = await gateway().graphql(`query ($id: ID!) { topic(id: $id) { ${topicFields} } }`, {
        id,
      });
      const expected = {
        nodeId: Buffer.from(`Topic:${id}`).toString('base64url'),
        id,
        description: documented.description,
        type: 'SINGLE_SHOT',
        isActive: true,
        parameters: documented.parameters.map(({ required, ...rest }) => ({ ...rest, isRequired: required })),
        responseModel: documented.response_model,
        estimatedDurationMs: 30_000,
      };
      expect(topic).toEqual(expected);
      const { node } = await gateway().graphql(
        `query ($id: ID!) { node(id: $id) { __typename ... on Topic { ${topicFields} } } }`,
        { id: topic.nodeId },
      );
      expect(node).toEqual({ __typename: 'Topic', ...expected });
    }
    expect(await gateway().graphql('{ topic(id: "none") { id } }')).toEqual({ topic: null });
  });

  it('have a response schema, the same as over REST; null if there is none of that name', async () => {
    const { topics } = await gateway().graphql('{ topics { responseModel } }');
    const names = new Set<string>(topics.map(({ responseModel }: any) => responseModel));
    expect(names.size).toBeGreaterThan(10);
    for (const name of names) {
      const { responseSchema } = await gateway().graphql(
        'query ($name: String!) { responseSchema(name: $name) }',
        { name },
      );
      expect(responseSchema).toMatchObject({ type: 'object', properties: expect.any(Object) });
      expect(responseSchema).toEqual((await gateway().request('GET', `/ai/schemas/${name}`)).body);
    }
    expect(await gateway().graphql('{ responseSchema(name: "None") }')).toEqual({ responseSchema: null });
  });
});

describe('setTopicActive', () => {
  it('opens and closes a topic for one tenant, at once and on every instance', async () => {
    const { dataDir, mongodbUri } = gateway().config;
    const second = await TestGateway.create(
      { DATA_DIR: dataDir, ...(mongodbUri !== undefined && { MONGODB_URI: mongodbUri }) },
      { ai },
    );
    const parameters = { business_description: 'We are fast.' };
    const executeOn = async (on: TestGateway, tenant: string) =>
      (await on.request('POST', '/ai/execute', { topic_id: 'swot_analysis', parameters }, { tenant })).status;
    try {
      for (const isActive of [true, false, true]) {
        const { setTopicActive } = await gateway().graphql(
          setActive,
          { topicId: 'swot_analysis', isActive },
          { tenant: 'umbrella' },
        );
        expect(setTopicActive).toEqual({ topic: { id: 'swot_analysis', isActive }, userErrors: [] });
        for (const on of [gateway(), second]) {
          expect(await active('umbrella', on)).toEqual(
            isActive ? [...activeByDefault, 'swot_analysis'] : activeByDefault,
          );
          expect(await active('globex', on)).toEqual(activeByDefault);
          expect(await executeOn(on, 'umbrella')).toBe(isActive ? 200 : 400);
          expect(await executeOn(on, 'globex')).toBe(400);
          const listed = (await on.request('GET', '/ai/topics', undefined, { tenant: 'umbrella' })).body;
          expect(listed.map(({ topic_id }: any) => topic_id).includes('swot_analysis')).toBe(isActive);
        }
      }
      // A topic that is active by default can be closed too.
      await second.graphql(setActive, { topicId: 'niche_review', isActive: false }, { tenant: 'umbrella' });
      expect(await active('umbrella')).not.toContain('niche_review');
    } finally {
      await second.close();
    }
  });

  it('is for administrators', async () => {
    const variables = { topicId: 'swot_analysis', isActive: true };
    for (const role of ['manager', 'employee', 'service'] as const) {
      const { body } = await gateway().graphqlAnswer(setActive, variables, {
        tenant: 'roles',
        roles: [role],
      });
      expect([role, body.data, body.errors[0].extensions.code, body.errors[0].message]).toEqual([
        role,
        null,
        'FORBIDDEN',
        'Only administrators may activate topics',
      ]);
    }
    expect(await active('roles')).toEqual(activeByDefault);
    for (const role of ['superAdmin', 'saasAdmin', 'tenantOwner', 'admin'] as const) {
      await gateway().graphql(setActive, variables, { tenant: `of-${role}`, roles: [role] });
      expect(await active(`of-${role}`)).toContain('swot_analysis');
    }
  });

  it('answers an unknown topic with a user error', async () => {
    expect(await gateway().graphql(setActive, { topicId: 'none', isActive: true })).toEqual({
      setTopicActive: {
        topic: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['topicId'], message: 'Topic not found: none' }],
      },
    });
  });

  it('never lists a conversation over REST, however active', async () => {
    await gateway().graphql(
      setActive,
      { topicId: 'onboarding_coaching', isActive: true },
      { tenant: 'talkers' },
    );
    const { body } = await gateway().request('GET', '/ai/topics', undefined, { tenant: 'talkers' });
    expect(body).toEqual(activeTopics);
    expect(await active('talkers')).toContain('onboarding_coaching');
  });
});
