import type { IncomingMessage } from 'node:http';
import { GatewayError } from '../common/errors.ts';
import type { Viewer } from '../common/request-context.ts';
import { bearerToken, headerValues, sessionCookie } from './credentials.ts';
import { chooseTenant } from './tenant.ts';
import type { TokenVerifier } from './token-verifier.ts';

export interface AuthenticateOptions {
  /** Whether the portal's cookie is accepted in place of a bearer token. */
  cookie: boolean;
  /** What answers headers that name a foreign tenant, or two; UNAUTHENTICATED unless an API says otherwise. */
  foreignTenant?: 'UNAUTHENTICATED' | 'FORBIDDEN';
}

/** Headers in which the documented APIs name a tenant. */
const tenantHeaders = ['x-tenant-id', 'mbx-company-codename'] as const;

/** The one place where a credential, of whatever style and on whatever transport, becomes a viewer. */
export interface Authenticator {
  /** @throws GatewayError UNAUTHENTICATED, or the refusal chosen for a foreign tenant. */
  authenticate(request: IncomingMessage, options: AuthenticateOptions): Promise<Viewer>;
  /** The same for a token that came in a message instead of a header. */
  authenticateToken(token: string, request: IncomingMessage): Promise<Viewer>;
}

/**
 * The tenant that a header names, if one does.
 * @throws GatewayError with `refusal` where two are named.
 */
export function namedTenant(
  request: IncomingMessage,
  refusal: AuthenticateOptions['foreignTenant'] = 'UNAUTHENTICATED',
): string | undefined {
  const named = new Set(tenantHeaders.flatMap((name) => headerValues(request, name)));
  if (named.size > 1) throw new GatewayError(refusal, 'Expected one tenant ID in the headers, got several');
  return [...named][0];
}

export function createAuthenticator(verifier: TokenVerifier): Authenticator {
  return {
    async authenticate(request, { cookie, foreignTenant }) {
      const token = bearerToken(request) ?? (cookie ? sessionCookie(request) : undefined);
      if (token === undefined) throw new GatewayError('UNAUTHENTICATED', 'Missing authentication token');
      return chooseTenant(await verifier.verify(token), namedTenant(request, foreignTenant), foreignTenant);
    },
    async authenticateToken(token, request) {
      return chooseTenant(await verifier.verify(token), namedTenant(request));
    },
  };
}
