import { readFileSync } from 'node:fs';

/** Seconds that this thread has run; where the system does not tell those, the whole process. */
function cpuSeconds(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}

/**
 * Seconds of the processor that the work takes. Other processes, the suite beside this one, and a time in which this
 * one does not run add nothing.
 */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const before = cpuSeconds();
  await work();
  return cpuSeconds() - before;
}
