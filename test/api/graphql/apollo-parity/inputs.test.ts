import { describeParity, type ExpectedCase } from '../../../helpers/apollo-pair.ts';
import { seed } from '../../../helpers/apollo-pair-seed.ts';

const byId = 'query ($id: ID!) { insight(id: $id) { id } }';
const byFilter = 'query ($filter: InsightFilter) { insights(filter: $filter) { nodes { id } } }';
const byPage = 'query ($first: Int = 2) { insights(first: $first) { nodes { id } } }';
const byOrder = 'query ($order: InsightOrder) { insights(first: 3, orderBy: $order) { nodes { id } } }';

const ok = (name: string, query: string, variables: unknown, holds: string): ExpectedCase => ({
  name,
  query,
  variables,
  status: 200,
  holds,
});
const refused = (name: string, query: string, variables: unknown, holds: string): ExpectedCase => ({
  name,
  query,
  variables,
  status: 400,
  holds,
});

const cases: ExpectedCase[] = [
  ok('a variable', byId, { id: 'insight-3' }, '"insight-3"'),
  ok('a literal in its place', '{ insight(id: "insight-3") { id } }', undefined, '"insight-3"'),
  ok('an ID given as a number', byId, { id: 3 }, '{"insight":null}'),
  ok('an ID literal given as a number', '{ insight(id: 3) { id } }', undefined, '{"insight":null}'),
  ok('an extra variable', byId, { id: 'insight-3', more: [1] }, '"insight-3"'),
  refused('a missing variable', byId, {}, 'of required type'),
  refused('no variables at all', byId, undefined, 'of required type'),
  refused('null for a non-null variable', byId, { id: null }, 'must not be null'),
  refused('an object for an ID', byId, { id: { a: 1 } }, 'ID cannot represent value'),
  refused('a fraction for an ID', byId, { id: 1.5 }, 'ID cannot represent value'),
  refused('null literal for a non-null argument', '{ insight(id: null) { id } }', undefined, 'found null'),
  refused('a missing argument', '{ insight { id } }', undefined, 'is required'),
  refused(
    'a nullable variable where non-null is needed',
    'query ($id: ID) { insight(id: $id) { id } }',
    { id: 'x' },
    'used in position expecting',
  ),
  refused(
    'a variable of an output type',
    'query ($id: Insight) { viewer { userId } }',
    {},
    'cannot be non-input type',
  ),
  refused(
    'an undefined variable',
    '{ insights(first: $first) { nodes { id } } }',
    { first: 1 },
    'is not defined',
  ),
  refused('an unused variable', 'query ($unused: Int) { viewer { userId } }', {}, 'is never used'),
  ok('a default', byPage, {}, '"nodes":[{"id":"insight-5"},{"id":"insight-4"}]'),
  ok('a value over a default', byPage, { first: 1 }, '"nodes":[{"id":"insight-5"}]'),
  ok('null over a default', byPage, { first: null }, '"id":"insight-0"'),
  refused('a text for an Int', byPage, { first: '2' }, 'Int cannot represent non-integer value'),
  refused('a fraction for an Int', byPage, { first: 1.5 }, 'Int cannot represent non-integer value'),
  refused('an Int beyond 32 bits', byPage, { first: 2 ** 31 }, 'non 32-bit signed integer'),
  refused('a boolean for an Int', byPage, { first: true }, 'Int cannot represent non-integer value'),
  refused('a list for an Int', byPage, { first: [1] }, 'Int cannot represent non-integer value'),
  ok('a whole number written as a fraction', byPage, { first: 1.0 }, '"nodes":[{"id":"insight-5"}]'),
  ok('an Int that the resolver refuses', byPage, { first: -1 }, '"code":"BAD_INPUT"'),
  ok('a nested input object', byFilter, { filter: { priority: ['HIGH', 'LOW'] } }, '"insight-4"'),
  ok('one value for a list', byFilter, { filter: { priority: 'HIGH' } }, '"insight-2"'),
  ok('null in an input object', byFilter, { filter: { priority: null, text: null } }, '"insight-0"'),
  ok('null for the whole input object', byFilter, { filter: null }, '"insight-0"'),
  ok(
    'variables within a literal input object',
    'query ($p: [InsightPriority!], $t: String) { insights(filter: { priority: $p, text: $t }) { nodes { id } } }',
    { p: ['CRITICAL'] },
    '"insight-3"',
  ),
  ok(
    'a variable as an item of a literal list',
    'query ($p: InsightPriority!) { insights(filter: { priority: [LOW, $p] }) { nodes { id } } }',
    { p: 'HIGH' },
    '"insight-2"',
  ),
  ok(
    'a literal enum, and one value for a list',
    '{ insights(filter: { priority: HIGH }, orderBy: { field: TITLE }) { nodes { id } } }',
    undefined,
    '"insight-2"',
  ),
  refused('an unknown enum value', byFilter, { filter: { priority: ['URGENT'] } }, 'does not exist in'),
  refused(
    'several wrong values',
    byFilter,
    { filter: { priority: ['A', 'B', 'C', 'D'] } },
    'does not exist in',
  ),
  refused('a number for an enum', byFilter, { filter: { priority: [1] } }, 'cannot represent non-string'),
  refused('null in a list of non-null', byFilter, { filter: { status: ['ACTIVE', null] } }, 'not to be null'),
  refused('an unknown input field', byFilter, { filter: { colour: 'red' } }, 'is not defined by type'),
  refused('a text for an input object', byFilter, { filter: 'all' }, 'to be an object'),
  refused('a list for an input object', byFilter, { filter: [] }, 'to be an object'),
  refused(
    'a text literal for an enum',
    '{ insights(filter: { priority: "HIGH" }) { nodes { id } } }',
    undefined,
    'cannot represent non-enum value',
  ),
  ok('a default of an input field', byOrder, { order: { field: 'TITLE' } }, '"insight-5"'),
  ok(
    'a value over a default of an input field',
    byOrder,
    { order: { field: 'TITLE', direction: 'ASC' } },
    '"insight-0"',
  ),
  refused(
    'null over a default of a non-null input field',
    byOrder,
    { order: { field: 'TITLE', direction: null } },
    'not to be null',
  ),
  refused('a missing input field', byOrder, { order: {} }, 'was not provided'),
  ok(
    'an argument’s default',
    '{ insightBoard { columns { insights { id } } } topics { id } }',
    undefined,
    '"columns"',
  ),
  refused(
    'null for a non-null argument with a default, by variable',
    'query ($n: Int) { insightBoard { quickWins(first: $n) { id } } }',
    { n: 'x' },
    'Int cannot represent',
  ),
  {
    ...ok(
      'a nullable variable for a non-null argument with a default, given null',
      'query ($n: Int) { insightBoard { totalCount quickWins(first: $n) { id } } }',
      { n: null },
      'must not be null',
    ),
  },
  ok(
    'a nullable variable for a non-null argument with a default, absent',
    'query ($n: Int) { insightBoard { quickWins(first: $n) { id } } }',
    {},
    '"quickWins":[',
  ),
  ok(
    'a scalar of the gateway’s own',
    'query ($since: DateTime) { inbox(since: $since, first: 2) { nodes { id } } }',
    { since: '2026-03-05T00:00:00Z' },
    '"nodes":[{',
  ),
  refused(
    'a scalar of the gateway’s own that refuses',
    'query ($since: DateTime) { inbox(since: $since) { nodes { id } } }',
    { since: 'yesterday' },
    'DateTime: expected an ISO 8601 timestamp',
  ),
  refused(
    'the same as a literal',
    '{ inbox(since: 5) { nodes { id } } }',
    undefined,
    'DateTime: expected an ISO 8601',
  ),
  refused(
    'a variable that @include needs',
    'query ($on: Boolean!) { __typename @include(if: $on) }',
    {},
    'of required',
  ),
  refused(
    'a text for a variable that @include needs',
    'query ($on: Boolean!) { __typename @include(if: $on) }',
    { on: 'true' },
    'Boolean cannot represent',
  ),
];

describeParity('equal to stock Apollo, inputs', cases, seed);
