import type { FastifyReply, FastifyRequest } from 'fastify';
import { subscribe, type ExecutionResult } from 'graphql';
import { mapEvents } from '../../events/map.ts';
import type { RequestContext } from '../../request-context.ts';
import { contextOf } from '../context.ts';
import { sendEvents, type ServerSentEvent } from '../sse.ts';
import type { AdmitSubscription, OperationRequest } from './admission.ts';
import { toClientErrors, toClientResult, toGraphQLError, type ErrorPolicy } from './client-error.ts';

export interface SseDeps {
  admit: AdmitSubscription;
  errorPolicy: ErrorPolicy;
}

/** Whether a client asks for GraphQL over server-sent events. */
export function wantsEvents(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/event-stream') ?? false;
}

/**
 * A subscription in "distinct connections mode" of the GraphQL over SSE protocol: `next` events, then
 * `complete`. Our own and not the protocol's library, whose queue for a slow reader has no bound.
 */
export function createSseHandler({ admit, errorPolicy }: SseDeps) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const lastEventId = request.headers['last-event-id'];
    const resume = { after: typeof lastEventId === 'string' ? lastEventId : undefined, cursor: undefined };
    const context: RequestContext = { ...contextOf(request), resume };
    const args = admit(toOperationRequest(request), context);
    const refuse = (errors: Parameters<typeof toClientErrors>[0]) =>
      reply
        .code(400)
        .type('application/json')
        .send({ errors: toClientErrors(errors, errorPolicy, context.log) });
    if (!('schema' in args)) return await refuse(args);
    context.trace.operation = args.operationName?.slice(0, 100) ?? '(subscription)';
    const results = await subscribe(args);
    if (!(Symbol.asyncIterator in results)) return await refuse(results.errors ?? []);
    const toNext = (result: ExecutionResult): ServerSentEvent => ({
      event: 'next',
      ...(context.resume?.cursor !== undefined && { id: context.resume.cursor }),
      data: toClientResult(result, errorPolicy, context.log),
    });
    const events = mapEvents(results as AsyncIterableIterator<ExecutionResult>, toNext);
    const toFailure = (error: unknown) => toNext({ errors: [toGraphQLError(error)] });
    reply.hijack();
    await sendEvents(
      reply.raw,
      { 'x-request-id': request.id },
      { events, last: { event: 'complete' }, toFailure },
    );
    return reply;
  };
}

function toOperationRequest(request: FastifyRequest): OperationRequest {
  if (request.method === 'POST') return request.body ?? {};
  const { query, operationName, variables } = request.query as Record<string, string | undefined>;
  try {
    return {
      query,
      operationName,
      variables: variables === undefined ? undefined : (JSON.parse(variables) as unknown),
    };
  } catch {
    return { query, operationName, variables: 'not JSON' };
  }
}
