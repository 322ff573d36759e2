import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose/jwt/sign';
import type { Config } from '../config/config.ts';
import type { Role } from '../common/request-context.ts';

export interface TokenSubject {
  tenantId: string;
  userId: string;
  roles: readonly Role[];
  name?: string;
  email?: string;
}

/**
 * A token that this gateway accepts, for development, demos and tests.
 * @param lifetimeSeconds seconds.
 */
export async function signToken(
  auth: Pick<Config['auth'], 'issuer' | 'audience'>,
  secret: string,
  { tenantId, userId, roles, ...rest }: TokenSubject,
  lifetimeSeconds = 30 * 24 * 3600,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return await new SignJWT({ tenantId, roles, ...rest })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId)
    .setJti(randomUUID())
    .setIssuer(auth.issuer)
    .setAudience(auth.audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(new TextEncoder().encode(secret));
}
