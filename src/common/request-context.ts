/** What a service method knows about the request it works for. A leaf: it imports nothing of the gateway. */

export const roles = [
  'superAdmin',
  'saasAdmin',
  'tenantOwner',
  'admin',
  'manager',
  'employee',
  'service',
] as const;
export type Role = (typeof roles)[number];

/** Who a request acts as: what a verified credential says, with the tenant already settled. */
export interface Viewer {
  readonly tenantId: string;
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly name: string | null;
  readonly email: string | null;
  /** Names the sign-in that the credential came of: the same for as long as the credential is. */
  readonly sessionId: string;
  /** When the credential ends; sockets close then. */
  readonly expiresAt: Date;
}

/** The part of pino's logger that the gateway uses. */
export interface Log {
  debug(fields: object, message?: string): void;
  info(fields: object, message?: string): void;
  warn(fields: object, message?: string): void;
  error(fields: object, message?: string): void;
}

/** First argument of every service method. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly log: Log;
  /**
   * Set when the caller sent an `Idempotency-Key`: the same for every attempt of the same request, so that ids
   * derived from it make a repeated attempt overwrite what an interrupted one left.
   */
  readonly idempotencySeed: string | undefined;
  /**
   * What becomes known of the request while it is worked on: its operation's name, for the log, and whether a
   * mutation of it succeeded, for its Idempotency-Key.
   */
  readonly trace: { operation?: string; hasChanged?: true };
  /** Aborted when the caller left without waiting for the answer; made when it is first asked for. */
  readonly whenAbandoned?: () => AbortSignal;
  /** On transports that can be resumed: the last event's id that the client has seen, and that of the last one sent. */
  readonly resume?: { readonly after: string | undefined; cursor: string | undefined };
}
