import type { IncomingMessage } from 'node:http';
import { GatewayError } from '../common/errors.ts';

/**
 * Every value that a header was sent with, one for each time it was sent; the name in lower case. From the raw
 * headers, as requests that are injected in process have no `headersDistinct`.
 */
export function headerValues({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index];
    // Asked for several names of every request, so only what can be the name is put in lower case.
    if (given?.length === name.length && given.toLowerCase() === name)
      values.push(rawHeaders[index + 1] ?? '');
  }
  return values;
}

/**
 * The bearer token of a request (RFC 6750, section 2.1); undefined if no Authorization header was sent.
 * @throws GatewayError UNAUTHENTICATED for two headers, or another scheme.
 */
export function bearerToken(request: IncomingMessage): string | undefined {
  const given = headerValues(request, 'authorization');
  if (given.length === 0) return undefined;
  // Node would keep the first of two; a proxy in front may have checked the other.
  if (given.length > 1)
    throw new GatewayError('UNAUTHENTICATED', 'Expected one Authorization header, got several');
  return parseBearer(given[0] ?? '');
}

/** The token in `Bearer <token>`. @throws GatewayError UNAUTHENTICATED for anything else. */
export function parseBearer(authorization: string): string {
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    throw new GatewayError('UNAUTHENTICATED', 'Authorization: expected "Bearer <token>", got something else');
  }
  return token;
}

/** The portal's session cookie, which holds the same token; undefined if there is none. */
export function sessionCookie(request: IncomingMessage): string | undefined {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const [name, ...value] = pair.trim().split('=');
    if (name === 'portal_session') return value.join('=');
  }
  return undefined;
}
