import { HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { buildSchema, parse } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';
import { createFastPath } from '../../../src/api/graphql/fast-path.ts';
import { logPlugin } from '../../../src/api/graphql/log-plugin.ts';
import type { RequestContext } from '../../../src/common/request-context.ts';

const query = 'query Greet($name: String! = "you") { hello(name: $name) }';
const schema = buildSchema('type Query { hello(name: String!): String! }');
const hello = schema.getQueryType()!.getFields()['hello']!;
hello.resolve = (_root, { name }: { name: string }) => {
  if (name === 'nobody') throw new Error('Nobody is there');
  return `Hello ${name}`;
};

const accept = 'application/json';
const toRequest = (parts: object = {}) =>
  ({ method: 'POST', headers: { accept }, body: { query }, ...parts }) as unknown as FastifyRequest;

/** A fast path that knows the document and the content type. */
function createWarmFastPath() {
  const compiler = createCompiler(schema);
  compiler.addValidated(query, parse(query));
  const refusing = { hooks: {}, fastPath: { refuses: ({ headers }: FastifyRequest) => 'x-key' in headers } };
  const fastPath = createFastPath({ compiler, plugins: [logPlugin, refusing] });
  const headers = new HeaderMap([['content-type', 'application/json; charset=utf-8']]);
  fastPath.learn(toRequest(), { headers, body: { kind: 'complete', string: '' } });
  const context = { trace: {} } as RequestContext;
  return {
    answer: async (request: FastifyRequest) => await fastPath.answer(request, context),
    context,
  };
}

it('answers what was validated, and does what the hooks would have done', async () => {
  const { answer, context } = createWarmFastPath();
  expect(await answer(toRequest({ body: { query, variables: { name: 'Ada' } } }))).toEqual({
    response: { type: 'application/json; charset=utf-8', body: '{"data":{"hello":"Hello Ada"}}' },
  });
  expect(context.trace.operation).toBe('Greet');
});

it('leaves a result with errors to Apollo, executed', async () => {
  const { answer } = createWarmFastPath();
  expect(await answer(toRequest({ body: { query, variables: { name: 'nobody' } } }))).toMatchObject({
    fallback: { errors: [{ message: 'Nobody is there', path: ['hello'] }] },
  });
});

it.each([
  ['another method', { method: 'GET' }],
  ['an Accept header not seen before', { headers: { accept: 'text/html' } }],
  ['what a plugin refuses', { headers: { accept, 'x-key': '1' } }],
  ['another text', { body: { query: `${query} ` } }],
  ['an operation that is none of the document’s', { body: { query, operationName: 'Leave' } }],
  ['several operations', { body: [{ query }] }],
  ['extensions', { body: { query, extensions: {} } }],
  ['variables that are no object', { body: { query, variables: [] } }],
  ['a name that is no text', { body: { query, operationName: 1 } }],
])('leaves %s to Apollo, not executed', async (_what, parts) => {
  const { answer, context } = createWarmFastPath();
  expect(await answer(toRequest(parts))).toBeUndefined();
  expect(context.trace).toEqual({});
});
