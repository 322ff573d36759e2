import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../../common/request-context.ts';
import type { CompiledOperation, Compiler, OperationResult } from '../../packages/graphql-compiler/index.ts';
import type { GatewayPlugin } from './plugin.ts';

export interface FastPathDeps {
  compiler: Compiler;
  plugins: readonly GatewayPlugin[];
}

/** What is sent, with status 200; or a result with errors, which Apollo formats and does not execute again. */
export type FastPathOutcome = { response: { type: string; body: string } } | { fallback: OperationResult };

/**
 * The fast path for what Apollo has validated before: the same text, in a plain POST, is executed compiled, and where
 * there are no errors the answer is Apollo's to the byte. All else, and every error, is left to Apollo.
 */
export interface FastPath {
  /** Undefined: nothing was executed, and Apollo has to answer. */
  answer(request: FastifyRequest, context: RequestContext): Promise<FastPathOutcome> | undefined;
  /** Takes from an answer of Apollo's which content type it chose. */
  learn(request: FastifyRequest, answer: HTTPGraphQLResponse): void;
}

/** Accept headers whose content type is cached; browsers and clients send few. */
const maxCachedAcceptHeaders = 100;

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

interface PlainBody {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Whether a body has nothing that Apollo would refuse or treat in another way. */
function isPlainBody(body: unknown): body is PlainBody {
  if (!isObject(body)) return false;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || isObject(variables)) &&
    extensions == null
  );
}

export function createFastPath({ compiler, plugins }: FastPathDeps): FastPath {
  const types = new LRUCache<string, string>({ max: maxCachedAcceptHeaders });
  const refusals = plugins.flatMap(({ fastPath: { refuses } }) => refuses ?? []);
  const preparations = plugins.flatMap(({ fastPath: { onOperation } }) => onOperation ?? []);

  const find = ({ method, body }: FastifyRequest): CompiledOperation | undefined => {
    if (method !== 'POST' || !isPlainBody(body)) return undefined;
    return compiler.find(body.query, body.operationName ?? undefined);
  };

  return {
    answer(request, context) {
      const type = types.get(request.headers.accept ?? '');
      if (type === undefined || refusals.some((refuses) => refuses(request))) return undefined;
      const operation = find(request);
      if (!operation) return undefined;
      for (const prepare of preparations) prepare(context, operation);
      const { variables } = request.body as PlainBody;
      return Promise.resolve(operation.execute(context, variables ?? undefined)).then((result) =>
        result.errors ? { fallback: result } : { response: { type, body: JSON.stringify(result) } },
      );
    },
    learn({ headers: { accept = '' } }, { status = 200, headers }) {
      const type = headers.get('content-type');
      if (status === 200 && type !== undefined) types.set(accept, type);
    },
  };
}
