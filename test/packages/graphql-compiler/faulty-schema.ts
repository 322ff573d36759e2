import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';

/** What a resolver may do instead of what is expected of it. */
export type Fault = (typeof plantedFaults)[number];

const plantedFaults = [
  'plain',
  'plain',
  'plain',
  'late',
  'later',
  'null',
  'undefined',
  'throw',
  'reject',
  'error',
  'wrong',
  'function',
] as const;

export const arbitraryFaults = fc.array(fc.constantFrom(...plantedFaults), { minLength: 1, maxLength: 40 });

interface Context {
  take(place: string): Fault;
}

const typeDefs = `
  interface Named { name: String! }
  type Leaf implements Named { name: String! size: Int ratio: Float isOpen: Boolean tags: [String!] id: ID bare: String }
  type Tree implements Named { name: String! leaf: Leaf firm: Leaf! leaves(count: Int = 2): [Leaf] firmLeaves: [Leaf!]! any: Named bare: String }
  union Thing = Leaf | Tree
  type Query { tree: Tree leaf: Leaf! trees(count: Int): [Tree] things: [Thing] text(say: String = "hey", hint: Hint): String __typeless: Int }
  input Hint { word: String! = "w" deep: [Int!] }
  type Mutation { grow(by: Int!, as: String): Tree cut: Leaf! }
`;

/** A value under a fault: the value, a promise of it, nothing, or a failure. */
function withFault(context: Context, place: string, value: unknown): unknown {
  const fault = context.take(place);
  switch (fault) {
    case 'late':
      return Promise.resolve(value);
    case 'later':
      return Promise.resolve()
        .then(() => undefined)
        .then(() => value);
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'throw':
      throw new Error(`thrown at ${place}`);
    case 'reject': {
      const rejected = Promise.reject(new Error(`rejected at ${place}`));
      // A fault further up may drop it.
      rejected.catch(() => undefined);
      return rejected;
    }
    case 'error':
      return new Error(`given at ${place}`);
    case 'wrong':
      return Symbol.for('wrong');
    case 'function':
      return () => value;
    default:
      return value;
  }
}

/** A row whose properties may be faulty, too: those fields have no resolver. */
function createLeaf(context: Context, index: number) {
  const fault = context.take('a leaf');
  const bare = {
    null: null,
    undefined: undefined,
    late: Promise.resolve('late'),
    wrong: 7,
    function: (_args: unknown, context: Context) => typeof context,
    error: new Error('a property'),
  } as Record<string, unknown>;
  return {
    __typename: 'Leaf',
    name: `leaf ${index}`,
    size: fault === 'wrong' ? 1.5 : index,
    ratio: fault === 'wrong' ? Number.NaN : index / 3,
    isOpen: fault === 'null' ? null : index % 2 === 0,
    tags: fault === 'wrong' ? 'no list' : ['a', fault],
    id: index,
    ...(fault === 'throw'
      ? {
          get bare(): string {
            throw new Error('a getter');
          },
        }
      : { bare: fault in bare ? bare[fault] : 'bare' }),
  };
}

const createTree = (index: number) => ({ __typename: 'Tree', name: `tree ${index}`, bare: index });

const many = <Row>(count: number, create: (index: number) => Row) =>
  Array.from({ length: Math.max(0, count) }, (_row, index) => create(index));

export function createFaultySchema(): GraphQLSchema {
  const named = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
  type Args = Record<string, never>;
  return makeExecutableSchema({
    typeDefs: typeDefs.replace(' __typeless: Int', ''),
    resolvers: {
      Named: {
        __resolveType: (value: { __typename: string }, context: Context) =>
          withFault(context, 'a type', value.__typename) as string,
      },
      Thing: named,
      Query: {
        tree: (_root: unknown, _args: Args, context: Context) => withFault(context, 'tree', createTree(0)),
        leaf: (_root: unknown, _args: Args, context: Context) =>
          withFault(context, 'leaf', createLeaf(context, 0)),
        trees: (_root: unknown, { count }: { count?: number | null }, context: Context) =>
          withFault(context, 'trees', many(count ?? 2, createTree)),
        things: (_root: unknown, _args: Args, context: Context) =>
          withFault(context, 'things', [
            createLeaf(context, 1),
            withFault(context, 'a thing', createTree(2)),
            null,
          ]),
        text: (_root: unknown, args: object, context: Context) =>
          withFault(context, `text ${JSON.stringify(args)}`, JSON.stringify(args)),
      },
      Mutation: {
        grow: (_root: unknown, { by }: { by: number }, context: Context) =>
          withFault(context, `grow ${by}`, createTree(by)),
        cut: (_root: unknown, _args: Args, context: Context) =>
          withFault(context, 'cut', createLeaf(context, 3)),
      },
      Tree: {
        leaf: (_tree: unknown, _args: Args, context: Context, info: { path: { key: string } }) =>
          withFault(context, `leaf at ${info.path.key}`, createLeaf(context, 4)),
        firm: (_tree: unknown, _args: Args, context: Context) =>
          withFault(context, 'firm', createLeaf(context, 5)),
        leaves: (_tree: unknown, { count }: { count: number | null }, context: Context) =>
          withFault(
            context,
            `${count} leaves`,
            many(count ?? 1, (index) => withFault(context, 'of leaves', createLeaf(context, index))),
          ),
        firmLeaves: (_tree: unknown, _args: Args, context: Context) =>
          withFault(context, 'firm leaves', new Set(many(3, (index) => createLeaf(context, index)))),
        any: (_tree: unknown, _args: Args, context: Context) => withFault(context, 'any', createTree(6)),
      },
      Leaf: {
        size: ({ size }: { size: number }, _args: Args, context: Context) => withFault(context, 'size', size),
      },
    },
  });
}

