import { cpuSecondsOf } from '../../helpers/cpu-time.ts';
import { keptBytes } from '../../helpers/heap.ts';
import { TestGateway, testSecret } from '../../helpers/gateway.ts';
import { RawSocket, within } from '../../helpers/streams.ts';
import { extent } from '../../helpers/extent.ts';

/** Production, as introspection and suggestions are on elsewhere. */
let gateway: TestGateway;
let base: string;
let headers: Record<string, string>;
let socket: RawSocket;

beforeAll(async () => {
  gateway = await TestGateway.create({ NODE_ENV: 'production', AUTH_SECRET: testSecret, LOG_LEVEL: 'fatal' });
  base = await gateway.listen();
  headers = await gateway.headersFor();
  socket = await new RawSocket(base).init(await gateway.tokenFor());
});
afterAll(async () => {
  await socket.close();
  await gateway.close();
});

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_each, index) => part(index)).join(' ');
const nest = (depth: number) => `${'... on Query { '.repeat(depth)}viewer { userId }${' }'.repeat(depth)}`;

/** Fields nested through an interface cannot be deep in this schema, so depth is shown by unknown fields too. */
const deep = (depth: number) => `${'a { '.repeat(depth)}b${' }'.repeat(depth)}`;

/** Name, selection of a root type, and what the refusal says. */
const tooLarge: [string, string, RegExp][] = [
  ['depth', `{ ${deep(20)} }`, /expected depth of at most 12, got 21/],
  ['aliases', `{ ${repeat(31, (n) => `a${n}: __typename`)} }`, /expected (aliases|rootFields) of at most/],
  [
    'aliases below',
    `{ viewer { ${repeat(101, (n) => `a${n}: userId`)} } }`,
    /expected aliases of at most 30, got 101/,
  ],
  ['root fields', `{ ${repeat(21, () => '__typename')} }`, /expected rootFields of at most 20, got 21/],
  [
    'a field 500 times',
    `{ ${repeat(500, () => '__typename')} }`,
    /expected rootFields of at most 20, got 500/,
  ],
  [
    'root fields by fragments',
    `{ ...A ...B } fragment A on Query { ${repeat(15, () => '__typename')} }
     fragment B on Query { ${repeat(15, () => '__typename')} }`,
    /expected rootFields of at most 20, got 30/,
  ],
  [
    'directives',
    `{ __typename ${repeat(11, () => '@include(if: true)')} }`,
    /directives|can only be used once/,
  ],
  [
    'unknown directives',
    `{ __typename ${repeat(100, (n) => `@d${n}`)} }`,
    /directives of at most 10, got 100/,
  ],
  [
    'a page size in the document',
    '{ insights(first: 100) { nodes { id } } insightBoard { columns { insights(first: 2000000000) { id } } } }',
    /expected cost of at most 20000/,
  ],
  [
    'page sizes by variable',
    `query ($n: Int) { ${repeat(
      20,
      (n) => `a${n}: insights(first: $n) { edges { node {
       id title description category priority status nodeId isQuickWin } } nodes { id } }`,
    )} }`,
    /expected cost of at most 20000/,
  ],
  [
    'a fragment cycle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    /Cannot spread fragment "A" within itself/,
  ],
  [
    'fragments that double, twenty deep',
    `{ ...F0 } ${repeat(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
     fragment F20 on Query { viewer { userId } }`,
    /expected cost of at most 20000/,
  ],
  ['over 1,000 tokens', `{ viewer { ${repeat(1_001, () => 'userId')} } }`, /token/i],
  ['introspection', '{ __schema { types { name } } }', /introspection is not allowed/i],
  ['introspection of one type', '{ __type(name: "Query") { name } }', /introspection is not allowed/i],
];

async function post(
  body: string | object,
  contentType = 'application/json',
  extra: Record<string, string> = {},
) {
  const answer = { status: 0, text: '' };
  const seconds = await cpuSecondsOf(async () => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': contentType, ...headers, ...extra },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    answer.status = response.status;
    answer.text = await response.text();
  });
  expect(seconds).toBeLessThan(15);
  return answer;
}

