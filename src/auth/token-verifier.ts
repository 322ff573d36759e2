import type { JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import * as errors from 'jose/errors';
import { createRemoteJWKSet } from 'jose/jwks/remote';
import { jwtVerify } from 'jose/jwt/verify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config/config.ts';
import { GatewayError } from '../common/errors.ts';
import type { Viewer } from '../common/request-context.ts';
import { toViewer } from './claims.ts';

/** Turns a token into the viewer it speaks for, before any header has chosen a tenant. */
export interface TokenVerifier {
  /** @throws GatewayError UNAUTHENTICATED; its message says why and never repeats the token. */
  verify(token: string): Promise<Viewer>;
}

/** A changed key or revoked key set shows within this time, ms. */
const cacheTtlMs = 60_000;
/** A longer token is no token of ours; refusing it early keeps the cache's memory bounded. */
const maxTokenLength = 8_192;

/** Never taken from the token itself (RFC 8725, section 3.1). */
const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

function toFailure(error: unknown, hasKeySet: boolean): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof errors.JWTExpired) return new GatewayError('UNAUTHENTICATED', 'Token has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new GatewayError('UNAUTHENTICATED', `Token claim ${error.claim} is not accepted`);
  }
  // A key set that cannot be had says nothing of the token. What is wrong with a token has a code of its own.
  const code = error instanceof errors.JOSEError ? error.code : 'none';
  if (hasKeySet && ['none', 'ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(code)) {
    return new GatewayError('KEYS_UNAVAILABLE', 'The key set does not answer; try again shortly', {
      cause: error,
      retryAfterSeconds: 1,
    });
  }
  return new GatewayError('UNAUTHENTICATED', 'Invalid authentication token', { cause: error });
}

/** Media types that a token for this gateway may declare (RFC 8725, section 3.11; RFC 9068, section 2.1). */
const types = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

/** @param secret the HS256 secret; ignored where `AUTH_JWKS_URL` is set. */
export function createTokenVerifier(auth: Config['auth'], secret: string | undefined): TokenVerifier {
  const options: JWTVerifyOptions = {
    issuer: auth.issuer,
    audience: auth.audience,
    requiredClaims: ['exp', 'sub'],
    algorithms: auth.jwksUrl ? asymmetric : ['HS256'],
  };
  let key: JWTVerifyGetKey;
  if (auth.jwksUrl) {
    key = createRemoteJWKSet(auth.jwksUrl, { timeoutDuration: 5_000 });
  } else {
    const bytes = new TextEncoder().encode(secret);
    key = () => bytes;
  }
  const verified = new LRUCache<string, Viewer>({ max: 10_000 });

  return {
    async verify(token) {
      const hit = verified.get(token);
      if (hit) return hit;
      if (token.length > maxTokenLength)
        throw new GatewayError('UNAUTHENTICATED', 'Invalid authentication token');
      try {
        const { payload, protectedHeader } = await jwtVerify(token, key, options);
        if (protectedHeader.typ !== undefined && !types.has(protectedHeader.typ.toLowerCase())) {
          throw new GatewayError('UNAUTHENTICATED', 'Token type is not accepted');
        }
        const viewer = toViewer(payload, token);
        const ttl = Math.min(cacheTtlMs, viewer.expiresAt.getTime() - Date.now());
        if (ttl > 0) verified.set(token, viewer, { ttl });
        return viewer;
      } catch (error) {
        throw toFailure(error, auth.jwksUrl !== undefined);
      }
    },
  };
}
