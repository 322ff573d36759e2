import net, { type LookupFunction, type Socket } from 'node:net';
import tls from 'node:tls';
import type { buildConnector } from 'undici';
import { isPublicAddress } from './addresses.ts';
import { FetchError } from './fetch-error.ts';
import type { Resolve } from './resolve.ts';
import { toHost } from './target.ts';

/** Enough for both families of a site; more would let one name send us to many. */
const maxAddresses = 4;

export interface ConnectorOptions {
  resolve: Resolve;
  /** Where a checked address is really connected to. Only tests give it, to stand in for the internet. */
  connectTo?: (address: string, port: number) => { host: string; port: number };
  /** Certificates to trust in place of the system's. Only tests give it. */
  ca?: string;
  /** The URL's place, for messages. */
  displayUrl: string;
  /** Ends resolving and connecting. */
  signal: AbortSignal;
  /** Told the addresses of each refusal; they are for the log, not for the caller. */
  onRefused: (addresses: readonly string[]) => void;
}

/**
 * Opens the connections of one request. The lookup that the socket uses is the check: a name is resolved once, all
 * its addresses are judged, and the socket can only go to one of these. So a name that answers differently the
 * next time gains nothing.
 */
export function createConnector(options: ConnectorOptions): buildConnector.connector {
  return (target, callback) => {
    const isSecure = target.protocol === 'https:';
    open(options, toHost(target), isSecure).then(
      (socket) => callback(null, socket),
      (thrown: unknown) => callback(thrown instanceof Error ? thrown : new Error(String(thrown)), null),
    );
  };
}

async function open(options: ConnectorOptions, host: string, isSecure: boolean): Promise<Socket> {
  const { signal, connectTo } = options;
  // A socket looks up no literal, so literals are judged here as well.
  const addresses = net.isIP(host) === 0 ? await resolveUnlessAborted(options, host) : [host];
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) {
    options.onRefused(addresses);
    // One text for unknown and for internal names: the difference would let callers map the inside.
    throw new FetchError('address', `${options.displayUrl} has no public address`);
  }
  signal.throwIfAborted();
  const port = isSecure ? 443 : 80;
  const real = addresses
    .slice(0, maxAddresses)
    .map((address) => connectTo?.(address, port) ?? { host: address, port });
  const settings = {
    host,
    port: real[0]?.port ?? port,
    lookup: toLookup(real.map((displayUrl) => displayUrl.host)),
    // A literal would bypass the lookup; it is its own only address.
    ...(net.isIP(host) === 0 ? {} : { host: real[0]?.host ?? host }),
    autoSelectFamily: true,
    noDelay: true,
  };
  const socket = isSecure
    ? tls.connect({
        ...settings,
        ...(net.isIP(host) === 0 ? { servername: host } : {}),
        ...(options.ca === undefined ? {} : { ca: options.ca }),
        ALPNProtocols: ['http/1.1'],
      })
    : net.connect(settings);
  return await new Promise((resolve, reject) => {
    const abort = () => socket.destroy(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', abort));
    // Stays for the socket's life: an error without a listener would end the process.
    socket.on('error', reject);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => resolve(socket));
  });
}

/** The addresses of a name; rejects at once when the signal ends the work, whatever the resolver does. */
async function resolveUnlessAborted({ resolve, signal, displayUrl }: ConnectorOptions, host: string) {
  signal.throwIfAborted();
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([resolve(host, signal), aborted]);
  } catch (error) {
    signal.throwIfAborted();
    throw new FetchError('address', `${displayUrl} has no public address`, { cause: error });
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}

/** A lookup that knows the given addresses only. */
function toLookup(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: net.isIP(address) }));
  return (_name, { all }, callback) => {
    const [first] = answers;
    if (all === true) callback(null, answers);
    else callback(null, first?.address ?? '', first?.family);
  };
}
