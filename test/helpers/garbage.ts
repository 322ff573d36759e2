import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process holds when its garbage is collected, in megabytes. */
export function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // The second run frees what the first one's finalizers let go.
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
