import { summarise } from './load.mjs';

/** The job that every contestant runs: a topic with a short text, answered with the topic's offline answer. */
export const topicId = 'niche_review';
export const parameters = {
  current_value: 'We help owners of small firms plan their year and keep to the plan, with a weekly call.',
};

/** Jobs that run at once, and jobs that are asked for at once: those that do not run wait in the queue. */
export const concurrency = 16;
export const inFlight = 32;

/**
 * Keeps jobs in flight for a while: each job's end is the next one's beginning. A job's latency is the time from
 * asking for it to its terminal event, its wait for a worker included.
 * @param {number} milliseconds
 * @param {(client: number) => Promise<void>} runJob resolves when the job's terminal event is there
 */
export async function measureJobs(milliseconds, runJob) {
  /** @type {number[]} */
  const latencies = [];
  const startedAt = performance.now();
  const repeat = async (/** @type {unknown} */ _, /** @type {number} */ client) => {
    for (;;) {
      const askedAt = performance.now();
      if (askedAt - startedAt >= milliseconds) return;
      await runJob(client);
      latencies.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, repeat));
  return summarise(latencies, performance.now() - startedAt);
}
