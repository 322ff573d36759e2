import { createHash, randomUUID } from 'node:crypto';
import type { RequestContext } from './request-context.ts';

/**
 * A new id, a UUID. With an Idempotency-Key it is the same for every attempt of one request, so that a
 * repetition meets what an earlier one left.
 * @param name tells the ids of one request apart.
 */
export function createId({ idempotencySeed, viewer }: RequestContext, name: string): string {
  if (idempotencySeed === undefined) return randomUUID();
  const hex = createHash('sha256').update(`${viewer.tenantId}\n${idempotencySeed}\n${name}`).digest('hex');
  // RFC 9562, section 5.8: a UUID of version 8 is free in its content but for version and variant.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
