import { createHash, randomUUID } from 'node:crypto';
import type { RequestContext } from './request-context.ts';

/** How many ids each request was given. Its `trace` stands for the request: copies of a context share it. */
const given = new WeakMap<RequestContext['trace'], number>();

/**
 * A new id, a UUID. With an Idempotency-Key it is the same for every attempt of one request, so that a
 * repetition meets what an earlier one left: it is derived from the key, what the id is for, and how many ids the
 * request was given before.
 * @param content what the id is for; plain JSON.
 */
export function createId({ idempotencySeed, viewer, trace }: RequestContext, content: unknown): string {
  if (idempotencySeed === undefined) return randomUUID();
  const serial = given.get(trace) ?? 0;
  given.set(trace, serial + 1);
  return toDeterministicUuid([viewer.tenantId, idempotencySeed, serial, content]);
}

/** The UUID that stands for a name, always the same. @param name plain JSON. */
export function toDeterministicUuid(name: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(name)).digest('hex');
  // RFC 9562, section 5.8: a UUID of version 8 is free in its content but for version and variant.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
