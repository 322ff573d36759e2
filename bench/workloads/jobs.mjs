import { measureOverHttp } from '../lib/job-client.mjs';
import { concurrency, inFlight } from '../lib/jobs.mjs';
import { inBench } from '../lib/paths.mjs';
import {
  ask,
  findFreePort,
  findProgram,
  makeTemporaryFolder,
  startProcess,
  startProgram,
  stopProcess,
} from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { startJobServer, startStore, token } from '../lib/servers.mjs';

/** How Redis keeps what it is given; the embedded store has every change on the disk before it answers. */
const redisModes = {
  'BullMQ, Redis in memory only': ['--appendonly', 'no'],
  'BullMQ, Redis syncing each write': ['--appendonly', 'yes', '--appendfsync', 'always'],
};

const inProcess = 'insight-gateway, in process';

/** @typedef {(milliseconds: number) => Promise<import('../lib/load.mjs').LoadResult>} Measure */

/**
 * Starts BullMQ beside a Redis of its own.
 * @param {string} redis the program
 * @param {string[]} mode
 */
async function startBullmq(redis, mode) {
  const port = await findFreePort();
  const argv = ['--port', String(port), '--bind', '127.0.0.1', '--dir', makeTemporaryFolder(), '--save', ''];
  const server = await startProgram(redis, [...argv, ...mode], port);
  const child = startProcess(inBench('peers', 'jobs-bullmq.mjs'), { REDIS_PORT: String(port) });
  return { server, child };
}

/** From asking for a job to its terminal event, with a model that answers at once. */
export const jobs = {
  name: 'jobs',
  title: 'Jobs: from asking for one to its terminal event, with a model that answers at once',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const { uri, stop } = await startStore();
    /** @type {import('node:child_process').ChildProcess[]} */
    const children = [];
    /** @type {Map<string, Measure>} */
    const contestants = new Map();
    const askOf =
      (/** @type {import('node:child_process').ChildProcess} */ child) =>
      (/** @type {number} */ milliseconds) =>
        ask(child, 'measure', { milliseconds });
    try {
      const gateway = await startJobServer({ MONGODB_URI: uri });
      children.push(gateway.child);
      contestants.set(inProcess, askOf(gateway.child));
      contestants.set('insight-gateway, over HTTP', (milliseconds) =>
        measureOverHttp(gateway.port, token, milliseconds),
      );
      const queue = startProcess(inBench('peers', 'jobs-p-queue.mjs'), {});
      children.push(queue);
      contestants.set('p-queue, in memory', askOf(queue));
      const redis = findProgram('redis-server');
      if (redis === undefined) console.log('redis-server is not on the PATH, so BullMQ is left out.');
      else {
        for (const [name, mode] of Object.entries(redisModes)) {
          const { server, child } = await startBullmq(redis, mode);
          children.push(child, server);
          contestants.set(name, askOf(child));
        }
      }
      const take = async (/** @type {number} */ count, /** @type {number} */ milliseconds) =>
        await runRounds({
          rounds: count,
          kinds: ['jobs'],
          contestantsOf: () => [...contestants.keys()],
          measure: async (_kind, name) => await /** @type {Measure} */ (contestants.get(name))(milliseconds),
        });
      // Unmeasured, so that everything is compiled and connected; longer than elsewhere, for the store is as cold.
      await take(1, 2 * burst);
      const measured = await take(rounds, burst);
      printTable(
        `jobs, ${inFlight} asked for at a time, ${concurrency} at work`,
        ['queue', 'jobs/s', 'p50 ms', 'p99 ms', 'gateway jobs/s', 'gateway p50', 'gateway p99'],
        toComparison(/** @type {any} */ (measured.jobs), inProcess, ['perSecond', 'p50', 'p99']),
      );
      return measured;
    } finally {
      for (const child of children) await stopProcess(child);
      await stop();
    }
  },
};
