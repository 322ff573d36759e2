import { createFakeProvider, type FakeProvider } from '../helpers/fake-provider.ts';
import { TestGateway } from '../helpers/gateway.ts';
import { activeTopics, executions } from './topics-examples.ts';

/*
 * The documented examples of the Topics API that need no job, and each of its errors (REST-204, docs/rest/topics.md).
 */

let provider: FakeProvider;
let gateway: TestGateway;
const page = { url: 'https://example.com/', title: '', description: '', content: 'Coaching' };
const prefixes = ['/ai', '/coaching/api/v1/ai'];

beforeAll(async () => {
  provider = await createFakeProvider();
  const models = {
    fast: 'gpt-4o-mini',
    standard: 'us.anthropic.claude-3-5-sonnet-20241022-v2:0',
    decision: 'x',
  };
  const providers = [{ name: 'main', baseUrl: provider.baseUrl, apiKey: 'key', models }];
  gateway = await TestGateway.create(
    { AI_PROVIDERS: JSON.stringify(providers) },
    { readWebsite: async () => page },
  );
});
afterAll(async () => {
  await gateway.close();
  await provider.close();
});

const ask = (method: string, url: string, body?: unknown, options = {}) =>
  gateway.request(method, url, body, options);

describe('the documented examples', () => {
  it.each(executions)(
    'execute $request.topic_id, byte for byte but for the time',
    async ({ request, response }) => {
      for (const prefix of prefixes) {
        const half = response.metadata.tokens_used / 2;
        provider.next({
          kind: 'answer',
          content: response.data,
          usage: { prompt_tokens: half, completion_tokens: half },
        });
        const answer = await ask('POST', `${prefix}/execute`, request);
        expect([answer.status, answer.headers['content-type']]).toEqual([
          200,
          'application/json; charset=utf-8',
        ]);
        const { processing_time_ms } = answer.body.metadata;
        expect(Number.isSafeInteger(processing_time_ms) && processing_time_ms >= 0).toBe(true);
        const expected = { ...response, metadata: { ...response.metadata, processing_time_ms } };
        expect(answer.body).toEqual(expected);
        expect(JSON.stringify(answer.body)).toBe(JSON.stringify(expected));
      }
    },
  );

  it('list the active single-shot topics with their parameters', async () => {
    for (const prefix of prefixes) {
      const answer = await ask('GET', `${prefix}/topics`);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).toBe(JSON.stringify(activeTopics));
    }
  });

  it('give the JSON Schema of each response model that is listed', async () => {
    for (const prefix of prefixes) {
      const review = (await ask('GET', `${prefix}/schemas/OnboardingReviewResponse`)).body;
      expect(review).toMatchObject({
        type: 'object',
        required: ['qualityReview', 'suggestions'],
        properties: {
          qualityReview: { type: 'string' },
          suggestions: {
            type: 'array',
            minItems: 3,
            maxItems: 3,
            items: {
              type: 'object',
              required: ['text', 'reasoning'],
              properties: { text: { type: 'string' }, reasoning: { type: 'string' } },
            },
          },
        },
      });
      const scan = (await ask('GET', `${prefix}/schemas/WebsiteScanResponse`)).body;
      expect(scan).toMatchObject({
        type: 'object',
        required: ['products', 'niche', 'ica', 'value_proposition'],
        properties: {
          products: { type: 'array', items: { type: 'object', required: ['id', 'name', 'problem'] } },
          niche: { type: 'string' },
          ica: { type: 'string' },
          value_proposition: { type: 'string' },
        },
      });
    }
  });

  it('take a request without parameters, or with null, as one without any', async () => {
    for (const body of [{ topic_id: 'niche_review' }, { topic_id: 'niche_review', parameters: null }]) {
      const answer = await ask('POST', '/ai/execute', body);
      expect([answer.status, answer.body]).toEqual([
        422,
        { detail: "Missing required parameters: ['current_value']" },
      ]);
    }
  });
});

describe('a path that neither prefix has', () => {
  it('is 404 in the envelope, with and without a token', async () => {
    for (const [method, url] of [
      ['GET', '/ai'],
      ['GET', '/ai/execute'],
      ['GET', '/ai/jobs'],
      ['POST', '/ai/topics'],
      ['PATCH', '/ai/jobs/x'],
      ['GET', '/ai/schemas/a/b'],
      ['GET', '/coaching/api/v1'],
      ['GET', '/coaching/api/v1/topics'],
      ['GET', '/coaching/api/v1/ai/nothing'],
      ['DELETE', '/coaching/api/v1/ai/execute'],
    ] as const) {
      for (const options of [{}, { token: null }]) {
        const answer = await ask(method, url, undefined, options);
        expect([method, url, answer.status, answer.body]).toEqual([
          method,
          url,
          404,
          { detail: 'Not Found' },
        ]);
      }
    }
  });
});

describe('a request without a token', () => {
  it('is 401 on every operation under both prefixes', async () => {
    for (const prefix of prefixes) {
      for (const [method, path, body] of [
        ['POST', '/execute', executions[0]!.request],
        ['GET', '/topics', undefined],
        ['GET', '/schemas/OnboardingReviewResponse', undefined],
        ['POST', '/execute-async', executions[0]!.request],
        ['GET', '/jobs/550e8400-e29b-41d4-a716-446655440000', undefined],
      ] as const) {
        const calls = provider.calls.length;
        const answer = await ask(method, prefix + path, body, { token: null });
        expect([path, answer.status, answer.body, answer.headers['www-authenticate']]).toEqual([
          path,
          401,
          { detail: 'Missing authentication token' },
          'Bearer',
        ]);
        expect(provider.calls).toHaveLength(calls);
      }
    }
  });
});
