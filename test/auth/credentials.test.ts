import { request as httpRequest } from 'node:http';
import { testSecret, useGateway } from '../helpers/gateway.ts';
import { EventReader, RawSocket, until, within } from '../helpers/streams.ts';
import { briefLifetimeSeconds, holdExpiry, holdTimers } from '../helpers/timers.ts';
import { claims, createBadTokens, forge, now } from './corpus.ts';

afterEach(() => void jest.restoreAllMocks());

const gateway = useGateway({ SOCKETS_PER_USER: '3' });
const query = '{ viewer { tenantId } }';
const subscription = { query: 'subscription { insightChanged { type } }' };

interface Attempt {
  name: string;
  /** Pairs and not an object, so that a header can be sent twice. */
  headers: [string, string][];
  query?: string;
}

const bearer = (token: string): [string, string] => ['authorization', `Bearer ${token}`];

/** Sent by hand: `fetch` and `inject` both merge headers. */
async function send(method: string, path: string, headers: [string, string][], body?: object) {
  const base = new URL(await gateway().listen());
  return await new Promise<{ status: number; text: string; challenge: string | undefined }>(
    (resolve, reject) => {
      const payload = body && JSON.stringify(body);
      const request = httpRequest({
        host: base.hostname,
        port: base.port,
        method,
        path,
        headers: [
          ['host', base.host],
          ...(payload
            ? [
                ['content-type', 'application/json'],
                ['content-length', String(Buffer.byteLength(payload))],
              ]
            : []),
          ...headers,
        ].flat(),
      });
      request.on('error', reject);
      request.on('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode!, text, challenge: response.headers['www-authenticate'] }),
        );
        // A stream that was let in would not end.
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          resolve({ status: response.statusCode!, text: '', challenge: undefined });
          request.destroy();
        }
      });
      request.end(payload);
    },
  );
}

const eventHeaders: [string, string] = ['accept', 'text/event-stream'];
const transports = {
  REST: ({ headers, query: search = '' }: Attempt) =>
    send('GET', `/traction/api/v1/insights${search}`, headers),
  topics: ({ headers, query: search = '' }: Attempt) => send('GET', `/ai/topics${search}`, headers),
  jobs: ({ headers, query: search = '' }: Attempt) =>
    send('POST', `/coaching/api/v1/ai/execute-async${search}`, headers, {
      topic_id: 'niche_review',
      parameters: { current_value: 'We help bakeries' },
    }),
  GraphQL: ({ headers, query: search = '' }: Attempt) =>
    send('POST', `/graphql${search}`, headers, { query }),
  'GraphQL events': ({ headers, query: search = '' }: Attempt) =>
    send('POST', `/graphql${search}`, [...headers, eventHeaders], subscription),
};

async function createAttempts(): Promise<Attempt[]> {
  const good = await gateway().tokenFor();
  const operator = await gateway().tokenFor({ roles: ['superAdmin'] });
  return [
    { name: 'none', headers: [] },
    { name: 'empty', headers: [['authorization', '']] },
    { name: 'no token', headers: [['authorization', 'Bearer ']] },
    { name: 'another scheme', headers: [['authorization', `Basic ${good}`]] },
    { name: 'two tokens in one header', headers: [['authorization', `Bearer ${good}, Bearer ${good}`]] },
    { name: 'two headers', headers: [bearer(good), bearer(good)] },
    { name: 'two headers, the second wrong', headers: [bearer(good), bearer('x')] },
    { name: 'in the query', headers: [], query: `?access_token=${good}&token=${good}&authorization=${good}` },
    { name: 'a cookie', headers: [['cookie', `portal_session=${good}`]] },
    { name: 'a foreign tenant', headers: [bearer(good), ['x-tenant-id', 'globex']] },
    { name: 'an empty tenant', headers: [bearer(good), ['x-tenant-id', '']] },
    {
      name: 'two tenants',
      headers: [bearer(operator), ['x-tenant-id', 'acme'], ['x-tenant-id', 'globex']],
    },
    { name: 'an operator’s malformed tenant', headers: [bearer(operator), ['x-tenant-id', 'a/b']] },
    ...createBadTokens(testSecret).map(([name, token]) => ({ name, headers: [bearer(token)] })),
  ];
}

describe('a request', () => {
  it('is accepted with a good token on every transport', async () => {
    const token = await gateway().tokenFor();
    for (const forged of [
      token,
      forge(testSecret, claims()),
      forge(testSecret, claims({ nbf: now() - 5 })),
    ]) {
      for (const [transport, ask] of Object.entries(transports)) {
        const { status } = await ask({ name: 'good', headers: [bearer(forged), ['x-tenant-id', 'acme']] });
        expect([transport, status]).toEqual([transport, 200]);
      }
    }
  });

  it('is 401 with any bad credential on every transport, and the answer never repeats it', async () => {
    const attempts = await createAttempts();
    expect(attempts.length).toBeGreaterThan(40);
    for (const attempt of attempts) {
      for (const [transport, ask] of Object.entries(transports)) {
        const { status, text, challenge } = await ask(attempt);
        expect([transport, attempt.name, status, challenge]).toEqual([
          transport,
          attempt.name,
          401,
          'Bearer',
        ]);
        const { error, detail, errors } = JSON.parse(text);
        expect(error ?? detail ?? errors[0].message).toMatch(/\w/);
        if (errors) expect(errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
        expect(text).not.toMatch(/eyJ/);
      }
    }
  });

  it('chooses another tenant by header only for an operator', async () => {
    for (const role of ['superAdmin', 'saasAdmin'] as const) {
      const data = await gateway().graphql(
        query,
        {},
        { roles: [role], headers: { 'x-tenant-id': 'globex' } },
      );
      expect(data.viewer).toEqual({ tenantId: 'globex' });
    }
    for (const role of ['tenantOwner', 'admin', 'manager', 'employee', 'service'] as const) {
      const { status } = await gateway().graphqlAnswer(
        query,
        {},
        { roles: [role], headers: { 'x-tenant-id': 'globex' } },
      );
      expect([role, status]).toEqual([role, 401]);
    }
  });

  it('is accepted with the cookie alone on GraphQL, but only with a header that another site cannot send', async () => {
    const cookie = `portal_session=${await gateway().tokenFor()}`;
    const ask = (headers: Record<string, string>) =>
      gateway().graphqlAnswer(query, {}, { token: null, headers: { cookie, ...headers } });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ 'apollo-require-preflight': '1' })).body).toEqual({
      data: { viewer: { tenantId: 'acme' } },
    });
    const rest = await gateway().rest('GET', '/insights', undefined, {
      token: null,
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect(rest.status).toBe(401);
  });
});

