import { createAgentGateway, type AgentGateway } from '../helpers/agent-gateway.ts';
import { createSplittingProxy, readAsDocumented } from '../helpers/documented-reader.ts';
import type { RequestOptions } from '../helpers/gateway.ts';
import { until, within } from '../helpers/streams.ts';
import { subscribe, workforcePrefix, workforceRest } from '../helpers/workforce.ts';
import { createCompany, saveCompany, today, toReply } from '../domains/workforce/agent/support.ts';

const company = createCompany();
let agent: AgentGateway;

beforeAll(async () => {
  agent = await createAgentGateway({ AS_OF_DATE: today, CORS_ORIGINS: 'https://app.acme.test' });
  await subscribe(agent.gateway, 'acme');
  await saveCompany(agent.stores.workforce, 'acme', company);
});
afterAll(() => agent.close());
beforeEach(() => {
  agent.settled.length = 0;
  agent.provider.always({ kind: 'answer', content: toReply('Absence is high on Mondays.') });
});

const prompt = 'How often are our people absent?';
const manager = { roles: ['manager'] as const };
const generate = (body: unknown, options: RequestOptions = manager) =>
  workforceRest(agent.gateway, 'POST', '/ai-insight/generate', body, options);

const streamUrl = `${workforcePrefix}/ai-insight/generate/stream`;

