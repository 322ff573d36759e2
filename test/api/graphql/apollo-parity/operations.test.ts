import { describeParity, type ExpectedCase } from '../../../helpers/apollo-pair.ts';
import { seed } from '../../../helpers/apollo-pair-seed.ts';
import { toNodeId } from '../../../../src/api/graphql/node-id.ts';

const ok = (name: string, query: string, holds: string | RegExp, rest: object = {}): ExpectedCase => ({
  name,
  query,
  status: 200,
  holds,
  ...rest,
});

const insightFields = `nodeId id title description category categoryRaw priority kissCategory alignmentImpact status
  businessImpact effortRequired isQuickWin createdAt updatedAt`;

const several = `
  query A { viewer { userId } }
  query B($id: ID!) { insight(id: $id) { id title } }
  mutation C { deleteInsight(input: { id: "none" }) { deletedId } }`;

const introspection = `{ __schema { queryType { name } mutationType { name } subscriptionType { name }
  types { kind name description specifiedByURL isOneOf fields(includeDeprecated: true) { name args { name defaultValue
    type { kind name ofType { kind name ofType { name } } } } type { name kind } isDeprecated }
    inputFields { name defaultValue } interfaces { name } enumValues { name } possibleTypes { name } }
  directives { name locations args { name } } } }`;