describe('a socket', () => {
  it('is closed with 4401 or 4403 for any bad credential', async () => {
    const base = await gateway().listen();
    const attempts = await createAttempts();
    const unsendable = new Set([
      'two headers',
      'two headers, the second wrong',
      'two tenants',
      'in the query',
    ]);
    for (const { name, headers } of attempts.filter((attempt) => !unsendable.has(attempt.name))) {
      const socket = await new RawSocket(base, Object.fromEntries(headers)).open();
      socket.send({ type: 'connection_init' });
      const { code, reason } = await within(name, socket.closed);
      expect([name, [4401, 4403].includes(code)]).toEqual([name, true]);
      expect(reason).not.toMatch(/eyJ/);
    }
    for (const [name, token] of createBadTokens(testSecret)) {
      const socket = await new RawSocket(base).open();
      socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
      const { code } = await within(name, socket.closed);
      expect([name, [4401, 4403].includes(code)]).toEqual([name, true]);
    }
    for (const payload of [{ authorization: 7 }, { authorization: '' }, { Authorization: 'Basic x' }, {}]) {
      const socket = await new RawSocket(base).open();
      socket.send({ type: 'connection_init', payload });
      expect((await within('close', socket.closed)).code).toBe(4401);
    }
  });

  it('is accepted with the credential in its first message or in the handshake', async () => {
    const base = await gateway().listen();
    await (await new RawSocket(base).init(await gateway().tokenFor())).close();
    const socket = await new RawSocket(base, await gateway().headersFor()).open();
    socket.send({ type: 'connection_init' });
    await socket.message(({ type }) => type === 'connection_ack');
    await socket.close();
  });

  it('is closed with 4401 where it subscribes before it is acknowledged', async () => {
    const socket = await new RawSocket(await gateway().listen()).open();
    socket.send({ id: '1', type: 'subscribe', payload: subscription });
    expect((await within('close', socket.closed)).code).toBe(4401);
  });

  it('is closed when its token expires', async () => {
    const expiry = holdExpiry();
    const token = await gateway().tokenFor({ lifetimeSeconds: briefLifetimeSeconds });
    const socket = await new RawSocket(await gateway().listen()).init(token);
    expiry.fire();
    expect(await within('close', socket.closed)).toEqual({ code: 4401, reason: 'Token has expired' });
  });

  it('is closed with 4408 if it does not say who it is', async () => {
    const wait = holdTimers((delayMs) => delayMs === 5_000);
    const socket = await new RawSocket(await gateway().listen()).open();
    wait.fire();
    expect((await within('close', socket.closed)).code).toBe(4408);
  });

  it('is refused beyond the user’s limit, and another user’s is not', async () => {
    const base = await gateway().listen();
    const token = await gateway().tokenFor({ user: 'many' });
    const sockets = [];
    for (let count = 0; count < 3; count += 1) sockets.push(await new RawSocket(base).init(token));
    const fourth = await new RawSocket(base).open();
    fourth.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    expect(await within('close', fourth.closed)).toEqual({
      code: 4429,
      reason: 'Expected at most 3 sockets of one user',
    });
    await (await new RawSocket(base).init(await gateway().tokenFor({ user: 'another' }))).close();
    await sockets.pop()!.close();
    sockets.push(await new RawSocket(base).init(token));
    for (const socket of sockets) await socket.close();
  });
});

describe('an event stream', () => {
  it('counts with the user’s sockets', async () => {
    const base = await gateway().listen();
    const headers = await gateway().headersFor({ user: 'streams' });
    const open = () => EventReader.open(base, subscription, headers);
    const readers = [await open(), await open(), await open()];
    expect(readers.map(({ response }) => response.status)).toEqual([200, 200, 200]);
    const refused = await open();
    expect([refused.response.status, await refused.response.json()]).toEqual([
      429,
      {
        errors: [
          {
            message: 'Expected at most 3 sockets and event streams of one user, got more',
            extensions: { code: 'TOO_MANY_REQUESTS' },
          },
        ],
      },
    ]);
    for (const reader of readers) reader.close();
    await until('a place is free', async () => {
      const reader = await open();
      reader.close();
      return reader.response.status === 200;
    });
  });

  it('ends when its token expires', async () => {
    const expiry = holdExpiry();
    const headers = await gateway().headersFor({ lifetimeSeconds: briefLifetimeSeconds });
    const reader = await EventReader.open(await gateway().listen(), subscription, headers);
    expect(reader.response.status).toBe(200);
    expiry.fire();
    const last = await reader.next();
    expect(last?.event).toBe('next');
    expect(last?.data.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await reader.next()).toBeUndefined();
  });
});
