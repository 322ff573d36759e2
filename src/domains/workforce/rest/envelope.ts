import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayError } from '../../../common/errors.ts';
import { version } from '../../../common/version.ts';
import { contextOf } from '../../../api/http/context.ts';

/** What an answer of the workforce API is about. */
export interface Subject {
  dataName: 'aiInsight' | 'aiInsights';
  action: 'create' | 'update' | 'delete' | 'get' | 'list';
  status: 200 | 201;
}

/** The same for the same request of the same user of the same company, and for no other. */
function toCacheKey(request: FastifyRequest): string {
  const { tenantId, userId } = contextOf(request).viewer;
  const name = JSON.stringify([tenantId, userId, request.method, request.url]);
  return createHash('sha256').update(name).digest('hex');
}

/**
 * The envelope of a success, its keys in the documented order (REST-301, docs/rest/workforce.md). Updates and
 * deletions tell no method (REST-302, docs/rest/workforce.md). Times are whole milliseconds: `elapsedMs` since the
 * request arrived, `ssoTime` of them to know who asks.
 * @param rowCount insights in this answer.
 * @param content the insights, and what stands beside them.
 */
export function toEnvelope(
  request: FastifyRequest,
  reply: FastifyReply,
  { dataName, action, status }: Subject,
  rowCount: number,
  content: Record<string, unknown>,
): Record<string, unknown> {
  const { viewer, requestId } = contextOf(request);
  return {
    status: 'OK',
    statusCode: String(status),
    elapsedMs: Math.round(reply.elapsedTime),
    ssoTime: Math.round(request.authenticationMs),
    source: 'db',
    cacheKey: toCacheKey(request),
    userId: viewer.userId,
    sessionId: viewer.sessionId,
    requestId,
    dataName,
    ...(action !== 'update' && action !== 'delete' && { method: request.method }),
    action,
    appVersion: version,
    rowCount,
    ...content,
  };
}

/** The body of a failure (REST-305, docs/rest/workforce.md); `detail` is the code of the gateway's catalogue. */
export function toErrorBody({ status, message, code }: GatewayError): Record<string, unknown> {
  return { result: 'ERR', status, message, errCode: status, date: new Date().toISOString(), detail: code };
}
