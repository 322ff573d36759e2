import { isIP } from 'node:net';
import { isPublicAddress } from './addresses.ts';
import { FetchError } from './fetch-error.ts';

const maxUrlLength = 2048;

/** Suffixes that never name a public website; most are answered by the local machine or network. */
const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion', 'arpa'];

/**
 * A URL that may be asked for, as the WHATWG parser reads it; that reading is also the one that is connected to,
 * so that two parsers cannot disagree. The address behind a name is checked when connecting.
 * @throws FetchError `url`, or `address` for an IP address that is not public.
 */
export function toTarget(text: string, base?: URL): URL {
  if (text.length > maxUrlLength || !URL.canParse(text, base?.href)) {
    throw new FetchError('url', 'Expected a website address such as https://example.com, got something else');
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(
      'url',
      `Expected an http or https address, got one that starts with ${shorten(url.protocol)}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('url', 'Expected a website address without a user name and password, got one with');
  }
  // The parser leaves out a scheme's standard port.
  if (url.port !== '') {
    throw new FetchError('url', `Expected a website on its standard port, got port ${url.port}`);
  }
  const host = toHost(url);
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !isPublicName(host)) {
    throw new FetchError('address', `${toDisplayUrl(url)} has no public address`);
  }
  url.hash = '';
  return url;
}

/** The host without the brackets of IPv6 and without a final dot. */
export function toHost({ hostname }: { hostname: string }): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname.replace(/\.$/, '');
}

/** A URL as messages and logs write it: short, and without the query, which may hold what is not for others. */
export function toDisplayUrl(url: URL): string {
  return shorten(url.origin + url.pathname);
}

function isPublicName(host: string): boolean {
  if (!host.includes('.') || host.endsWith('.')) return false;
  return !privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
