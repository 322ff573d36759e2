import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, parse, subscribe, type ExecutionResult } from 'graphql';
import { GatewayError } from '../../common/errors.ts';
import { mapEvents } from '../../events/map.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { contextOf } from '../http/context.ts';
import type { SocketCounter } from '../websocket/socket-counter.ts';
import { sendEvents, toPlainHeaders, type ServerSentEvent } from '../http/sse.ts';
import { operationLimits } from './operation-limits.ts';
import type { ValidateSubscription, OperationRequest } from './subscription-validation.ts';
import {
  originalOf,
  formatClientErrors,
  formatClientResult,
  toGraphQLError,
  type ErrorPolicy,
} from './error-formatting.ts';

export interface SseDeps {
  validateSubscription: ValidateSubscription;
  errorPolicy: ErrorPolicy;
  /** Streams count with the user's sockets. */
  counter: SocketCounter;
}

const answersInJson = /application\/(graphql-response\+)?json|\*\/\*/;

/** Whether the request's operation is a subscription; not where its text cannot be parsed. */
function asksToSubscribe({ query, operationName }: OperationRequest): boolean {
  if (typeof query !== 'string' || !query.includes('subscription')) return false;
  try {
    const document = parse(query, { maxTokens: operationLimits.tokens, noLocation: true });
    const name = typeof operationName === 'string' ? operationName : null;
    return getOperationAST(document, name)?.operation === 'subscription';
  } catch {
    return false;
  }
}

/**
 * Whether a client asks for GraphQL over server-sent events. Some clients accept events with every operation,
 * beside JSON: those get events for subscriptions only.
 */
export function wantsEvents(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  if (!accept.includes('text/event-stream')) return false;
  return !answersInJson.test(accept) || asksToSubscribe(toOperationRequest(request));
}

/** The events until the time has come, then a failure: a stream must not outlive the token that opened it. */
function failAt<Event>(
  source: AsyncIterableIterator<Event>,
  time: Date,
  failure: Error,
): AsyncIterableIterator<Event> {
  let isOver = false;
  const timer = setTimeout(
    () => {
      isOver = true;
      void source.return?.();
    },
    // The longest delay a timer can hold.
    Math.min(time.getTime() - Date.now(), 2 ** 31 - 1),
  );
  timer.unref();
  return {
    async next() {
      const result = await source.next();
      if (result.done && isOver) throw failure;
      return result;
    },
    async return() {
      clearTimeout(timer);
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * A subscription in "distinct connections mode" of the GraphQL over SSE protocol: `next` events, then
 * `complete`. Our own and not the protocol's library, whose queue for a slow reader has no bound.
 */
export function createSseHandler({ validateSubscription, errorPolicy, counter }: SseDeps) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const lastEventId = request.headers['last-event-id'];
    const resume = { after: typeof lastEventId === 'string' ? lastEventId : undefined, cursor: undefined };
    const context: RequestContext = { ...contextOf(request), resume };
    const args = validateSubscription(toOperationRequest(request), context);
    const refuse = (errors: Parameters<typeof formatClientErrors>[0]) =>
      reply
        .code(400)
        .type('application/json')
        .send({ errors: formatClientErrors(errors, errorPolicy, context.log) });
    if (!('schema' in args)) return await refuse(args);
    context.trace.operation = args.operationName?.slice(0, 100) ?? '(subscription)';
    const { viewer } = context;
    const leave = counter.enter(viewer);
    if (!leave) {
      throw new GatewayError(
        'TOO_MANY_REQUESTS',
        `Expected at most ${counter.limit} sockets and event streams of one user, got more`,
      );
    }
    if (reply.raw.destroyed) leave();
    else reply.raw.once('close', leave);
    const results = await subscribe(args);
    if (!(Symbol.asyncIterator in results)) {
      const errors = results.errors ?? [];
      const failure = errors.map(originalOf).find((error) => error instanceof GatewayError);
      if (failure) throw failure;
      return await refuse(errors);
    }
    const toNext = (result: ExecutionResult): ServerSentEvent => ({
      event: 'next',
      ...(context.resume?.cursor !== undefined && { id: context.resume.cursor }),
      data: formatClientResult(result, errorPolicy, context.log),
    });
    const expired = new GatewayError('UNAUTHENTICATED', 'Token has expired');
    const events = failAt(
      mapEvents(results as AsyncIterableIterator<ExecutionResult>, toNext),
      viewer.expiresAt,
      expired,
    );
    const toFailure = (error: unknown) => toNext({ errors: [toGraphQLError(error)] });
    reply.hijack();
    await sendEvents(reply.raw, toPlainHeaders(reply), { events, last: { event: 'complete' }, toFailure });
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
