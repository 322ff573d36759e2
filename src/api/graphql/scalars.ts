import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { parseTimestamp } from '../../common/time.ts';
import { toTimestamp } from '../../common/timestamp.ts';
import { describe } from '../../common/errors.ts';

function toDate(value: unknown, nodes?: ValueNode): Date {
  const date = typeof value === 'string' ? parseTimestamp(value) : null;
  if (date) return date;
  throw new GraphQLError(`DateTime: expected an ISO 8601 timestamp, got ${describe(value)}`, { nodes });
}

/** A `Date` inside, an ISO 8601 text in UTC with milliseconds outside. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => toTimestamp(value as Date),
  parseValue: (value) => toDate(value),
  parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** Any JSON value, as it is; text that cannot be stored is refused with the body or the document. */
export const JSONValue = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