async function openStream(
  options: RequestOptions & { base?: string; signal?: AbortSignal; body?: unknown } = {},
): Promise<Response> {
  const { base = await agent.gateway.listen(), signal = null, body = { prompt } } = options;
  return await fetch(`${base}${streamUrl}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(await agent.gateway.headersFor({ ...manager, ...options })),
    },
    body: JSON.stringify(body),
    signal,
  });
}

/** The events of a whole stream, comments left out. */
async function readEvents(response: Response): Promise<{ event: string; data: any }[]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '' && block !== ':');
  return blocks.map((block) => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    if (event === undefined || data === undefined) throw new Error(`No event: ${JSON.stringify(block)}`);
    return { event, data: JSON.parse(data) };
  });
}

const textOf = (events: readonly { event: string; data: any }[]) =>
  events
    .filter(({ event }) => event === 'chunk')
    .map(({ data }) => data.content as string)
    .join('');

const lastCall = () => agent.provider.calls.at(-1)!.body;
const isLetThrough = (origin: string) => ({ headers: { origin } });

describe('POST /ai-insight/generate', () => {
  it('answers as documented', async () => {
    const { status, headers, body } = await generate({ prompt, model: 'ignored' });
    expect({ status, body }).toEqual({
      status: 200,
      body: { success: true, data: { response: 'Absence is high on Mondays.' } },
    });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('asks the capable model for strict JSON of at most 5,000 tokens', async () => {
    await generate({ prompt });
    const { model, max_tokens, response_format } = lastCall();
    expect({ model, max_tokens }).toEqual({ model: 'large', max_tokens: 5_000 });
    expect(response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(Object.keys(response_format.json_schema.schema.properties)[0]).toBe('response');
  });

  it('sends the figures with labels for departments, and puts the names back into the answer', async () => {
    agent.provider.always({
      kind: 'answer',
      content: toReply('Department A is worse than Department B; Other departments are well.'),
    });
    const { body } = await generate({ prompt: 'Is the kitchen worse than Service?' });
    expect(body.data.response).toBe('Kitchen is worse than Service; Other departments are well.');
    const content = lastCall().messages[1].content as string;
    expect(content).toContain('"department":"Department A","headcount":8,');
    expect(content).toContain('"department":"Other departments","headcount":3,');
    expect(content).toContain('Is the Department A worse than Department B?');
    for (const { name } of company.departments) expect(content).not.toContain(name);
    // What the gateway's sanitiser takes out of messages it must not find in figures.
    expect(content).not.toMatch(/\[(id|phone|card|secret|token|ssn|iban|email)\]/);
  });

  it('answers a repetition under one Idempotency-Key as before, without asking again', async () => {
    const options = { ...manager, headers: { 'idempotency-key': 'agent-1' } };
    const first = await generate({ prompt }, options);
    const asked = agent.provider.calls.length;
    agent.provider.always({ kind: 'answer', content: toReply('Another answer.') });
    const second = await generate({ prompt }, options);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(agent.provider.calls).toHaveLength(asked);
    expect((await generate({ prompt: 'Another question' }, options)).status).toBe(422);
  });

  it('keeps the answer for save-insight', async () => {
    agent.provider.always({ kind: 'answer', content: toReply('Look at Department C.') });
    await generate({ prompt }, { ...manager, user: 'saver' });
    const { status, body } = await workforceRest(
      agent.gateway,
      'POST',
      '/v1/save-insight',
      {},
      { ...manager, user: 'saver' },
    );
    expect(status).toBe(201);
    expect(body.aiInsight).toMatchObject({
      insightType: 'absenteeismPattern',
      title: 'Absence',
      suggestion: 'Look at Monday’s roster.',
      chart: { type: 'bar', labels: ['Kitchen'], series: [{ name: 'Absences', values: [4] }] },
      data: { 'Kitchen absences': 4 },
    });
  });

  it.each([
    [{ kind: 'status', status: 503 } as const, 503, 'LLM_UNAVAILABLE'],
    [{ kind: 'answer', content: 'no JSON' } as const, 502, 'RESPONSE_INVALID'],
    [{ kind: 'answer', content: {}, refusal: 'No.' } as const, 422, 'CONTENT_REFUSED'],
  ])('tells in the envelope what the model failed with: %j', async (outcome, status, detail) => {
    agent.provider.always(outcome);
    expect(await generate({ prompt })).toMatchObject({
      status,
      body: { result: 'ERR', status, errCode: status, detail },
    });
  });
});

describe('POST /ai-insight/generate/stream', () => {
  it('sends chunks that make up the answer, then complete', async () => {
    agent.provider.always({
      kind: 'answer',
      content: toReply('Absence is high on Mondays. '.repeat(10)),
      pace: 1,
    });
    const response = await openStream();
    expect(response.status).toBe(200);
    const raw = await response.clone().text();
    expect(raw.replaceAll(':\n\n', '')).toMatch(
      /^(event: chunk\ndata: \{"content":"[^"\n]+"\}\n\n){5,}event: complete\ndata: \{\}\n\n$/,
    );
    expect(textOf(await readEvents(response))).toBe('Absence is high on Mondays. '.repeat(10));
  });

  it('is open to proxies and to pages of other origins', async () => {
    const { headers } = await openStream(isLetThrough('https://app.acme.test'));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'access-control-allow-origin': 'https://app.acme.test',
      'access-control-allow-credentials': 'true',
      'x-request-id': expect.any(String),
    });
  });

  it('gives the documented front-end reader the whole text, cut anywhere', async () => {
    const text =
      'Größe – „Schicht“ 🙂👩‍🍳 in Department A: 欠勤は月曜日に多い。\n"Zitat" \\ Ende — Department C.';
    const named = text.replace('Department A', 'Kitchen').replace('Department C', 'Delivery');
    agent.provider.always({ kind: 'answer', content: toReply(text), pace: 1 });
    for (const bytes of [1, 2, 3, 7]) {
      const proxy = await createSplittingProxy(await agent.gateway.listen(), bytes);
      try {
        const response = await openStream({ base: proxy.base });
        expect(await within('the stream', readAsDocumented(response))).toBe(named);
      } finally {
        await proxy.close();
      }
    }
  });

  it('keeps the answer for save-insight before it is complete', async () => {
    agent.provider.always({ kind: 'answer', content: toReply('Streamed and saved.') });
    const identity = { ...manager, user: 'streamer' };
    expect((await readEvents(await openStream(identity))).at(-1)).toEqual({ event: 'complete', data: {} });
    const { body } = await workforceRest(agent.gateway, 'POST', '/v1/save-insight', {}, identity);
    expect(JSON.stringify(body.aiInsight.details)).toContain('Streamed and saved.');
  });

  it.each([
    ['cut in mid-stream', { kind: 'cut' } as const, 'LLM_UNAVAILABLE'],
    ['ends without a finish reason', { kind: 'unfinished' } as const, 'LLM_UNAVAILABLE'],
    ['cut for its length', { kind: 'answer', finishReason: 'length' } as const, 'RESPONSE_INVALID'],
  ])('ends with an error and never with complete where the provider is %s', async (_name, outcome, code) => {
    const content = toReply('A text that is long enough to be cut. '.repeat(20));
    agent.provider.always({ ...outcome, content });
    const user = `cut-${outcome.kind}`;
    const events = await readEvents(await openStream({ ...manager, user }));
    expect(events.at(-1)).toEqual({ event: 'error', data: { message: expect.any(String), code } });
    expect(events.map(({ event }) => event)).not.toContain('complete');
    expect(textOf(events)).not.toBe('');
    // Nothing is kept of what was never whole.
    expect(await agent.stores.workforce.answers.findLatest('acme', user, new Date())).toBeUndefined();
  });

  it('ends with an error if the answer had to be changed after it was sent', async () => {
    agent.provider.next(
      { kind: 'answer', content: toReply('The first answer.', { insightType: 'unknown' }) },
      { kind: 'answer', content: toReply('The repaired answer.') },
    );
    const repaired = await readEvents(await openStream());
    expect(repaired.at(-1)).toMatchObject({ event: 'error', data: { code: 'RESPONSE_INVALID' } });

    agent.provider.next({ kind: 'answer', content: toReply('Look <script>here</script> now.') });
    const cleaned = await readEvents(await openStream());
    expect(cleaned.at(-1)).toMatchObject({ event: 'error', data: { code: 'RESPONSE_INVALID' } });
  });

  it('goes on where a repaired answer says the same', async () => {
    agent.provider.next(
      { kind: 'answer', content: toReply('The same answer.', { title: '' }) },
      { kind: 'answer', content: toReply('The same answer.') },
    );
    const events = await readEvents(await openStream());
    expect(textOf(events)).toBe('The same answer.');
    expect(events.at(-1)!.event).toBe('complete');
  });

  it('ends with an error if no provider can be reached', async () => {
    agent.provider.always({ kind: 'status', status: 401 });
    expect(await readEvents(await openStream())).toEqual([
      { event: 'error', data: { message: 'The language model cannot be reached', code: 'LLM_UNAVAILABLE' } },
    ]);
  });

  it('ends the provider’s call at once when the client leaves, and books what it took', async () => {
    agent.provider.always({ kind: 'stall', content: toReply('A long answer. '.repeat(40)) });
    const abort = new AbortController();
    const before = await tokensCounted();
    const response = await openStream({ signal: abort.signal });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.read();
    const call = agent.provider.calls.at(-1)!;
    expect(call.state).toBe('open');
    abort.abort();
    await reader.read().catch(() => undefined);
    await until('the provider’s call to end', () => call.state !== 'open');
    expect(call.state).toBe('hung up');
    await until('the tokens to be settled', () => agent.settled.length === 1);
    // Not by any limit of time.
    expect(agent.outcomes().at(-1)).toBe('CANCELLED');
    expect(agent.open()).toBe(0);
    // The figures and the instructions are some thousand tokens; the 5,000 reserved for the answer are given back.
    expect(agent.settled[0]).toBeGreaterThan(500);
    expect(agent.settled[0]).toBeLessThan(6_000);
    expect((await tokensCounted()) - before).toBe(agent.settled[0]);
  });
});

describe('many at once', () => {
  it('are refused beyond 32 of one company, until some have left', async () => {
    agent.provider.always({ kind: 'hang' });
    const abort = new AbortController();
    const { signal } = abort;
    const open = await Promise.all(Array.from({ length: 32 }, () => openStream({ signal })));
    expect(open.map(({ status }) => status)).toEqual(Array(32).fill(200));
    expect(await generate({ prompt })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      body: {
        result: 'ERR',
        status: 429,
        message: 'Expected at most 32 answers that the tenant waits for, got more; try again shortly',
        detail: 'TOO_MANY_REQUESTS',
      },
    });
    abort.abort();
    agent.provider.always({ kind: 'answer', content: toReply('There is room again.') });
    await until('room again', async () => (await generate({ prompt })).status === 200);
  });
});

/** The tokens of all calls, as the metrics show them. */
async function tokensCounted(): Promise<number> {
  const { body } = await agent.gateway.request('GET', '/metrics', undefined, { token: null });
  const lines = (body as string).match(/^gateway_ai_tokens_total\{.*\} \d+$/gm) ?? [];
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

describe.each(['', '/stream'])('POST /ai-insight/generate%s', (path) => {
  const post = (body: unknown, options: RequestOptions = manager) =>
    workforceRest(agent.gateway, 'POST', `/ai-insight/generate${path}`, body, options);
  const envelope = (status: number, detail: string, message: unknown = expect.any(String)) => ({
    status,
    body: { result: 'ERR', status, message, errCode: status, date: expect.any(String), detail },
  });

  it('refuses in JSON, before the model is asked', async () => {
    const asked = agent.provider.calls.length;
    await subscribe(agent.gateway, 'lapsed', { until: '2020-01-01T00:00:00Z' });
    expect(await post({ prompt }, { token: null })).toMatchObject(envelope(401, 'UNAUTHENTICATED'));
    expect(await post({ prompt }, { tenant: 'lapsed' })).toMatchObject(
      envelope(403, 'FORBIDDEN', 'The company has no active AI subscription'),
    );
    expect(await post({ prompt }, { headers: { 'mbx-company-codename': 'globex' } })).toMatchObject(
      envelope(403, 'FORBIDDEN'),
    );
    for (const [body, message] of [
      [{}, 'prompt: expected a value, got nothing'],
      [{ prompt: 7 }, 'prompt: expected a string, got number 7'],
      [{ prompt: ' \n' }, 'prompt: expected a text of 1 to 4000 characters, got " \\n"'],
      [{ prompt: 'x'.repeat(4_001) }, 'prompt: expected a text of 1 to 4000 characters, got a longer string'],
    ] as const) {
      expect(await post(body)).toMatchObject(envelope(400, 'BAD_INPUT', message));
    }
    expect(await post('{"prompt":')).toMatchObject(envelope(400, 'BAD_INPUT'));
    expect(agent.provider.calls).toHaveLength(asked);
  });

  it('lets no name, id or address of the company’s people leave', async () => {
    const from = agent.provider.calls.length;
    const people = company.users.map((user, at) => ({ user, employee: company.employees[at]! }));
    for (let at = 0; at < people.length; at += 7) {
      const named = people.slice(at, at + 7).map(({ user, employee }) => {
        const [first, last] = user.fullname.split(' ');
        return `${user.fullname} (${employee.id}, ${user.id}, ${user.email}), ${last!.toUpperCase()}, ${first!}?`;
      });
      expect((await post({ prompt: `How are ${named.join(' And ')}` })).status).toBe(200);
    }
    const sent = agent.provider.calls.slice(from);
    expect(sent).toHaveLength(3);
    for (const { body } of sent) {
      const text = JSON.stringify(body).toLowerCase();
      expect(text).toContain('how are an employee');
      for (const { user, employee } of people) {
        for (const secret of [...user.fullname.split(' '), user.id, user.email, employee.id]) {
          expect(text).not.toMatch(new RegExp(`\\b${secret.toLowerCase()}\\b`));
        }
      }
      for (const { id } of company.departments) expect(text).not.toContain(id);
    }
  });

  it('sends no company figures for an employee', async () => {
    expect((await post({ prompt }, { roles: ['employee'], user: 'user-100' })).status).toBe(200);
    const { messages } = lastCall();
    expect(messages[1].content).not.toContain('company figures');
    expect(messages[1].content).not.toMatch(/headcount|absences|rosteredShifts/);
    expect(messages[0].content).toContain(
      'To a question about the company say that company figures are for managers',
    );
  });

  it('tells an employee the names of no departments but those that they name', async () => {
    const identity: RequestOptions = { roles: ['employee'], user: 'user-100' };
    const reply = 'Department A, Department B and Department C.';
    agent.provider.always({ kind: 'answer', content: toReply(reply) });
    const saved = async (text: string) => {
      expect((await post({ prompt: text }, identity)).status).toBe(200);
      return (await agent.stores.workforce.answers.findLatest('acme', 'user-100', new Date()))!.answer
        .response;
    };
    expect(await saved('What are Department A and Department B?')).toBe(reply);
    expect(await saved('How do I get into the kitchen?')).toBe('Kitchen, Department B and Department C.');
  });

  it('answers from records as soon as they are imported', async () => {
    const tenant = `growing${path.replace('/', '-')}`;
    const identity: RequestOptions = { ...manager, tenant };
    await subscribe(agent.gateway, tenant);
    expect((await post({ prompt }, identity)).status).toBe(200);
    expect(lastCall().messages[1].content).not.toContain('company figures');
    const { departments, employees, users } = company;
    const { importWorkforceRecords } = await agent.gateway.graphql(
      `mutation ($input: ImportWorkforceRecordsInput!) {
        importWorkforceRecords(input: $input) { savedCount userErrors { message } } }`,
      { input: { departments, employees, users } },
      { ...identity, roles: ['admin'] },
    );
    expect(importWorkforceRecords.userErrors).toEqual([]);
    const { fullname } = users[0]!;
    expect((await post({ prompt: `How is ${fullname}?` }, identity)).status).toBe(200);
    expect(lastCall().messages[1].content).toContain('"headcount":21,');
    expect(lastCall().messages[1].content).toContain('How is an employee?');
  });

  it('lets nothing leave of users who are no employees', async () => {
    const known = { id: 'boss-1', email: 'rosalind@acme.test', fullname: 'rosalind franklin', avatar: null };
    await agent.stores.workforce.records.saveAll('users', 'user', [known]);
    await subscribe(agent.gateway, 'users');
    const text = `What does Rosalind (${known.id}, ${known.email}) do, and Franklin?`;
    expect((await post({ prompt: text }, { ...manager, tenant: 'users' })).status).toBe(200);
    expect(lastCall().messages[1].content).toContain(
      'What does an employee (an employee) do, and an employee?',
    );
  });

  it('says of a company without records that there are none', async () => {
    await subscribe(agent.gateway, 'empty');
    expect((await post({ prompt }, { ...manager, tenant: 'empty' })).status).toBe(200);
    const { messages } = lastCall();
    expect(messages[0].content).toContain('The company has no workforce records yet');
    expect(messages[1].content).not.toContain('company figures');
  });
});
