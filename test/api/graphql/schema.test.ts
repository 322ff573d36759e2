import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  assertValidSchema,
  buildSchema,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { createTopicResolvers } from '../../../src/domains/topics/graphql/resolvers.ts';
import { DateTime, JSONValue } from '../../../src/api/graphql/scalars.ts';
import { createSchema } from '../../../src/api/graphql/schema.ts';
import { createInboxResolvers } from '../../../src/domains/inbox/graphql/resolvers.ts';
import { typeDefs } from '../../../src/generated/type-defs.ts';

const print = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
const inbox = createInboxResolvers({} as never);
/** The fields and abstract types that are resolved by a function of the gateway's. */
function resolversOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isAbstractType(type)) return type.resolveType ? [type.name] : [];
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter(({ resolve, subscribe }) => resolve !== undefined || subscribe !== undefined)
      .map(({ name }) => `${type.name}.${name}`);
  });
}

const topics = createTopicResolvers({} as never);
const create = () => createSchema([inbox, topics], new Map());

describe('the schema', () => {
  it('holds to every rule of SDL and of schemas, which a start does not check again', () => {
    expect(() => assertValidSchema(buildSchema(typeDefs))).not.toThrow();
    expect(() => assertValidSchema(create())).not.toThrow();
  });

  it('is what the whole, checking way of making it gives, with the same resolvers', () => {
    const schema = create();
    const base = { node: () => null, viewer: () => null };
    const whole = makeExecutableSchema({
      typeDefs,
      resolvers: [
        { DateTime, JSON: JSONValue, Query: base, Node: { __resolveType: () => null } },
        inbox,
        topics,
      ],
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    });
    expect(print(schema)).toBe(print(whole));
    expect(resolversOf(schema)).toEqual(resolversOf(whole));
    expect(resolversOf(schema)).toEqual(
      expect.arrayContaining(['Query.inbox', 'Query.topics', 'TopicResult', 'InsightItem']),
    );
  });

  it('reads and writes scalars in the gateway’s way', () => {
    const type = create().getType('DateTime') as GraphQLScalarType;
    expect(type.serialize(new Date(0))).toBe(DateTime.serialize(new Date(0)));
    expect(type.parseValue('2026-01-01T00:00:00Z')).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(() => type.parseValue('no time')).toThrow();
    expect(() => type.parseLiteral({ kind: 'StringValue', value: 'no time' } as never)).toThrow();
  });

  it('refuses a resolver of a field that it does not have', () => {
    expect(() =>
      createSchema([inbox, topics, { Query: { nothing: () => null } } as never], new Map()),
    ).toThrow('Query.nothing defined in resolvers, but not in schema');
  });
});