describe('an oversized document', () => {
  it('is refused over HTTP with 400 saying why, and at most three errors', async () => {
    for (const [name, query, reason] of tooLarge) {
      const { status, text } = await post({ query, variables: { n: 100 } });
      expect([name, status]).toEqual([name, 400]);
      const { errors } = JSON.parse(text);
      expect(errors.length).toBeLessThanOrEqual(3);
      expect([name, errors.map(({ message }: Error) => message).join('\n')]).toEqual([
        name,
        expect.stringMatching(reason),
      ]);
    }
  });

  it('is refused over server-sent events likewise', async () => {
    for (const [name, query, reason] of tooLarge) {
      const { status, text } = await post({ query: toSubscription(query) }, 'application/json', {
        accept: 'text/event-stream',
      });
      expect([name, status]).toEqual([name, 400]);
      expect(JSON.parse(text).errors.length).toBeLessThanOrEqual(3);
      if (!/cycle|introspection|depth/.test(name)) expect(text).toMatch(reasonOf(reason));
    }
  });

  it('is refused over WebSocket likewise, and the socket goes on', async () => {
    for (const [index, [name, query]] of tooLarge.entries()) {
      for (const [kind, text] of [
        ['query', query],
        ['subscription', toSubscription(query)],
      ] as const) {
        const id = `${kind}-${index}`;
        socket.send({ id, type: 'subscribe', payload: { query: text, variables: { n: 100 } } });
        const answer = await socket.message((message) => message.id === id);
        expect([name, kind, answer.type]).toEqual([name, kind, 'error']);
        expect(answer.payload.length).toBeLessThanOrEqual(3);
      }
    }
  });

  it('is told from one that is just small enough', async () => {
    for (const query of [
      `{ ${repeat(20, () => '__typename')} }`,
      `{ viewer { ${repeat(30, (n) => `a${n}: userId`)} } }`,
      `{ ${nest(11)} }`,
      `{ viewer { ${repeat(100, () => 'userId')} } }`,
      `{ __typename @include(if: true) ${repeat(9, () => 'viewer { userId @include(if: true) }')} }`,
      '{ insights(first: 100) { edges { cursor node { id title } } } }',
    ]) {
      const { status, text } = await post({ query });
      expect([query.slice(0, 60), status, text.slice(0, 8)]).toEqual([query.slice(0, 60), 200, '{"data":']);
    }
  });
});

/** The same hostile document as a subscription, as the streams refuse anything else anyway. */
function toSubscription(query: string): string {
  return query.replace(/^(query )?/, 'subscription ').replaceAll(' on Query', ' on Subscription');
}
const reasonOf = (reason: RegExp) =>
  new RegExp(`${reason.source}|Cannot query field|introspection|Unknown`, 'i');

describe('a hostile request', () => {
  const mutation = 'mutation { deleteInsight(input: { id: "x" }) { deletedId } }';

  it('cannot change anything by GET', async () => {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(`${base}/graphql?query=${encodeURIComponent(mutation)}`, {
        method,
        headers: { ...headers, 'apollo-require-preflight': '1' },
      });
      expect([method, response.status]).toEqual([method, 405]);
    }
    const read = await fetch(`${base}/graphql?query={viewer{userId}}`, {
      headers: { ...headers, 'apollo-require-preflight': '1' },
    });
    expect(read.status).toBe(200);
  });

  it('cannot be sent by another site’s page without a preflight', async () => {
    const read = await fetch(`${base}/graphql?query={viewer{userId}}`, { headers });
    expect(read.status).toBe(400);
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const { status } = await post(`query=${encodeURIComponent(mutation)}`, type);
      expect([type, status]).toEqual([type, 415]);
    }
  });

  it('cannot send many operations at once', async () => {
    const { status } = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(status).toBe(400);
  });

  it('is not answered with 1 MB of variables', async () => {
    const variables = { filter: 'x'.repeat(1024 * 1024) };
    expect((await post({ query: '{ __typename }', variables })).status).toBe(413);
    const own = await new RawSocket(base).init(await gateway.tokenFor());
    own.send({
      id: '1',
      type: 'subscribe',
      payload: { query: 'subscription { insightChanged { type } }', variables },
    });
    expect((await within('close', own.closed)).code).toBe(1009);
  });

  it('learns no names from suggestions', async () => {
    for (const query of ['{ viewr { userId } }', '{ insight(ib: "x") { id } }', '{ viewer { userID } }']) {
      const { status, text } = await post({ query });
      expect([status, text]).toEqual([400, expect.not.stringContaining('Did you mean')]);
    }
    const variables = { f: { priority: ['HIGHT'] } };
    const query = 'query ($f: InsightFilter) { insights(filter: $f) { totalCount } }';
    expect((await post({ query, variables })).text).not.toContain('Did you mean');
  });

  it('of malformed messages ends its socket', async () => {
    for (const [message, code] of [
      ['nonsense', 4400],
      ['[]', 4400],
      [{ type: 'unknown' }, 4400],
      [{ id: '1', type: 'subscribe', payload: { query: 7 } }, 4400],
      [{ type: 'connection_init' }, 4429],
    ] as const) {
      const own = await new RawSocket(base).init(await gateway.tokenFor());
      own.send(message);
      expect([message, (await within('close', own.closed)).code]).toEqual([message, code]);
    }
  });
});

describe('a thousand hostile requests', () => {
  it('leave the memory as it was', async () => {
    const [bad, good] = [tooLarge.map(([, query]) => query), '{ viewer { userId } }'];
    const send = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        // A comment makes each document a new one, so that none is answered from a cache.
        await post({ query: `${bad[index % bad.length]} # ${index}` });
      }
    };
    await send(50);
    const before = await keptBytes();
    await send(extent(300, 1_000));
    expect((await keptBytes()) - before).toBeLessThan(50 * 1024 * 1024);
    expect((await post({ query: good })).status).toBe(200);
  });
});
