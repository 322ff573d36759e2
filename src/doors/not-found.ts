import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../errors.ts';
import { reportFailure } from './failure.ts';

/** Failures outside every documented API: problem details (RFC 9457). */
export function registerNotFound(app: FastifyInstance): void {
  const toProblem = ({ status, message, code }: GatewayError) =>
    JSON.stringify({ type: 'about:blank', status, title: message, code });
  const type = 'application/problem+json; charset=utf-8';
  app.setErrorHandler((error, request, reply) => {
    const failure = reportFailure(request, reply, error);
    return reply.type(type).send(toProblem(failure));
  });
  app.setNotFoundHandler((request, reply) => {
    const failure = reportFailure(request, reply, new GatewayError('NOT_FOUND', 'No such path'));
    return reply.type(type).send(toProblem(failure));
  });
}
