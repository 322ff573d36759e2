import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { roles, type Role, type Viewer } from '../common/request-context.ts';
import { GatewayError, describe } from '../common/errors.ts';

const known = new Set<string>(roles);

/**
 * What a tenant is called: letters, digits and `. _ : -`, 1 to 128 of them. The store joins tenant and id with
 * a `/`, which therefore can stand in neither a tenant's name nor be smuggled in by a token.
 */
const tenantPattern = /^[A-Za-z0-9._:-]{1,128}$/;

export function isTenantId(value: unknown): value is string {
  return typeof value === 'string' && tenantPattern.test(value);
}

function invalid(claim: string, expected: string, got: unknown): GatewayError {
  return new GatewayError(
    'UNAUTHENTICATED',
    `Token claim ${claim}: expected ${expected}, got ${describe(got)}`,
  );
}

/** The session that the issuer names (`sid`), else the token's own id (`jti`), else one made from the token. */
function toSessionId({ sid, jti }: JWTPayload, token: string): string {
  const named = [sid, jti].find((id) => typeof id === 'string' && id !== '' && id.length <= 256);
  return (named as string | undefined) ?? createHash('sha256').update(token).digest('hex').slice(0, 32);
}

/**
 * The viewer that a verified token's claims describe. Roles that this gateway does not know are left out, so
 * that an issuer may serve other applications too; a viewer without a role is an `employee`.
 * @param token what the claims were read from.
 * @throws GatewayError UNAUTHENTICATED if a claim is missing or malformed.
 */
export function toViewer(claims: JWTPayload, token: string): Viewer {
  const { sub, exp, tenantId, roles: given = [], name, email } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > 256) throw invalid('sub', 'a user id', sub);
  if (exp === undefined) throw invalid('exp', 'a time', exp);
  if (!isTenantId(tenantId)) throw invalid('tenantId', 'a tenant id', tenantId);
  if (!Array.isArray(given)) throw invalid('roles', 'a list of roles', given);
  const held = given.filter((role): role is Role => known.has(role as string));
  return Object.freeze({
    tenantId,
    userId: sub,
    roles: Object.freeze(held.length > 0 ? held : (['employee'] as const)),
    name: typeof name === 'string' ? name : null,
    email: typeof email === 'string' ? email : null,
    sessionId: toSessionId(claims, token),
    expiresAt: new Date(exp * 1000),
  });
}
