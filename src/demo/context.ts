import type { Log, RequestContext } from '../request-context.ts';

/** The context in which the gateway itself writes demo data. */
export function createDemoContext(log: Log): RequestContext {
  return {
    viewer: {
      tenantId: 'demo',
      userId: 'demo-loader',
      roles: ['service'],
      name: null,
      email: null,
      expiresAt: new Date(8.64e15),
    },
    requestId: 'demo',
    log,
    idempotencySeed: undefined,
    trace: {},
  };
}
