import { setTimeout as delay } from 'node:timers/promises';
import { encodeRequest } from '../lib/http-connection.mjs';
import { encodeExecuteAsync } from '../lib/job-client.mjs';
import { concurrency } from '../lib/jobs.mjs';
import { pace } from '../lib/load.mjs';
import { ask, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { startJobServer, startStore, token } from '../lib/servers.mjs';
import { median } from '../lib/statistics.mjs';

/** Requests per second, and the connections that share them. */
const rate = 100;
const connections = 32;
/** How long the model takes for a job. */
const modelMilliseconds = 500;

const batchWrite = encodeRequest({
  method: 'POST',
  path: '/traction/api/v1/insights/batch',
  headers: { accept: 'application/json', authorization: `Bearer ${token}` },
  body: {
    insights: [
      {
        title: 'Focus on one segment',
        description: 'Analysis shows higher conversion rates in this segment.',
        category: 'strategy',
        priority: 'high',
        kiss_category: 'keep',
      },
    ],
  },
});

const subject = 'execute-async, workers busy';

/** How soon a job is accepted while the workers have more than they can do. */
export const accept = {
  name: 'accept',
  title: 'Accepting jobs at a fixed rate while every worker is busy',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const { uri, stop } = await startStore();
    const environment = { MONGODB_URI: uri, MODEL_MILLISECONDS: String(modelMilliseconds) };
    /** @type {import('../lib/servers.mjs').Server[]} */
    const servers = [];
    try {
      const busy = await startJobServer(environment);
      servers.push(busy);
      // It accepts only: its jobs are done by the other process.
      const transport = await startJobServer({ ...environment, ROLE: 'gateway' });
      servers.push(transport);
      const executeAsync = encodeExecuteAsync(token);
      /** @type {Record<string, { port: number, request: Buffer }>} */
      const contestants = {
        [subject]: { port: busy.port, request: executeAsync },
        'execute-async, ROLE=gateway': { port: transport.port, request: executeAsync },
        'REST batch write, workers busy': { port: busy.port, request: batchWrite },
      };
      const countRunning = async () => /** @type {number} */ (await ask(busy.child, 'running'));
      const waitUntilBusy = async () => {
        const deadline = performance.now() + 10_000;
        while ((await countRunning()) < concurrency) {
          if (performance.now() > deadline) throw new Error('The workers did not get busy within 10 seconds');
          await delay(5);
        }
      };
      const take = async (/** @type {number} */ count, /** @type {number} */ milliseconds) =>
        await runRounds({
          rounds: count,
          kinds: ['accept'],
          contestantsOf: () => Object.keys(contestants),
          async measure(_kind, name) {
            // Twice what the workers can do meanwhile.
            const possible = (concurrency * milliseconds) / modelMilliseconds;
            await ask(busy.child, 'backlog', { count: Math.ceil(2 * possible) + concurrency });
            await waitUntilBusy();
            const { port, request } = contestants[name];
            const figures = await pace({ port, requests: [request], connections, milliseconds, rate });
            const running = await countRunning();
            // Some may just be between two jobs.
            if (running < concurrency / 2) throw new Error(`Expected busy workers, got ${running} at work`);
            return figures;
          },
        });
      await take(1, burst);
      const measured = await take(rounds, burst);
      printTable(
        `${rate} requests/s, ${concurrency} workers busy with jobs of ${modelMilliseconds} ms`,
        ['request', 'p50 ms', 'p99 ms', 'accept p50', 'accept p99'],
        toComparison(/** @type {any} */ (measured.accept), subject, ['p50', 'p99']),
      );
      for (const [name, figures] of Object.entries(measured.accept)) {
        const sustained = median(figures.map(({ perSecond }) => perSecond));
        if (sustained < 0.97 * rate)
          console.log(`${name} sustained ${Math.round(sustained)} requests/s only`);
      }
      return measured;
    } finally {
      await Promise.all(servers.map(({ child }) => stopProcess(child)));
      await stop();
    }
  },
};
