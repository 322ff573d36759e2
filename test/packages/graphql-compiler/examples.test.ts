import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';
import { createRichSchema } from '../../helpers/rich-schema.ts';

interface Example {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** Executions after which a selection is sure to have code of its own. */
const many = 130;

const tree = 'query ($tree: Tree) { echo(tree: $tree) }';
const choice = 'query ($choice: Choice!) { echo(choice: $choice) }';
const deep = (depth: number): object => (depth === 0 ? { value: 1 } : { children: [deep(depth - 1)] });

/** By name; each is executed cold and hot. */
const examples: Record<string, Example> = {
  'an input of a recursive type': { query: tree, variables: { tree: { children: [{ left: {} }, {}] } } },
  'an input of a recursive type, 50 deep': { query: tree, variables: { tree: deep(50) } },
  'a fault deep in a recursive input': {
    query: tree,
    variables: { tree: { children: [{ left: { value: null } }] } },
  },
  'a literal of a recursive type': {
    query:
      'query ($v: Int! = 3, $n: String) { echo(tree: { value: $v, name: $n, left: { children: { value: $v } } }) }',
  },
  'one of several inputs': { query: choice, variables: { choice: { name: 'x' } } },
  'two where one is allowed': { query: choice, variables: { choice: { name: 'x', id: '1' } } },
  'none where one is needed': { query: choice, variables: { choice: {} } },
  'null where one is needed': { query: choice, variables: { choice: { id: null } } },
  'one of several, by a variable': {
    query: 'query ($name: String!) { echo(choice: { name: $name }) }',
    variables: { name: 'x' },
  },
  'an enum with values of its own': {
    query: 'query ($size: Size) { echo(size: $size) a: echo b: echo(size: SMALL) c: echo(size: null) }',
    variables: { size: 'SMALL' },
  },
  'an enum’s value that there is not': {
    query: 'query ($size: Size) { echo(size: $size) }',
    variables: { size: 'HUGE' },
  },
  'the largest whole number': {
    query: 'query ($whole: Int) { echo(whole: $whole) }',
    variables: { whole: 2 ** 31 - 1 },
  },
  'a whole number that is too large': {
    query: 'query ($whole: Int) { echo(whole: $whole) }',
    variables: { whole: 2 ** 31 },
  },
  'the smallest whole number, literally': { query: '{ echo(whole: -2147483648) }' },
  'floats at the edges': {
    query:
      'query ($n: Float) { echo(number: $n) a: echo(number: 1e308) b: echo(number: -0.0) c: echo(number: 3) }',
    variables: { n: Number.MAX_VALUE },
  },
  'a float that is none': {
    query: 'query ($n: Float) { echo(number: $n) }',
    variables: { n: '1' },
  },
  'ids given as numbers': {
    query: 'query ($id: ID) { echo(id: $id) a: echo(id: 12345678901234567890) b: echo(id: "") }',
    variables: { id: 2 ** 53 },
  },
  'block strings': {
    query: '{ a: echo(text: """\n    indented\n      more\n\n    \\""" end\n  """) b: echo(text: """x""") }',
  },
  'escapes and other planes': {
    query: String.raw`{ echo(text: "\u00e9 \u{1F600} \n \\ \" \/ 日本 ") }`,
  },
  'any value, with variables inside': {
    query: 'query ($v: Int) { echo(any: { a: [1, $v, null, "x", { b: $v }], e: SOME }) }',
    variables: { v: 5 },
  },
  'names of a prototype as aliases': {
    query:
      '{ __proto__: echo(text: "a") constructor: echo(text: "b") toString: echo(text: "c") hasOwnProperty: person { __proto__: name constructor: age valueOf: __typename } }',
  },
  'names of a prototype as fields': {
    query: '{ person { constructor toString hasOwnProperty name } }',
  },
  'names of a prototype as variables': {
    query:
      'query ($__proto__: String = "p", $constructor: String, $toString: String, $hasOwnProperty: Boolean = true) { a: echo(text: $__proto__) b: echo(text: $constructor) c: echo(text: $toString) d: __typename @include(if: $hasOwnProperty) }',
    variables: { toString: 'given' },
  },
  'names of a prototype as fragments': {
    query:
      '{ ...constructor ...toString } fragment constructor on Query { a: __typename } fragment toString on Query { b: __typename }',
  },
  'a name of a prototype as the operation’s': {
    query: 'query constructor { a: __typename } query other { b: __typename }',
    operationName: 'constructor',
  },
  'an interface whose type comes late': {
    query: '{ late { __typename name ... on Person { age } ... on Thing { size weights } } }',
  },
  'a type that there is not': { query: '{ named(kind: "Nobody") { name } }' },
  'a type that is none of the interface’s': { query: '{ named(kind: "Query") { name } x: __typename }' },
  'no type at all': { query: '{ named { name } }' },
  'a union with nulls, late values and a fault': {
    query: '{ all { __typename ... on Named { name } ... on Thing { size } } }',
  },
  'lists of lists that must not hold null': { query: '{ strict { name } }' },
  'objects of objects': { query: '{ person { name friends { name friends { name } } } }' },
  'a failure of the whole answer': { query: '{ person { name } late { name } fails }' },
  'a value that its scalar refuses, late': {
    query: '{ a: sometimes(at: 0) b: sometimes(at: 1) c: sometimes }',
  },
  'conditions of six variables': {
    query:
      'query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!, $f: Boolean!) { a: __typename @include(if: $a) b: __typename @skip(if: $b) person { name @include(if: $c) ... @skip(if: $d) { age } friends @include(if: $e) { name @skip(if: $f) } } }',
    variables: { a: true, b: false, c: true, d: true, e: true, f: false },
  },
  'an object of which nothing is left': {
    query: '{ person { name @skip(if: true) } all { ... on Thing { name } } }',
  },
  'a deep chain of fragments': {
    query: `{ ...F0 } ${Array.from({ length: 40 }, (_each, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')} fragment F40 on Query { person { name } }`,
  },
  'a fragment of another type than the interface’s value': {
    query: '{ named(kind: "Thing") { ... on Person { age } ... on Named { name } ... { __typename } } }',
  },
  'mutations in their order': {
    query: 'mutation { a: count b: count(by: 0) fail c: count(by: 2) }',
  },
  introspection: {
    query:
      '{ __schema { types { name kind fields { name } } } __type(name: "Tree") { inputFields { name defaultValue } } }',
  },
};

const plain = (result: ExecutionResult | object) => JSON.parse(JSON.stringify(result)) as unknown;

describe('a compiled operation', () => {
  it.each(Object.entries(examples))('is answered as graphql-js answers it: %s', async (_name, example) => {
    const { query, variables, operationName } = example;
    const document = parse(query);
    const [own, theirs] = [createRichSchema(), createRichSchema()];
    // A document that is not valid would compare nothing.
    expect(validate(own, document).map(String)).toEqual([]);
    const compiler = createCompiler(own, { budget: Number.POSITIVE_INFINITY });
    compiler.addValidated(query, document);
    const compiled = compiler.find(query, operationName);
    expect(compiled).toBeDefined();
    const isRead = !query.startsWith('mutation');
    for (let turn = 0; turn < (isRead ? many : 3); turn += 1) {
      const got = await compiled?.execute({}, variables);
      // Only the ends are compared: cold, and when hot.
      if (isRead && turn > 1 && turn < many - 1) continue;
      const wanted = await execute({
        schema: theirs,
        document,
        variableValues: variables,
        operationName,
        contextValue: {},
      });
      expect(plain(got ?? {})).toEqual(plain(wanted));
      expect(Object.keys(got?.data ?? {})).toEqual(Object.keys(wanted.data ?? {}));
    }
  });

  it('of a list with all kinds of rows is the same in the first and in the hundredth row', async () => {
    const query = '{ all { ... on Person { name age constructor } ... on Thing { name size } } }';
    const document = parse(query);
    const schema = createRichSchema();
    const compiler = createCompiler(schema, { budget: Number.POSITIVE_INFINITY });
    compiler.addValidated(query, document);
    const compiled = compiler.find(query, undefined);
    const answers = [];
    for (let turn = 0; turn < many; turn += 1)
      answers.push(JSON.stringify(plain((await compiled?.execute({}, {})) ?? {})));
    expect(new Set(answers).size).toBe(1);
  });
});
