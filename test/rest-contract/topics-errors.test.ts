import { topics, type Topic } from '../../src/domains/topics/registry/index.ts';
import { FakeAi, fail } from '../helpers/fake-ai.ts';
import { useGateway } from '../helpers/gateway.ts';
import { niche } from '../helpers/jobs.ts';

/* The errors of the Topics API in their order (REST-204, docs/rest/topics.md), and what executions fail with. */

const ai = new FakeAi();
const gateway = useGateway({}, { ai });
const paths = [
  '/ai/execute',
  '/ai/execute-async',
  '/coaching/api/v1/ai/execute',
  '/coaching/api/v1/ai/execute-async',
];

async function answers(body: unknown, tenant = 'acme') {
  const all = [];
  for (const path of paths) {
    const { status, body: detail } = await gateway().request('POST', path, body, { tenant });
    all.push([path, status, detail]);
  }
  return all;
}
const everywhere = (status: number, detail: string) => paths.map((path) => [path, status, { detail }]);

async function setActive(topicId: string, tenant: string) {
  await gateway().graphql(
    `mutation ($topicId: ID!) { setTopicActive(input: { topicId: $topicId, isActive: true }) { userErrors { code } } }`,
    { topicId },
    { tenant },
  );
}

/** A topic that somebody forgot to configure. */
const unconfigured: Topic = { ...topics.get('niche_review')!, id: 'unconfigured', response: null };
beforeAll(() => void (topics as Map<string, Topic>).set('unconfigured', unconfigured));
afterAll(() => void (topics as Map<string, Topic>).delete('unconfigured'));

describe('an execution, at once or as a job, under both prefixes', () => {
  it('of an unknown topic is 404, whatever else is wrong', async () => {
    for (const parameters of [niche, {}, undefined]) {
      expect(await answers({ topic_id: 'no_such_topic', parameters })).toEqual(
        everywhere(404, 'Topic not found: no_such_topic'),
      );
    }
  });

  it('of an inactive topic is 400, be it of type conversation or without its parameters', async () => {
    for (const topic_id of ['swot_analysis', 'onboarding_coaching']) {
      expect(await answers({ topic_id, parameters: {} })).toEqual(
        everywhere(400, `Topic is not active: ${topic_id}`),
      );
    }
  });

  it('of a conversation is 400 that names the type, before its parameters are looked at', async () => {
    await setActive('onboarding_coaching', 'talkers');
    expect(await answers({ topic_id: 'onboarding_coaching', parameters: {} }, 'talkers')).toEqual(
      everywhere(400, 'Topic onboarding_coaching is type conversation'),
    );
  });

  it('without required parameters is 422 that lists them, null and blank ones too', async () => {
    for (const parameters of [{}, { current_value: null }, { current_value: ' ' }, { other: 'x' }]) {
      expect(await answers({ topic_id: 'niche_review', parameters })).toEqual(
        everywhere(422, "Missing required parameters: ['current_value']"),
      );
    }
    expect(await answers({ topic_id: 'unconfigured', parameters: {} })).toEqual(
      everywhere(422, "Missing required parameters: ['current_value']"),
    );
  });

  it('of a topic without a response model is 500', async () => {
    expect(await answers({ topic_id: 'unconfigured', parameters: niche })).toEqual(
      everywhere(500, 'Response model not configured'),
    );
  });

  it('with a parameter of another type, or a body of another shape, is 400 that names the place', async () => {
    for (const [body, detail] of [
      [
        { topic_id: 'niche_review', parameters: { current_value: 7 } },
        'parameters.current_value: expected a string of at most 10000 characters, got number 7',
      ],
      [{ topic_id: 'niche_review', parameters: [] }, 'parameters: expected an object, got an array'],
      [{ topic_id: 7, parameters: niche }, 'topic_id: expected a string, got number 7'],
      [{ parameters: niche }, 'topic_id: expected a value, got nothing'],
      [[], 'body: expected an object, got an array'],
    ] as const) {
      expect(await answers(body)).toEqual(everywhere(400, detail));
    }
  });

  it('reaches no model if it is refused, and the model otherwise', async () => {
    const before = ai.calls.length;
    await answers({ topic_id: 'niche_review', parameters: {} });
    await answers({ topic_id: 'swot_analysis', parameters: { business_description: 'x' } });
    expect(ai.calls).toHaveLength(before);
    const { status } = await gateway().request('POST', '/ai/execute', {
      topic_id: 'niche_review',
      parameters: niche,
    });
    expect([status, ai.calls.length]).toEqual([200, before + 1]);
  });
});

describe('an unknown schema or job', () => {
  it('is 404 in the envelope', async () => {
    for (const prefix of ['/ai', '/coaching/api/v1/ai']) {
      for (const name of ['NoSuchResponse', 'constructor', '__proto__']) {
        const { status, body } = await gateway().request('GET', `${prefix}/schemas/${name}`);
        expect([status, body]).toEqual([404, { detail: `Schema not found: ${name}` }]);
      }
      for (const id of ['550e8400-e29b-41d4-a716-446655440000', 'x', 'acme%2Fx']) {
        const { status, body } = await gateway().request('GET', `${prefix}/jobs/${id}`);
        expect([status, body]).toEqual([404, { detail: `Job not found: ${decodeURIComponent(id)}` }]);
      }
    }
  });
});

describe('an execution that fails at the model', () => {
  it('answers with the failure’s status and text', async () => {
    const usual = ai.answer;
    for (const [code, status] of [
      ['LLM_TIMEOUT', 504],
      ['LLM_RATE_LIMITED', 503],
      ['LLM_UNAVAILABLE', 503],
      ['RESPONSE_INVALID', 502],
      ['CONTENT_REFUSED', 422],
      ['BUDGET_EXCEEDED', 429],
    ] as const) {
      ai.answer = fail(code, `It was ${code}`);
      for (const path of paths.filter((each) => each.endsWith('execute'))) {
        const answer = await gateway().request('POST', path, { topic_id: 'niche_review', parameters: niche });
        expect([answer.status, answer.body]).toEqual([status, { detail: `It was ${code}` }]);
      }
    }
    ai.answer = usual;
  });
});
