import fc from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toBody, toInput } from '../../helpers/insights.ts';
import { extent } from '../../helpers/extent.ts';

const gateway = useGateway();
const batch = '/insights/batch';
const failure = (error: unknown) => ({ success: false, data: null, error, code: null, details: null });
const stored = async () => (await gateway().rest('GET', '/insights')).body.data;
const [half, nul] = ['\ud800', '\0'];

afterEach(async () => {
  expect(await stored()).toEqual([]);
});

it('an unchanged batch is stored, so that the refusals below prove something', async () => {
  expect((await gateway().rest('POST', batch, { insights: [toBody({ id: 'control' })] })).status).toBe(200);
  expect((await gateway().rest('DELETE', '/insights/control')).status).toBe(200);
});

/** A batch as text, with `part` in the place of its first insight's title. */
const withTitle = (part: string) =>
  JSON.stringify({ insights: [toBody({ title: '@' })] }).replace('"@"', part);

describe('a body that is no JSON of the documented kind', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const cases: [string, string | Buffer, number, RegExp][] = [
    ['empty', '', 400, /body: expected JSON, got nothing/],
    ['white space', '  ', 400, /body: expected JSON/],
    ['truncated', JSON.stringify({ insights: [toBody()] }).slice(0, -5), 400, /syntax error at/],
    ['two values', '{} {}', 400, /syntax error at position 3/],
    ['NaN', withTitle('NaN'), 400, /syntax error/],
    ['a byte order mark', `\ufeff{"insights":[]}`, 400, /syntax error|expected JSON/],
    ['a raw NUL', withTitle('"a\0b"'), 400, /syntax error/],
    ['an escaped NUL', withTitle('"a\\u0000b"'), 400, /insights\[0\]\.title: .*U\+0000/],
    ['half a surrogate pair', withTitle('"a\\ud800b"'), 400, /insights\[0\]\.title: .*surrogate/],
    ['a key with NUL', '{"insights":[],"a\\u0000":1}', 400, /body: .*keys/],
    ['__proto__', '{"insights":[],"__proto__":{"x":1}}', 400, /__proto__: .*reserved/],
    [
      'constructor',
      withTitle('{"constructor":{"prototype":{"x":1}}}'),
      400,
      /title\.constructor: .*reserved/,
    ],
    ['10,000 deep', withTitle(deep(10_000)), 400, /at most 64 levels/],
    ['10,000 deep outside', deep(10_000), 400, /at most 64 levels/],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, /expected UTF-8/],
    ['2 MB', withTitle(JSON.stringify('x'.repeat(2 * 1024 * 1024))), 413, /too large/i],
    ['null', 'null', 400, /body: expected an object, got null/],
    ['a number', '7', 400, /body: expected an object, got number 7/],
  ];

  it('is refused over REST with 4xx naming the place', async () => {
    for (const [name, body, status, message] of cases) {
      const answer = await gateway().rest('POST', batch, body);
      expect([name, answer.status, answer.body]).toEqual([
        name,
        status,
        failure(expect.stringMatching(message)),
      ]);
    }
  });

  it('is refused over GraphQL with 4xx', async () => {
    for (const [name, body, status] of cases) {
      const answer = await gateway().request('POST', '/graphql', body);
      expect([name, answer.status]).toEqual([name, status]);
      expect(answer.body.errors[0].message).toMatch(/\w/);
    }
  });

  it('is refused with 415 where it is of another type', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'x']) {
      const { status, body } = await gateway().rest('POST', batch, JSON.stringify({ insights: [toBody()] }), {
        headers: { 'content-type': type },
      });
      expect([type, status, body]).toEqual([type, 415, failure(expect.stringMatching(/media type/i))]);
    }
  });

  it('is refused with 415 where its type is empty or only looks like JSON', async () => {
    for (const headers of [{ 'content-type': '' }, { 'content-type': 'application/json-patch+json' }]) {
      const { status } = await gateway().rest('POST', batch, JSON.stringify({ insights: [toBody()] }), {
        headers,
      });
      expect([headers, status]).toEqual([headers, 415]);
    }
  });
});

describe('text that cannot be stored', () => {
  it('is refused in GraphQL variables and in the document', async () => {
    for (const bad of [half, nul]) {
      const inVariables = await gateway().graphqlAnswer(saveMutation, {
        insights: [toInput({ title: bad })],
      });
      expect([inVariables.status, inVariables.body.errors[0].message]).toEqual([
        400,
        expect.stringMatching(/variables\.insights\[0\]\.title: expected storable text/),
      ]);
      const literal = bad === nul ? '\\u0000' : '\\uD800';
      const inDocument = await gateway().graphqlAnswer(
        `mutation { updateInsight(input: { id: "x", title: "${literal}" }) { insight { id } } }`,
      );
      expect([inDocument.status, inDocument.body.errors[0].message]).toEqual([
        400,
        expect.stringMatching(/storable text|Invalid Unicode escape/),
      ]);
    }
  });

  it('is refused in the query of a GET too', async () => {
    const query = 'query ($text: String) { insights(filter: { text: $text }) { totalCount } }';
    const ask = (text: string) =>
      gateway().request(
        'GET',
        `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify({ text }))}`,
        undefined,
        { headers: { 'apollo-require-preflight': '1' } },
      );
    expect((await ask('fine')).body).toEqual({ data: { insights: { totalCount: 0 } } });
    for (const bad of [half, nul]) {
      const { status, body } = await ask(bad);
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    }
  });
});

