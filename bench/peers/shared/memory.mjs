import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answerQuestions } from './answer.mjs';

/** Tells what memory this process holds when its garbage is collected, in bytes, and what CPU time it has used, in µs. */
export function answerMemory() {
  answerQuestions({
    memory() {
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc');
      // The second run frees what the first one's finalizers let go.
      collect();
      collect();
      const { heapUsed, rss } = process.memoryUsage();
      return { heap: heapUsed, rss };
    },
    cpu() {
      const { user, system } = process.cpuUsage();
      return user + system;
    },
  });
}
