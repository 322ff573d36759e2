import { createHash, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../common/request-context.ts';

/** Credentials of other services, that name no user. */

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Finds a given secret among those that are valid, in a time that tells nothing of them: digests are compared, always
 * with every one.
 * @returns where in the list it stands; -1 if it is none of them.
 */
export function createSecretFinder(secrets: readonly string[]): (given: string) => number {
  const digests = secrets.map(digest);
  return (given) => {
    const candidate = digest(given);
    return digests.reduce((found, each, index) => (timingSafeEqual(each, candidate) ? index : found), -1);
  };
}

/** Acts in a tenant for a service that has shown such a credential. */
export function createServiceViewer(tenantId: string): Viewer {
  const inAnHour = new Date(Date.now() + 3_600_000);
  return {
    tenantId,
    userId: 'service',
    roles: ['service'],
    name: null,
    email: null,
    sessionId: 'service',
    expiresAt: inAnHour,
  };
}
