/**
 * Seconds of the processor that the work takes, at most those of everything in this process meanwhile. Other
 * processes, and a time in which this one does not run, add nothing.
 */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
