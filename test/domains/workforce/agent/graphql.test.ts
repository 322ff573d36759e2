import { createAgentGateway, type AgentGateway } from '../../../helpers/agent-gateway.ts';
import type { RequestOptions } from '../../../helpers/gateway.ts';
import { createSocketClient, EventReader, RawSocket, until } from '../../../helpers/streams.ts';
import { agentGraphql, agentSubscriptions } from '../../../helpers/workforce-agent-operations.ts';
import { subscribe } from '../../../helpers/workforce.ts';
import { createCompany, saveCompany, today, toReply } from './support.ts';

let agent: AgentGateway;
let base: string;
beforeAll(async () => {
  agent = await createAgentGateway({ AS_OF_DATE: today, CORS_ORIGINS: '*' });
  base = await agent.gateway.listen();
  await subscribe(agent.gateway, 'acme');
  await saveCompany(agent.stores.workforce, 'acme', createCompany());
});
afterAll(() => agent.close());
beforeEach(() => {
  agent.settled.length = 0;
  agent.provider.always({ kind: 'answer', content: toReply('Department A was absent most. '.repeat(4)) });
});

const text = 'Kitchen was absent most. '.repeat(4);
const manager: RequestOptions = { roles: ['manager'] };
const { query: mutation } = agentGraphql['Mutation.generateAiInsight']();
const query = agentSubscriptions['Subscription.aiInsightGeneration'];
const variables = { prompt: 'How often are our people absent?' };

/** What a subscriber over a WebSocket is told, to the end. */
async function hear(options: RequestOptions = manager): Promise<any[]> {
  const client = createSocketClient(base, await agent.gateway.tokenFor(options));
  try {
    const heard: any[] = [];
    for await (const result of client.iterate({ query, variables })) heard.push(result);
    return heard;
  } finally {
    await client.dispose();
  }
}

const partsOf = (heard: readonly any[]) => heard.map(({ data }) => data.aiInsightGeneration);
const contentOf = (parts: readonly any[]) => parts.map(({ content }) => content ?? '').join('');
const wholeAnswer = {
  response: text,
  insightType: 'absenteeismPattern',
  title: 'Absence',
  model: 'large',
  provider: 'fake',
  tokensUsed: 15,
  isDegraded: false,
  attempts: [{ outcome: 'ok' }],
};

