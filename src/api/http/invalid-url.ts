import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../../common/errors.ts';
import { reportError } from './report-error.ts';
import { sendProblem } from './not-found.ts';

/** The body of a failure in each documented API, by the prefix that the API stands under. */
export type Envelopes = Map<string, (error: GatewayError) => unknown>;

/** A path that is no URL, or too long for any id: it reaches no route, and so no transport's own error handler. */
export function createInvalidUrlHandler(envelopes: Envelopes) {
  return (error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply): void => {
    const failure =
      error.code === 'FST_ERR_MAX_PARAM_LENGTH'
        ? new GatewayError('NOT_FOUND', 'No such path')
        : new GatewayError('BAD_INPUT', 'path: expected percent-encoded UTF-8, got something else');
    const [, toBody] = [...envelopes].find(([prefix]) => request.url.startsWith(`${prefix}/`)) ?? [];
    if (!toBody) return void sendProblem(request, reply, failure);
    reportError(request, reply, failure);
    void reply.type('application/json; charset=utf-8').send(JSON.stringify(toBody(failure)));
  };
}
