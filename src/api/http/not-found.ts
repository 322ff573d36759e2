import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../../common/errors.ts';
import { reportError } from './report-error.ts';

const type = 'application/problem+json; charset=utf-8';

/** Answers with problem details (RFC 9457). */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const { status, message, code } = reportError(request, reply, thrown);
  return reply.type(type).send(JSON.stringify({ type: 'about:blank', status, title: message, code }));
}

/** Failures outside every documented API. */
export function registerNotFound(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new GatewayError('NOT_FOUND', 'No such path')),
  );
}
