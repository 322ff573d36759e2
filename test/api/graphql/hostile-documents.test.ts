import { parse } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';
import { extent } from '../../helpers/extent.ts';
import { keptBytes } from '../../helpers/heap.ts';
import { useGateway } from '../../helpers/gateway.ts';
import { createRichSchema } from '../../helpers/rich-schema.ts';

/** Compiled whatever the test run says: it is what could be attacked. */
const gateway = useGateway({ COMPILED_QUERIES: 'on', LOG_LEVEL: 'fatal' });

/** Requests after which a query is sure to have code of its own. */
const many = 130;

const ask = async (query: string, rest: { variables?: object; operationName?: string } = {}) =>
  await gateway().request('POST', '/graphql', { query, ...rest });

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_each, index) => part(index)).join(' ');

describe('a document of several operations', () => {
  const document = `query A { viewer { userId } } query B { viewer { tenantId } }
    query C($id: ID!) { insight(id: $id) { id } } mutation D { deleteInsight(input: { id: "none" }) { deletedId } }`;
  const wanted = {
    A: { viewer: { userId: 'ada' } },
    B: { viewer: { tenantId: 'acme' } },
    C: { insight: null },
    D: { deleteInsight: { deletedId: null } },
  };

  it('never answers with another than the named one’s data', async () => {
    const names = Object.keys(wanted) as (keyof typeof wanted)[];
    for (let turn = 0; turn < many; turn += 1) {
      const name = names[turn % names.length]!;
      const { body } = await ask(document, { operationName: name, variables: { id: 'none' } });
      expect([name, body]).toEqual([name, { data: wanted[name] }]);
    }
  });

  it('runs none if the name is none of its own, whichever was run before', async () => {
    for (const operationName of [undefined, 'E', '', '__proto__', 'constructor', 'toString']) {
      for (let turn = 0; turn < 3; turn += 1) {
        const { status, body } = await ask(document, { operationName, variables: { id: 'none' } });
        expect([operationName, status, body.data]).toEqual([operationName, 400, undefined]);
      }
      expect((await ask(document, { operationName: 'A' })).body).toEqual({ data: wanted.A });
    }
  });

  it('needs the variables of the named operation, of it only', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await ask(document, { operationName: 'C' })).status).toBe(400);
      expect((await ask(document, { operationName: 'B' })).status).toBe(200);
    }
  });
});

describe('a variable of a recursive type', () => {
  const query = 'query ($tree: Tree, $choice: Choice) { echo(tree: $tree, choice: $choice) }';

  it('is compiled in no time, and executed', async () => {
    const compiler = createCompiler(createRichSchema());
    compiler.addValidated(query, parse(query));
    let tree: object = { name: 'the lowest' };
    for (let depth = 0; depth < 100; depth += 1) tree = { left: tree, children: [] };
    const result = await compiler.find(query, undefined)?.execute({}, { tree });
    expect(result?.errors).toBeUndefined();
    expect(JSON.stringify(result?.data)).toContain('the lowest');
  });

  it('that has to be one of several is refused where it is two, or none', async () => {
    const compiler = createCompiler(createRichSchema());
    compiler.addValidated(query, parse(query));
    for (const choice of [{}, { id: '1', name: 'x' }, { id: null }, { tree: {}, id: '1' }]) {
      const result = await compiler.find(query, undefined)?.execute({}, { choice });
      expect([choice, result?.data, result?.errors?.length]).toEqual([choice, undefined, expect.any(Number)]);
    }
    const right = await compiler.find(query, undefined)?.execute({}, { choice: { id: '1' } });
    expect(right).toEqual({ data: { echo: { choice: { id: '1' }, size: 2 } } });
  });
});

