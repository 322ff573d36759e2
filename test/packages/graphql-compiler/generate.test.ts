import { buildSchema, parse } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';

const text = '{ rows { id name } }';
const schema = buildSchema('type Row { id: ID! name: String } type Query { rows: [Row!]! }');
schema.getQueryType()!.getFields()['rows']!.resolve = () => [
  { id: 'a', name: 'Ada' },
  { id: 'b', name: null },
];

/** The prototype of a row: rows of generated code are literals, those of the others have none. */
async function rowPrototypes(budget: number): Promise<unknown[]> {
  const compiler = createCompiler(schema, { hotThreshold: 3, budget });
  compiler.addValidated(text, parse(text));
  const prototypes: unknown[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const { data } = await compiler.find(text, undefined)!.execute({}, undefined);
    expect(JSON.stringify(data)).toBe('{"rows":[{"id":"a","name":"Ada"},{"id":"b","name":null}]}');
    prototypes.push(...(data!['rows'] as object[]).map((row) => Object.getPrototypeOf(row) as unknown));
  }
  return prototypes;
}

it('a selection gets code of its own when it is hot', async () => {
  const none = [null, null, null];
  expect(await rowPrototypes(Number.POSITIVE_INFINITY)).toEqual([
    ...none,
    Object.prototype,
    Object.prototype,
    Object.prototype,
  ]);
});

it('a selection gets no code of its own if the second’s budget is spent', async () => {
  expect(await rowPrototypes(0)).toEqual([null, null, null, null, null, null]);
});
