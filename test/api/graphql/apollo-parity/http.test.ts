import { describeParity, type ExpectedCase } from '../../../helpers/apollo-pair.ts';
import { seed } from '../../../helpers/apollo-pair-seed.ts';

const query = '{ viewer { userId } }';
const preflight = { 'content-type': '', 'apollo-require-preflight': 'true' };
const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters).toString()}`;
const get = (name: string, rest: Omit<ExpectedCase, 'name'>): ExpectedCase => ({
  name,
  method: 'GET',
  headers: preflight,
  ...rest,
});

const accepts: [string, number][] = [
  ['application/json', 200],
  ['application/graphql-response+json', 200],
  ['application/graphql-response+json,application/json;q=0.9', 200],
  ['application/json, application/graphql-response+json;q=0.5', 200],
  ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', 200],
  ['*/*', 200],
  ['application/*', 200],
  ['multipart/mixed; deferSpec=20220824, application/json', 200],
  ['text/html, */*;q=0.1', 200],
  ['', 200],
  ['text/html', 406],
  ['multipart/mixed', 406],
  ['application/json;q=0', 406],
  ['nonsense', 406],
];

const cases: ExpectedCase[] = [
  ...accepts.map(([accept, status]): ExpectedCase => ({
    name: `accept: ${accept === '' ? '(none)' : accept}`,
    query,
    headers: { accept },
    status,
    holds: status === 200 ? '{"data":{"viewer":{"userId":"ada"}}}' : 'does not accept',
  })),
  ...accepts.slice(0, 3).flatMap(([accept]): ExpectedCase[] => [
    {
      name: `a validation error, ${accept}`,
      query: '{ nothing }',
      headers: { accept },
      status: 400,
      holds: 'Cannot query field',
    },
    {
      name: `a syntax error, ${accept}`,
      query: '{ viewer {',
      headers: { accept },
      status: 400,
      holds: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: `an error of a field, ${accept}`,
      query: '{ insights(first: -1) { totalCount } }',
      headers: { accept },
      status: 200,
      holds: '"data":null',
    },
    {
      name: `a variable that is missing, ${accept}`,
      query: 'query ($id: ID!) { insight(id: $id) { id } }',
      headers: { accept },
      status: 400,
      holds: 'BAD_USER_INPUT',
    },
  ]),
  {
    name: 'a syntax error in the middle',
    query: 'query { viewer { userId } ] ',
    status: 400,
    holds: 'Syntax Error',
  },
  { name: 'an empty query', body: { query: '' }, status: 400, holds: 'query' },
  { name: 'a query of blanks', body: { query: '  # nothing' }, status: 400, holds: 'Unexpected <EOF>' },
  { name: 'a query that is no text', body: { query: { a: 1 } }, status: 400, holds: 'must be strings' },
  { name: 'null for the query', body: { query: null }, status: 400, holds: 'query' },
  { name: 'an object without a query', body: { variables: {} }, status: 400, holds: 'query' },
  { name: 'an empty object', body: {}, status: 400, holds: 'BAD_REQUEST' },
  { name: 'null for a body', body: 'null', status: 400, holds: 'BAD_REQUEST' },
  { name: 'a text for a body', body: '"query"', status: 400, holds: 'BAD_REQUEST' },
  { name: 'a number for a body', body: '7', status: 400, holds: 'BAD_REQUEST' },
  { name: 'a batch', body: [{ query }, { query }], status: 400, holds: 'batch' },
  { name: 'an empty batch', body: [], status: 400, holds: 'BAD_REQUEST' },
  {
    name: 'extensions that nobody knows',
    body: { query, extensions: { tool: { a: 1 } } },
    status: 200,
    holds: 'ada',
  },
  {
    name: 'extensions that are no object',
    body: { query, extensions: 'x' },
    status: 400,
    holds: 'extensions',
  },
  { name: 'variables that are a text', body: { query, variables: 'x' }, status: 400, holds: 'variables' },
  { name: 'variables that are a list', body: { query, variables: [1] }, status: 400, holds: 'BAD_REQUEST' },
  { name: 'variables that are null', body: { query, variables: null }, status: 200, holds: 'ada' },
  {
    name: 'an operation name that is a number',
    body: { query, operationName: 7 },
    status: 400,
    holds: 'operationName',
  },
  { name: 'an operation name that is null', body: { query, operationName: null }, status: 200, holds: 'ada' },
  {
    name: 'an operation name that is empty',
    body: { query, operationName: '' },
    status: 400,
    holds: 'Unknown operation named',
  },
  {
    name: 'a persisted query’s hash alone',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    status: 200,
    holds: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
  {
    name: 'a persisted query’s hash with its query',
    body: { query, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    status: 200,
    holds: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
  {
    name: 'more keys than there are',
    body: { query, colour: 'red', constructors: 1 },
    status: 200,
    holds: 'ada',
  },
  get('a query by GET', { search: search({ query }), status: 200, holds: 'ada' }),
  get('variables by GET', {
    search: search({
      query: 'query Q($id: ID!) { insight(id: $id) { id } }',
      variables: '{"id":"insight-1"}',
      operationName: 'Q',
    }),
    status: 200,
    holds: '"insight-1"',
  }),
  get('variables by GET that are no JSON', {
    search: search({ query, variables: '{' }),
    status: 400,
    holds: 'variables',
  }),
  get('extensions by GET that are no JSON', {
    search: search({ query, extensions: '{' }),
    status: 400,
    holds: 'extensions',
  }),
  get('GET without a query', { search: '', status: 400, holds: 'BAD_REQUEST' }),
  get('GET with the query twice', { search: `${search({ query })}&query=x`, status: 400, holds: 'query' }),
  get('a mutation by GET', {
    search: search({ query: 'mutation { deleteInsight(input: { id: "x" }) { deletedId } }' }),
    status: 405,
    holds: 'GET requests only support query operations',
  }),
  get('a mutation beside a query by GET, the query named', {
    search: search({
      query: 'query A { viewer { userId } } mutation B { deleteInsight(input: { id: "x" }) { deletedId } }',
      operationName: 'A',
    }),
    status: 200,
    holds: 'ada',
  }),
  get('the same, the mutation named', {
    search: search({
      query: 'query A { viewer { userId } } mutation B { deleteInsight(input: { id: "x" }) { deletedId } }',
      operationName: 'B',
    }),
    status: 405,
    holds: 'GET requests only support query operations',
  }),
  get('GET that a page of another site could send', {
    headers: { 'content-type': '' },
    search: search({ query }),
    status: 400,
    holds: 'Cross-Site Request Forgery',
  }),
  get('GET with the operation’s name in a header', {
    headers: { 'content-type': '', 'x-apollo-operation-name': 'Q' },
    search: search({ query }),
    status: 200,
    holds: 'ada',
  }),
  get('GET that nobody accepts', {
    headers: { ...preflight, accept: 'text/plain' },
    search: search({ query }),
    status: 406,
    holds: 'does not accept',
  }),
  {
    name: 'a content type with a character set',
    query,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    status: 200,
    holds: 'ada',
  },
  {
    name: 'a subscription',
    query: 'subscription { insightChanged { type } }',
    status: 200,
    holds: '"code":"INTERNAL"',
  },
];

describeParity('equal to stock Apollo, HTTP', cases, seed);
