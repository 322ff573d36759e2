import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Allowance, ClientLimiter } from '../index.ts';

const limitHeader = 'x-ratelimit-limit';

function setHeaders(reply: FastifyReply, { limit, remaining, resetAt }: Allowance): void {
  reply.header(limitHeader, limit);
  reply.header('x-ratelimit-remaining', remaining);
  reply.header('x-ratelimit-reset', resetAt);
}

/**
 * Counts every request that names a client, whatever comes of it, and says on every response what is left. Where no
 * client is known, as on a 401, the headers are those of one that has asked nothing.
 */
export function registerPortalLimit(scope: FastifyInstance, limiter: ClientLimiter): void {
  // After the hook that knows who asks, and before the body is read.
  scope.addHook('onRequest', async (request, reply) => {
    if (!request.context) return;
    const taken = limiter.take(request.context.viewer.tenantId);
    setHeaders(reply, taken);
    if (taken.refusal) throw taken.refusal;
  });
  scope.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader(limitHeader)) setHeaders(reply, limiter.untouched());
  });
}