/** Fields that ask for leaves, by name; conditions and other names are put around them. */
const leafFields = ['name', 'size', 'ratio', 'isOpen', 'tags', 'id', 'bare', '__typename'];

const condition = fc.constantFrom(
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: true)',
);
const alias = (name: string) => fc.constantFrom('', '', `other_${name}: `, `__proto__: `, 'then: ');

const leafSelection: fc.Arbitrary<string> = fc
  .uniqueArray(fc.constantFrom(...leafFields), { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name, index) =>
        fc
          .tuple(index === 0 ? alias(name) : fc.constant(''), condition)
          .map(([as, when]) => `${as}${name}${when}`),
      ),
    ),
  )
  .map((fields) => `{ ${fields.join(' ')} }`);

const treeSelection = (depth: number): fc.Arbitrary<string> => {
  const inner = depth > 0 ? treeSelection(depth - 1) : fc.constant('{ name bare }');
  const field = fc.oneof(
    fc.constantFrom('name', 'bare', '__typename'),
    leafSelection.map((leaf) => `leaf ${leaf}`),
    leafSelection.map((leaf) => `firm ${leaf}`),
    fc
      .tuple(fc.constantFrom('', '(count: 3)', '(count: $count)', '(count: null)'), leafSelection)
      .map(([args, leaf]) => `leaves${args} ${leaf}`),
    leafSelection.map((leaf) => `firmLeaves ${leaf}`),
    fc
      .tuple(inner, leafSelection)
      .map(([tree, leaf]) => `any { name ...on Tree ${tree} ... on Leaf ${leaf} }`),
  );
  return fc
    .array(fc.tuple(field, fc.nat({ max: 1_000 })), { minLength: 1, maxLength: 4 })
    .map(
      (fields) => `{ ${fields.map(([text, index], at) => `t${at}_${index}: ${text}`).join(' ')} ...Part }`,
    );
};

const queryField = fc.oneof(
  treeSelection(1).map((tree) => `tree ${tree}`),
  leafSelection.map((leaf) => `leaf ${leaf}`),
  fc
    .tuple(fc.constantFrom('', '(count: $count)'), treeSelection(1))
    .map(([args, tree]) => `trees${args} ${tree}`),
  fc
    .tuple(treeSelection(0), leafSelection)
    .map(([tree, leaf]) => `things { ... on Tree ${tree} ... on Leaf ${leaf} }`),
  fc.constantFrom(
    'text',
    'text(say: $text)',
    'text(hint: { deep: [1, 2] })',
    'text(say: null)',
    '__typename',
  ),
);
const mutationField = fc.oneof(
  treeSelection(0).map((tree) => `grow(by: 2) ${tree}`),
  leafSelection.map((leaf) => `cut ${leaf}`),
);

const toDocument = (kind: string) => (fields: readonly string[]) =>
  `${kind} Any($yes: Boolean!, $count: Int, $text: String = "default") {
    ${fields.map((field, index) => `f${index}: ${field}`).join('\n')}
    __typename @skip(if: $yes)
    ${
      kind === 'query'
        ? 'u1: trees(count: $count) { name } u2: text(say: $text) u3: tree { ...Part }'
        : 'u1: grow(by: 1, as: $text) { leaves(count: $count) { name } ...Part }'
    }
  }
  fragment Part on Tree { name firm { name } }`;

/** Valid documents with what GraphQL has: fragments, conditions, variables, interfaces, unions, odd names. */
export const arbitraryDocument: fc.Arbitrary<string> = fc.oneof(
  fc.array(queryField, { minLength: 1, maxLength: 3 }).map(toDocument('query')),
  fc.array(mutationField, { minLength: 1, maxLength: 3 }).map(toDocument('mutation')),
);
