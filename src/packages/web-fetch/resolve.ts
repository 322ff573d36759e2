import { Resolver } from 'node:dns/promises';

/**
 * All addresses of a name; none when it has none.
 * @param signal ends the work early.
 * @throws when the name servers do not answer.
 */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/**
 * Asks DNS itself, for both families. Unlike `dns.lookup` it knows neither the hosts file nor search domains,
 * which name only internal machines, and a slow name server does not occupy the process's few worker threads.
 */
export const resolveByDns: Resolve = async (name, signal) => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve6(name), resolver.resolve4(name)]);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const failure = answers.find((answer) => answer.status === 'rejected' && !isAbsence(answer.reason));
    if (addresses.length === 0 && failure?.status === 'rejected') throw failure.reason;
    return addresses;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
};

function isAbsence(reason: unknown): boolean {
  const { code } = reason as { code?: unknown };
  return code === 'ENODATA' || code === 'ENOTFOUND';
}