const operators = [
  { $gt: '' },
  { $ne: null },
  { $where: '1' },
  { $regex: '.*' },
  { $nor: [] },
  [{ $gt: '' }],
];

describe('a query operator', () => {
  it('has no effect in any field of a REST body', async () => {
    const paths = (await gateway().request('GET', '/openapi.json')).body.paths;
    const bodyOf = (path: string, method: string) =>
      paths[`/traction/api/v1${path}`][method].requestBody.content['application/json'].schema;
    const insight = bodyOf('/insights/batch', 'post').properties.insights.items.properties;
    const names = [
      ...Object.keys(insight).map((name) => [name]),
      ...Object.keys(insight.metadata.properties).map((name) => ['metadata', name]),
    ];
    expect(names.length).toBe(13);
    for (const [name, inner] of names as [string, string?][]) {
      for (const operator of operators) {
        if (name === 'metadata' && !inner && !Array.isArray(operator)) continue;
        const value = inner ? { [inner]: operator } : operator;
        const { status, body } = await gateway().rest('POST', batch, {
          insights: [toBody({ [name]: value })],
        });
        const place = ['insights[0]', name, ...(inner ? [inner] : [])].join('.');
        expect([place, status, body.error]).toEqual([
          place,
          400,
          expect.stringContaining(`${place}: expected`),
        ]);
      }
    }
    for (const name of Object.keys(bodyOf('/insights/{id}', 'put').properties)) {
      for (const operator of operators) {
        const { status, body } = await gateway().rest('PUT', '/insights/x', { [name]: operator });
        expect([name, status, body.error]).toEqual([name, 400, expect.stringContaining(`${name}: expected`)]);
      }
    }
  });

  it('has no effect in a path or a query string', async () => {
    for (const id of ['{"$gt":""}', '[$ne]=', '%24where']) {
      const url = `/insights/${encodeURIComponent(id)}?id[$ne]=x&tenantId[$gt]=&$where=1`;
      for (const method of ['GET', 'DELETE']) {
        expect([id, (await gateway().rest(method, url)).status]).toEqual([id, 404]);
      }
    }
    const { body } = await gateway().rest('GET', '/insights?tenantId[$ne]=acme&$where=1');
    expect(body.data).toEqual([]);
  });

  it('has no effect in any argument and input field of the schema', async () => {
    const schema = buildClientSchema(await gateway().graphql(getIntrospectionQuery()));
    let tried = 0;
    for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          const named = getNamedType(argument.type);
          const paths: string[][] = isInputObjectType(named)
            ? Object.values(named.getFields()).flatMap((inner) => {
                const innerType = getNamedType(inner.type);
                // Any JSON is right there, and none of it reaches a query.
                if (innerType.name === 'JSON') return [];
                return isInputObjectType(innerType)
                  ? Object.keys(innerType.getFields()).map((leaf) => [inner.name, leaf])
                  : [[inner.name]];
              })
            : [[]];
          for (const path of paths) {
            for (const operator of operators) {
              const isList = (part: string) => part === 'insights';
              const value = path.reduceRight<unknown>(
                (inside, part) => ({ [part]: isList(part) && path.length > 1 ? [inside] : inside }),
                operator,
              );
              const operation = type.name.toLowerCase();
              const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
              const { status, body } = await gateway().graphqlAnswer(
                `${operation} ($value: ${String(argument.type)}) { ${field.name}(${argument.name}: $value ${field.args
                  .filter((each) => each !== argument && isRequiredArgument(each))
                  .map((each) => `${each.name}: ""`)
                  .join(' ')}) ${selection} }`,
                { value },
              );
              tried += 1;
              const place = [field.name, argument.name, ...path];
              expect([place, operator, status]).toEqual([place, operator, 400]);
              const [first] = body.errors;
              expect(first.message).toMatch(/\$value|variables/);
              expect(first.extensions.code).toMatch(/BAD_USER_INPUT|BAD_INPUT/);
            }
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(150);
  });
});

describe('any change to a valid batch', () => {
  it('is answered with 200 or 4xx, and is stored whole or not at all', async () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, '', nul, half, [], {}, '__proto__', Number.MAX_SAFE_INTEGER, true),
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(...operators),
    );
    const key = fc.constantFrom(
      ...Object.keys(toBody()),
      'unknown',
      '__proto__',
      'constructor',
      'updated_at',
    );
    const changes = fc.array(fc.tuple(fc.nat(3), key, junk), { minLength: 1, maxLength: 4 });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (given, cut) => {
        const insights = ['f0', 'f1', 'f2', 'f3'].map((id) => toBody({ id }));
        for (const [index, name, value] of given) {
          Object.defineProperty(insights[index], name, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        const text = JSON.stringify({ insights });
        const { status, body } = await gateway().rest(
          'POST',
          batch,
          cut ? text.slice(0, -given.length) : text,
        );
        const rows = await stored();
        if (status === 200) {
          expect(rows.length).toBe(body.data.savedCount);
          for (const { id } of rows) await gateway().rest('DELETE', `/insights/${encodeURIComponent(id)}`);
        } else {
          refused += 1;
          expect([status, body]).toEqual([400, failure(expect.any(String))]);
          expect(rows).toEqual([]);
        }
      }),
      { numRuns: extent(60, 300) },
    );
    expect(refused).toBeGreaterThan(30);
  });
});