describe('ten thousand distinct documents', () => {
  it('leave the memory as the first thousand did', async () => {
    const send = async (from: number, count: number) => {
      for (let index = from; index < from + count; index += 1) {
        const query = `{ viewer { userId a${index}: tenantId } insights(first: 1) { nodes { id t${index}: title } } }`;
        // Twice, so that it is compiled.
        for (let turn = 0; turn < 2; turn += 1) {
          const { body } = await ask(query);
          expect(body.data.viewer[`a${index}`]).toBe('acme');
        }
      }
    };
    await send(0, 1_000);
    const before = await keptBytes();
    await send(1_000, extent(500, 9_000));
    expect((await keptBytes()) - before).toBeLessThan(30 * 1024 * 1024);
  });

  it('of operations under ever new names leave nothing behind either', async () => {
    const document = 'query A { viewer { userId } } query B { viewer { tenantId } }';
    const send = async (from: number, count: number) => {
      for (let index = from; index < from + count; index += 1) {
        await ask(document, { operationName: `Unknown${index}` });
      }
    };
    await ask(document, { operationName: 'A' });
    await send(0, 500);
    const before = await keptBytes();
    await send(500, extent(300, 3_000));
    expect((await keptBytes()) - before).toBeLessThan(10 * 1024 * 1024);
  });
});

describe('a document beyond the limits', () => {
  it.each([
    ['aliases', `{ viewer { ${repeat(31, (n) => `a${n}: userId`)} } }`, 'aliases of at most 30'],
    ['root fields', `{ ${repeat(21, () => '__typename')} }`, 'rootFields of at most 20'],
    [
      'fragments that double',
      `{ ...F0 } ${repeat(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
       fragment F20 on Query { viewer { userId } }`,
      'cost of at most',
    ],
    [
      'a fragment within itself',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'within itself',
    ],
    ['tokens', `{ viewer { ${repeat(1_001, () => 'userId')} } }`, '1000 tokens'],
  ])('is refused each time it comes: %s', async (_name, query, reason) => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { status, body } = await ask(query);
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(reason)]);
    }
  });

  it('is told from a chain of fragments that is deep and small', async () => {
    const query = `{ ...F0 } ${repeat(100, (n) => `fragment F${n} on Query { ...F${n + 1} }`)}
      fragment F100 on Query { viewer { userId } }`;
    for (let turn = 0; turn < many; turn += 1) {
      expect((await ask(query)).body).toEqual({ data: { viewer: { userId: 'ada' } } });
    }
  });
});

describe('names of an object’s prototype', () => {
  it('are aliases like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'prototype'];
    const query = `{ viewer { ${names.map((name) => `${name}: userId`).join(' ')} } }`;
    const text = `{"data":{"viewer":{${names.map((name) => `"${name}":"ada"`).join(',')}}}}`;
    for (let turn = 0; turn < many; turn += 1) {
      const answer = await gateway().app.inject({
        method: 'POST',
        url: '/graphql',
        headers: await gateway().headersFor(),
        payload: { query },
      });
      expect(answer.body).toBe(text);
    }
    expect(Object.hasOwn(Object.prototype, 'ada')).toBe(false);
  });

  it('are variables like others, but none that would reach the prototype', async () => {
    const query =
      'query ($toString: ID!, $valueOf: Boolean!) { insight(id: $toString) { id } a: __typename @include(if: $valueOf) }';
    for (let turn = 0; turn < 3; turn += 1) {
      const given = await ask(query, { variables: { toString: 'none', valueOf: true } });
      expect(given.body).toEqual({ data: { insight: null, a: 'Query' } });
      // What every object inherits is no variable's value.
      expect((await ask(query, { variables: {} })).status).toBe(400);
    }
    const refused = await gateway().request(
      'POST',
      '/graphql',
      '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}',
    );
    expect(refused.status).toBe(400);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('are names of operations and fragments like others', async () => {
    const query = `query constructor { ...toString } query __proto__ { viewer { tenantId } }
      fragment toString on Query { viewer { userId } }`;
    for (let turn = 0; turn < 3; turn += 1) {
      const first = await ask(query, { operationName: 'constructor' });
      expect(first.body).toEqual({ data: { viewer: { userId: 'ada' } } });
      const second = await ask(query, { operationName: '__proto__' });
      expect(second.body).toEqual({ data: { viewer: { tenantId: 'acme' } } });
    }
  });
});

it('documents are forgotten by their length, too', () => {
  const compiler = createCompiler(createRichSchema());
  const toText = (index: number) => `{ __typename } # ${index} ${'x'.repeat(300_000)}`;
  const texts = Array.from({ length: 20 }, (_text, index) => toText(index));
  for (const text of texts) compiler.addValidated(text, parse(text));
  const kept = texts.filter((text) => compiler.find(text, undefined));
  expect([kept.length, kept.at(-1)]).toEqual([6, texts.at(-1)]);
});
