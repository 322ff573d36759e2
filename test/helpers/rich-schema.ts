import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';

/** What the gateway's own schema does not have: recursive and one-of inputs, odd names, values of other names. */
const typeDefs = /* GraphQL */ `
  directive @oneOf on INPUT_OBJECT
  input Tree {
    value: Int! = 7
    name: String
    children: [Tree!]
    left: Tree
  }
  input Choice @oneOf {
    id: ID
    name: String
    tree: Tree
  }
  enum Size {
    SMALL
    LARGE
  }
  scalar Anything
  interface Named {
    name: String
  }
  type Person implements Named {
    name: String
    age: Int
    friends: [Person]
    constructor: String
    toString: String
    hasOwnProperty: String
  }
  type Thing implements Named {
    name: String
    size: Size
    weights: [[Float]!]
  }
  union Any = Person | Thing
  type Query {
    echo(
      tree: Tree
      choice: Choice
      size: Size = LARGE
      text: String
      number: Float
      whole: Int
      id: ID
      any: Anything
    ): Anything
    named(kind: String): Named
    all: [Any]
    late: [Named!]
    strict: [[Person!]]
    fails: String!
    sometimes(at: Int): Int
    person: Person
  }
  type Mutation {
    count(by: Int! = 1): Int!
    fail: Int
  }
`;

const later = async <Value>(value: Value): Promise<Value> => {
  await Promise.resolve();
  return value;
};

const person = (name: string | null, friends: unknown[] = []) => ({ kind: 'Person', name, age: 7, friends });
const thing = { kind: 'Thing', name: 'stone', size: 2, weights: [[1, 2.5], [null]] };
const resolveType = (value: { kind: string }) => value.kind;

/** A schema that meets every branch of an executor; `counted` begins anew for each. */
export function createRichSchema() {
  let counted = 0;
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Size: { SMALL: 1, LARGE: 2 },
      Named: { __resolveType: (value: { kind: string }) => later(value.kind) },
      Any: { __resolveType: resolveType },
      Query: {
        echo: (_root: unknown, args: unknown) => args,
        named: (_root: unknown, { kind }: { kind?: string }) => ({ kind, name: 'x' }),
        all: () => [person('ada'), null, thing, later(person(null)), { kind: 'Nobody' }],
        late: () => later([later(person('late')), thing]),
        strict: () => [[person('a')], [null], null, [later(null)], [Promise.reject(new Error('no'))]],
        fails: () => {
          throw new GraphQLError('It fails', { extensions: { code: 'FAILS' } });
        },
        sometimes: (_root: unknown, { at }: { at?: number }) => (at === 1 ? later('no number') : at),
        person: () => person('ada', [person('b'), null, later(person('c'))]),
      },
      Mutation: {
        count: async (_root: unknown, { by }: { by: number }) => {
          const before = counted;
          await later(undefined);
          return (counted = before + by);
        },
        fail: () => Promise.reject(new Error('failed')),
      },
    },
  });
}
