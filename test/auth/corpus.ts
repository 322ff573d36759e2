import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto';

/** Tokens that must not be accepted, forged by hand as no library would make most of them. */

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const now = () => Math.floor(Date.now() / 1000);

export function claims(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    sub: 'mallory',
    tenantId: 'acme',
    roles: ['admin'],
    iss: 'insight-gateway',
    aud: 'insight-gateway',
    iat: now(),
    exp: now() + 3600,
    ...overrides,
  };
}

export function forge(
  secret: string,
  payload: Record<string, unknown>,
  header: Record<string, unknown> = {},
  hash = 'sha256',
): string {
  const signed = `${encode({ alg: 'HS256', typ: 'JWT', ...header })}.${encode(payload)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`;
}

function forgeRsa(payload: Record<string, unknown>): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${signed}.${signBytes('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** Name, and the token. */
export function createBadTokens(secret: string): [string, string][] {
  const good = forge(secret, claims());
  const [head, body, signature] = good.split('.') as [string, string, string];
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const jwk = publicKey.export({ format: 'jwk' });
  const without = (name: string) => claims({ [name]: undefined });
  return [
    ['words', 'not-a-token'],
    ['two parts', `${head}.${body}`],
    ['four parts', `${good}.x`],
    ['an empty signature', `${head}.${body}.`],
    ['another signature', `${head}.${body}.${signature.split('').toReversed().join('')}`],
    ['a changed payload', `${head}.${encode(claims({ tenantId: 'globex' }))}.${signature}`],
    ['an expired token', forge(secret, claims({ exp: now() - 1 }))],
    ['a token of the future', forge(secret, claims({ nbf: now() + 86_400 }))],
    ['another key', forge('another key that is long enough for HS256', claims())],
    ['an empty key', forge('', claims())],
    ['alg none', `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims())}.`],
    ['alg None', `${encode({ alg: 'None' })}.${encode(claims())}.${signature}`],
    ['HS384', forge(secret, claims(), { alg: 'HS384' }, 'sha384')],
    ['HS512', forge(secret, claims(), { alg: 'HS512' }, 'sha512')],
    ['RS256', forgeRsa(claims())],
    ['RS256 signed with the HS256 secret', forge(secret, claims(), { alg: 'RS256' })],
    ['HS256 signed with a public key', forge(publicPem, claims())],
    ['another audience', forge(secret, claims({ aud: 'another' }))],
    ['no audience', forge(secret, without('aud'))],
    ['another issuer', forge(secret, claims({ iss: 'another' }))],
    ['no issuer', forge(secret, without('iss'))],
    ['no expiry', forge(secret, without('exp'))],
    ['an expiry that is a string', forge(secret, claims({ exp: '9999999999' }))],
    ['no subject', forge(secret, without('sub'))],
    ['an empty subject', forge(secret, claims({ sub: '' }))],
    ['a subject that is an object', forge(secret, claims({ sub: { $ne: null } }))],
    ['no tenant', forge(secret, without('tenantId'))],
    ['an empty tenant', forge(secret, claims({ tenantId: '' }))],
    ['a tenant with a slash', forge(secret, claims({ tenantId: 'acme/x' }))],
    ['a tenant that is an object', forge(secret, claims({ tenantId: { $gt: '' } }))],
    ['a tenant that is a list', forge(secret, claims({ tenantId: ['acme'] }))],
    ['roles that are a string', forge(secret, claims({ roles: 'superAdmin' }))],
    ['another type of token', forge(secret, claims(), { typ: 'dpop+jwt' })],
    ['a critical header', forge(secret, claims(), { crit: ['b64'], b64: false })],
    ['an unknown critical header', forge(secret, claims(), { crit: ['x'], x: 1 })],
    ['an embedded key', forge(publicPem, claims(), { jwk })],
    ['a key set of its own', forge('x', claims(), { jku: 'http://127.0.0.1:9/jwks' })],
    ['a certificate of its own', forge('x', claims(), { x5u: 'http://127.0.0.1:9/cert' })],
    ['a path as key id', forge('', claims(), { kid: '../../../../dev/null' })],
    ['a payload that is no object', `${head}.${encode('x')}.${signature}`],
    ['a huge token', forge(secret, claims({ filler: 'x'.repeat(10_000) }))],
  ];
}