describe('generateAiInsight', () => {
  it('answers with the whole insight', async () => {
    const { generateAiInsight } = await agent.gateway.graphql(mutation, variables, manager);
    expect(generateAiInsight).toEqual({
      answer: {
        response: text,
        insightType: 'absenteeismPattern',
        title: 'Absence',
        summary: 'Absence is high on Mondays.',
        suggestion: 'Look at Monday’s roster.',
        period: null,
        chart: { type: 'bar', labels: ['Kitchen'], series: [{ name: 'Absences', values: [4] }] },
        data: { 'Kitchen absences': 4 },
        model: 'large',
      },
      userErrors: [],
    });
  });

  it('tells a wrong prompt and a model’s failure as user errors', async () => {
    const fail = async (prompt: string) =>
      (await agent.gateway.graphql(mutation, { prompt }, manager)).generateAiInsight;
    expect(await fail(' ')).toEqual({
      answer: null,
      userErrors: [
        {
          code: 'BAD_INPUT',
          field: ['prompt'],
          message: 'prompt: expected a text of 1 to 4000 characters, got " "',
        },
      ],
    });
    agent.provider.always({ kind: 'answer', content: {}, refusal: 'No.' });
    expect(await fail('Hello')).toMatchObject({ answer: null, userErrors: [{ code: 'CONTENT_REFUSED' }] });
  });

  it('is refused without a subscription', async () => {
    const { body } = await agent.gateway.graphqlAnswer(mutation, variables, { ...manager, tenant: 'none' });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('aiInsightGeneration', () => {
  it('streams the text and ends with the whole answer over a WebSocket', async () => {
    const parts = partsOf(await hear());
    expect(parts.length).toBeGreaterThan(3);
    expect(contentOf(parts)).toBe(text);
    expect(parts.slice(0, -1).every(({ answer }) => answer === null)).toBe(true);
    expect(parts.at(-1)).toEqual({ content: null, answer: wholeAnswer });
  });

  it('does the same over server-sent events, also for pages of other origins', async () => {
    const headers = { ...(await agent.gateway.headersFor(manager)), origin: 'https://app.acme.test' };
    const reader = await EventReader.open(base, { query, variables }, headers);
    expect(reader.response.headers.get('access-control-allow-origin')).toBe('*');
    const heard = [];
    for (let next = await reader.next(); next?.event === 'next'; next = await reader.next())
      heard.push(next.data);
    const parts = partsOf(heard);
    expect(contentOf(parts)).toBe(text);
    expect(parts.at(-1)).toEqual({ content: null, answer: wholeAnswer });
  });

  it('ends with an error and without an answer where the provider is cut', async () => {
    agent.provider.always({ kind: 'cut', content: toReply('A text to be cut. '.repeat(20)) });
    const heard = await hear();
    const failure = heard.pop();
    expect(failure).toMatchObject({ data: null, errors: [{ extensions: { code: 'LLM_UNAVAILABLE' } }] });
    expect(partsOf(heard).every(({ answer }) => answer === null)).toBe(true);
    expect(contentOf(partsOf(heard))).toMatch(/^A text to be cut\. /);
  });

  it('leaves the socket’s other subscriptions alone when it fails', async () => {
    agent.provider.always({ kind: 'cut', content: toReply('A text to be cut. '.repeat(20)) });
    const socket = await new RawSocket(base).init(await agent.gateway.tokenFor(manager));
    socket.send({ id: '1', type: 'subscribe', payload: { query, variables } });
    await socket.message(({ id, type }) => id === '1' && type === 'complete');
    agent.provider.always({ kind: 'answer', content: toReply('Well again.') });
    socket.send({ id: '2', type: 'subscribe', payload: { query, variables } });
    await socket.message(({ id, type }) => id === '2' && type === 'complete');
    expect(JSON.stringify(socket.messages)).toContain('"response":"Well again."');
    await socket.close();
  });

  it.each([
    ['unsubscribes', (socket: RawSocket) => socket.send({ id: '1', type: 'complete' })],
    ['goes away', (socket: RawSocket) => socket.socket.terminate()],
  ])('ends the provider’s call at once when the client %s', async (_name, leave) => {
    const from = agent.provider.calls.length;
    agent.provider.always({ kind: 'stall', content: toReply('Long. '.repeat(100)) });
    const socket = await new RawSocket(base).init(await agent.gateway.tokenFor(manager));
    socket.send({ id: '1', type: 'subscribe', payload: { query, variables } });
    await socket.message(({ type }) => type === 'next');
    const call = agent.provider.calls[from]!;
    leave(socket);
    await until('the provider’s call to end', () => call.state !== 'open');
    expect(call.state).toBe('hung up');
    await until('the tokens to be settled', () => agent.settled.length === 1);
    // Not by any limit of time.
    expect(agent.outcomes().at(-1)).toBe('CANCELLED');
    expect(agent.open()).toBe(0);
    expect(agent.settled[0]).toBeGreaterThan(0);
    socket.socket.terminate();
  });

  it('is refused before anything is asked: without a subscription, and for a wrong prompt', async () => {
    const asked = agent.provider.calls.length;
    const refusal = async (prompt: string, options: RequestOptions) => {
      const socket = await new RawSocket(base).init(await agent.gateway.tokenFor(options));
      socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { prompt } } });
      await socket.message(({ type }) => type === 'complete');
      await socket.close();
      const results = socket.messages.filter(({ type }) => type === 'next');
      return results.map(({ payload }) => payload.errors[0].extensions.code);
    };
    expect(await refusal('Hello', { ...manager, tenant: 'none' })).toEqual(['FORBIDDEN']);
    expect(await refusal('', manager)).toEqual(['BAD_INPUT']);
    expect(agent.provider.calls).toHaveLength(asked);
  });
});
