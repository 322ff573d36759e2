import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLEnumType,
  type GraphQLLeafType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** The values that built-in scalars give back as they are, as a test in code of an expression. */
const plainTests = new Map<GraphQLLeafType, (expression: string) => string>([
  [GraphQLString, (expression) => `typeof ${expression} === 'string'`],
  [GraphQLID, (expression) => `typeof ${expression} === 'string'`],
  [GraphQLBoolean, (expression) => `typeof ${expression} === 'boolean'`],
  [GraphQLInt, (expression) => `typeof ${expression} === 'number' && (${expression} | 0) === ${expression}`],
  [GraphQLFloat, (expression) => `Number.isFinite(${expression})`],
]);

/** Code that tests whether the type gives an expression's value back as it is; undefined if none can tell. */
export function plainTestOf(type: GraphQLLeafType, expression: string): string | undefined {
  return plainTests.get(type)?.(expression);
}

/** The names of an enum's values, by value. */
export function namesOf(type: GraphQLEnumType): ReadonlyMap<unknown, string> {
  return new Map(type.getValues().map(({ name, value }) => [value, name]));
}

/**
 * A leaf's value as it is in the answer.
 * @throws what the type throws, or an Error where it gives nothing.
 */
export function completeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  const serialized: unknown = type.serialize(value);
  if (serialized != null) return serialized;
  throw new Error(
    `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
  );
}
