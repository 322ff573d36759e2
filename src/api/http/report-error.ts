import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError, toGatewayError, type ErrorCode } from '../../common/errors.ts';

/** Fastify's own refusals carry a status, and a message that may be shown. */
const fastifyRefusals: Record<number, ErrorCode> = {
  400: 'BAD_INPUT',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'BAD_INPUT',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

function toHttpFailure(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  const { statusCode = 500, message } = thrown as { statusCode?: number; message: string };
  const code = fastifyRefusals[statusCode];
  return code ? new GatewayError(code, message) : toGatewayError(thrown);
}

/**
 * What HTTP transports have in common when a request fails: the log, the status and the headers. The body is the
 * transport's own.
 */
export function reportError(request: FastifyRequest, reply: FastifyReply, thrown: unknown): GatewayError {
  const error = toHttpFailure(thrown);
  if (error.status >= 500) request.log.error({ err: error.cause }, error.message);
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
  if (error.status === 401) reply.header('www-authenticate', 'Bearer');
  reply.code(error.status);
  return error;
}
