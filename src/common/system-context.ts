import type { Log, RequestContext, Role } from './request-context.ts';

/** For whom the gateway works if no request asks it to. */
export interface SystemWork {
  tenantId: string;
  userId: string;
  roles: readonly Role[];
  /** What the work is known by in the log. */
  name: string;
}

/** The context of work that the gateway does of its own accord, or for a request that has been answered. */
export function createSystemContext({ tenantId, userId, roles, name }: SystemWork, log: Log): RequestContext {
  return {
    viewer: {
      tenantId,
      userId,
      roles,
      name: null,
      email: null,
      sessionId: name,
      expiresAt: new Date(8.64e15),
    },
    requestId: name,
    log,
    idempotencySeed: undefined,
    trace: {},
  };
}