const cases: ExpectedCase[] = [
  ok('a single object', '{ viewer { tenantId userId roles name email } }', '"roles":["admin"]'),
  ok(
    'a list with scalars, enums and nulls',
    `{ insights(first: 4) { nodes { ${insightFields} } } }`,
    '"category":null',
  ),
  ok(
    'a connection with edges, page and count',
    '{ insights(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage startCursor endCursor } totalCount } }',
    '"hasNextPage":true',
  ),
  ok('an empty list', '{ insights(filter: { status: [] }) { nodes { id } totalCount } }', '"nodes":[]'),
  ok('an object that is null', '{ insight(id: "none") { id title } }', '{"insight":null}'),
  ok('a named operation', 'query Named { viewer { userId } }', '"userId":"ada"', { operationName: 'Named' }),
  ok('an anonymous query with the keyword', 'query { viewer { userId } }', '"userId"'),
  ok(
    'aliases at every level, in their order',
    '{ z: viewer { b: userId a: tenantId } a: viewer { userId } y: insight(id: "insight-1") { t: title i: id } }',
    /^\{"data":\{"z":\{"b":"ada","a":"acme"\},"a":/,
  ),
  ok(
    'one field merged from two selections',
    '{ viewer { userId } viewer { tenantId userId } insight(id: "insight-1") { id } insight(id: "insight-1") { title } }',
    '{"userId":"ada","tenantId":"acme"}',
  ),
  ok(
    'fragments within fragments, spread twice',
    `query { insights(first: 2) { nodes { ...A } edges { node { ...B } } } }
     fragment A on Insight { id ...B } fragment B on Insight { title id status }`,
    '"status":"ACTIVE"',
  ),
  ok(
    'inline fragments with and without a type',
    '{ ... { viewer { userId } } ... on Query { viewer { ... on Viewer { tenantId } } } }',
    '{"viewer":{"userId":"ada","tenantId":"acme"}}',
  ),
  ok(
    'an interface, by fragments on its types',
    `query ($id: ID!) { node(id: $id) { __typename nodeId ... on Insight { title } ... on Job { status } } }`,
    '"__typename":"Insight"',
    { variables: { id: toNodeId('Insight', 'insight-2') } },
  ),
  ok(
    'an interface, of two types side by side',
    `query ($a: ID!, $b: ID!) { a: node(id: $a) { ...N } b: node(id: $b) { ...N } }
     fragment N on Node { nodeId ... on AiInsight { id audienceUser { fullname } } ... on Job { id isTerminal } }`,
    '"isTerminal":true',
    { variables: { a: toNodeId('AiInsight', 'ai-1'), b: toNodeId('Job', 'scan') } },
  ),
  ok(
    'an interface’s object that there is not',
    '{ node(id: "nothing") { nodeId } x: node(id: "bm90OmFueQ") { __typename } }',
    '{"node":null,"x":null}',
  ),
  ok(
    'an interface in a list, with typed objects below',
    `{ inbox(first: 20) { nodes { __typename id domain title severity createdAt
       ... on CoachingInsightItem { insight { id } } ... on WorkforceInsightItem { aiInsight { id } } }
       edges { cursor node { id ... on InsightItem { domain } } } pageInfo { hasNextPage } } }`,
    '"__typename":"WorkforceInsightItem"',
  ),
  ...['review', 'scan', 'json', 'failed', 'waiting'].map((id) =>
    ok(
      `a union: ${id}`,
      `query ($id: ID!) { job(id: $id) { status result { __typename
         ... on OnboardingReview { qualityReview suggestions { text __typename } }
         ... on WebsiteScan { products { id } niche valueProposition }
         ... on JsonResult { schemaRef json } } error errorCode metadata { attempts { outcome status } } } }`,
      '"job":{"status":',
      { variables: { id } },
    ),
  ),
  ok(
    'a union’s type name only',
    '{ job(id: "json") { result { ... on TopicResult { __typename } } } }',
    'JsonResult',
  ),
  ok(
    'a list whose objects are loaded together',
    '{ aiInsights(first: 8) { nodes { id audienceUserId audienceUser { email fullname avatar } } totalCount } }',
    '"audienceUser":null',
  ),
  ok(
    'JSON as a scalar',
    '{ aiInsights(first: 8) { nodes { chart data detailsJson details audienceType audienceTypeRaw } } }',
    '-1e+21',
  ),
  ok(
    '__typename everywhere',
    `query { __typename insights(first: 1) { __typename nodes { __typename id } edges { __typename node { t: __typename } }
       pageInfo { __typename } } viewer { __typename } }`,
    '{"__typename":"Query","insights":{"__typename":"InsightConnection"',
  ),
  ok(
    'a tree of columns',
    '{ insightBoard { columns { kissCategory count insights(first: 2) { id } } quickWins { id } totalCount } }',
    '"kissCategory":"IMPROVE"',
  ),
  ok(
    '@include and @skip by variable, true',
    'query ($on: Boolean!) { viewer { userId @include(if: $on) tenantId @skip(if: $on) } a: __typename @include(if: $on) }',
    '{"viewer":{"userId":"ada"},"a":"Query"}',
    { variables: { on: true } },
  ),
  ok(
    '@include and @skip by variable, false',
    'query ($on: Boolean!) { viewer { userId @include(if: $on) tenantId @skip(if: $on) } a: __typename @include(if: $on) }',
    '{"viewer":{"tenantId":"acme"}}',
    { variables: { on: false } },
  ),
  ok(
    '@skip before @include, on fragments, by a default',
    `query ($on: Boolean = true) { ...F @include(if: $on) ... @skip(if: $on) { insight(id: "insight-1") { id } }
       viewer { ... on Viewer @skip(if: true) { userId } roles @skip(if: $on) @include(if: $on) name } }
     fragment F on Query { viewer { tenantId } }`,
    '{"viewer":{"tenantId":"acme","name":null}}',
  ),
  ok(
    'an object that directives leave empty',
    '{ viewer { userId @skip(if: true) } }',
    '{"data":{"viewer":{}}}',
  ),
  ok('one of several operations: A', several, '"viewer"', { operationName: 'A' }),
  ok('one of several operations: B', several, '"insight-1"', {
    operationName: 'B',
    variables: { id: 'insight-1' },
  }),
  ok('one of several operations: C', several, '"deletedId":null', { operationName: 'C' }),
  {
    name: 'several operations without a name',
    query: several,
    status: 400,
    holds: 'Must provide operation name',
  },
  {
    name: 'an unknown operation name',
    query: several,
    operationName: 'D',
    status: 400,
    holds: 'Unknown operation named',
  },
  {
    name: 'an unknown operation name for one operation',
    query: 'query A { viewer { userId } }',
    operationName: 'B',
    status: 400,
    holds: 'Unknown operation named',
  },
  {
    name: 'an anonymous operation beside a named one',
    query: '{ viewer { userId } } query A { viewer { userId } }',
    operationName: 'A',
    status: 400,
    holds: 'anonymous operation must be the only',
  },
  ok('introspection', introspection, '"name":"UpdateInsightInput"'),
  ok(
    'introspection of one type, beside data',
    '{ __type(name: "Node") { name kind possibleTypes { name } } none: __type(name: "None") { name } viewer { userId } }',
    '"none":null',
  ),
];

describeParity('equal to stock Apollo, operations', cases, seed);
